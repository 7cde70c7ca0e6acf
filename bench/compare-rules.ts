import tseslint from 'typescript-eslint';

import plugin from '../src/plugin.js';
import { type Project, generateProject } from './generate-project.js';
import { type RuleSet, type Timing, measure, sum } from './measure.js';
import { spreadOf, table } from './table.js';
import type { Workshop } from './workshop.js';

const own: RuleSet = {
  name: 'sdk-errors recommended',
  config: plugin.configs.recommended,
};

const typed: RuleSet = {
  name: 'switch-exhaustiveness-check, no-deprecated',
  config: {
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-deprecated': 'error',
    },
  },
};

/** The time in rules alone, beside two typed rules that ask questions of the same kind. */
export async function compareRules(workshop: Workshop, rounds: number): Promise<string> {
  const projects = [
    generateProject(workshop, '300 of 300 files import the SDK', 300, 300),
    generateProject(workshop, '6 of 300 files import the SDK', 300, 6),
  ];
  const rows: string[][] = [];
  for (const project of projects) {
    rows.push(...(await compare(project, rounds)));
  }
  return await table(
    [
      { head: 'Project', of: 'words' },
      { head: 'Rules', of: 'words' },
      ...['Median (ms)', 'Min', 'Max', 'Ratio'].map((head) => ({ head, of: 'numbers' as const })),
    ],
    rows,
  );
}

/** Measures both sets of rules in turn, so that what the machine does besides falls on both. */
async function compare(project: Project, rounds: number): Promise<string[][]> {
  const ofOwn: Timing[] = [];
  const ofTyped: Timing[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    ofOwn.push(await measure(project, own));
    ofTyped.push(await measure(project, typed));
    console.error(`${project.name}: round ${String(round)} of ${String(rounds)}`);
  }
  const { concerned, name, unconcerned } = project;
  const all = [...concerned, ...unconcerned];
  const parts =
    unconcerned.length === 0
      ? [{ part: name, files: all }]
      : [
          { part: name, files: all },
          { part: `the other ${String(unconcerned.length)} of these`, files: unconcerned },
        ];
  return parts.flatMap(({ files, part }) => {
    const reference = spreadOf(ofTyped.map((timing) => timeOf(files, timing)));
    return [
      { name: own.name, spread: spreadOf(ofOwn.map((timing) => timeOf(files, timing))) },
      { name: typed.name, spread: reference },
    ].map((row) => [
      part,
      row.name,
      row.spread.median.toFixed(1),
      row.spread.min.toFixed(1),
      row.spread.max.toFixed(1),
      (row.spread.median / reference.median).toFixed(2),
    ]);
  });
}

function timeOf(files: readonly string[], timing: Timing): number {
  return sum(files.map((file) => timing.get(file) ?? 0));
}
