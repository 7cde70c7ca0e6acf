import type { TSESLint } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import { quoted, styleAt } from './style.js';

/** An edit that makes a comparison mean one code. */
export interface DistinguishEdit {
  readonly name: string;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * One edit for each code that a compared value can mean: the test of what tells it apart is added
 * to the comparison.
 *
 * @param distinguisher - the expression that tells the codes apart, where there is one.
 */
export function distinguishEdits(
  { site }: BoundSite,
  codes: readonly Code[],
  distinguisher: string | undefined,
  { sourceCode }: FileModel,
): DistinguishEdit[] {
  if (site.kind !== 'comparison' || site.negated || distinguisher === undefined) {
    return [];
  }
  const style = styleAt(site.node, sourceCode);
  return codes.map(({ name }) => ({
    name,
    fix: (fixer) =>
      fixer.insertTextAfter(site.node, ` && ${distinguisher} === ${quoted(name, style)}`),
  }));
}
