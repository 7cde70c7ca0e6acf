import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { receiverMade } from '../binding/sdk-reference.js';
import type { Catalog, Channel } from '../catalog/catalog.js';

/** A call that makes an object of an SDK which has error channels to listen to. */
export interface Creation {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly catalog: Catalog;
  /** The events and callbacks of the object that deliver errors. */
  readonly channels: readonly Channel[];
}

/** The creation that a call is, traced to the SDK's import or global. */
export function creationAt(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  binder: Binder,
): Creation | undefined {
  const entity = binder.resolver.resolve(node);
  const made =
    entity?.origin.kind === 'call' && entity.origin.node === node
      ? receiverMade(entity, binder.index)
      : undefined;
  if (made === undefined) {
    return undefined;
  }
  const { catalog, receiver } = made;
  const channels = catalog.channels.filter(
    (channel) =>
      channel.receiver === receiver &&
      channel.role === 'error' &&
      (channel.kind === 'event' || channel.kind === 'callback'),
  );
  return channels.length === 0 ? undefined : { node, catalog, channels };
}
