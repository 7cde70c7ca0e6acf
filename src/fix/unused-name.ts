import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { EntityResolver } from '../binding/entity-resolver.js';
import { isInside, withoutAssertions } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';

/**
 * The variable that nobody would read any more if a text took the place of an expression.
 *
 * @param isReplaced - whether another reading of it goes as well.
 */
export function leavesUnused(
  node: TSESTree.Node,
  text: string,
  resolver: EntityResolver,
  isReplaced: (reading: TSESTree.Node) => boolean = () => false,
): boolean {
  const root = rootOf(node);
  const variable = root === undefined ? undefined : resolver.variable(root);
  if (root === undefined || variable === undefined || variable.defs.length === 0) {
    return false;
  }
  return !startsWith(text, root.name) && !isReadElsewhere(variable, node, isReplaced);
}

/**
 * Whether nobody would read some variable any more without a part of a `switch`.
 *
 * @param others - what may go in the same pass.
 */
export function removalLeavesUnused(
  removed: TSESTree.Node,
  resolver: EntityResolver,
  visitorKeys: VisitorKeys,
  others: readonly TSESTree.Node[],
): boolean {
  const goes = (reading: TSESTree.Node): boolean =>
    others.some((other) => isInside(reading, other));
  let found = false;
  walk(removed, visitorKeys, (node) => {
    const variable = node.type === 'Identifier' ? resolver.variable(node) : undefined;
    const isOwn = variable?.defs.some(({ name }) => !isInside(name, removed)) === true;
    found ||= isOwn && !isReadElsewhere(variable, removed, goes);
    return !found;
  });
  return found;
}

function rootOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  let inner = withoutAssertions(node);
  while (inner.type === 'MemberExpression') {
    inner = withoutAssertions(inner.object);
  }
  return inner.type === 'Identifier' ? inner : undefined;
}

function startsWith(text: string, name: string): boolean {
  return text === name || text.startsWith(`${name}.`) || text.startsWith(`${name}[`);
}

function isReadElsewhere(
  { references }: TSESLint.Scope.Variable,
  node: TSESTree.Node,
  isReplaced: (reading: TSESTree.Node) => boolean,
): boolean {
  return references.some(
    (reference) =>
      reference.isRead() &&
      !isInside(reference.identifier, node) &&
      !isReplaced(reference.identifier),
  );
}
