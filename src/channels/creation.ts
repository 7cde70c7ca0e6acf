import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { receiverMade } from '../binding/sdk-reference.js';
import type { Catalog, Channel } from '../catalog/catalog.js';
import { parentOf, withAssertions } from '../syntax/expression.js';

/** A call that makes an object of an SDK which has error channels to listen to. */
export interface Creation {
  readonly node: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly catalog: Catalog;
  /** The events and callbacks of the object that deliver errors. */
  readonly channels: readonly Channel[];
  /** Whether other code gets hold of the object, and may listen there. */
  readonly escapes: boolean;
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
  return channels.length === 0
    ? undefined
    : { node, catalog, channels, escapes: escapes(node, binder) };
}

/** Whether the object goes anywhere but into a variable that only has its members used. */
function escapes(node: TSESTree.Node, { resolver }: Binder): boolean {
  const { modules } = resolver;
  const declarator = parentOf(withAssertions(node));
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') {
    return true;
  }
  const variable = resolver.variable(declarator.id);
  const names = variable === undefined ? [] : resolver.index.namesOf(variable);
  const isExported =
    declarator.parent.parent.type === 'ExportNamedDeclaration' ||
    names.some((name) => parentOf(name)?.type === 'ExportSpecifier');
  const own = modules.sourceOf(declarator).ast;
  // What nobody in the program imports, somebody else does.
  const isUsedHere = names.some((name) => modules.sourceOf(name).ast !== own);
  return (
    (isExported && !isUsedHere) ||
    names.some((name) => {
      const parent = parentOf(name);
      return (
        name !== declarator.id &&
        parent?.type !== 'ExportSpecifier' &&
        !(parent?.type === 'MemberExpression' && parent.object === name)
      );
    })
  );
}
