/** The middle and the ends of what several rounds took, in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One line of the table. */
export interface Row {
  readonly part: string;
  readonly ruleSet: string;
  readonly spread: Spread;
  /** The median as a part of the reference's. */
  readonly ratio: number;
}

/** The spread of an odd number of measurements. */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = measurements.toSorted((one, other) => one - other);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    min: sorted.at(0) ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}

const head = ['Project', 'Rules', 'Median (ms)', 'Min', 'Max', 'Ratio'];

/** The rows as a table of Markdown, in columns that can be read in a terminal too. */
export function table(rows: readonly Row[]): string {
  const lines = [
    head,
    ...rows.map(({ part, ratio, ruleSet, spread }) => [
      part,
      ruleSet,
      spread.median.toFixed(1),
      spread.min.toFixed(1),
      spread.max.toFixed(1),
      ratio.toFixed(2),
    ]),
  ];
  const widths = head.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const [first = '', ...others] = lines.map((cells) =>
    line(cells.map((cell, column) => align(cell, column, widths[column] ?? 0))),
  );
  const rule = line(
    widths.map((width, column) =>
      isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
    ),
  );
  return [first, rule, ...others].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function align(cell: string, column: number, width: number): string {
  return isText(column) ? cell.padEnd(width) : cell.padStart(width);
}

/** The first two columns are words, the others numbers. */
function isText(column: number): boolean {
  return column < 2;
}
