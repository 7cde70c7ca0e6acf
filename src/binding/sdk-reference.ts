import type { Catalog } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Entity } from './entity.js';

/** A property path that begins at an SDK's default export or global. */
export interface SdkReference {
  readonly catalog: Catalog;
  readonly path: readonly string[];
}

/** An object of an SDK that errors come from. */
export interface ReceiverMade {
  readonly catalog: Catalog;
  readonly receiver: string;
}

/** What an entity is of an SDK, by the import graph alone: undefined where it is nothing of one. */
export function sdkReference(entity: Entity, index: CatalogIndex): SdkReference | undefined {
  const { origin, path } = entity;
  const catalog =
    origin.kind === 'module'
      ? index.ofModule(origin.specifier)
      : origin.kind === 'global'
        ? index.ofGlobal(origin.name)
        : undefined;
  return catalog === undefined ? undefined : { catalog, path };
}

/** The space whose constants object an entity is (`VERTC.ErrorCode`). */
export function constantsObject(entity: Entity, index: CatalogIndex): CodeSpace | undefined {
  const reference = sdkReference(entity, index);
  if (reference === undefined) {
    return undefined;
  }
  return index
    .spacesOf(reference.catalog)
    .find((space) => space.definition.path?.join('.') === reference.path.join('.'));
}

/**
 * The receiver that an entity is, traced through the calls that made it and the properties that
 * hold it: `VERTC.createEngine(id)` is an engine, `Signal(id).login(account, token)` a session,
 * `new Room().localParticipant` a participant.
 */
export function receiverMade(entity: Entity, index: CatalogIndex): ReceiverMade | undefined {
  const reference = sdkReference(entity, index);
  if (reference?.path.length === 0) {
    return { catalog: reference.catalog, receiver: 'sdk' };
  }
  const property = entity.path.at(-1);
  if (property !== undefined) {
    return receiverHeld(receiverMade(holderOf(entity), index), property);
  }
  if (entity.origin.kind !== 'call') {
    return undefined;
  }
  const { callee } = entity.origin;
  const member = callee.path.at(-1);
  // Asked once: a chain of calls would ask twice for each link what made the link before.
  const holder = receiverMade(holderOf(callee), index);
  const asItself = member === undefined ? holder : receiverHeld(holder, member);
  const receiver = holder?.catalog.receivers.find((candidate) =>
    candidate.createdBy?.some((creation) =>
      creation.member === undefined
        ? creation.property === undefined && creation.on === asItself?.receiver
        : creation.on === holder.receiver && creation.member === member,
    ),
  );
  return holder === undefined || receiver === undefined
    ? undefined
    : { catalog: holder.catalog, receiver: receiver.id };
}

/** What the last property of an entity is read from. */
function holderOf({ origin, path }: Entity): Entity {
  return { origin, path: path.slice(0, -1) };
}

/** The receiver that a property of another one holds: `room.localParticipant`. */
function receiverHeld(made: ReceiverMade | undefined, property: string): ReceiverMade | undefined {
  const held = made?.catalog.receivers.find(({ createdBy }) =>
    createdBy?.some((creation) => creation.on === made.receiver && creation.property === property),
  );
  return made === undefined || held === undefined
    ? undefined
    : { catalog: made.catalog, receiver: held.id };
}
