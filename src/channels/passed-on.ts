import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { givenValues } from '../binding/given-values.js';
import type { HandledBy } from '../binding/handled-by.js';
import type { Loggers } from '../binding/loggers.js';
import { type FunctionNode, ancestors, withoutAssertions } from '../syntax/expression.js';
import { areExclusive } from '../syntax/exclusive.js';
import { walk } from '../syntax/walk.js';
import { type EmittedListener, Emitters } from './emitters.js';
import type { Handler } from './handler.js';
import { leadingTo, payloadRoot } from './payload-root.js';
import type { Registration } from './registration.js';

/** What is known of callees that are no functions of the program. */
export interface Callees {
  readonly loggers: Loggers;
  readonly handledBy: HandledBy;
}

/** A function that receives what a handler passes on. */
export interface Passing {
  /** Undefined where it cannot be seen. */
  readonly receiver: Handler | undefined;
  /** The handler forwards to it, asks it for a value, or was given it by its callers. */
  readonly role: 'asked' | 'forwarded' | 'given';
  /** The groups that somebody else answers for now. */
  readonly joined: readonly string[];
}

/** A part of what a handler receives, as somebody else receives it. */
type Passed = Pick<Handler, 'deliveries' | 'isShared' | 'offset' | 'prefix'>;

/** Finds who receives what handlers pass on: `(e) => this.handleError(e, VERTC)`. */
export class PassedOn {
  readonly #emitters: Emitters;

  constructor(
    private readonly binder: Binder,
    private readonly callees: Callees,
  ) {
    this.#emitters = new Emitters(binder.resolver);
  }

  /** The functions that a handler calls with a part of its payload that leads to the code. */
  from(handler: Handler): Passing[] {
    const { handledBy, loggers } = this.callees;
    const passings: Passing[] = [];
    walk(handler.node.body, this.binder.resolver.modules.visitorKeys, (node) => {
      if (
        node.type === 'CallExpression' &&
        !handledBy.isHandledBy(node.callee) &&
        !loggers.isLogger(node.callee)
      ) {
        passings.push(...this.#byCall(handler, node));
      }
      return undefined;
    });
    return passings;
  }

  #byCall(handler: Handler, call: TSESTree.CallExpression): Passing[] {
    const listeners = this.#emitters.listenersOf(call);
    if (listeners.length > 0) {
      // The first argument is the event.
      return passedParts(handler, call.arguments.slice(1), this.binder).flatMap((passed) =>
        this.#byEvent(handler, call, passed, listeners),
      );
    }
    const target = this.binder.functions.resolve(call.callee);
    return passedParts(handler, call.arguments, this.binder).flatMap((passed): Passing[] =>
      target === undefined
        ? this.#byParameter(handler, call, passed)
        : [
            {
              receiver: { ...handler, ...passed, node: target, registrations: [] },
              role: isStatement(call) ? 'forwarded' : 'asked',
              joined: [],
            },
          ],
    );
  }

  /** The functions that a handler calls because the function around it is given them. */
  #byParameter(handler: Handler, call: TSESTree.CallExpression, passed: Passed): Passing[] {
    const { functions, resolver } = this.binder;
    const callee = withoutAssertions(call.callee);
    if (resolver.resolve(callee)?.origin.kind !== 'parameter') {
      return [];
    }
    const parameter = callee.type === 'Identifier' ? resolver.variable(callee) : undefined;
    return givenValues([callee], resolver).flatMap(([given]): Passing[] => {
      const node = given === undefined ? undefined : functions.resolve(given);
      if (given === undefined || node === undefined) {
        return [];
      }
      const group = `${handler.group} ${resolver.modules.placeOf(given)}`;
      const receiver = {
        ...registered(node, given, given, group, passed),
        ...(parameter === undefined ? {} : { through: { handler, parameter } }),
      };
      // What is given takes care of what it receives.
      return [{ receiver, role: 'given', joined: [handler.group] }];
    });
  }

  /** The listeners of an event that a handler emits. */
  #byEvent(
    handler: Handler,
    call: TSESTree.CallExpression,
    passed: Passed,
    listeners: readonly EmittedListener[],
  ): Passing[] {
    const emitsAlone = this.#emitsAlone(handler.node.body, call);
    return listeners.map(({ key, listener, node, place }) => ({
      receiver: node === undefined ? undefined : registered(node, listener, place, key, passed),
      role: 'given',
      // The listeners take care of what is emitted, but for what the handler does besides.
      joined: node === undefined || !emitsAlone ? [handler.group, key] : [handler.group],
    }));
  }

  /**
   * Whether a handler does nothing but emit, besides logging, and emitting to the program what it
   * emits in other cases.
   */
  #emitsAlone(node: TSESTree.Node | null, call: TSESTree.CallExpression): boolean {
    const isAlone = (part: TSESTree.Node | null): boolean => this.#emitsAlone(part, call);
    switch (node?.type) {
      case undefined:
      case 'BreakStatement':
        return true;
      case 'BlockStatement':
        return node.body.every(isAlone);
      case 'IfStatement':
        return isAlone(node.consequent) && isAlone(node.alternate);
      case 'ReturnStatement':
        return isAlone(node.argument);
      case 'SwitchStatement':
        return node.cases.every(({ consequent }) => consequent.every(isAlone));
      case 'ExpressionStatement':
        return isAlone(withoutAssertions(node.expression));
      case 'CallExpression':
        return (
          node === call ||
          this.callees.loggers.isLogger(node.callee) ||
          (this.#emitters.listenersOf(node).length > 0 && areExclusive(node, call))
        );
      default:
        return false;
    }
  }
}

/** What a call passes on of what a handler receives, for each argument that leads to the code. */
function passedParts(
  handler: Handler,
  given: readonly TSESTree.Node[],
  { resolver }: Binder,
): Passed[] {
  return given.flatMap((argument, index): Passed[] => {
    const entity = resolver.resolve(argument);
    const root = entity === undefined ? undefined : payloadRoot(entity);
    const deliveries = root === undefined ? [] : leadingTo(root, handler);
    return root === undefined || deliveries.length === 0
      ? []
      : [
          {
            deliveries,
            isShared: handler.isShared,
            offset: handler.offset + index - root.index,
            prefix: [...handler.prefix, ...root.path],
          },
        ];
  });
}

/** A function that another handler of the application calls, as a handler of its own. */
function registered(
  node: FunctionNode,
  listener: TSESTree.Node,
  place: TSESTree.Node,
  group: string,
  passed: Passed,
): Handler {
  const { deliveries, isShared, offset } = passed;
  const registration: Registration = {
    node,
    listener,
    offset,
    deliveries,
    receiver: group,
    needsConstants: false,
    isShared,
    calls: [],
    place,
  };
  return { ...passed, node, group, registrations: [registration] };
}

/** Whether a call stands by itself, so that nobody uses what it gives. */
function isStatement(call: TSESTree.CallExpression): boolean {
  for (const { child, parent } of ancestors(call)) {
    switch (parent.type) {
      case 'AwaitExpression':
      case 'ChainExpression':
      case 'UnaryExpression':
        break;
      case 'ArrowFunctionExpression':
        return parent.body === child;
      default:
        return parent.type === 'ExpressionStatement' || parent.type === 'ReturnStatement';
    }
  }
  return false;
}
