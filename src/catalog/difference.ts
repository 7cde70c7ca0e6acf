import type { Locale, Status, Value } from './catalog.js';

/** What of a code is compared; null is what a draft does not know yet. */
export interface ComparedCode {
  readonly name: string | null;
  readonly value: Value | null;
  readonly status: Status | null;
  readonly successor?: string;
  readonly summary: Readonly<Record<Locale, string | null>>;
  readonly remedy: Readonly<Record<Locale, string | null>>;
}

export interface ComparedSpace {
  readonly id: string;
  readonly codes: readonly ComparedCode[];
}

/** A catalog or the draft of one. */
export interface Compared {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string | null>>;
  readonly spaces: readonly ComparedSpace[];
}

/** What became of one code. */
export type Change =
  | { readonly kind: 'added'; readonly space: string; readonly code: ComparedCode }
  | { readonly kind: 'removed'; readonly space: string; readonly code: ComparedCode }
  | ChangedCode<'deprecated'>
  | ChangedCode<'reinstated'>
  | ChangedCode<'renamed'>
  | ChangedCode<'revalued'>;

export interface ChangedCode<Kind extends string> {
  readonly kind: Kind;
  readonly space: string;
  readonly before: ComparedCode;
  readonly code: ComparedCode;
}

interface Pair {
  readonly before: ComparedCode;
  readonly code: ComparedCode;
}

/**
 * What a later catalog of an SDK says otherwise about its codes.
 *
 * A code that went while another came with its value, or with its summary where the value is new
 * too, was renamed, unless several could be meant.
 *
 * @returns by space, in the order in which the codes stand; what was removed comes last.
 */
export function findChanges(before: Compared, after: Compared): Change[] {
  const spaces = pairedSpaces(before.spaces, after.spaces);
  const kept = new Set(spaces.map((pair) => pair.before));
  return [
    ...spaces.flatMap((pair) => changesOfSpace(pair.before, pair.after)),
    ...before.spaces
      .filter((space) => !kept.has(space))
      .flatMap((space) => changesOfSpace(space, { id: space.id, codes: [] })),
  ];
}

interface SpacePair {
  readonly before: ComparedSpace | undefined;
  readonly after: ComparedSpace;
}

/** By id; the only one left on both sides goes by another id now. */
function pairedSpaces(
  before: readonly ComparedSpace[],
  after: readonly ComparedSpace[],
): readonly SpacePair[] {
  const goneSpaces = before.filter((space) => !after.some(({ id }) => id === space.id));
  const newSpaces = after.filter((space) => !before.some(({ id }) => id === space.id));
  const renamed = goneSpaces.length === 1 && newSpaces.length === 1 ? goneSpaces[0] : undefined;
  return after.map((space) => ({
    before: before.find(({ id }) => id === space.id) ?? renamed,
    after: space,
  }));
}

function changesOfSpace(before: ComparedSpace | undefined, after: ComparedSpace): Change[] {
  const space = after.id;
  const gone = new Set(before?.codes);
  const pairs = new Map<ComparedCode, Pair>();
  const pair = (find: (code: ComparedCode) => ComparedCode | undefined): void => {
    for (const code of after.codes.filter((candidate) => !pairs.has(candidate))) {
      const old = find(code);
      if (old !== undefined) {
        gone.delete(old);
        pairs.set(code, { before: old, code });
      }
    }
  };
  pair((code) => [...gone].find((old) => old.name !== null && old.name === code.name));
  const isNew = (code: ComparedCode): boolean => !pairs.has(code);
  for (const mark of [valueMark, summaryMark]) {
    const arrived = after.codes.filter(isNew);
    pair((code) => onlyOneMarked([...gone], arrived, code, mark));
  }
  return [
    ...after.codes.flatMap((code) => {
      const found = pairs.get(code);
      return found === undefined
        ? [{ kind: 'added' as const, space, code }]
        : changesOfCode(space, found);
    }),
    ...[...gone].map((code) => ({ kind: 'removed' as const, space, code })),
  ];
}

/** The code that went and bears the mark of one that came, where no other one does. */
function onlyOneMarked(
  gone: readonly ComparedCode[],
  arrived: readonly ComparedCode[],
  code: ComparedCode,
  mark: (code: ComparedCode) => string | undefined,
): ComparedCode | undefined {
  const wanted = mark(code);
  const candidates = gone.filter((old) => mark(old) === wanted);
  const claimants = arrived.filter((other) => mark(other) === wanted);
  return wanted !== undefined && candidates.length === 1 && claimants.length === 1
    ? candidates[0]
    : undefined;
}

function valueMark({ value }: ComparedCode): string | undefined {
  return value === null ? undefined : JSON.stringify(value);
}

function summaryMark({ summary }: ComparedCode): string | undefined {
  return summary.en === null || summary['zh-CN'] === null
    ? undefined
    : JSON.stringify([summary.en, summary['zh-CN']]);
}

function changesOfCode(space: string, { before, code }: Pair): Change[] {
  const kinds = {
    renamed: isOther(before.name, code.name),
    // A text that is the name itself changes with it.
    revalued: isOther(before.value, code.value) && !isOther(before.name, code.name),
    deprecated: code.status === 'deprecated' && isOther(before.status, 'deprecated'),
    reinstated: before.status === 'deprecated' && isOther(code.status, 'deprecated'),
  };
  return (['renamed', 'revalued', 'deprecated', 'reinstated'] as const)
    .filter((kind) => kinds[kind])
    .map((kind) => ({ kind, space, before, code }));
}

/** What a draft does not know has not changed. */
function isOther<Item>(before: Item | null, after: Item | null): boolean {
  return before !== null && after !== null && before !== after;
}
