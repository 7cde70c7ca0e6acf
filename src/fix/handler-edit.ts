import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import { isComparable } from '../types/oracle.js';
import { inspectsMadeText } from './made-text.js';
import { Speller } from './spell.js';
import { stubComment } from './stub-comment.js';
import { indentAt, styleAt } from './style.js';
import { subjectTypeOf } from './subject-type.js';

/** More branches than this help nobody. */
const mostAdded = 24;

/** What can be done to a handler whose tests leave out codes. */
export interface HandlerEdit {
  readonly suggestion: TSESLint.ReportFixFunction | undefined;
  readonly added: number;
  /** Whether the type written for the subject excludes some of the codes. */
  readonly isNarrowed: boolean;
}

/** Offers an empty branch for each missing code at the end of the chain that a comparison begins. */
export function handlerEdit(
  bound: BoundSite | undefined,
  missing: readonly Code[],
  model: FileModel,
): HandlerEdit {
  if (bound === undefined) {
    return { suggestion: undefined, added: 0, isNarrowed: false };
  }
  const { settings, sourceCode } = model;
  const { reads, site, space } = bound;
  const facts = subjectTypeOf(bound, model);
  const isMadeText = inspectsMadeText(bound, facts, model);
  const accepted = missing.filter((code) => {
    const value = reads === 'name' ? code.name : code.value;
    return isComparable(facts, isMadeText ? String(value) : value);
  });
  const isNarrowed = accepted.length < missing.length;
  const last = site.kind === 'comparison' && !site.negated ? lastOfChain(site.node) : undefined;
  if (
    last === undefined ||
    isNarrowed ||
    accepted.length > mostAdded ||
    !isReached(last, bound, accepted, model)
  ) {
    return { suggestion: undefined, added: 0, isNarrowed };
  }
  return {
    added: accepted.length,
    isNarrowed,
    suggestion: (fixer) => {
      const style = styleAt(last, model);
      const speller = new Speller(model);
      const siblings = site.tests.map((test) => test.node);
      const subject = sourceCode.getText(site.subject);
      const indent = indentAt(last.range[0], sourceCode);
      const branches = accepted.map((code) => {
        const spelling = speller.spell(code, {
          node: last,
          space,
          reads,
          subject: facts,
          isMadeText,
          siblings,
          style,
        });
        const lines = [
          ` else if (${subject} === ${spelling.text}) {`,
          `${indent}${style.indentUnit}// ${stubComment({ code, spelling }, settings.locale)}`,
          `${indent}}`,
        ];
        return lines.join(style.endOfLine);
      });
      return fixer.insertTextAfter(last, branches.join(''));
    },
  };
}

/** Whether the missing codes come to the end of a chain, so that a branch added there runs. */
function isReached(
  last: TSESTree.IfStatement,
  bound: BoundSite,
  missing: readonly Code[],
  model: FileModel,
): boolean {
  return model
    .groupsOf(bound)
    .some(({ roots }) => roots.some((root) => root.unheard(missing).passed.has(last)));
}

/** The last `if` of the chain whose test a comparison is, if the chain has no final `else`. */
function lastOfChain(comparison: TSESTree.Node): TSESTree.IfStatement | undefined {
  let node = comparison;
  while (node.parent?.type === 'LogicalExpression') {
    node = node.parent;
  }
  const { parent } = node;
  if (parent?.type !== 'IfStatement') {
    return undefined;
  }
  let last: TSESTree.IfStatement = parent;
  while (last.alternate?.type === 'IfStatement') {
    last = last.alternate;
  }
  return last.alternate === null && last.consequent.type === 'BlockStatement' ? last : undefined;
}
