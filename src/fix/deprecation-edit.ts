import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import { type BoundSite, codesMatched } from '../model/bound-site.js';
import type { DeprecatedUse } from '../judgements/deprecation.js';
import type { FileModel } from '../model.js';
import { endIsUnreachable } from '../syntax/exits.js';
import { markersIn } from '../sites/marker.js';
import type { ComparisonSite, SwitchSite } from '../sites/site.js';
import { withoutAssertions } from '../syntax/expression.js';
import { isComparable, unknownType } from '../types/oracle.js';
import { withParentheses } from './ends.js';
import { inspectsMadeText } from './made-text.js';
import { inPlaceOf } from './precedence.js';
import { isTestedBeside } from './repeated-test.js';
import { Speller } from './spell.js';
import { indentAt, isFirstOnLine, lineStart, styleAt } from './style.js';
import { inspectedBy, subjectTypeOf } from './subject-type.js';
import { leavesUnused, removalLeavesUnused } from './unused-name.js';

/** What can be done about a deprecated code. */
export interface DeprecationEdit {
  /** An edit that changes nothing. */
  readonly fix: TSESLint.ReportFixFunction | undefined;
  /** An edit that adds the successor. */
  readonly suggestion: TSESLint.ReportFixFunction | undefined;
}

const nothing: DeprecationEdit = { fix: undefined, suggestion: undefined };

/** The fix where nothing changes by it, else the suggestion to add the successor. */
export function deprecationEdit(use: DeprecatedUse, model: FileModel): DeprecationEdit {
  const { bound, node, successor } = use;
  if (bound?.site.kind === 'switch') {
    const removal = removeRepeatedLabel(bound.site, node, model);
    if (removal !== undefined) {
      return { ...nothing, fix: removal };
    }
  }
  if (successor === undefined) {
    return nothing;
  }
  if (successor.value === use.code.value) {
    // Not as a text, also where one is inspected: a number there would begin to match.
    const text = spelled(successor, use, model, false);
    if (
      (bound !== undefined && isTestedBeside(bound, node, successor, model)) ||
      // What else it is read for may be replaced in the same pass.
      leavesUnused(node, text, model.binder.resolver, () => true)
    ) {
      return nothing;
    }
    return { ...nothing, fix: (fixer) => fixer.replaceText(withoutAssertions(node), text) };
  }
  if (bound === undefined || isTested(bound, successor, model)) {
    return nothing;
  }
  return { ...nothing, suggestion: addBeside(bound, use, successor, model) };
}

/** A label whose value is tested above it never matches; it goes, and its body where that is dead. */
function removeRepeatedLabel(
  { node: { cases, range }, tests }: SwitchSite,
  label: TSESTree.Node,
  model: FileModel,
): TSESLint.ReportFixFunction | undefined {
  const { binder, sourceCode } = model;
  const test = tests.find(({ node }) => node === label);
  const first = tests.find(({ constant }) => constant?.value === test?.constant?.value);
  const colon = sourceCode.getTokenAfter(label, ({ value }) => value === ':');
  const position = cases.findIndex((clause) => clause.test === label);
  const before = cases[position - 1];
  if (test === undefined || test === first || before === undefined || colon === null) {
    return undefined;
  }
  if (
    markersIn(label.range[0], cases[position + 1]?.range[0] ?? range[1], model.markers).length > 0
  ) {
    // The stub would become one of another label.
    return undefined;
  }
  if (goesToo(before, tests)) {
    // The body is dead or not once that label is gone.
    return undefined;
  }
  const { clause } = test;
  const bodyIsDead = endIsUnreachable(before.consequent);
  const last = bodyIsDead ? clause : colon;
  const end = last.range[1];
  // A comment in it, or in the lines above it, would come to speak of something else.
  const comments = [
    ...sourceCode
      .getCommentsBefore(clause)
      .filter(({ loc }) => loc.start.line > before.loc.end.line),
    ...sourceCode.getCommentsInside(clause).filter(({ range }) => range[1] <= end),
    ...sourceCode.getCommentsAfter(last),
  ];
  if (
    comments.length > 0 ||
    (bodyIsDead && clause.consequent.some(declares)) ||
    removalLeavesUnused(
      bodyIsDead ? clause : label,
      binder.resolver,
      sourceCode.visitorKeys,
      repeatedLabels(tests),
    )
  ) {
    return undefined;
  }
  if (!bodyIsDead && opensBlock(clause, colon)) {
    // The block of `case 5: case 5: {` stands behind the first label then.
    const [, labelEnd] = before.range;
    return before.consequent.length > 0 || sourceCode.commentsExistBetween(before, clause)
      ? undefined
      : (fixer) => fixer.removeRange([labelEnd, end]);
  }
  return (fixer) => {
    const [start] = clause.range;
    const { text } = sourceCode;
    if (!isFirstOnLine(start, sourceCode)) {
      return fixer.removeRange([text.slice(0, start).trimEnd().length, end]);
    }
    const [rest, lineEnd] = /^[\t ]*(\r?\n)?/u.exec(text.slice(end)) ?? [''];
    return fixer.removeRange([
      lineEnd === undefined ? start : lineStart(start, sourceCode),
      end + rest.length,
    ]);
  };
}

