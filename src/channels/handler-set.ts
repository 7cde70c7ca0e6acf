import type { Binder } from '../binding/binder.js';
import type { Entity } from '../binding/entity.js';
import type { Channel } from '../catalog/catalog.js';
import { isConsoleMethod } from '../sites/effect.js';
import { type FunctionNode, isNothing } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { unknownType } from '../types/oracle.js';
import type { Delivery, Handler, HandlerNode, PayloadRead } from './handler.js';
import type { Registration } from './registration.js';

/** The handlers of one file, found by the function or the `catch` that they are. */
export class HandlerSet {
  readonly #handlers: Handler[] = [];
  readonly #groupsOutOfSight = new Set<string>();
  readonly #forwarders = new Set<HandlerNode>();
  readonly #byNode = new Map<HandlerNode, Handler[]>();

  constructor(
    private readonly binder: Binder,
    private readonly visitorKeys: VisitorKeys,
  ) {}

  /** The handlers of the file, those together that are judged together. */
  get groups(): readonly (readonly Handler[])[] {
    const groups = new Map<string, Handler[]>();
    for (const handler of this.#handlers) {
      const group = groups.get(handler.group) ?? [];
      group.push(handler);
      groups.set(handler.group, group);
    }
    return [...groups.values()];
  }

  /** The other handlers that receive the same as one does. */
  beside(handler: Handler): readonly Handler[] {
    return this.#handlers.filter(
      (other) => other.group === handler.group && other.node !== handler.node,
    );
  }

  /** Adds the function of a registration, and those that it forwards its payload to. */
  register(registration: Registration): void {
    const { deliveries, isShared, listener, node, offset } = registration;
    const names = deliveries.map(({ catalog, channel }) => `${catalog.id}@${channel.id}`);
    const group = `${registration.receiver} ${names.join(' ')}`;
    if (node !== undefined) {
      this.#add({ node, offset, deliveries, isShared, prefix: [], group });
    } else if (listener !== undefined && !isConsoleMethod(listener) && !isNothing(listener)) {
      this.#groupsOutOfSight.add(group);
    }
  }

  /** Whether something that cannot be seen receives the same as a handler. */
  isJoinedOutOfSight(handler: Handler): boolean {
    return this.#groupsOutOfSight.has(handler.group);
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
      const group = `${String(node.range[0])} ${catalog.id}@${channel.id}`;
      this.#add({ node, offset, deliveries: [delivery], isShared: false, prefix: [], group });
    }
  }

  has(node: HandlerNode): boolean {
    return this.#byNode.has(node);
  }

  /** The code that an entity is, if it is read from the payload of a handler. */
  read(entity: Entity | undefined): PayloadRead | undefined {
    const root = entity === undefined ? undefined : payloadRoot(entity);
    const handlers = root === undefined ? undefined : this.#byNode.get(root.node);
    for (const handler of handlers ?? []) {
      const places = handler.deliveries.flatMap((delivery) =>
        delivery.channel.payload
          .filter(
            (payload) =>
              (payload.parameter ?? 0) + handler.offset === root?.index &&
              payload.path.join('.') === [...handler.prefix, ...root.path].join('.'),
          )
          .map((payload) => ({ delivery, payload })),
      );
      const [first] = places;
      const space =
        first === undefined
          ? undefined
          : this.binder.index.space(first.delivery.catalog, first.payload.space);
      if (first !== undefined && space !== undefined) {
        return {
          handler,
          space,
          reads: first.payload.reads ?? 'value',
          places: places.filter(({ payload }) => payload.space === space.id),
        };
      }
    }
    return undefined;
  }

  /** Adds a handler and those that it forwards to, as far as they are not known yet. */
  #add(handler: Handler): void {
    const pending = [handler];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next === handler || !this.#byNode.has(next.node)) {
        const isNew = this.#addAlone(next);
        pending.push(...(isNew ? this.#forwardedFrom(next).reverse() : []));
      }
    }
  }

  /** Whether a handler is another one than those that are known, and not the same once more. */
  #addAlone(handler: Handler): boolean {
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
    // One function registered for several events has the union of what they deliver.
    const merged: Handler = {
      ...same,
      deliveries: [
        ...same.deliveries,
        ...handler.deliveries.filter(
          ({ channel }) => !same.deliveries.some((delivery) => delivery.channel === channel),
        ),
      ],
    };
    this.#handlers[this.#handlers.indexOf(same)] = merged;
    this.#byNode.set(
      handler.node,
      known.map((candidate) => (candidate === same ? merged : candidate)),
    );
    return false;
  }

  /** `(e) => this.handleError(e, VERTC)` makes the method a handler too. */
  #forwardedFrom(handler: Handler): Handler[] {
    const forwarded: Handler[] = [];
    walk(handler.node.body, this.visitorKeys, (node) => {
      if (node.type !== 'CallExpression') {
        return undefined;
      }
      for (const [index, argument] of node.arguments.entries()) {
        const entity = this.binder.resolver.resolve(argument);
        const parameter = entity === undefined ? undefined : payloadRoot(entity);
        if (parameter?.node === handler.node && leadsToCode(handler, parameter.path)) {
          const target = this.binder.functions.resolve(node.callee);
          if (target !== undefined) {
            this.#forwarders.add(handler.node);
            const offset = handler.offset + index - parameter.index;
            const prefix = [...handler.prefix, ...parameter.path];
            forwarded.push({ ...handler, node: target, offset, prefix });
          }
        }
      }
      return undefined;
    });
    return forwarded;
  }
}

/** Whether a part of a payload is the way to a code, or the code. */
function leadsToCode(handler: Handler, path: readonly string[]): boolean {
  const read = [...handler.prefix, ...path];
  return handler.deliveries.some(({ channel }) =>
    channel.payload.some((payload) => read.every((step, index) => step === payload.path[index])),
  );
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
  const last = callee?.path.at(-1);
  return callee === undefined || last === undefined
    ? undefined
    : { ...callee, path: [...callee.path.slice(0, -1), `${last}()`, ...path] };
}
