/** How long the messages are that a source holds. */
export interface Lengths {
  readonly count: number;
  readonly median: number;
  /** The length that nine in ten do not exceed. */
  readonly ninetieth: number;
  readonly longest: number;
}

/** The most that messages in English may have. */
export const bounds = { median: 120, longest: 220 } as const;

/** The distribution of the lengths of texts, in characters. */
export function lengthsOf(texts: readonly string[]): Lengths {
  const sorted = texts.map(({ length }) => length).sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { count: sorted.length, median: at(0.5), ninetieth: at(0.9), longest: at(1) };
}

/** Whether messages in English are as short as they have to be. */
export function isShort({ longest, median }: Lengths): boolean {
  return median <= bounds.median && longest <= bounds.longest;
}
