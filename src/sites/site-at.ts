import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { definitionOf } from '../binding/definition-of.js';
import { comparisonSite } from './comparison-site.js';
import { membershipSite } from './membership-site.js';
import type { Site } from './site.js';
import { switchSite } from './switch-site.js';
import { tableSite } from './table-site.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';

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
  const table = isLookup ? definitionOf(member.object, binder.resolver) : undefined;
  return table === undefined ? undefined : tableSite(table, binder);
}
