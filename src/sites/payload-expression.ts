import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';

/** Whether an expression is a function's parameter or a part of it, as every payload is. */
export function isOfParameter(node: TSESTree.Node, binder: Binder): boolean {
  return binder.resolver.resolve(node)?.origin.kind === 'parameter';
}
