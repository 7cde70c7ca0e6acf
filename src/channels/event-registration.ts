import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { exportedName } from '../binding/exported-name.js';
import { givenValues } from '../binding/given-values.js';
import { sdkReference } from '../binding/sdk-reference.js';
import type { Payload } from '../catalog/catalog.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import { calleeName, literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';
import { type TypeFacts, unknownType } from '../types/oracle.js';
import { mapGoneOver, propertiesOf } from './handler-map.js';
import { overridesOf } from './overrides.js';
import {
  type Registration,
  channelsNamed,
  channelsOf,
  functionOf,
  receiverKey,
} from './registration.js';

const listeners = new Set<string | undefined>(['on', 'once', 'addListener', 'addEventListener']);

/** Whether a method of this name registers a listener of an event. */
export function isListener(name: string | undefined): boolean {
  return listeners.has(name);
}

/** What a call hands to a method that registers listeners. */
interface Parts {
  readonly receiver: TSESTree.Node;
  readonly event: EventName | undefined;
  readonly eventNode: TSESTree.Node | undefined;
  readonly listener: TSESTree.Node;
}

/**
 * The registrations that a call `receiver.on(event, function)` is: one for each way that leads
 * there, where the function around it is given the receiver, the event, the listener or all of
 * them.
 */
export function eventRegistrations(node: TSESTree.CallExpression, binder: Binder): Registration[] {
  return partsOf(node, binder).flatMap((parts) => registrationsOf(node, parts, binder));
}

function partsOf(node: TSESTree.CallExpression, binder: Binder): Parts[] {
  const written = writtenParts(node, binder);
  if (written === undefined) {
    return [];
  }
  const { event, listener, object } = written;
  const map = mapGoneOver(event, listener, binder.resolver);
  const ways = givenValues([object, event, map ?? listener] as const, binder.resolver);
  return ways.flatMap(([receiver = object, eventNode = event, given]): Parts[] => {
    if (given === undefined) {
      return [];
    }
    return map === undefined
      ? [{ receiver, event: eventName(eventNode, binder), eventNode, listener: given }]
      : propertiesOf(given, binder.resolver).map(({ key, value }) => ({
          receiver,
          event:
            typeof key === 'string' ? { name: key, isConstant: false } : eventName(key, binder),
          eventNode: typeof key === 'string' ? undefined : key,
          listener: value,
        }));
  });
}

interface WrittenParts {
  readonly object: TSESTree.Node;
  readonly event: TSESTree.Node;
  readonly listener: TSESTree.Node;
}

/**
 * The parts of `object.on(event, listener)`, of `fromEvent(object, event).subscribe(listener)` and
 * of a hook that a catalog knows: `useClientEvent(object, event, listener)`.
 */
function writtenParts(node: TSESTree.CallExpression, binder: Binder): WrittenParts | undefined {
  const callee = withoutAssertions(node.callee);
  if (callee.type !== 'MemberExpression') {
    return hookParts(node, binder);
  }
  const name = propertyName(callee);
  if (isListener(name)) {
    const [event, listener] = node.arguments;
    return event === undefined || listener === undefined
      ? undefined
      : { object: callee.object, event, listener };
  }
  const source = name === 'subscribe' ? withoutAssertions(callee.object) : undefined;
  if (source?.type !== 'CallExpression' || calleeName(source) !== 'fromEvent') {
    return undefined;
  }
  const [object, event] = source.arguments;
  const [listener] = node.arguments;
  return object === undefined || event === undefined || listener === undefined
    ? undefined
    : { object, event, listener };
}

function hookParts(node: TSESTree.CallExpression, binder: Binder): WrittenParts | undefined {
  const name = exportedName(node.callee, binder.resolver);
  const isKnown = name !== undefined && binder.index.isHook(name);
  const entity = isKnown ? binder.resolver.resolve(node.callee) : undefined;
  const reference = entity === undefined ? undefined : sdkReference(entity, binder.index);
  const hook = reference === undefined ? undefined : binder.index.hook(reference);
  if (hook === undefined) {
    return undefined;
  }
  const object = node.arguments[hook.receiver];
  const event = node.arguments[hook.event];
  const listener = node.arguments[hook.listener];
  return object === undefined || event === undefined || listener === undefined
    ? undefined
    : { object, event, listener };
}

