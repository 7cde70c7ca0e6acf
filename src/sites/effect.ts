import type { TSESTree } from '@typescript-eslint/utils';

import { calleeName } from '../syntax/expression.js';

/** Calls that give back their argument in another form, or only look at it. */
const withoutEffect = new Set([
  'Boolean',
  'Number',
  'String',
  'get',
  'has',
  'includes',
  'indexOf',
  'keys',
  'parseInt',
  'stringify',
  'toString',
]);

/** Whether a call only looks at its arguments or converts them. */
export function hasNoEffect(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const name = calleeName(node);
  return name !== undefined && withoutEffect.has(name);
}
