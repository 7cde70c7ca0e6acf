import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { withoutAssertions } from '../syntax/expression.js';
import { takesConstants, testsElements } from './element-type.js';
import { inspectsMadeText } from './made-text.js';
import { Speller } from './spell.js';
import { styleAt } from './style.js';

/** Writes a code in the place of an operand, label or element of a site, as the file spells codes. */
export function replaceCode(
  node: TSESTree.Node,
  code: Code,
  bound: BoundSite,
  model: FileModel,
): TSESLint.ReportFixFunction {
  const { reads, site, space } = bound;
  const { binder, sourceCode } = model;
  return (fixer) => {
    const subject = model.subjectType(bound);
    const siblings = site.tests.map((test) => test.node);
    const style = styleAt(node, sourceCode);
    const speller = new Speller(binder, sourceCode);
    const isMadeText = inspectsMadeText(site);
    const { text } = speller.spell(code, {
      node,
      space,
      reads,
      subject,
      isMadeText,
      isElement: testsElements(site),
      isLiteral: !takesConstants(site, model),
      siblings,
      style,
    });
    return fixer.replaceText(withoutAssertions(node), text);
  };
}
