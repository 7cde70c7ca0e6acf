import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** In these, an expression ends where they do or before an operator that binds less. */
const loose = new Set([
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'ConditionalExpression',
  'ExpressionStatement',
  'ReturnStatement',
  'SwitchCase',
  'VariableDeclarator',
]);

/** Two tests instead of one, in parentheses where they need some. */
export function inPlaceOf(
  node: TSESTree.BinaryExpression,
  connective: '&&' | '||',
  tests: string,
  sourceCode: Readonly<TSESLint.SourceCode>,
): string {
  const { parent } = node;
  const isOne =
    loose.has(parent.type) ||
    (parent.type === 'LogicalExpression' && parent.operator === connective) ||
    (sourceCode.getTokenBefore(node)?.value === '(' &&
      sourceCode.getTokenAfter(node)?.value === ')');
  return isOne ? tests : `(${tests})`;
}
