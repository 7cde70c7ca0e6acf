import type { TSESTree } from '@typescript-eslint/utils';

import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';
import type { TypeFacts } from '../types/oracle.js';
import { inspectedBy } from './subject-type.js';

/** A variable that is made of a variable that is made of the code is followed no further. */
const maxNames = 3;

/**
 * Whether a site inspects a text that is made of the code, as `String(code)` is: its labels are
 * texts, whatever the SDK sends.
 *
 * @param facts - the type of what is inspected.
 */
export function inspectsMadeText(bound: BoundSite, facts: TypeFacts, model: FileModel): boolean {
  const { read, site } = bound;
  if (site.kind !== 'switch' && site.kind !== 'comparison') {
    return false;
  }
  if (isMadeText(inspectedBy(site), model, 0)) {
    return true;
  }
  if (read !== undefined) {
    // What arrives is what the SDK sends, whatever is annotated.
    return false;
  }
  // A directive may say of any expression what it holds: its type, or the other labels, show it.
  const written = site.tests.flatMap(({ constant }) => constant?.value ?? []);
  return facts.unknown
    ? written.length > 0 && written.every(isNumberAsText)
    : acceptsTextAlone(facts);
}

function isMadeText(node: TSESTree.Node, model: FileModel, depth: number): boolean {
  const inspected = withoutAssertions(node);
  switch (inspected.type) {
    case 'TemplateLiteral':
      return true;
    case 'CallExpression': {
      const callee = withoutAssertions(inspected.callee);
      return callee.type === 'MemberExpression'
        ? propertyName(callee) === 'toString'
        : callee.type === 'Identifier' && callee.name === 'String';
    }
    case 'Identifier': {
      const value = depth < maxNames ? model.binder.resolver.initializer(inspected) : undefined;
      return value !== undefined && isMadeText(value, model, depth + 1);
    }
    default:
      return false;
  }
}

function acceptsTextAlone({ units, wide }: TypeFacts): boolean {
  return (
    !wide.number &&
    (wide.string || units.some(({ value }) => typeof value === 'string')) &&
    units.every(({ value }) => typeof value === 'string')
  );
}

function isNumberAsText(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+$/u.test(value);
}
