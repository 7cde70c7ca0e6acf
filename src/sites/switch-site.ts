import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { inspectedExpression } from '../syntax/expression.js';
import type { SwitchSite } from './site.js';

/**
 * The switch over a value that may be a code. `switch (true)` is a chain of the comparisons in its
 * labels instead, and a label that is `true` or `false` is compared with no code.
 */
export function switchSite(node: TSESTree.SwitchStatement, binder: Binder): SwitchSite | undefined {
  if (node.discriminant.type === 'Literal' || node.cases.some(({ test }) => isBoolean(test))) {
    return undefined;
  }
  return {
    kind: 'switch',
    node,
    subject: inspectedExpression(node.discriminant),
    tests: node.cases.flatMap((clause) =>
      clause.test === null
        ? []
        : [{ node: clause.test, constant: binder.constant(clause.test), clause }],
    ),
  };
}

function isBoolean(test: TSESTree.Expression | null): boolean {
  return test?.type === 'Literal' && typeof test.value === 'boolean';
}
