import type { Node, SourceFile } from '@typescript/native/unstable/ast';

/** Finds the nodes of TypeScript 7's syntax tree, which is fetched at the first question. */
export class NodeFinder {
  #sourceFile: SourceFile | undefined;

  constructor(private readonly fetch: () => SourceFile | undefined) {}

  /** The innermost node at a range: an expression where a statement has the same range. */
  at([start, end]: readonly [number, number]): Node | undefined {
    const sourceFile = (this.#sourceFile ??= this.fetch());
    let found: Node | undefined;
    let candidate: Node | undefined = sourceFile;
    while (candidate !== undefined) {
      if (candidate.getStart(sourceFile) === start && candidate.end === end) {
        found = candidate;
      }
      candidate = candidate.forEachChild((child) =>
        child.pos <= start && child.end >= end ? child : undefined,
      );
    }
    return found;
  }
}
