import type { Code } from '../catalog/catalog.js';
import type { Handler, HandlerNode } from '../channels/handler.js';

type Covers = (code: Code) => boolean;

/**
 * What handlers that are judged together do about codes. Each is asked once for each code, however
 * many of the others want to know.
 */
export class GroupCoverage {
  readonly #members: readonly { readonly node: HandlerNode; readonly covers: Covers }[];
  readonly #covering = new Map<Code, readonly HandlerNode[]>();

  constructor(handlers: readonly Handler[], coverageOf: (handler: Handler) => Covers) {
    this.#members = handlers.map((handler) => ({
      node: handler.node,
      covers: coverageOf(handler),
    }));
  }

  /** Whether a handler other than this one covers a code. */
  isCoveredBeside(handler: Handler, code: Code): boolean {
    let nodes = this.#covering.get(code);
    if (nodes === undefined) {
      nodes = this.#firstTwoCovering(code);
      this.#covering.set(code, nodes);
    }
    return nodes.some((node) => node !== handler.node);
  }

  /** Of two functions one is another than that of any handler: more need not be known. */
  #firstTwoCovering(code: Code): readonly HandlerNode[] {
    const first = this.#members.find(({ covers }) => covers(code));
    const second = this.#members.find(
      ({ covers, node }) => first !== undefined && node !== first.node && covers(code),
    );
    return [first, second].flatMap((member) => (member === undefined ? [] : [member.node]));
  }
}
