import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import {
  type FunctionNode,
  calleeName,
  isFunction,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';

/**
 * The promises whose rejection `new Promise((resolve, reject) => …)` passes on, where `reject` takes
 * it: `join().then(resolve, reject)`, `join().then(resolve).catch((error) => reject(error))`.
 *
 * @returns the promises on which `then` and `catch` are called.
 */
export function rejectedChains(node: TSESTree.NewExpression, binder: Binder): TSESTree.Node[] {
  const [executor] = node.arguments;
  if (calleeName(node) !== 'Promise' || !isFunction(executor)) {
    return [];
  }
  const { visitorKeys } = binder.resolver.modules;
  const chains: TSESTree.Node[] = [];
  walk(executor.body, visitorKeys, (inner) => {
    const callee = inner.type === 'CallExpression' ? withoutAssertions(inner.callee) : undefined;
    if (inner.type === 'CallExpression' && callee?.type === 'MemberExpression') {
      const taker = takerOf(propertyName(callee), inner.arguments);
      if (taker !== undefined && isPassedOn(taker, executor, binder)) {
        chains.push(callee.object);
      }
    }
    return undefined;
  });
  return chains;
}

/** What takes the rejection, of the arguments of `then` or `catch`. */
function takerOf(
  name: string | undefined,
  given: readonly TSESTree.Node[],
): TSESTree.Node | undefined {
  return name === 'catch' ? given[0] : name === 'then' ? given[1] : undefined;
}

/** Whether a function is `reject`, or calls it. */
function isPassedOn(taker: TSESTree.Node, executor: FunctionNode, binder: Binder): boolean {
  const inner = withoutAssertions(taker);
  if (!isFunction(inner)) {
    return isReject(inner, executor, binder);
  }
  let found = false;
  walk(inner.body, binder.resolver.modules.visitorKeys, (node) => {
    found ||= node.type === 'CallExpression' && isReject(node.callee, executor, binder);
    return undefined;
  });
  return found;
}

function isReject(node: TSESTree.Node, executor: FunctionNode, { resolver }: Binder): boolean {
  const found = resolver.resolve(node);
  return (
    found?.origin.kind === 'parameter' &&
    found.origin.function === executor &&
    found.origin.index === 1 &&
    found.path.length === 0
  );
}
