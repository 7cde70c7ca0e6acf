import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName, withoutAssertions } from '../syntax/expression.js';

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

/** Whether a call only writes to the console. */
export function isConsoleCall(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = withoutAssertions(node.callee);
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'console'
  );
}

/** Whether a call only looks at its arguments or converts them. */
export function hasNoEffect(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const callee = withoutAssertions(node.callee);
  const name =
    callee.type === 'Identifier'
      ? callee.name
      : callee.type === 'MemberExpression'
        ? propertyName(callee)
        : undefined;
  return name !== undefined && withoutEffect.has(name);
}
