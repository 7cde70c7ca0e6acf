import type { Binder } from '../binding/binder.js';
import type { Entity } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import { givenValues } from '../binding/given-values.js';
import type { HandledBy } from '../binding/handled-by.js';
import type { Loggers } from '../binding/loggers.js';
import type { Channel, Payload } from '../catalog/catalog.js';
import {
  type FunctionNode,
  ancestors,
  isNothing,
  literalValue,
  withoutAssertions,
} from '../syntax/expression.js';
import type { TSESTree } from '@typescript-eslint/utils';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { unknownType } from '../types/oracle.js';
import { type EmittedListener, Emitters } from './emitters.js';
import type { Delivery, Handler, HandlerNode, PayloadRead } from './handler.js';
import type { Registration } from './registration.js';

interface Surroundings {
  readonly loggers: Loggers;
  readonly handledBy: HandledBy;
  readonly visitorKeys: VisitorKeys;
}

/** The handlers of one file, found by the function or the `catch` that they are. */
export class HandlerSet {
  readonly #handlers: Handler[] = [];
  /** Made when it is asked for, and again when a handler was added. */
  #groups: ReadonlyMap<string, readonly Handler[]> | undefined;
  readonly #groupsOutOfSight = new Set<string>();
  readonly #forwarders = new Set<HandlerNode>();
  readonly #targets = new Set<HandlerNode>();
  readonly #helpers = new Set<HandlerNode>();
  readonly #byNode = new Map<HandlerNode, Handler[]>();
  readonly #emitters: Emitters;

  constructor(
    private readonly binder: Binder,
    private readonly surroundings: Surroundings,
  ) {
    this.#emitters = new Emitters(binder.resolver);
  }

