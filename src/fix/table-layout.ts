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

/** Appends entries to an object or array, each below a comment, in the layout of the others. */
export function appendEntries(
  entries: Entries,
  last: TSESTree.Node,
  added: readonly NewEntry[],
  place: Place,
): TSESLint.ReportFixFunction {
  const isOneLine =
    entries.loc.start.line === entries.loc.end.line &&
    (entries.type === 'ObjectExpression' || !entries.elements.includes(null));
  return (fixer) =>
    isOneLine
      ? [fixer.replaceText(entries, inLines(entries, added, place))]
      : belowLast(last, membersOf(entries), added, place, fixer);
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

/** The entries of one line, each with the comments beside it and a comma. */
function linesOf(entries: Entries, sourceCode: Place['sourceCode']): string[] {
  const { text } = sourceCode;
  const [start, end] = entries.range;
  let from = start + 1;
  const lines = membersOf(entries).map((member) => {
    const next = sourceCode.getTokenAfter(withParentheses(member, sourceCode));
    const to = next?.value === ',' ? next.range[0] : end - 1;
    const line = `${text.slice(from, to).trim()},`;
    from = Math.min(to + 1, end - 1);
    return line;
  });
  const rest = text.slice(from, end - 1).trim();
  return rest === '' ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${rest}`];
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
