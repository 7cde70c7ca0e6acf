import { generateProgram, generateProject } from './generate-project.js';
import type { LintedSet } from './linted-set.js';
import { type Measured, measureProcesses } from './measure-processes.js';
import { table } from './table.js';
import { eslintWay } from './ways/eslint-way.js';
import type { Workshop } from './workshop.js';

/** What whole processes take that judge files together, beside those that judge each by itself. */
export async function compareScopes(workshop: Workshop, rounds: number): Promise<string> {
  const sets: LintedSet[] = [
    {
      letter: 'b',
      name: 'files apart',
      folder: generateProject(workshop, 'apart', 3000, 20).folder,
      part: '.',
    },
    {
      letter: 'd',
      name: 'files import files',
      folder: generateProgram(workshop, 'program', 3000, 20).folder,
      part: '.',
    },
  ];
  const rows: string[][] = [];
  for (const set of sets) {
    for (const types of ['off', 'native'] as const) {
      const ways = (['file', 'program'] as const).map((scope) =>
        eslintWay({ name: `${types}, ${scope}`, typed: false, types, scope }, workshop.configs),
      );
      const measured = await measureProcesses(set, ways, rounds);
      const [alone] = measured;
      rows.push(...measured.map((one) => rowOf(one, alone)));
    }
  }
  return await table(
    [
      { head: 'Set', of: 'words' },
      { head: '`types`, `scope`', of: 'words' },
      ...['Wall (s)', 'Ratio', 'Memory (MB)', 'Rules (ms)'].map((head) => ({
        head,
        of: 'numbers' as const,
      })),
    ],
    rows,
  );
}

function rowOf({ memory, rules, set, wall, way }: Measured, alone: Measured | undefined): string[] {
  return [
    set.name,
    way.name,
    (wall.median / 1000).toFixed(2),
    (wall.median / (alone?.wall.median ?? wall.median)).toFixed(2),
    memory === undefined ? '' : (memory.median / 1e6).toFixed(0),
    rules.median.toFixed(0),
  ];
}