  /** The handlers of the file, those together that are judged together. */
  get groups(): readonly (readonly Handler[])[] {
    return [...this.#byGroup().values()];
  }

  /** Adds the function of a registration, and those that it forwards its payload to. */
  register(registration: Registration): void {
    const { deliveries, isShared, listener, node, offset } = registration;
    const names = deliveries.map(({ catalog, channel }) => `${catalog.id}@${channel.id}`);
    const group = `${registration.receiver} ${names.join(' ')}`;
    const { handledBy, loggers } = this.surroundings;
    if (listener !== undefined && handledBy.isHandledBy(listener)) {
      this.#groupsOutOfSight.add(group);
    } else if (node !== undefined) {
      this.#add({
        node,
        offset,
        deliveries,
        isShared,
        prefix: [],
        group,
        registrations: [registration],
      });
    } else if (listener !== undefined && !loggers.isLogger(listener) && !isNothing(listener)) {
      this.#groupsOutOfSight.add(group);
    }
  }

  /** Whether something that cannot be seen receives the same as the handlers of a group. */
  isJoinedOutOfSight(group: string): boolean {
    return this.#groupsOutOfSight.has(group);
  }

  /** The handlers that are judged together. */
  inGroup(key: string): readonly Handler[] {
    return this.#byGroup().get(key) ?? [];
  }

  /** The handlers that no other forwards to, of those that receive what a handler receives. */
  rootsFor({ deliveries }: Handler): readonly Handler[] {
    const channels = new Set(deliveries.map(({ channel }) => channel));
    return this.#handlers.filter(
      (other) =>
        (other.registrations.length > 0 || !this.isForwardedTo(other)) &&
        other.deliveries.some(({ channel }) => channels.has(channel)),
    );
  }

  /** Whether another handler passes its payload on to one. */
  isForwardedTo({ node }: Handler): boolean {
    return this.#targets.has(node);
  }

  /** Whether a function is called for what it answers, as a part of the handler that calls it. */
  isHelper({ node }: Handler): boolean {
    return this.#helpers.has(node);
  }

  /** Whether a handler passes its payload on to another one of this file. */
  isForwarder(handler: Handler): boolean {
    return this.#forwarders.has(handler.node);
  }

  /** Adds a function whose registration is out of sight. */
  assume(node: FunctionNode, offset: number, channel: Channel): void {
    const catalog = this.binder.index.catalogs.find((candidate) =>
      candidate.channels.includes(channel),
    );
    if (catalog !== undefined) {
      const delivery: Delivery = {
        catalog,
        channel,
        registration: undefined,
        typeOf: () => unknownType,
      };
      const group = `${listenedTo(node, this.binder.resolver)} ${catalog.id}@${channel.id}`;
      this.#add({
        node,
        offset,
        deliveries: [delivery],
        isShared: false,
        prefix: [],
        group,
        registrations: [],
      });
    }
  }

  has(node: HandlerNode): boolean {
    return this.#byNode.has(node);
  }

  /** The code that an entity is, if it is read from the payload of a handler. */
  read(entity: Entity | undefined): PayloadRead | undefined {
    const root = entity === undefined ? undefined : payloadRoot(entity);
    if (root === undefined) {
      return undefined;
    }
    const places = (this.#byNode.get(root.node) ?? []).flatMap((handler) =>
      handler.deliveries.flatMap((delivery) =>
        delivery.channel.payload
          .filter((payload) => isAt(payload, root, handler))
          .map((payload) => ({ delivery, handler, payload })),
      ),
    );
    const [first] = places;
    const { index } = this.binder;
    const [space, ...others] = new Set(
      places.flatMap(({ delivery, payload }) => index.space(delivery.catalog, payload.space) ?? []),
    );
    return first === undefined || space === undefined
      ? undefined
      : {
          handler: first.handler,
          space,
          others,
          reads: first.payload.reads ?? 'value',
          places: places.filter(({ payload }) => payload.space === space.id),
        };
  }

  #byGroup(): ReadonlyMap<string, readonly Handler[]> {
    if (this.#groups === undefined) {
      const groups = new Map<string, Handler[]>();
      for (const handler of this.#handlers) {
        const group = groups.get(handler.group) ?? [];
        group.push(handler);
        groups.set(handler.group, group);
      }
      this.#groups = groups;
    }
    return this.#groups;
  }

  /** The places where a handler has codes, one for each space and form. */
  placesOf(handler: Handler): readonly PayloadRead[] {
    const reads = new Map<string, PayloadRead>();
    for (const delivery of handler.deliveries) {
      for (const payload of delivery.channel.payload) {
        const space = this.binder.index.space(delivery.catalog, payload.space);
        const form = payload.reads ?? 'value';
        if (space === undefined) {
          continue;
        }
        const key = `${space.catalog.id}/${space.id} ${form}`;
        const known = reads.get(key);
        const place = { delivery, payload };
        reads.set(key, {
          handler,
          space,
          others: [],
          reads: form,
          places: known === undefined ? [place] : [...known.places, place],
        });
      }
    }
    return [...reads.values()];
  }

  /** Adds a handler and those that it forwards to, as far as they are not known yet. */
  #add(handler: Handler): void {
    const pending = [handler];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (this.#addAlone(next)) {
        pending.push(...this.#forwardedFrom(next).reverse());
      }
    }
  }

  /** Whether a handler brings anything that those which are known do not receive. */
  #addAlone(handler: Handler): boolean {
    this.#groups = undefined;
    const known = this.#byNode.get(handler.node) ?? [];
    const same = known.find(
      (candidate) =>
        candidate.offset === handler.offset &&
        candidate.prefix.join('.') === handler.prefix.join('.'),
    );
    if (same === undefined) {
      this.#handlers.push(handler);
      this.#byNode.set(handler.node, [...known, handler]);
      return true;
    }
    const added = handler.deliveries.filter(
      ({ channel }) => !same.deliveries.some((delivery) => delivery.channel === channel),
    );
    if (
      added.length === 0 &&
      handler.registrations.length === 0 &&
      (same.isShared || !handler.isShared)
    ) {
      return false;
    }
    // One function registered for several events has the union of what they deliver.
    const merged: Handler = {
      ...same,
      deliveries: [...same.deliveries, ...added],
      registrations: [...same.registrations, ...handler.registrations],
      isShared: same.isShared || handler.isShared,
    };
    this.#handlers[this.#handlers.indexOf(same)] = merged;
    this.#byNode.set(
      handler.node,
      known.map((candidate) => (candidate === same ? merged : candidate)),
    );
    return true;
  }

  /** `(e) => this.handleError(e, VERTC)` makes the method a handler too. */
  #forwardedFrom(handler: Handler): Handler[] {
    const { binder } = this;
    const { handledBy, loggers, visitorKeys } = this.surroundings;
    const forwarded: Handler[] = [];
    walk(handler.node.body, visitorKeys, (node) => {
      if (
        node.type !== 'CallExpression' ||
        handledBy.isHandledBy(node.callee) ||
        loggers.isLogger(node.callee)
      ) {
        return undefined;
      }
      const listeners = this.#emitters.listenersOf(node);
      if (listeners.length > 0) {
        forwarded.push(...this.#emittedFrom(handler, node, listeners));
        return undefined;
      }
      for (const [index, argument] of node.arguments.entries()) {
        const entity = binder.resolver.resolve(argument);
        const parameter = entity === undefined ? undefined : payloadRoot(entity);
        const deliveries = parameter === undefined ? [] : leadingTo(parameter, handler);
        if (parameter === undefined || deliveries.length === 0) {
          continue;
        }
        const passed = {
          deliveries,
          isShared: handler.isShared,
          offset: handler.offset + index - parameter.index,
          prefix: [...handler.prefix, ...parameter.path],
        };
        const target = binder.functions.resolve(node.callee);
        if (target === undefined) {
          forwarded.push(...this.#givenFrom(handler, node, passed));
          continue;
        }
        this.#targets.add(target);
        if (isStatement(node)) {
          this.#forwarders.add(handler.node);
        } else {
          this.#helpers.add(target);
        }
        forwarded.push({ ...handler, ...passed, node: target, registrations: [] });
      }
      return undefined;
    });
    return forwarded;
  }

  /** The functions that a handler calls because the function around it is given them. */
  #givenFrom(handler: Handler, call: TSESTree.CallExpression, passed: Passed): Handler[] {
    const { functions, resolver } = this.binder;
    const callee = withoutAssertions(call.callee);
    if (resolver.resolve(callee)?.origin.kind !== 'parameter') {
      return [];
    }
    const parameter = callee.type === 'Identifier' ? resolver.variable(callee) : undefined;
    return givenValues([callee], resolver).flatMap(([given]): Handler[] => {
      const node = given === undefined ? undefined : functions.resolve(given);
      if (given === undefined || node === undefined) {
        return [];
      }
      // What is given takes care of what it receives.
      this.#groupsOutOfSight.add(handler.group);
      const group = `${handler.group} ${resolver.modules.placeOf(given)}`;
      return [
        {
          ...passed,
          node,
          group,
          registrations: [registrationOf(node, given, given, group, passed)],
          ...(parameter === undefined ? {} : { through: { handler, parameter } }),
        },
      ];
    });
  }

  /** The listeners of an event that a handler emits are the handlers of what it receives. */
  #emittedFrom(
    handler: Handler,
    call: TSESTree.CallExpression,
    listeners: readonly EmittedListener[],
  ): Handler[] {
    const emitted: Handler[] = [];
    for (const [index, argument] of call.arguments.entries()) {
      const entity = this.binder.resolver.resolve(argument);
      const parameter = entity === undefined ? undefined : payloadRoot(entity);
      const deliveries = parameter === undefined ? [] : leadingTo(parameter, handler);
      if (index === 0 || parameter === undefined || deliveries.length === 0) {
        continue;
      }
      // The listeners take care of what is emitted.
      this.#groupsOutOfSight.add(handler.group);
      for (const { key, listener, node, place } of listeners) {
        if (node === undefined || !this.#emitsAlone(handler, call)) {
          this.#groupsOutOfSight.add(key);
        }
        if (node !== undefined) {
          const passed = {
            deliveries,
            isShared: handler.isShared,
            offset: handler.offset + index - 1 - parameter.index,
            prefix: [...handler.prefix, ...parameter.path],
          };
          const registrations = [registrationOf(node, listener, place, key, passed)];
          emitted.push({ ...passed, node, group: key, registrations });
        }
      }
    }
    return emitted;
  }

  /** Whether a handler does nothing but emit, besides logging. */
  #emitsAlone({ node: { body } }: Handler, call: TSESTree.CallExpression): boolean {
    const { loggers } = this.surroundings;
    if (body.type !== 'BlockStatement') {
      return body === call;
    }
    return body.body.every((statement) => {
      const expression =
        statement.type === 'ExpressionStatement'
          ? withoutAssertions(statement.expression)
          : undefined;
      return (
        expression === call ||
        (expression?.type === 'CallExpression' && loggers.isLogger(expression.callee))
      );
    });
  }
}

