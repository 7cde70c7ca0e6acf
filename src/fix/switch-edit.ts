import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import { endIsDisputed } from '../syntax/exits.js';
import type { SwitchSite } from '../sites/site.js';
import { isComparable } from '../types/oracle.js';
import { insertCases } from './insert-cases.js';
import { inspectsMadeText } from './made-text.js';
import { Speller } from './spell.js';
import { styleAt } from './style.js';
import { subjectTypeOf } from './subject-type.js';

/** More cases than this are offered, not written: nobody fills in so many stubs at once. */
const mostFixed = 24;

/** What can be done to a switch that leaves out codes. */
export interface SwitchEdit {
  readonly fix: TSESLint.ReportFixFunction | undefined;
  readonly suggestion: TSESLint.ReportFixFunction | undefined;
  /** Codes for which a label would not compile, because the subject's type excludes them. */
  readonly rejected: readonly Code[];
  /** How many cases the fix or the suggestion adds. */
  readonly added: number;
}

/** Writes the missing cases of a switch, as that file would write them. */
export function switchEdit(
  bound: BoundSite<SwitchSite>,
  missing: readonly Code[],
  model: FileModel,
): SwitchEdit {
  const { settings, sourceCode } = model;
  const { reads, site, space } = bound;
  const facts = subjectTypeOf(bound, model);
  const isMadeText = inspectsMadeText(bound, facts, model);
  const rejected = missing.filter((code) => {
    const value = reads === 'name' ? code.name : code.value;
    return !isComparable(facts, value) && !(isMadeText && isComparable(facts, String(value)));
  });
  const accepted = missing.filter((code) => !rejected.includes(code));
  const style = styleAt(site.node, model);
  const speller = new Speller(model);
  const siblings = site.tests.map((test) => test.node);
  const edit: TSESLint.ReportFixFunction = (fixer) => {
    const cases = accepted.map((code) => ({
      code,
      spelling: speller.spell(code, {
        node: site.node,
        space,
        reads,
        subject: facts,
        isMadeText,
        siblings,
        style,
      }),
    }));
    return insertCases(site.node, cases, { locale: settings.locale, sourceCode, style })(fixer);
  };
  // Where the type has one value, its case is always taken: that is no case to write.
  const isDecided = facts.finite && facts.units.length === 1;
  const isLong = accepted.length > mostFixed;
  const isWritten = !isDecided && !followsDisputedEnd(site) && !readsBelowNever(site, sourceCode);
  return {
    fix: accepted.length > 0 && !isLong && isWritten ? edit : undefined,
    suggestion: isLong && isWritten ? edit : undefined,
    rejected,
    added: accepted.length,
  };
}

/** Whether new cases come behind one of which a checker complains with a `break` and without. */
function followsDisputedEnd({ node: { cases } }: SwitchSite): boolean {
  return cases.every(({ test }) => test !== null) && endIsDisputed(cases.at(-1)?.consequent ?? []);
}

/**
 * Whether a case reads the subject again, of a switch with a label of type `never`. TypeScript takes
 * such a label for the `default`: one more case narrows what is read below it.
 */
function readsBelowNever(
  { node: { cases, discriminant } }: SwitchSite,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  const subject = sourceCode.getText(discriminant);
  return (
    cases.some(({ test }) => isAssertedNever(test)) &&
    cases
      .flatMap(({ consequent }) => consequent)
      .some((statement) => sourceCode.getText(statement).includes(subject))
  );
}

function isAssertedNever(node: TSESTree.Expression | null): boolean {
  return (
    (node?.type === 'TSAsExpression' || node?.type === 'TSTypeAssertion') &&
    node.typeAnnotation.type === 'TSNeverKeyword'
  );
}
