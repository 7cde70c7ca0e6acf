import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { definitionOf } from '../binding/definition-of.js';
import { comparisonSite } from './comparison-site.js';
import type { PartDefinition } from './definition-names.js';
import { membershipSite } from './membership-site.js';
import type { Site } from './site.js';
import { switchSite } from './switch-site.js';
import { tableSite } from './table-site.js';
import { parentOf, propertyName, withAssertions, withoutAssertions } from '../syntax/expression.js';

/** The site that a node is at which a run looked at a code: for a look-up the table. */
export function siteAt(node: TSESTree.Node, binder: Binder): Site | undefined {
  switch (node.type) {
    case 'SwitchStatement':
      return switchSite(node, binder);
    case 'BinaryExpression':
      return comparisonSite(node, binder);
    case 'CallExpression':
      return membershipSite(node, binder) ?? tableLookedUp(node.callee, binder);
    case 'MemberExpression':
      return tableLookedUp(node, binder);
    default:
      return undefined;
  }
}

/** The table that `table[code]` or `table.get(code)` reads. */
function tableLookedUp(node: TSESTree.Node, binder: Binder): Site | undefined {
  const member = withoutAssertions(node);
  const isLookup =
    member.type === 'MemberExpression' && (member.computed || propertyName(member) === 'get');
  const table = isLookup ? partNamed(member.object, binder) : undefined;
  return table === undefined ? undefined : tableSite(table, binder);
}

/** What an expression names: the declaration of a variable, or a property of the object in one. */
function partNamed(node: TSESTree.Node, { resolver }: Binder): PartDefinition | undefined {
  const found = resolver.resolve(node);
  const object =
    found?.origin.kind === 'object' && found.path.length === 0 ? found.origin.node : undefined;
  const around = object === undefined ? undefined : parentOf(withAssertions(object));
  return around?.type === 'Property' ? around : definitionOf(node, resolver);
}
