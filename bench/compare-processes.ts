import { type LintedSet, relevanceOf } from './linted-set.js';
import { type Measured, measureProcesses } from './measure-processes.js';
import { type Spread, table } from './table.js';
import type { Ways } from './ways/ways.js';

/** What whole processes took, as a table, and what the aims are judged by. */
export interface Comparison {
  readonly measured: readonly Measured[];
  readonly text: string;
}

/** Lints every set in every way. */
export async function compareProcesses(
  sets: readonly LintedSet[],
  ways: Ways,
  rounds: number,
): Promise<Comparison> {
  const measured: Measured[] = [];
  for (const set of sets) {
    measured.push(...(await measureProcesses(set, Object.values(ways), rounds)));
  }
  const columns = [
    { head: 'Set', of: 'words' as const },
    { head: 'Linter', of: 'words' as const },
    ...['Wall (s)', 'min to max', 'CPU (s)', 'Memory (MB)', 'Rules (ms)'].map((head) => ({
      head,
      of: 'numbers' as const,
    })),
  ];
  const lines = sets.map((set) => {
    const { files, passedOver } = relevanceOf(set);
    return `- (${set.letter}) ${set.name}: ${String(files)} files, of which ${String(passedOver)} are passed over.`;
  });
  const text = [lines.join('\n'), await table(columns, measured.map(rowOf))].join('\n\n');
  return { measured, text };
}

function rowOf({ cpu, memory, rules, set, wall, way }: Measured): string[] {
  return [
    set.letter,
    way.name,
    seconds(wall.median),
    `${seconds(wall.min)} to ${seconds(wall.max)}`,
    shown(cpu, seconds),
    shown(memory, megabytes),
    rules.median.toFixed(0),
  ];
}

function shown(spread: Spread | undefined, unit: (value: number) => string): string {
  return spread === undefined ? 'not known' : unit(spread.median);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
