import type { TSESTree } from '@typescript-eslint/utils';

import { isNothing, parentOf, propertyName, withoutAssertions } from '../syntax/expression.js';

/** The calls in `await call()` and `await Promise.all([call(), …])`. */
export function awaitedCalls(node: TSESTree.Node): TSESTree.Node[] {
  const inner = withoutAssertions(node);
  if (inner.type !== 'CallExpression' || !isOfPromise(inner.callee)) {
    return [inner];
  }
  if (propertyName(inner.callee) === 'allSettled') {
    return [];
  }
  const [list] = inner.arguments;
  return list?.type === 'ArrayExpression'
    ? list.elements.filter((element) => element !== null)
    : [inner];
}

function isOfPromise(callee: TSESTree.Node): callee is TSESTree.MemberExpression {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Promise'
  );
}

/** The expressions of which a value is one. What is falsy is no promise. */
export function alternatives(node: TSESTree.Node): TSESTree.Node[] {
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'ConditionalExpression':
      return [inner.consequent, inner.alternate].flatMap(alternatives);
    case 'LogicalExpression':
      return (inner.operator === '&&' ? [inner.right] : [inner.left, inner.right]).flatMap(
        alternatives,
      );
    default:
      return [inner];
  }
}

/** Whether an expression is no promise, or one that is awaited at its place. */
export function isNoPromise(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ArrayExpression':
    case 'AwaitExpression':
    case 'Literal':
    case 'ObjectExpression':
    case 'TemplateLiteral':
      return true;
    default:
      return isNothing(node);
  }
}

/** Whether a node is the block of a `try` that catches. */
export function isCaught(node: TSESTree.Node): boolean {
  const around = parentOf(node);
  return around?.type === 'TryStatement' && around.block === node && around.handler !== null;
}
