import { spaceIds } from './generate/place.js';
import type { Proof } from './prove.js';

/** All kinds of edits that the rules make. */
export const editKinds: readonly string[] = [
  'fix: sdk-errors/exhaustive-switch',
  'fix: sdk-errors/no-deprecated-code',
  'fix: sdk-errors/prefer-named-code',
  'suggestion: sdk-errors/exhaustive-switch/addCases',
  'suggestion: sdk-errors/exhaustive-table/addEntries',
  'suggestion: sdk-errors/exhaustive-handler/addBranches',
  'suggestion: sdk-errors/no-deprecated-code/addSuccessor',
  'suggestion: sdk-errors/no-impossible-code/writeMeant',
  'suggestion: sdk-errors/no-ambiguous-code/addName',
];

/** Of ten thousand programs that were fixed, so many must have an edit of each kind. */
const minOfEachKind = 100;

/** The kinds of edits that too few programs had, and those that nobody has listed. */
export function rareEdits({ fixes, traits }: Proof): readonly string[] {
  const min = (minOfEachKind * fixes) / 10_000;
  const made = [...traits.keys()].filter((trait) => /^(?:fix|suggestion): /u.test(trait));
  return [
    ...editKinds.filter((kind) => (traits.get(kind) ?? 0) < min),
    ...made.filter((kind) => !editKinds.includes(kind)).map((kind) => `${kind} (not listed)`),
  ];
}

/**
 * How many percent of the programs must have a trait: a property that no program puts to the test
 * would hold for nothing.
 */
export const floors: readonly (readonly [number, string])[] = [
  // What a handler does behind its tests takes care of the codes, so that nothing is to be fixed.
  [30, 'fixed'],
  [80, 'compiles'],
  // Each space has its share, but for what chance may take from it.
  ...spaceIds.map((id): [number, string] => [40 / spaceIds.length, `space: ${id}`]),
  ...spaceIds.map((id): [number, string] => [1 / spaceIds.length, `fixed: ${id}`]),
  [15, 'language: typescript'],
  [50, 'language: javascript'],
  [40, 'directive'],
  [5, 'channel: event'],
  [0.5, 'channel: callback'],
  [3, 'channel: method'],
  [0.05, 'channel: option'],
  [55, 'site: switch'],
  [5, 'site: table'],
  [5, 'site: chain'],
  [20, 'fall-through'],
  [5, 'empty body'],
  [25, 'shared labels'],
  [20, 'sdk-errors/no-ambiguous-code: repeatedLabel'],
  [10, 'default: none'],
  [4, 'default: first'],
  [4, 'default: in the middle'],
  [15, 'default: last'],
  [60, 'comments'],
  [4, 'comment above default'],
  [8, 'nested function'],
  [5, 'nested switch'],
  [3, 'stub'],
  [25, 'formatted by Prettier'],
  [30, 'line end: CRLF'],
  [15, 'indent: tab'],
  [30, 'semicolons: false'],
  [10, 'layout: one line'],
  [10, 'layout: compact'],
  [15, 'renamed import'],
  [3, 'access: namespace import'],
  [3, 'access: import by name'],
  [0.2, 'access: type-only import'],
  [8, 'access: require'],
  [5, 'access: global'],
  [1, 'narrow annotation'],
  [0.3, 'sdk-errors/exhaustive-switch: missingNarrowed'],
  [1, 'constants: alias'],
  [1, 'constants: alias below'],
  [1, 'constants: destructured'],
  [1, 'constants: renamed'],
  [1, 'constants: single'],
  [25, 'own table'],
  [5, 'shadowed names'],
  [20, 'named by constant'],
  [3, 'status: deprecated'],
  [2, 'unknown code'],
  [2, 'unreadable operand'],
];

/** How many percent of the programs that were judged have a trait. */
export function shareOf(trait: string, { programs, traits }: Proof): number {
  return (100 * (traits.get(trait) ?? 0)) / programs;
}
