import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { Entity } from '../binding/entity.js';
import type { Channel } from '../catalog/catalog.js';
import { type FunctionNode, withoutAssertions } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { unknownType } from '../types/oracle.js';
import type { Delivery, Handler, HandlerNode, PayloadRead } from './handler.js';
import type { Registration } from './registration.js';

/** The handlers of one file, found by the function or the `catch` that they are. */
export class HandlerSet {
  readonly #handlers: Handler[] = [];
  readonly #byNode = new Map<HandlerNode, Handler[]>();

  constructor(
    private readonly binder: Binder,
    private readonly visitorKeys: VisitorKeys,
  ) {}

  get all(): readonly Handler[] {
    return this.#handlers;
  }

  /** Adds the function of a registration, and those that it forwards its payload to. */
  register(registration: Registration): void {
    if (registration.node === undefined) {
      return;
    }
    const names = registration.deliveries.map(
      ({ catalog, channel }) => `${catalog.id}@${channel.id}`,
    );
    this.#add({
      node: registration.node,
      offset: registration.offset,
      deliveries: registration.deliveries,
      isShared: registration.isShared,
      group: `${registration.receiver} ${names.join(' ')}`,
    });
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
      this.#add({ node, offset, deliveries: [delivery], isShared: false, group });
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
              payload.path.join('.') === root.path.join('.'),
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

  #add(handler: Handler): void {
    const known = this.#byNode.get(handler.node) ?? [];
    const same = known.find((candidate) => candidate.offset === handler.offset);
    if (same === undefined) {
      this.#handlers.push(handler);
      this.#byNode.set(handler.node, [...known, handler]);
      this.#follow(handler);
      return;
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
  }

  /** `(e) => this.handleError(e, VERTC)` makes the method a handler too. */
  #follow(handler: Handler): void {
    walk(handler.node.body, this.visitorKeys, (node) => {
      if (node.type !== 'CallExpression') {
        return undefined;
      }
      for (const [index, argument] of node.arguments.entries()) {
        const entity = this.binder.resolver.resolve(argument);
        const parameter = entity === undefined ? undefined : payloadRoot(entity);
        if (
          parameter?.node === handler.node &&
          parameter.path.length === 0 &&
          withoutAssertions(argument).type === 'Identifier'
        ) {
          this.#forward(handler, node, index - parameter.index);
        }
      }
      return undefined;
    });
  }

  #forward(handler: Handler, call: TSESTree.CallExpression, shift: number): void {
    const target = this.binder.functions.resolve(call.callee);
    if (target !== undefined && !this.#byNode.has(target)) {
      this.#add({ ...handler, node: target, offset: handler.offset + shift });
    }
  }
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