/** What a handler passes on of what it receives. */
type Passed = Pick<Handler, 'deliveries' | 'isShared' | 'offset' | 'prefix'>;

/** The registration of a function that another handler of the application calls. */
function registrationOf(
  node: FunctionNode,
  listener: TSESTree.Node,
  place: TSESTree.Node,
  receiver: string,
  { deliveries, isShared, offset }: Passed,
): Registration {
  const calls: readonly TSESTree.Node[] = [];
  return {
    node,
    listener,
    offset,
    deliveries,
    receiver,
    needsConstants: false,
    isShared,
    calls,
    place,
  };
}

/**
 * What tells an event of the application's own: `bus.on('lost', …)`. Functions that are given
 * elsewhere are each by themselves.
 */
function listenedTo(node: FunctionNode, resolver: EntityResolver): string {
  const { parent } = node;
  const callee = parent.type === 'CallExpression' ? withoutAssertions(parent.callee) : undefined;
  const event =
    parent.type === 'CallExpression' && parent.arguments[0] !== undefined
      ? literalValue(parent.arguments[0])
      : undefined;
  const receiver =
    callee?.type === 'MemberExpression' ? withoutAssertions(callee.object) : undefined;
  return receiver?.type === 'Identifier' && event !== undefined
    ? `${receiver.name} ${String(event)}`
    : resolver.modules.placeOf(node);
}

