import type { TSESTree } from '@typescript-eslint/utils';

import type { CatalogIndex } from '../catalog/catalog-index.js';
import { isListener } from '../channels/registration.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';

/**
 * The expressions of a call whose types say whether it registers a handler: its receiver, and the
 * event. Where this expects too little, a question is asked by itself; where too much, one is asked
 * for nothing.
 */
export function expectedQuestions(node: TSESTree.Node, index: CatalogIndex): TSESTree.Node[] {
  const callee = node.type === 'CallExpression' ? withoutAssertions(node.callee) : undefined;
  const name = callee?.type === 'MemberExpression' ? propertyName(callee) : undefined;
  if (
    node.type !== 'CallExpression' ||
    callee?.type !== 'MemberExpression' ||
    name === undefined ||
    !(isListener(name) || index.channels(name, 'method').length > 0)
  ) {
    return [];
  }
  const [event] = isListener(name) ? node.arguments : [];
  return [withoutAssertions(callee.object), ...(event === undefined ? [] : [event])];
}
