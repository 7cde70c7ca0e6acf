import type { CodeGroup } from './found-code.js';

export interface Selection {
  readonly taken: readonly CodeGroup[];
  readonly left: readonly CodeGroup[];
  /** What all that was taken has against it. */
  readonly doubt?: string;
}

/**
 * The sets of codes that are about errors, by the strongest sign that any of them bears: a page of
 * errors may hold a table of profiles, but who imports a page of one table means that one.
 *
 * @param wanted - names of sets that the user asked for, which are taken in any case.
 */
export function selectGroups(groups: readonly CodeGroup[], wanted: ReadonlySet<string>): Selection {
  const isWanted = (group: CodeGroup): boolean => wanted.has(group.declaredAs ?? group.space ?? '');
  const strongest = groups.reduce((most, group) => Math.max(most, group.sign), 0);
  const isDeclared = groups.every((group) => group.declaredAs !== undefined);
  if (strongest === 0 && wanted.size === 0 && !(isDeclared && groups.length > 1)) {
    return groups.length === 0
      ? { taken: [], left: [] }
      : { taken: groups, left: [], doubt: 'nothing says that these codes are errors' };
  }
  const isTaken = (group: CodeGroup): boolean =>
    isWanted(group) || (wanted.size === 0 && group.sign === strongest && strongest > 0);
  return {
    taken: groups.filter(isTaken),
    left: groups.filter((group) => !isTaken(group)),
  };
}
