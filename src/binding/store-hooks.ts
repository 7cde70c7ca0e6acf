import type { TSESTree } from '@typescript-eslint/utils';

import { calleeName, isFunction, propertyName, withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import { returnedFrom } from './returned-values.js';

/** Functions of Pinia and Zustand that make a hook for a store, out of what the store has. */
const makers = new Set<string | undefined>(['create', 'createStore', 'defineStore']);

/** A function around a store, such as `persist(…)`, is followed so far. */
const mostMiddlewares = 4;

/** What a call of a store's hook gives. */
export interface StoreValue {
  /** The object that holds what the store has. */
  readonly store: TSESTree.Node;
  /** The properties that lead to what is selected of it. */
  readonly path: readonly string[];
}

/**
 * The store that a hook gives: `useCall()` where `useCall = defineStore('call', () => …)`, all of
 * it or, as Zustand's hooks take it, what a function selects: `useCall((call) => call.join)`.
 */
export function storeGiven(
  node: TSESTree.CallExpression,
  resolver: EntityResolver,
): StoreValue | undefined {
  const callee = withoutAssertions(node.callee);
  const isState = callee.type === 'MemberExpression' && propertyName(callee) === 'getState';
  const hook = isState ? callee.object : callee;
  const found = hook.type === 'Identifier' ? resolver.resolve(hook) : undefined;
  const made =
    found?.origin.kind === 'call' && found.path.length === 0 ? found.origin.node : undefined;
  const store =
    made?.type === 'CallExpression' && makers.has(makerName(made))
      ? storeIn(made.arguments.at(-1), resolver, mostMiddlewares)
      : undefined;
  const path = isState ? [] : selectedBy(node.arguments[0]);
  return store === undefined || path === undefined ? undefined : { store, path };
}

/** `create(f)`, and `create<State>()(f)`, as Zustand has it for TypeScript. */
function makerName({ callee }: TSESTree.CallExpression): string | undefined {
  const inner = withoutAssertions(callee);
  return inner.type === 'CallExpression'
    ? calleeName(inner)
    : inner.type === 'Identifier'
      ? inner.name
      : undefined;
}

function storeIn(
  given: TSESTree.Node | undefined,
  resolver: EntityResolver,
  depth: number,
): TSESTree.Node | undefined {
  const node = given === undefined ? undefined : withoutAssertions(given);
  if (node?.type === 'CallExpression' && depth > 0) {
    return storeIn(node.arguments[0], resolver, depth - 1);
  }
  if (!isFunction(node)) {
    return node?.type === 'ObjectExpression' ? node : undefined;
  }
  const [returned, ...others] = returnedFrom(node, resolver.modules.visitorKeys) ?? [];
  return others.length === 0 ? returned : undefined;
}

/** What a selector reads off the store; all of it where there is none. */
function selectedBy(selector: TSESTree.Node | undefined): readonly string[] | undefined {
  if (!isFunction(selector)) {
    return [];
  }
  const path: string[] = [];
  let read = withoutAssertions(selector.body);
  while (read.type === 'MemberExpression') {
    const name = propertyName(read);
    if (name === undefined) {
      return undefined;
    }
    path.unshift(name);
    read = withoutAssertions(read.object);
  }
  const [parameter] = selector.params;
  return read.type === 'Identifier' &&
    parameter?.type === 'Identifier' &&
    read.name === parameter.name
    ? path
    : undefined;
}
