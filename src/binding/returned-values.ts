import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';

/** What a function returns; undefined for a generator, and where it returns nothing. */
export function returnedFrom(
  node: FunctionNode,
  visitorKeys: VisitorKeys,
): readonly TSESTree.Node[] | undefined {
  if (node.generator) {
    return undefined;
  }
  if (node.body.type !== 'BlockStatement') {
    return [node.body];
  }
  const returned: TSESTree.Node[] = [];
  walk(node.body, visitorKeys, (inner) => {
    if (inner.type === 'ReturnStatement' && inner.argument !== null) {
      returned.push(inner.argument);
    }
    return !isFunction(inner);
  });
  return returned.length === 0 ? undefined : returned;
}
