import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { withoutAssertions } from '../syntax/expression.js';
import { takesConstants, testsElements } from './element-type.js';
import { inspectsMadeText } from './made-text.js';
import { isDecidedByInequality, isTestedAround, isTestedBeside } from './repeated-test.js';
import { Speller } from './spell.js';
import { styleAt } from './style.js';
import { subjectTypeOf } from './subject-type.js';
import { leavesUnused } from './unused-name.js';

/**
 * Writes a code instead of an operand, label or element of a site, as the file spells codes.
 *
 * @returns undefined where the code is tested there already, where another test would never hold, or
 * where nothing would read any more what the operand is read from.
 */
export function replaceCode(
  node: TSESTree.Node,
  code: Code,
  bound: BoundSite,
  model: FileModel,
): TSESLint.ReportFixFunction | undefined {
  const { reads, site, space } = bound;
  // The key of an object is no expression.
  if (
    site.kind === 'table' ||
    isTestedBeside(bound, node, code, model) ||
    isTestedAround(bound, code, model) ||
    isDecidedByInequality(bound, model)
  ) {
    return undefined;
  }
  const { binder } = model;
  const subject = subjectTypeOf(bound, model);
  const { text } = new Speller(model).spell(code, {
    node,
    space,
    reads,
    subject,
    isMadeText: inspectsMadeText(bound, subject, model),
    isElement: testsElements(site),
    isLiteral: !takesConstants(site, model),
    siblings: site.tests.map((test) => test.node),
    style: styleAt(node, model),
  });
  return leavesUnused(node, text, binder.resolver)
    ? undefined
    : (fixer) => fixer.replaceText(withoutAssertions(node), text);
}
