import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { comparisonSite } from '../sites/comparison-site.js';
import { membershipSite } from '../sites/membership-site.js';
import type { Site } from '../sites/site.js';
import { switchSite } from '../sites/switch-site.js';
import { tableSite } from '../sites/table-site.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';
import type { VisitorKeys } from '../syntax/walk.js';

/** The site that a node is at which a run looked at a code: for a look-up the table. */
export function siteAt(
  node: TSESTree.Node,
  binder: Binder,
  visitorKeys: VisitorKeys,
): Site | undefined {
  switch (node.type) {
    case 'SwitchStatement':
      return switchSite(node, binder);
    case 'BinaryExpression':
      return comparisonSite(node, binder);
    case 'CallExpression':
      return membershipSite(node, binder) ?? tableLookedUp(node.callee, binder, visitorKeys);
    case 'MemberExpression':
      return tableLookedUp(node, binder, visitorKeys);
    default:
      return undefined;
  }
}

/** The table that `table[code]` or `table.get(code)` reads. */
function tableLookedUp(
  node: TSESTree.Node,
  binder: Binder,
  visitorKeys: VisitorKeys,
): Site | undefined {
  const member = withoutAssertions(node);
  const isLookup =
    member.type === 'MemberExpression' && (member.computed || propertyName(member) === 'get');
  const table = isLookup ? binder.resolver.definition(member.object) : undefined;
  return table === undefined ? undefined : tableSite(table, binder, visitorKeys);
}
