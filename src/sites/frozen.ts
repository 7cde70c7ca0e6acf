import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName } from '../syntax/expression.js';

/** What a call gives back as it is, but frozen: `Object.freeze([…])`. */
export function frozenBy({
  arguments: [frozen],
  callee,
}: TSESTree.CallExpression): TSESTree.Node | undefined {
  return callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    propertyName(callee) === 'freeze'
    ? frozen
    : undefined;
}
