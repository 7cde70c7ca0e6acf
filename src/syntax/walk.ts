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
  // Neither over `childrenOf` nor by calling itself: every node of every concerned file comes by
  // here, however deep it is.
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (visit(node) !== false) {
      pushChildren(node, visitorKeys, pending);
    }
  }
}

/** Puts the nodes directly below a node on a stack, so that the first of them is on top. */
function pushChildren(
  node: TSESTree.Node,
  visitorKeys: VisitorKeys,
  pending: TSESTree.Node[],
): void {
  const keys = visitorKeys[node.type] ?? [];
  for (let position = keys.length - 1; position >= 0; position -= 1) {
    const child = (node as unknown as Record<string, unknown>)[keys[position] ?? ''];
    if (Array.isArray(child)) {
      for (let index = child.length - 1; index >= 0; index -= 1) {
        const item: unknown = child[index];
        if (isNode(item)) {
          pending.push(item);
        }
      }
    } else if (isNode(child)) {
      pending.push(child);
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}
