import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { inspectedExpression, isNothing } from '../syntax/expression.js';
import { isOfParameter } from './payload-expression.js';
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
  return comparisonWithUnknown(node, node.left, negated, binder);
}

/** What a payload is compared with may be any code: whoever judges the rest has to know of it. */
function comparisonWithUnknown(
  node: TSESTree.BinaryExpression,
  left: TSESTree.Expression,
  negated: boolean,
  binder: Binder,
): ComparisonSite | undefined {
  for (const [subject, operand] of [
    [left, node.right],
    [node.right, left],
  ] as const) {
    const inspected = inspectedExpression(subject);
    if (isOfParameter(inspected, binder) && !isNothing(operand)) {
      return {
        kind: 'comparison',
        node,
        subject: inspected,
        tests: [{ node: operand, constant: undefined }],
        negated,
      };
    }
  }
  return undefined;
}
