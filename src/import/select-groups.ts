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
export function selectGroups(all: readonly CodeGroup[], wanted: ReadonlySet<string>): Selection {
  const selection = selectSure(
    all.filter((group) => group.leftBecause === undefined || isWanted(group, wanted)),
    wanted,
  );
  const taken = new Set(selection.taken);
  return { ...selection, left: all.filter((group) => !taken.has(group)) };
}

function isWanted(group: CodeGroup, wanted: ReadonlySet<string>): boolean {
  return wanted.has(group.declaredAs ?? group.space ?? '');
}

function selectSure(groups: readonly CodeGroup[], wanted: ReadonlySet<string>): Selection {
  const strongest = groups.reduce((most, group) => Math.max(most, group.sign), 0);
  const isDeclared = groups.every((group) => group.declaredAs !== undefined);
  if (strongest === 0 && wanted.size === 0 && !(isDeclared && groups.length > 1)) {
    return groups.length === 0
      ? { taken: [], left: [] }
      : { taken: groups, left: [], doubt: 'nothing says that these codes are errors' };
  }
  const isTaken = (group: CodeGroup): boolean =>
    isWanted(group, wanted) || (wanted.size === 0 && group.sign === strongest && strongest > 0);
  return {
    taken: groups.filter(isTaken),
    left: groups.filter((group) => !isTaken(group)),
  };
}
