import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { endWithComments, withParentheses } from './ends.js';
import { type Style, indentAt, isFirstOnLine } from './style.js';

/** An entry to append, and the comment above it. */
export interface NewEntry {
  readonly comment: string;
  readonly text: string;
}

interface Place {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly style: Style;
}

type Entries = TSESTree.ArrayExpression | TSESTree.ObjectExpression;

/**
 * Appends entries to an object or array, each below a comment, in the layout of the others.
 *
 * @returns undefined where a comment behind the opening bracket speaks of all that stands on its
 * line: with a line for each entry it would speak of the first one.
 */
export function appendEntries(
  entries: Entries,
  last: TSESTree.Node,
  added: readonly NewEntry[],
  place: Place,
): TSESLint.ReportFixFunction | undefined {
  const { sourceCode } = place;
  const isInLine = entries.loc.start.line === entries.loc.end.line;
  if (isInLine && beginsWithComment(entries, sourceCode)) {
    return undefined;
  }
  const isOneLine =
    isInLine && (entries.type === 'ObjectExpression' || !entries.elements.includes(null));
  return (fixer) =>
    isOneLine
      ? [fixer.replaceText(entries, inLines(entries, added, place))]
      : belowLast(last, membersOf(entries), added, place, fixer);
}

/** Whether a comment stands behind the opening bracket, where it may speak of all entries. */
function beginsWithComment(entries: Entries, sourceCode: Place['sourceCode']): boolean {
  const open = sourceCode.getFirstToken(entries);
  return open !== null && sourceCode.getCommentsAfter(open).length > 0;
}

/** What stood on one line, with a line for each entry. */
function inLines(
  entries: Entries,
  added: readonly NewEntry[],
  { sourceCode, style }: Place,
): string {
  const outer = indentAt(entries.range[0], sourceCode);
  const indent = outer + style.indentUnit;
  const [open, close] = entries.type === 'ArrayExpression' ? ['[', ']'] : ['{', '}'];
  return [
    open,
    ...linesOf(entries, sourceCode).map((line) => `${indent}${line}`),
    ...added.flatMap(({ comment, text }) => [`${indent}${comment}`, `${indent}${text},`]),
    `${outer}${close}`,
  ].join(style.endOfLine);
}

/** The entries of one line, each with a comma behind the comments that stand before the next one. */
function linesOf(entries: Entries, sourceCode: Place['sourceCode']): string[] {
  const { text } = sourceCode;
  const members = membersOf(entries);
  const close = entries.range[1] - 1;
  let from = entries.range[0] + 1;
  return members.map((member, index) => {
    const next = sourceCode.getTokenAfter(withParentheses(member, sourceCode));
    const end = next?.value === ',' ? next.range[0] : close;
    const following = members[index + 1];
    const to = following === undefined ? close : startOf(following, sourceCode);
    const comments = text.slice(end + 1, to).trim();
    const line = `${text.slice(from, end).trim()} ${comments}`;
    from = to;
    return `${line.trimEnd()},`;
  });
}

function startOf(node: TSESTree.Node, sourceCode: Place['sourceCode']): number {
  let start: TSESTree.Node | TSESTree.Token = node;
  let before = sourceCode.getTokenBefore(node);
  while (before?.value === '(') {
    start = before;
    before = sourceCode.getTokenBefore(before);
  }
  return start.range[0];
}

function belowLast(
  last: TSESTree.Node,
  members: readonly TSESTree.Node[],
  added: readonly NewEntry[],
  { sourceCode, style: { endOfLine } }: Place,
  fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix[] {
  const aligned = members.findLast((member) => isFirstOnLine(member.range[0], sourceCode)) ?? last;
  const indent = indentAt(aligned.range[0], sourceCode);
  const next = sourceCode.getTokenAfter(last);
  const hasComma = next?.value === ',';
  const end = endWithComments(hasComma ? next : last, sourceCode);
  const lines = added
    .flatMap(({ comment, text }) => [`${indent}${comment}`, `${indent}${text},`])
    .join(endOfLine);
  const isLineEnd = /^[\t ]*\r?\n/u.test(sourceCode.text.slice(end));
  // The last entry has a comma only where the last one had one.
  const text = hasComma ? lines : lines.slice(0, -1);
  return [
    ...(hasComma ? [] : [fixer.insertTextAfter(last, ',')]),
    fixer.insertTextAfterRange(
      [end, end],
      `${endOfLine}${text}${isLineEnd ? '' : `${endOfLine}${indent}`}`,
    ),
  ];
}

function membersOf(entries: Entries): readonly TSESTree.Node[] {
  return entries.type === 'ObjectExpression'
    ? entries.properties
    : entries.elements.filter((element) => element !== null);
}
