import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { receiverMade } from '../binding/sdk-reference.js';
import type { Catalog } from '../catalog/catalog.js';
import { literalValue } from '../syntax/expression.js';
import { eventsListenedTo } from './event-registration.js';

/** A listener of an event that an SDK's object never emits. */
export interface UnknownEvent {
  readonly catalog: Catalog;
  readonly receiver: string;
  readonly name: string;
  /** The name where it is written. */
  readonly node: TSESTree.Node;
}

/** The listeners that a call registers in vain, of objects whose events are all known. */
export function unknownEvents(node: TSESTree.CallExpression, binder: Binder): UnknownEvent[] {
  return eventsListenedTo(node, binder).flatMap(({ name, node: written, receiver }) => {
    if (!binder.isLinted(written)) {
      return [];
    }
    // What types say of an event, the compiler says itself.
    const entity = binder.resolver.resolve(receiver);
    const made = entity === undefined ? undefined : receiverMade(entity, binder.index);
    const events = made?.catalog.receivers.find(({ id }) => id === made.receiver)?.events;
    return made === undefined ||
      events?.includes(name) !== false ||
      isEmittedByApplication(name, binder)
      ? []
      : [{ ...made, name, node: written }];
  });
}

/** An application can emit events of its own on an object of an SDK. */
function isEmittedByApplication(name: string, { resolver }: Binder): boolean {
  return resolver.index
    .callsNamed(new Set(['emit']))
    .some(({ arguments: [event] }) => event !== undefined && literalValue(event) === name);
}
