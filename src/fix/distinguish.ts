import type { TSESLint } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import { inPlaceOf } from './precedence.js';
import { quoted, styleAt } from './style.js';
import { writtenProperty } from './written-type.js';

/** An edit that makes a comparison mean one code. */
export interface DistinguishEdit {
  readonly code: Code;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * One edit for each code that a compared value can mean: the test of what tells it apart is added
 * to the comparison. None where the type of what arrives does not have it.
 *
 * @param distinguisher - the expression that tells the codes apart, where there is one.
 */
export function distinguishEdits(
  bound: BoundSite,
  codes: readonly Code[],
  distinguisher: string | undefined,
  model: FileModel,
): DistinguishEdit[] {
  const { site } = bound;
  if (
    site.kind !== 'comparison' ||
    site.negated ||
    distinguisher === undefined ||
    !mayHaveDistinguisher(bound, model)
  ) {
    return [];
  }
  const { sourceCode } = model;
  const style = styleAt(site.node, model);
  return codes.map((code) => {
    const tests = `${sourceCode.getText(site.node)} && ${distinguisher} === ${quoted(code.name, style)}`;
    return {
      code,
      fix: (fixer) => fixer.replaceText(site.node, inPlaceOf(site.node, '&&', tests, sourceCode)),
    };
  });
}

function mayHaveDistinguisher(
  { site, space }: BoundSite,
  { binder, sourceCode }: FileModel,
): boolean {
  const { toldApartBy } = space.definition;
  const { subject } = site;
  if (toldApartBy === undefined || subject.type !== 'MemberExpression') {
    return true;
  }
  const { oracle, resolver } = binder;
  return (
    oracle.hasProperty(subject.object, toldApartBy) ??
    writtenProperty(subject.object, toldApartBy, resolver, sourceCode.ast) ??
    true
  );
}
