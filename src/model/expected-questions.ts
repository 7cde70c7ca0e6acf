import type { TSESTree } from '@typescript-eslint/utils';

import type { CatalogIndex } from '../catalog/catalog-index.js';
import { isListener } from '../channels/event-registration.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';

/**
 * The expressions of a call whose types say whether it registers a handler: its receiver, and the
 * event. Where this expects too little, a question is asked by itself; where too much, one is asked
 * for nothing.
 */
export function expectedQuestions(node: TSESTree.Node, index: CatalogIndex): TSESTree.Node[] {
  if (node.type !== 'CallExpression') {
    return [];
  }
  const callee = withoutAssertions(node.callee);
  if (callee.type !== 'MemberExpression') {
    return [];
  }
  const name = propertyName(callee);
  if (isListener(name)) {
    return [withoutAssertions(callee.object), ...node.arguments.slice(0, 1)];
  }
  return name !== undefined && index.channels(name, 'method').length > 0
    ? [withoutAssertions(callee.object)]
    : [];
}
