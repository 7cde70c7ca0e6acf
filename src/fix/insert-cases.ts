import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code, Locale } from '../catalog/catalog.js';
import { endIsUnreachable } from '../syntax/exits.js';
import { isMarker } from '../sites/marker.js';
import { bracesCases } from './case-braces.js';
import { endWithComments } from './ends.js';
import type { Spelling } from './spell.js';
import { stubComment } from './stub-comment.js';
import { type Style, indentAt, isFirstOnLine, lineStart } from './style.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A case to insert. */
export interface NewCase {
  readonly code: Code;
  readonly spelling: Spelling;
}

/**
 * Inserts cases that change nothing: above `default` they fall into it, without one each breaks.
 * Every case carries a marker with what is to be done.
 */
export function insertCases(
  node: TSESTree.SwitchStatement,
  cases: readonly NewCase[],
  { locale, sourceCode, style }: { locale: Locale; sourceCode: SourceCode; style: Style },
): TSESLint.ReportFixFunction {
  const writer = new CaseWriter(node, sourceCode, style, locale);
  const fallback = node.cases.find((clause) => clause.test === null);
  return (fixer) =>
    fallback === undefined
      ? writer.append(cases, fixer)
      : [writer.insertAbove(fallback, cases, fixer)];
}

class CaseWriter {
  constructor(
    private readonly node: TSESTree.SwitchStatement,
    private readonly sourceCode: SourceCode,
    private readonly style: Style,
    private readonly locale: Locale,
  ) {}

  insertAbove(
    fallback: TSESTree.SwitchCase,
    cases: readonly NewCase[],
    fixer: TSESLint.RuleFixer,
  ): TSESLint.RuleFix {
    const position = this.#startOnItsLine(fallback);
    const isOnOwnLine = isFirstOnLine(position, this.sourceCode);
    const indent = isOnOwnLine ? indentAt(position, this.sourceCode) : this.#labelIndent(fallback);
    const text = cases
      .map((one) => `${indent}${this.#label(one)} // ${stubComment(one, this.locale)}`)
      .join(this.style.endOfLine);
    return isOnOwnLine
      ? fixer.insertTextBeforeRange(
          [lineStart(position, this.sourceCode), position],
          text + this.style.endOfLine,
        )
      : fixer.replaceTextRange(
          [this.sourceCode.text.slice(0, position).trimEnd().length, position],
          `${this.style.endOfLine}${text}${this.style.endOfLine}${indent}`,
        );
  }

  append(cases: readonly NewCase[], fixer: TSESLint.RuleFixer): TSESLint.RuleFix[] {
    const { endOfLine } = this.style;
    const last = this.node.cases.at(-1);
    const indent =
      last === undefined
        ? indentAt(this.node.range[0], this.sourceCode) + this.style.indentUnit
        : this.#labelIndent(last);
    const isBraced = bracesCases(this.node, this.sourceCode);
    const text = cases.map((one) => this.#breakingCase(one, indent, isBraced)).join(endOfLine);
    const brace = this.node.range[1] - 1;
    const fixes: TSESLint.RuleFix[] = [];
    if (last !== undefined && !endIsUnreachable(last.consequent)) {
      fixes.push(this.#closeLast(last, isBraced, fixer));
    }
    fixes.push(
      isFirstOnLine(brace, this.sourceCode)
        ? fixer.insertTextBeforeRange([lineStart(brace, this.sourceCode), brace], text + endOfLine)
        : fixer.insertTextBeforeRange(
            [brace, brace],
            `${endOfLine}${text}${endOfLine}${indentAt(this.node.range[0], this.sourceCode)}`,
          ),
    );
    return fixes;
  }

  /** The last case ended with the switch; now it has to say so. */
  #closeLast(
    last: TSESTree.SwitchCase,
    isBraced: boolean,
    fixer: TSESLint.RuleFixer,
  ): TSESLint.RuleFix {
    const { endOfLine, indentUnit, semicolon } = this.style;
    const labelIndent = this.#labelIndent(last);
    const [only, ...others] = last.consequent;
    if (only?.type === 'BlockStatement' && others.length === 0) {
      return this.#closeBlock(only, fixer);
    }
    const end = endWithComments(last, this.sourceCode);
    if (only === undefined && isBraced && last.loc.end.line === this.#lineAt(end)) {
      const inner = labelIndent + indentUnit;
      // Prettier moves a comment behind an opening brace into the block.
      const comments = this.sourceCode.text.slice(last.range[1], end).trim();
      return fixer.replaceTextRange(
        [last.range[1], end],
        [
          ' {',
          ...(comments === '' ? [] : [inner + comments]),
          `${inner}break${semicolon}`,
          `${labelIndent}}`,
        ].join(endOfLine),
      );
    }
    const statement = last.consequent.at(-1);
    const indent =
      statement !== undefined && isFirstOnLine(statement.range[0], this.sourceCode)
        ? indentAt(statement.range[0], this.sourceCode)
        : labelIndent + indentUnit;
    return fixer.insertTextAfterRange([end, end], `${endOfLine}${indent}break${semicolon}`);
  }

  #lineAt(position: number): number {
    return this.sourceCode.getLocFromIndex(position).line;
  }

