import type { Binder } from '../binding/binder.js';
import type { Entity } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import type { Channel } from '../catalog/catalog.js';
import {
  type FunctionNode,
  isNothing,
  literalValue,
  withoutAssertions,
} from '../syntax/expression.js';
import { unknownType } from '../types/oracle.js';
import type { Delivery, Handler, HandlerNode, PayloadRead } from './handler.js';
import { type Callees, PassedOn } from './passed-on.js';
import { isAt, payloadRoot } from './payload-root.js';
import type { Registration } from './registration.js';

/** The handlers of a program, found by the function or the `catch` that they are. */
export class HandlerSet {
  readonly #handlers: Handler[] = [];
  /** Made when it is asked for, and again when a handler was added. */
  #groups: ReadonlyMap<string, readonly Handler[]> | undefined;
  readonly #groupsOutOfSight = new Set<string>();
  readonly #forwarders = new Set<HandlerNode>();
  readonly #targets = new Set<HandlerNode>();
  readonly #helpers = new Set<HandlerNode>();
  readonly #byNode = new Map<HandlerNode, Handler[]>();
  readonly #passedOn: PassedOn;

  constructor(
    private readonly binder: Binder,
    private readonly callees: Callees,
  ) {
    this.#passedOn = new PassedOn(binder, callees);
  }

  /** The handlers, those together that are judged together. */
  get groups(): readonly (readonly Handler[])[] {
    return [...this.#byGroup().values()];
  }

  /** Adds the function of a registration, and those that it forwards its payload to. */
  register(registration: Registration): void {
    const { deliveries, isShared, listener, node, offset } = registration;
    const names = deliveries.map(({ catalog, channel }) => `${catalog.id}@${channel.id}`);
    const group = `${registration.receiver} ${names.join(' ')}`;
    const { handledBy, loggers } = this.callees;
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
        pending.push(...this.#passedOnBy(next).reverse());
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

  /** The handlers of what another one passes on. */
  #passedOnBy(handler: Handler): Handler[] {
    return this.#passedOn.from(handler).flatMap(({ joined, receiver, role }) => {
      for (const group of joined) {
        this.#groupsOutOfSight.add(group);
      }
      if (receiver !== undefined && role !== 'given') {
        this.#targets.add(receiver.node);
        if (role === 'asked') {
          this.#helpers.add(receiver.node);
        } else {
          this.#forwarders.add(handler.node);
        }
      }
      return receiver ?? [];
    });
  }
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
