import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { FileModel } from '../model.js';
import { stringText } from '../syntax/source-text.js';
import { walk } from '../syntax/walk.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** How a file writes what a fix adds. */
export interface Style {
  readonly endOfLine: string;
  readonly quote: string;
  readonly semicolon: string;
  readonly indentUnit: string;
  /** Whether long numbers are written as `41_030`. */
  readonly separatesDigits: boolean;
}

/** Reads the style off the file, nearest to a node first. */
export function styleAt(node: TSESTree.Node, { memory, sourceCode }: FileModel): Style {
  const style = memory.once(sourceCode.ast, 'style', () => styleOf(sourceCode));
  const semicolon = semicolonIn(node, sourceCode);
  return semicolon === undefined ? style : { ...style, semicolon };
}

function styleOf(sourceCode: SourceCode): Style {
  return {
    endOfLine: sourceCode.text.includes('\r\n') ? '\r\n' : '\n',
    quote: quoteOf(sourceCode),
    semicolon: semicolonIn(sourceCode.ast, sourceCode) ?? ';',
    indentUnit: indentUnitOf(sourceCode),
    separatesDigits: sourceCode.ast.tokens.some(
      ({ type, value }) => type === 'Numeric' && /^\d+_/u.test(value),
    ),
  };
}

/** The white space at the beginning of the line on which a position lies. */
export function indentAt(position: number, sourceCode: SourceCode): string {
  const before = sourceCode.text.slice(lineStart(position, sourceCode), position);
  return before.slice(0, before.length - before.trimStart().length);
}

/** The position at which a line begins. */
export function lineStart(position: number, sourceCode: SourceCode): number {
  return sourceCode.text.lastIndexOf('\n', position - 1) + 1;
}

/** Whether nothing but white space stands before a position on its line. */
export function isFirstOnLine(position: number, sourceCode: SourceCode): boolean {
  return sourceCode.text.slice(lineStart(position, sourceCode), position).trim() === '';
}

/** A string as the file would write it. */
export function quoted(value: string, style: Style): string {
  return stringText(value, quoteFor(value, style));
}

/** As Prettier does it, the other quotes where they need fewer backslashes. */
function quoteFor(value: string, { quote }: Style): Style['quote'] {
  const other = quote === "'" ? '"' : "'";
  return value.split(quote).length > value.split(other).length ? other : quote;
}

/** A number as the file would write it. */
export function numberText(value: number, { separatesDigits }: Style): string {
  const text = String(value);
  return separatesDigits && /^-?\d{5,}$/u.test(text)
    ? text.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, '_')
    : text;
}

function quoteOf(sourceCode: SourceCode): string {
  const strings = sourceCode.ast.tokens.filter((token) => token.type === 'String');
  const single = strings.filter((token) => token.value.startsWith("'")).length;
  return single * 2 >= strings.length ? "'" : '"';
}

/** The statements that a semicolon can end. */
const ended = new Set([
  'BreakStatement',
  'ExpressionStatement',
  'ImportDeclaration',
  'ReturnStatement',
  'ThrowStatement',
  'VariableDeclaration',
]);

/** With what most statements in a node end; undefined where there are none. */
function semicolonIn(node: TSESTree.Node, sourceCode: SourceCode): string | undefined {
  const ends: boolean[] = [];
  walk(node, sourceCode.visitorKeys, (inner) => {
    // In the head of a loop, a declaration has no end of its own.
    if (ended.has(inner.type) && inner.parent?.type.startsWith('For') !== true) {
      ends.push(sourceCode.getLastToken(inner)?.value === ';');
    }
    return undefined;
  });
  if (ends.length === 0) {
    return undefined;
  }
  return ends.filter(Boolean).length * 2 >= ends.length ? ';' : '';
}

function indentUnitOf(sourceCode: SourceCode): string {
  for (const line of sourceCode.lines) {
    const indent = /^(?:\t+| {2,})(?=[^\s*])/u.exec(line)?.[0];
    if (indent !== undefined) {
      return indent.startsWith('\t') ? '\t' : indent.length % 4 === 0 ? '    ' : '  ';
    }
  }
  return '  ';
}
