import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { Speller } from './spell.js';
import { styleAt } from './style.js';

/** Writes a code in the place of an operand, label or element of a site, as the file spells codes. */
export function replaceCode(
  node: TSESTree.Node,
  code: Code,
  { reads, site, space }: BoundSite,
  { binder, sourceCode }: FileModel,
): TSESLint.ReportFixFunction {
  return (fixer) => {
    const siblings = site.tests.map((test) => test.node);
    const style = styleAt(node, sourceCode);
    const speller = new Speller(binder, sourceCode);
    const { text } = speller.spell(code, { node, space, reads, siblings, style });
    return fixer.replaceText(node, text);
  };
}
