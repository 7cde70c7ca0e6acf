import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, parentOf, propertyName } from '../syntax/expression.js';

/** Methods that call what they are given with each element of a list. */
const iterations = new Set<string | undefined>(['forEach', 'map']);

/** The list whose elements a function is called with: `list` of `list.forEach(f)`. */
export function listIterated(node: FunctionNode): TSESTree.Expression | undefined {
  const call = parentOf(node);
  return call?.type === 'CallExpression' &&
    call.arguments[0] === node &&
    call.callee.type === 'MemberExpression' &&
    iterations.has(propertyName(call.callee))
    ? call.callee.object
    : undefined;
}
