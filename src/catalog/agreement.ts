import type { Code, Value } from './catalog.js';
import type { CodeSpace } from './code-space.js';

/** A member of a set of constants that an SDK's typings declare. */
export interface DeclaredMember {
  /** undefined where a union of literals has values alone. */
  readonly name: string | undefined;
  /** undefined where the typings say no more than `number` or `string`. */
  readonly value: Value | undefined;
  readonly isDeprecated: boolean;
}

/** Where a catalog and the typings of an SDK do not say the same. */
export type Disagreement =
  | {
      readonly kind: 'lacking';
      readonly member: DeclaredMember;
      /** The codes that the catalog knows by the member's value. */
      readonly sameValue: readonly Code[];
    }
  | { readonly kind: 'deprecated'; readonly code: Code }
  | { readonly kind: 'gone'; readonly code: Code }
  | { readonly kind: 'revalued'; readonly code: Code; readonly value: Value };

export interface Agreement {
  readonly disagreements: readonly Disagreement[];
  /** Codes that the catalog has from other sources than typings, and that these do not declare. */
  readonly documentedOnly: readonly Code[];
}

/**
 * Compares a space with the set of constants that declares it.
 *
 * @param isFromTypings - whether the catalog has a code from the typings of the SDK.
 * @returns what differs, in the order of the typings; codes that are gone come last.
 */
export function compareWithDeclaration(
  space: CodeSpace,
  members: readonly DeclaredMember[],
  isFromTypings: (code: Code) => boolean,
): Agreement {
  const declared = new Set<Code>();
  const disagreements: Disagreement[] = [];
  for (const member of members) {
    const codes = codesFor(space, member);
    codes.forEach((code) => declared.add(code));
    disagreements.push(...disagreementsOf(space, member, codes));
  }
  const absent = space.codes.filter((code) => !declared.has(code));
  return {
    disagreements: [
      ...disagreements,
      ...absent.filter(isFromTypings).map((code) => ({ kind: 'gone' as const, code })),
    ],
    documentedOnly: absent.filter((code) => !isFromTypings(code)),
  };
}

/** Where the catalog named the codes itself, or the typings name none, the value decides. */
function codesFor(space: CodeSpace, { name, value }: DeclaredMember): readonly Code[] {
  if (name !== undefined && space.definition.names === 'vendor') {
    return space.withName(name);
  }
  return value === undefined ? [] : space.withValue(value);
}

function disagreementsOf(
  space: CodeSpace,
  member: DeclaredMember,
  codes: readonly Code[],
): readonly Disagreement[] {
  const { isDeprecated, value } = member;
  const [code] = codes;
  if (code === undefined) {
    const sameValue = value === undefined ? [] : space.withValue(value);
    return [{ kind: 'lacking', member, sameValue }];
  }
  const isOtherValue = value !== undefined && !codes.some((each) => valuesOf(each).includes(value));
  return [
    ...(isOtherValue ? [{ kind: 'revalued' as const, code, value }] : []),
    ...(isDeprecated && codes.every(({ status }) => status === 'active')
      ? [{ kind: 'deprecated' as const, code }]
      : []),
  ];
}

/** By the source, or by an erratum. */
function valuesOf(code: Code): readonly (Value | undefined)[] {
  return [code, ...(code.errata ?? [])].map(({ value }) => value);
}