/** Whether a clause is one block that begins in the line of its label. */
function opensBlock({ consequent }: TSESTree.SwitchCase, colon: TSESTree.Token): boolean {
  const [block, ...others] = consequent;
  return (
    block?.type === 'BlockStatement' &&
    others.length === 0 &&
    block.loc.start.line === colon.loc.end.line
  );
}

/** Whether a clause is a label alone that goes as well, because its value is tested above it. */
function goesToo({ consequent, test }: TSESTree.SwitchCase, tests: SwitchSite['tests']): boolean {
  return consequent.length === 0 && repeatedLabels(tests).some((label) => label === test);
}

function repeatedLabels(tests: SwitchSite['tests']): TSESTree.Node[] {
  const seen = new Set<unknown>();
  return tests.flatMap(({ constant, node }) => {
    const isRepeated = constant !== undefined && seen.has(constant.value);
    seen.add(constant?.value);
    return isRepeated ? [node] : [];
  });
}

function declares(statement: TSESTree.Statement): boolean {
  return statement.type.endsWith('Declaration');
}

function isTested(bound: BoundSite, code: Code, model: FileModel): boolean {
  return model
    .inspectedTogether(bound)
    .some((other) =>
      other.site.tests.some(
        ({ constant }) => constant !== undefined && codesMatched(other, constant).includes(code),
      ),
    );
}

function addBeside(
  bound: BoundSite,
  use: DeprecatedUse,
  successor: Code,
  model: FileModel,
): TSESLint.ReportFixFunction | undefined {
  const { node } = use;
  const { sourceCode } = model;
  const { reads, site } = bound;
  const subject = subjectTypeOf(bound, model);
  const isMadeText = inspectsMadeText(bound, subject, model);
  const value = reads === 'name' ? successor.name : successor.value;
  // Of a type that says nothing of texts and numbers, the code that is tested is as good.
  const { finite, wide } = subject;
  if (
    site.kind !== 'membership' &&
    (finite || wide.number || wide.string) &&
    !isComparable(subject, isMadeText ? String(value) : value)
  ) {
    return undefined;
  }
  const text = spelled(successor, use, model, isMadeText);
  switch (site.kind) {
    case 'switch': {
      const clause = site.tests.find((test) => test.node === node)?.clause;
      const { endOfLine } = styleAt(node, model);
      return clause === undefined
        ? undefined
        : (fixer) =>
            fixer.insertTextBefore(
              clause,
              `case ${text}:${endOfLine}${indentAt(clause.range[0], sourceCode)}`,
            );
    }
    case 'comparison': {
      const compared = comparedText(site, sourceCode);
      const [operator, connective] = site.negated
        ? (['!==', '&&'] as const)
        : (['===', '||'] as const);
      const between = `${connective}${separatorIn(site.node, connective, model)}`;
      const tests = `${sourceCode.getText(site.node)} ${between}${compared} ${operator} ${text}`;
      return (fixer) =>
        fixer.replaceText(site.node, inPlaceOf(site.node, connective, tests, sourceCode));
    }
    case 'membership':
      return node.parent?.type === 'ArrayExpression'
        ? (fixer) =>
            fixer.insertTextAfter(
              withParentheses(node, sourceCode),
              `,${separatorBefore(node, model)}${text}`,
            )
        : undefined;
    case 'table':
      return undefined;
  }
}

/** What stands behind `||` or `&&`: a line end where each test of the chain has its own line. */
function separatorIn(
  node: TSESTree.BinaryExpression,
  connective: '&&' | '||',
  model: FileModel,
): string {
  const { parent } = node;
  return parent.type === 'LogicalExpression' &&
    parent.operator === connective &&
    parent.left.loc.end.line < parent.right.loc.start.line
    ? separatorBefore(parent.right, model)
    : ' ';
}

/** A line end before what has a line of its own, with its indent; else a space. */
function separatorBefore(node: TSESTree.Node, model: FileModel): string {
  const { sourceCode } = model;
  const [start] = node.range;
  return isFirstOnLine(start, sourceCode)
    ? `${styleAt(node, model).endOfLine}${indentAt(start, sourceCode)}`
    : ' ';
}

/** What a comparison compares with a constant, as it is written, with its parentheses. */
function comparedText(site: ComparisonSite, sourceCode: Readonly<TSESLint.SourceCode>): string {
  const { node } = site;
  const leftEnd = withParentheses(node.left, sourceCode);
  const operator = sourceCode.getTokenAfter(leftEnd);
  const [start, end] =
    operator === null || inspectedBy(site) === node.left
      ? [node.range[0], leftEnd.range[1]]
      : [operator.range[1], node.range[1]];
  return sourceCode.text.slice(start, end).trim();
}

function spelled(
  code: Code,
  { bound, node, space }: DeprecatedUse,
  model: FileModel,
  isMadeText: boolean,
): string {
  const speller = new Speller(model);
  const { text } = speller.spell(code, {
    node,
    space,
    reads: bound?.reads ?? 'value',
    subject: bound === undefined ? unknownType : subjectTypeOf(bound, model),
    isMadeText,
    siblings: [node, ...(bound?.site.tests ?? []).map((test) => test.node)],
    style: styleAt(node, model),
  });
  return text;
}