/** Whether a call does all that is to be done, and is not asked for a value. */
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

/** The deliveries of which a part of what a handler receives is the code, or the way to it. */
function leadingTo({ index, node, path }: PayloadRoot, handler: Handler): Delivery[] {
  const read = [...handler.prefix, ...path];
  return handler.deliveries.filter(
    ({ channel }) =>
      node === handler.node &&
      channel.payload.some(
        (payload) =>
          parameterOf(payload, handler) === index &&
          read.every((step, position) => step === payload.path[position]),
      ),
  );
}

/** Whether what is read from a handler's parameter is the place of a code. */
function isAt(payload: Payload, { index, path }: PayloadRoot, handler: Handler): boolean {
  return (
    parameterOf(payload, handler) === index &&
    payload.path.join('.') === [...handler.prefix, ...path].join('.')
  );
}

/** The parameter of a handler that has a part of the payload. */
function parameterOf({ parameter = 0 }: Payload, { offset }: Handler): number {
  return parameter + offset;
}

interface PayloadRoot {
  readonly node: HandlerNode;
  readonly index: number;
  readonly path: readonly string[];
}

/** The parameter that an entity is read from; a call on the way is a step that ends in `()`. */
function payloadRoot(entity: Entity): PayloadRoot | undefined {
  const { origin, path } = entity;
  if (origin.kind === 'parameter') {
    return { node: origin.function, index: origin.index, path };
  }
  if (origin.kind === 'caught') {
    return { node: origin.clause, index: 0, path };
  }
  const callee = origin.kind === 'call' ? payloadRoot(origin.callee) : undefined;
  if (callee === undefined) {
    return undefined;
  }
  const last = callee.path.at(-1);
  return last === undefined
    ? undefined
    : { ...callee, path: [...callee.path.slice(0, -1), `${last}()`, ...path] };
}
