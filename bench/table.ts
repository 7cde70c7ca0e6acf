import { format } from 'prettier';

/** The middle and the ends of what several rounds took. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The spread of at least one measurement. */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = measurements.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return {
    median: (lower + upper) / 2,
    min: sorted.at(0) ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}

/** A column of a table. */
export interface Column {
  readonly head: string;
  readonly of: 'numbers' | 'words';
}

/** A table of Markdown, in columns that can be read in a terminal too. */
export async function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Promise<string> {
  const lines = [
    columns.map(({ head }) => head),
    columns.map(({ of }) => (of === 'words' ? '---' : '--:')),
    ...rows,
  ];
  const text = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return await format(text, { parser: 'markdown' });
}
