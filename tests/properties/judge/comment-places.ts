import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { switchesOf } from './source.js';

/**
 * Where a comment stands. A comment is in place when all of this is as it was; what a fix inserts
 * between comments changes none of it.
 */
export interface CommentPlace {
  readonly text: string;
  /** The token in front of the comment on its line; in front of a semicolon the one before, too. */
  readonly behind: string | undefined;
  /** What begins behind a comment that is the first on its line, if that line has anything. */
  readonly before: string | undefined;
  /**
   * Whether a comment on a line of its own is above `default`, or above stubs that fall into it,
   * and speaks of it.
   */
  readonly isAboveDefault: boolean;
  /** The labels of the clauses around it, the inner one first. */
  readonly clauses: readonly string[];
}

/** The places of all comments of a text, in their order. */
export function commentPlaces(
  source: Readonly<TSESLint.SourceCode>,
  labelOf: (text: string) => string,
): CommentPlace[] {
  const { tokens } = source.ast;
  const comments = source.getAllComments();
  const switches = switchesOf(source).reverse();
  const labelAt = (test: TSESTree.Node): string => labelOf(source.text.slice(...test.range));
  const leadsToDefault = defaultStarts(source);
  return comments.map((comment) => {
    // A comma is the list's, not the element's: one may come to stand there.
    const front = tokens.filter(
      ({ range, value }) => range[1] <= comment.range[0] && value !== ',',
    );
    const before = front.at(-1);
    const after = tokens.find(({ range }) => range[0] >= comment.range[1]);
    // Of a label that gets braces, a comment moves into them: Prettier leaves none behind a brace.
    const isMoved =
      before?.value === '{' &&
      front.at(-2)?.value === ':' &&
      before.loc.end.line === comment.loc.start.line - 1 &&
      source.getNodeByRangeIndex(before.range[0])?.parent?.type === 'SwitchCase';
    const isBehind = before?.loc.end.line === comment.loc.start.line;
    // These speak of the clause above, and so does what stands over them.
    const fallsThrough = comments.some(
      ({ range, value }) =>
        range[0] >= comment.range[0] &&
        range[1] <= (after?.range[0] ?? 0) &&
        /falls through|TODO\(sdk-errors\)/u.test(value),
    );
    const isAboveDefault =
      !isBehind && after !== undefined && leadsToDefault.has(after.range[0]) && !fallsThrough;
    // Labels may come between `default` and a comment that ends on its line.
    const line = isAboveDefault ? comment.loc.start.line : comment.loc.end.line;
    const isBefore =
      after?.loc.start.line === line && !/^[)\]}]$/u.test(after.value) && !fallsThrough;
    return {
      text: source.text.slice(...comment.range),
      behind: isBehind
        ? front
            .slice(before.value === ';' ? -2 : -1)
            .filter(({ loc }) => loc.end.line === comment.loc.start.line)
            .map(kindOf)
            .join(' ')
        : isMoved
          ? ':'
          : undefined,
      before: !isBehind && isBefore ? kindOf(after) : undefined,
      isAboveDefault,
      clauses: switches.flatMap((node) => clauseAt(node, comment, isAboveDefault, labelAt)),
    };
  });
}

/** A fix may write an operand in another way: it is an operand all the same. */
function kindOf({ type, value }: TSESTree.Token): string {
  return type === 'Punctuator' || type === 'Keyword'
    ? value.replace(/^[)\]]$/u, 'operand')
    : 'operand';
}

function clauseAt(
  node: TSESTree.SwitchStatement,
  comment: TSESTree.Comment,
  isAboveDefault: boolean,
  labelAt: (test: TSESTree.Node) => string,
): string[] {
  const [start, end] = comment.range;
  if (start < node.discriminant.range[1] || end > node.range[1]) {
    return [];
  }
  const clause = node.cases.findLast(({ range }) => range[0] <= start);
  const next = node.cases.find(({ range }) => range[0] >= end);
  if (isAboveDefault && next !== undefined && (clause?.range[1] ?? 0) <= start) {
    return ['default'];
  }
  return [clause === undefined ? 'none' : clause.test === null ? 'default' : labelAt(clause.test)];
}

/** Where each `default` begins, and each stub that falls into one. */
function defaultStarts(source: Readonly<TSESLint.SourceCode>): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { cases } of switchesOf(source)) {
    let leadsThere = false;
    for (const clause of cases.toReversed()) {
      const next = source.getTokenAfter(clause);
      const isStub =
        clause.consequent.length === 0 &&
        source.getCommentsBefore(next ?? clause).some(({ value }) => isMarker(value));
      leadsThere = clause.test === null || (leadsThere && isStub);
      if (leadsThere) {
        starts.add(clause.range[0]);
      }
    }
  }
  return starts;
}

function isMarker(comment: string): boolean {
  return comment.includes('TODO(sdk-errors)');
}

/**
 * Which comments of a text are not in place in another text: lost, doubled, out of order, or
 * somewhere else.
 *
 * @param movesTo - the labels under which a clause may stand if its own label went.
 */
export function displaced(
  before: readonly CommentPlace[],
  after: readonly CommentPlace[],
  movesTo: (label: string) => readonly string[] = () => [],
): string[] {
  const known = new Set(before.map(({ text }) => text));
  const kept = after.filter(({ text }) => known.has(text));
  const order = (places: readonly CommentPlace[]): string =>
    places.map(({ text }) => text).join('\n');
  if (order(kept) !== order(before)) {
    return [`comments were\n${order(before)}\nand are\n${order(kept)}`];
  }
  return before.flatMap((one, index) => {
    const other = kept[index];
    return other === undefined || isSamePlace(one, other, movesTo)
      ? []
      : [`${one.text} stood at ${JSON.stringify(one)} and stands at ${JSON.stringify(other)}`];
  });
}

function isSamePlace(
  one: CommentPlace,
  other: CommentPlace,
  movesTo: (label: string) => readonly string[],
): boolean {
  return (
    one.behind === other.behind &&
    one.before === other.before &&
    one.isAboveDefault === other.isAboveDefault &&
    one.clauses.length === other.clauses.length &&
    one.clauses.every(
      (label, depth) =>
        other.clauses[depth] === label || movesTo(label).includes(other.clauses[depth] ?? ''),
    )
  );
}
