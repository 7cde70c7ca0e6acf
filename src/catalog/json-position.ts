import {
  type Node,
  type ParseError,
  findNodeAtLocation,
  getNodePath,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a JSON parser stumbled over first. */
export interface SyntaxProblem {
  readonly position: Position;
  readonly problem: string;
}

/**
 * Where a value of a JSON text stands.
 *
 * @param path - the keys and positions that lead to the value.
 * @param key - a key of the object there, to point at instead of at the object.
 * @returns the place of the value or key, else of the nearest one around it that exists.
 */
export function positionInJson(
  text: string,
  path: readonly (number | string)[],
  key?: string,
): Position {
  const root = treeOf(text);
  if (root === undefined) {
    return positionAt(text, 0);
  }
  const wanted = key === undefined ? path : [...path, key];
  for (let length = wanted.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, wanted.slice(0, length));
    if (node !== undefined) {
      return positionAt(
        text,
        key !== undefined && length === wanted.length ? keyOf(node) : node.offset,
      );
    }
  }
  return positionAt(text, root.offset);
}

/** A key that an object of a JSON text has a second time. */
export interface RepeatedKey {
  /** Where it stands the second time. */
  readonly position: Position;
  readonly key: string;
  /** The keys and positions that lead to the object. */
  readonly path: readonly (number | string)[];
}

/** The first key that stands twice in one object: of the two values one would be lost. */
export function repeatedKey(text: string): RepeatedKey | undefined {
  const root = treeOf(text);
  const pending = root === undefined ? [] : [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const children = node.children ?? [];
    const keys = new Set<unknown>();
    for (const child of node.type === 'object' ? children : []) {
      const [key] = child.children ?? [];
      if (key !== undefined && keys.has(key.value)) {
        const position = positionAt(text, key.offset);
        return { position, key: String(key.value), path: getNodePath(node) };
      }
      keys.add(key?.value);
    }
    for (const child of children.toReversed()) {
      pending.push(child);
    }
  }
  return undefined;
}

/** The first mistake in a text that is no JSON; undefined where this parser finds none. */
export function syntaxProblem(text: string): SyntaxProblem | undefined {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const [first] = errors;
  return first === undefined
    ? undefined
    : {
        position: positionAt(text, first.offset),
        problem: inWords(printParseErrorCode(first.error)),
      };
}

/** The tree of a text; none of one that is nested too deeply for the parser, which recurses. */
function treeOf(text: string, errors?: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch {
    return undefined;
  }
}

/** The offset of the key before a value. */
function keyOf(value: Node): number {
  return value.parent?.type === 'property' ? value.parent.offset : value.offset;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n|\r|\n/u).length, column: offset - lineStart + 1 };
}

/** `CloseBraceExpected` as a person says it. */
function inWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
}
