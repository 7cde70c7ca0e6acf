import type { TSESTree } from '@typescript-eslint/utils';

import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { convertedFrom } from '../sites/conversion.js';
import type { Site } from '../sites/site.js';
import { isInside, withoutAssertions } from '../syntax/expression.js';
import type { TypeFacts } from '../types/oracle.js';
import { isAssertion, writtenTypeOf } from './written-type.js';

/**
 * The type of what a site inspects: what is asserted there, or made of the code, else what arrives.
 * Without types it is what an assertion or annotation says.
 */
export function subjectTypeOf(bound: BoundSite, model: FileModel): TypeFacts {
  const { binder, sourceCode } = model;
  const inspected = inspectedBy(bound.site);
  // Of `Number(code)` it is a number, whatever arrives.
  const isOther =
    isAssertion(inspected) ||
    withoutAssertions(inspected) !== bound.site.subject ||
    convertedFrom(bound.site.subject, binder.resolver) !== undefined;
  const facts = isOther ? binder.oracle.typeOf(inspected) : model.subjectType(bound);
  return facts.unknown ? writtenTypeOf(inspected, binder.resolver, sourceCode.ast) : facts;
}

/** The expression that a site inspects, with the assertions and conversions around it. */
export function inspectedBy(site: Site): TSESTree.Node {
  switch (site.kind) {
    case 'switch':
      return site.node.discriminant;
    case 'comparison': {
      const [{ node }] = site.tests;
      const { left, right } = site.node;
      return isInside(node, right) ? left : right;
    }
    default:
      return site.subject;
  }
}
