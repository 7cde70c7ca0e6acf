import type { TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, propertyName } from '../syntax/expression.js';

/** What a parameter of a function is given where the function is written, if it is called there. */
export function givenInPlace(node: FunctionNode, index: number): TSESTree.Node | undefined {
  return (index === 0 ? promiseBefore(node) : undefined) ?? givenAtOnce(node, index);
}

/** The promise whose value a function gets that is given to `then`. */
function promiseBefore(node: FunctionNode): TSESTree.Expression | undefined {
  const { parent } = node;
  return parent.type === 'CallExpression' &&
    parent.arguments[0] === node &&
    parent.callee.type === 'MemberExpression' &&
    propertyName(parent.callee) === 'then'
    ? parent.callee.object
    : undefined;
}

/** What a function gets that is called where it stands: `(function (window) { … })(window)`. */
function givenAtOnce(node: FunctionNode, index: number): TSESTree.Node | undefined {
  const { parent } = node;
  const isCalled = parent.type === 'CallExpression' && parent.callee === node && node.id === null;
  const given = isCalled ? parent.arguments[index] : undefined;
  return given?.type === 'SpreadElement' ? undefined : given;
}
