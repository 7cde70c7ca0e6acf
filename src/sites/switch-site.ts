import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { inspectedExpression } from '../syntax/expression.js';
import type { SwitchSite } from './site.js';

/** The switch over a value; `switch (true)` is a chain of the comparisons in its labels instead. */
export function switchSite(node: TSESTree.SwitchStatement, binder: Binder): SwitchSite | undefined {
  if (node.discriminant.type === 'Literal') {
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
