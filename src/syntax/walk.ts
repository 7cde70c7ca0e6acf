import type { TSESTree } from '@typescript-eslint/utils';

/** Which properties of a kind of node hold nodes. */
export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** The nodes directly below a node, in the order in which the parser lists them. */
export function* childrenOf(
  node: TSESTree.Node,
  visitorKeys: VisitorKeys,
): Generator<TSESTree.Node> {
  for (const key of visitorKeys[node.type] ?? []) {
    const child = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(child)) {
      for (const item of child) {
        if (isNode(item)) {
          yield item;
        }
      }
    } else if (isNode(child)) {
      yield child;
    }
  }
}

/**
 * Visits a node and all below it, outer nodes first.
 *
 * @param visit - gives `false` to leave out what lies below the node.
 */
export function walk(
  root: TSESTree.Node,
  visitorKeys: VisitorKeys,
  visit: (node: TSESTree.Node) => boolean | undefined,
): void {
  if (visit(root) === false) {
    return;
  }
  // Written out, not over `childrenOf`: every node of every concerned file comes by here.
  for (const key of visitorKeys[root.type] ?? []) {
    const child = (root as unknown as Record<string, unknown>)[key];
    if (Array.isArray(child)) {
      for (const item of child) {
        if (isNode(item)) {
          walk(item, visitorKeys, visit);
        }
      }
    } else if (isNode(child)) {
      walk(child, visitorKeys, visit);
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}
