import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code, Locale } from '../catalog/catalog.js';
import { endIsUnreachable } from '../sites/exits.js';
import { markerText, markersIn } from '../sites/marker.js';
import { endWithComments } from './ends.js';
import type { Spelling } from './spell.js';
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
    const position = this.#startWithComments(fallback);
    const indent = indentAt(position, this.sourceCode);
    const text = this.#lines(cases, indent, false);
    return isFirstOnLine(position, this.sourceCode)
      ? fixer.insertTextBeforeRange(
          [lineStart(position, this.sourceCode), position],
          text + this.style.endOfLine,
        )
      : fixer.insertTextBeforeRange(
          [position, position],
          `${this.style.endOfLine}${text}${this.style.endOfLine}${indent}`,
        );
  }

  append(cases: readonly NewCase[], fixer: TSESLint.RuleFixer): TSESLint.RuleFix[] {
    const { endOfLine } = this.style;
    const last = this.node.cases.at(-1);
    const indent =
      last === undefined
        ? indentAt(this.node.range[0], this.sourceCode) + this.style.indentUnit
        : indentAt(last.range[0], this.sourceCode);
    const text = this.#lines(cases, indent, true);
    const brace = this.node.range[1] - 1;
    const fixes: TSESLint.RuleFix[] = [];
    if (last !== undefined && !endIsUnreachable(last.consequent)) {
      fixes.push(this.#closeLast(last, fixer));
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
  #closeLast(last: TSESTree.SwitchCase, fixer: TSESLint.RuleFixer): TSESLint.RuleFix {
    const { endOfLine, indentUnit, semicolon } = this.style;
    const statement = last.consequent.at(-1);
    const indent =
      statement !== undefined && isFirstOnLine(statement.range[0], this.sourceCode)
        ? indentAt(statement.range[0], this.sourceCode)
        : indentAt(last.range[0], this.sourceCode) + indentUnit;
    const end = endWithComments(last, this.sourceCode);
    return fixer.insertTextAfterRange([end, end], `${endOfLine}${indent}break${semicolon}`);
  }

  /** Where a clause begins, together with the comments that stand above it and belong to it. */
  #startWithComments(clause: TSESTree.SwitchCase): number {
    const before = this.sourceCode.getTokenBefore(clause);
    const above = this.sourceCode
      .getCommentsBefore(clause)
      .filter((comment) => comment.loc.start.line > (before?.loc.end.line ?? 0));
    // These speak of the clause above, and so does what stands over them.
    const end = above.findLastIndex(
      ({ range, value }) =>
        /falls?[\s-]?through/iu.test(value) || markersIn(...range, this.sourceCode).length > 0,
    );
    return above[end + 1]?.range[0] ?? clause.range[0];
  }

  #lines(cases: readonly NewCase[], indent: string, withBreak: boolean): string {
    const { endOfLine, indentUnit, semicolon } = this.style;
    return cases
      .flatMap(({ code, spelling }) => [
        `${indent}case ${spelling.text}:${spelling.comment === undefined ? '' : ` // ${spelling.comment}`}`,
        `${indent}${indentUnit}// ${markerText(code, this.locale)}`,
        ...(withBreak ? [`${indent}${indentUnit}break${semicolon}`] : []),
      ])
      .join(endOfLine);
  }
}
