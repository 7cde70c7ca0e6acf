import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import { isEventFunction } from '../syntax/event-function.js';
import {
  type FunctionNode,
  functionAround,
  literalValue,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';
import type { RejectionFinder, Rejections } from './rejections.js';

/** A rejection that an event or an effect starts and that no file of the program catches. */
export interface UncaughtRejection {
  /** Where the chain ends: the function that nobody waits for, or the call whose promise is let go. */
  readonly node: TSESTree.Node;
  readonly channels: readonly CatalogChannel[];
}

/** Finds where in a file rejections end that nothing catches. */
export function uncaughtRejections(
  file: TSESTree.Program,
  binder: Binder,
  rejections: RejectionFinder,
): UncaughtRejection[] {
  const { modules } = binder.resolver;
  if (modules.files.some((other) => catchesTheRest(other, binder))) {
    return [];
  }
  const uncaught: UncaughtRejection[] = [];
  const add = (
    node: TSESTree.Node,
    { areDoubtful, calls, channels: all }: Rejections,
    isReached: () => boolean = () => true,
  ): void => {
    // A method that throws at once is reported at its own call.
    const channels = calls.includes(node)
      ? all
      : all.filter(({ channel }) => channel.throws !== true);
    if (!areDoubtful && channels.length > 0 && isReached()) {
      uncaught.push({ node, channels });
    }
  };
  walk(file, modules.visitorKeys, (node) => {
    if (isEventFunction(node)) {
      const called = binder.functions.resolve(node);
      if (called !== undefined) {
        add(node, rejections.ofFunction(called));
      }
    }
    for (const call of callsLetGo(node)) {
      add(call, rejections.ofChain(call), () => isStarted(functionAround(call), binder));
    }
    return undefined;
  });
  return uncaught;
}

/** The calls whose promises nobody has: `join();`, `void join();`, `ready && join();`, `() => void join()` */
function callsLetGo(node: TSESTree.Node): readonly TSESTree.CallExpression[] {
  if (node.type === 'ExpressionStatement') {
    return callsIn(node.expression);
  }
  const body = node.type === 'ArrowFunctionExpression' ? withoutAssertions(node.body) : undefined;
  return body?.type === 'UnaryExpression' && body.operator === 'void' ? callsIn(body) : [];
}

/** The calls whose values an expression gives, or lets go itself. */
function callsIn(node: TSESTree.Node): readonly TSESTree.CallExpression[] {
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'CallExpression':
      return [inner];
    case 'ConditionalExpression':
      return [inner.consequent, inner.alternate].flatMap(callsIn);
    case 'LogicalExpression':
      return callsIn(inner.right);
    case 'SequenceExpression':
      return inner.expressions.flatMap(callsIn);
    case 'UnaryExpression':
      return inner.operator === 'void' ? callsIn(inner.argument) : [];
    default:
      return [];
  }
}

/** So many functions are asked who calls them. */
const mostCallers = 50;

/** Whether an event or an effect runs a function, by itself or by way of its callers. */
function isStarted(
  node: FunctionNode | undefined,
  binder: Binder,
  asked = new Set<FunctionNode>(),
): boolean {
  if (node === undefined || asked.has(node) || asked.size === mostCallers) {
    return false;
  }
  asked.add(node);
  return (
    isEventFunction(node) ||
    binder.resolver.index.namesOfFunction(node).some(isEventFunction) ||
    isStarted(functionAround(node), binder, asked) ||
    binder.resolver.index
      .callsTo(node)
      .some((call) => isStarted(functionAround(call), binder, asked))
  );
}

/** Whether a file takes what nothing else catches: a listener of the page, or Vue's function for it. */
function catchesTheRest(file: TSESTree.Program, { resolver }: Binder): boolean {
  const outline = resolver.modules.outlineOf(file);
  return (
    outline.calls.some(({ arguments: [event] }) => {
      const name = event === undefined ? undefined : literalValue(event);
      return typeof name === 'string' && unhandled.test(name);
    }) ||
    outline.assignments.some(({ left }) => {
      const name = left.type === 'MemberExpression' ? propertyName(left) : undefined;
      return name === 'errorHandler' || unhandled.test(name ?? '');
    }) ||
    unhandledListeners.some((name) => outline.callsNamed(name).length > 0)
  );
}

const unhandled = /^(?:on)?unhandledrejection$/iu;

/** What a mini program calls it. */
const unhandledListeners = ['onUnhandledRejection'];