  /** A block that is all of a case takes the `break` in. */
  #closeBlock(block: TSESTree.BlockStatement, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
    const { endOfLine, indentUnit, semicolon } = this.style;
    const statement = block.body.at(-1);
    const brace = block.range[1] - 1;
    const outer = indentAt(brace, this.sourceCode);
    const indent =
      statement !== undefined && isFirstOnLine(statement.range[0], this.sourceCode)
        ? indentAt(statement.range[0], this.sourceCode)
        : outer + indentUnit;
    const text = `${indent}break${semicolon}${endOfLine}`;
    return isFirstOnLine(brace, this.sourceCode)
      ? fixer.insertTextBeforeRange([lineStart(brace, this.sourceCode), brace], text)
      : fixer.insertTextBeforeRange([brace, brace], `${endOfLine}${text}${outer}`);
  }

  /**
   * Where labels go that fall into a clause: below the comments above it, because a comment
   * between two labels is a gap to ESLint's `no-fallthrough`. A comment on the clause's own line
   * stays in front of it, unless it belongs to the clause above.
   */
  #startOnItsLine(clause: TSESTree.SwitchCase): number {
    const { line } = clause.loc.start;
    const before = this.sourceCode.getTokenBefore(clause);
    if (before?.loc.end.line === line) {
      return clause.range[0];
    }
    const onLine = this.sourceCode
      .getCommentsBefore(clause)
      .filter(({ loc }) => loc.start.line === line);
    const end = onLine.findLastIndex(
      (comment) => /falls?[\s-]?through/iu.test(comment.value) || isMarker(comment),
    );
    return onLine[end + 1]?.range[0] ?? clause.range[0];
  }

  /** As deep as the last label that begins its line, else as deep as the line of a clause. */
  #labelIndent(clause: TSESTree.SwitchCase): string {
    const aligned = this.node.cases.findLast(({ range }) =>
      isFirstOnLine(range[0], this.sourceCode),
    );
    return indentAt((aligned ?? clause).range[0], this.sourceCode);
  }

  #label({ spelling }: NewCase): string {
    return `case ${spelling.text}:`;
  }

  /** Prettier moves a comment behind an opening brace into the block. */
  #breakingCase(one: NewCase, indent: string, isBraced: boolean): string {
    const { endOfLine, indentUnit, semicolon } = this.style;
    const label = `${indent}${this.#label(one)}`;
    const comment = `// ${stubComment(one, this.locale)}`;
    const inner = `${indent}${indentUnit}`;
    return (
      isBraced
        ? [`${label} {`, `${inner}${comment}`, `${inner}break${semicolon}`, `${indent}}`]
        : [`${label} ${comment}`, `${inner}break${semicolon}`]
    ).join(endOfLine);
  }
}