function registrationsOf(
  node: TSESTree.CallExpression,
  { event, eventNode, listener, receiver }: Parts,
  binder: Binder,
): Registration[] {
  const named = channelsOfEvent(event, binder);
  const traced = channelsOf(receiver, named, binder);
  const written = writtenParts(node, binder)?.object ?? receiver;
  const typed =
    traced.length > 0 || receiver === written ? traced : channelsOf(written, named, binder);
  const channels = typed.length > 0 ? typed : channelsOfConstant(eventNode, named, binder);
  if (channels.length === 0) {
    return [];
  }
  const isWritten = eventNode !== undefined && eventNode === node.arguments[0];
  const overrides = overridesOf(listener, binder.resolver);
  const key = receiverKey(receiver, binder);
  return (overrides.length === 0 ? [listener] : overrides).map((one) => ({
    ...functionOf(one, binder),
    deliveries: channels.map((channel) => ({
      ...channel,
      registration: node,
      // The type of the call belongs to the event that is written there, not to a given one.
      typeOf: (payload) => (isWritten ? typeDelivered(node, payload, binder) : unknownType),
    })),
    // Of several overrides one object has one.
    receiver: overrides.length === 0 ? key : `${key} ${binder.resolver.modules.placeOf(one)}`,
    needsConstants: false,
    isShared: false,
    calls: [],
    place: node,
  }));
}

/** Whether a call is written as one that registers a listener. */
export function listensToEvent(node: TSESTree.CallExpression, binder: Binder): boolean {
  return writtenParts(node, binder) !== undefined;
}

/** The events that a call listens to by a name that is written out, each with where it stands. */
export function eventsListenedTo(
  node: TSESTree.CallExpression,
  binder: Binder,
): {
  readonly name: string;
  readonly node: TSESTree.Node;
  readonly receiver: TSESTree.Node;
}[] {
  return partsOf(node, binder).flatMap(({ event, eventNode, receiver }) =>
    event === undefined || event.isConstant || eventNode === undefined
      ? []
      : [{ name: event.name, node: eventNode, receiver }],
  );
}

/** Whether a call listens to an event whose name cannot be read: it may be any. */
export function listensToUnknown(node: TSESTree.CallExpression, binder: Binder): boolean {
  return partsOf(node, binder).some(({ event }) => event === undefined);
}

/** What tells an event: its name, or that of the constant that holds it. */
interface EventName {
  readonly name: string;
  readonly isConstant: boolean;
}

/** The event's name: written out, or the last name of `VERTC.events.onError`. */
function eventName(node: TSESTree.Node, binder: Binder): EventName | undefined {
  const inner = withoutAssertions(node);
  const entity = binder.resolver.resolve(inner);
  const literal = entity?.origin.kind === 'literal' ? literalValue(entity.origin.node) : undefined;
  if (literal !== undefined) {
    return { name: String(literal), isConstant: false };
  }
  const name =
    entity?.path.at(-1) ??
    (inner.type === 'MemberExpression'
      ? propertyName(inner)
      : binder.oracle.typeOf(inner).units[0]?.member?.name);
  return name === undefined ? undefined : { name, isConstant: true };
}

/** The events that are meant; a constant may be called as its event, or as the catalog says. */
function channelsOfEvent(event: EventName | undefined, binder: Binder): readonly CatalogChannel[] {
  const named = channelsNamed(event?.name, 'event', binder);
  return event?.isConstant === true
    ? [...named, ...binder.index.eventsOfConstant(event.name)]
    : named;
}

/** The one channel that a constant of an SDK names, whatever the receiver is. */
function channelsOfConstant(
  event: TSESTree.Node | undefined,
  named: readonly CatalogChannel[],
  binder: Binder,
): readonly CatalogChannel[] {
  const entity =
    named.length === 0 || event === undefined ? undefined : binder.resolver.resolve(event);
  const reference = entity === undefined ? undefined : sdkReference(entity, binder.index);
  const channels = named.filter(({ catalog }) => catalog === reference?.catalog);
  return channels.length === 1 ? channels : [];
}

function typeDelivered(call: TSESTree.CallExpression, payload: Payload, binder: Binder): TypeFacts {
  return binder.oracle.typeDelivered(call, 1, payload.parameter ?? 0, payload.path);
}
