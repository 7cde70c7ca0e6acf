import type { Catalog } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Entity } from './entity.js';

/** A property path that begins at an SDK's default export or global. */
export interface SdkReference {
  readonly catalog: Catalog;
  readonly path: readonly string[];
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
 * The receiver that an entity is, traced through the calls that made it: `VERTC.createEngine(id)`
 * is an engine, `Signal(id).login(account, token)` a session.
 */
export function receiverMade(
  entity: Entity,
  index: CatalogIndex,
): { readonly catalog: Catalog; readonly receiver: string } | undefined {
  const reference = sdkReference(entity, index);
  if (reference !== undefined) {
    return reference.path.length === 0
      ? { catalog: reference.catalog, receiver: 'sdk' }
      : undefined;
  }
  if (entity.origin.kind !== 'call' || entity.path.length > 0) {
    return undefined;
  }
  const { callee } = entity.origin;
  const asItself = receiverMade(callee, index);
  const member = callee.path.at(-1);
  const holder =
    member === undefined
      ? undefined
      : receiverMade({ origin: callee.origin, path: callee.path.slice(0, -1) }, index);
  const catalog = asItself?.catalog ?? holder?.catalog;
  const receiver = catalog?.receivers.find((candidate) =>
    candidate.createdBy.some((creation) =>
      creation.member === undefined
        ? creation.on === asItself?.receiver
        : creation.on === holder?.receiver && creation.member === member,
    ),
  );
  return catalog === undefined || receiver === undefined
    ? undefined
    : { catalog, receiver: receiver.id };
}
