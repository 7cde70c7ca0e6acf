import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';

/** Whether an expression is a parameter or a caught error, or a part of one, as payloads are. */
export function isOfParameter(node: TSESTree.Node, binder: Binder): boolean {
  const kind = binder.resolver.resolve(node)?.origin.kind;
  return kind === 'parameter' || kind === 'caught';
}
