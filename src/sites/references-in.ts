import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Reference = TSESLint.Scope.Reference;

const writesByScope = new WeakMap<TSESLint.Scope.Scope, readonly Reference[]>();

/** What is written in the function of a scope, in the order of the text. */
export function writesAround(scope: TSESLint.Scope.Scope): readonly Reference[] {
  const functionScope = scope.variableScope;
  let writes = writesByScope.get(functionScope);
  if (writes === undefined) {
    const scopes = new Set<TSESLint.Scope.Scope>([functionScope]);
    // A set grows while it is iterated.
    for (const inner of scopes) {
      for (const child of inner.childScopes) {
        scopes.add(child);
      }
    }
    writes = inOrder(
      [...scopes].flatMap(({ references }) =>
        references.filter((reference) => reference.isWrite()),
      ),
    );
    writesByScope.set(functionScope, writes);
  }
  return writes;
}

/** References in the order of the text. */
export function inOrder(references: readonly Reference[]): Reference[] {
  return references.toSorted((one, other) => startOf(one) - startOf(other));
}

/** Those that stand in a node, of references in the order of the text. */
export function referencesIn(
  node: TSESTree.Node,
  references: readonly Reference[],
): readonly Reference[] {
  const first = firstFrom(node.range[0], references);
  return references.slice(first, firstFrom(node.range[1], references));
}

/** The position of the first reference that begins at an offset or behind it. */
function firstFrom(offset: number, references: readonly Reference[]): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const reference = references[middle];
    if (reference !== undefined && startOf(reference) < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function startOf(reference: Reference): number {
  return reference.identifier.range[0];
}
