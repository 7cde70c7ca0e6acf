import { AST_NODE_TYPES } from '@typescript-eslint/utils';

import { comparisonSite } from '../../src/sites/comparison-site.js';
import { membershipSite } from '../../src/sites/membership-site.js';
import type { ComparisonSite, MembershipSite, SwitchSite } from '../../src/sites/site.js';
import { switchSite } from '../../src/sites/switch-site.js';
import { first } from '../syntax/parsed.js';
import { type File, file } from './file.js';

type InlineSite = ComparisonSite | MembershipSite | SwitchSite;

/** A site, in the form in which tests speak of it: by what is written. */
interface Told {
  readonly kind: InlineSite['kind'];
  readonly node: string;
  readonly subject: string;
  /** What names a code, and its value, as far as that is known. */
  readonly tests: readonly (readonly [string, number | string | undefined])[];
}

/** The site that a call, an operation or a switch of a program is, the first of its kind. */
export function siteIn(
  code: string,
  type:
    | AST_NODE_TYPES.BinaryExpression
    | AST_NODE_TYPES.CallExpression
    | AST_NODE_TYPES.SwitchStatement,
): InlineSite | undefined {
  return siteOf(file(code), type);
}

export function siteOf(
  { binder, sourceCode }: File,
  type: Parameters<typeof siteIn>[1],
): InlineSite | undefined {
  switch (type) {
    case AST_NODE_TYPES.BinaryExpression:
      return comparisonSite(first(sourceCode, type), binder);
    case AST_NODE_TYPES.CallExpression:
      return membershipSite(first(sourceCode, type), binder);
    case AST_NODE_TYPES.SwitchStatement:
      return switchSite(first(sourceCode, type), binder);
  }
}

export function told(code: string, site: InlineSite | undefined): Told | undefined {
  const text = ({ range }: { readonly range: [number, number] }): string => code.slice(...range);
  return site === undefined
    ? undefined
    : {
        kind: site.kind,
        node: text(site.node),
        subject: text(site.subject),
        tests: site.tests.map(({ constant, node }) => [text(node), constant?.value] as const),
      };
}
