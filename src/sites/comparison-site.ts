import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { inspectedExpression } from '../syntax/expression.js';
import type { ComparisonSite } from './site.js';

const operators = new Map([
  ['===', false],
  ['==', false],
  ['!==', true],
  ['!=', true],
]);

/** The comparison of a subject with a constant that an expression is, if it is one. */
export function comparisonSite(
  node: TSESTree.BinaryExpression,
  binder: Binder,
): ComparisonSite | undefined {
  const negated = operators.get(node.operator);
  if (negated === undefined || node.left.type === 'PrivateIdentifier') {
    return undefined;
  }
  for (const [subject, operand] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    const constant = binder.constant(operand);
    if (constant !== undefined && binder.constant(subject) === undefined) {
      return {
        kind: 'comparison',
        node,
        subject: inspectedExpression(subject),
        tests: [{ node: operand, constant }],
        negated,
      };
    }
  }
  return undefined;
}
