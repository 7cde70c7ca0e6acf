import plugin from 'eslint-plugin-sdk-errors';
import tseslint from 'typescript-eslint';

import { type Project, generateProject } from './generate-project.js';
import { type RuleSet, type Timing, measure, sum } from './measure.js';
import { type Row, spreadOf, table } from './table.js';

const rounds = 7;

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

const rows: Row[] = [];
for (const project of [
  generateProject('300 of 300 files import the SDK', 300, 300),
  generateProject('6 of 300 files import the SDK', 300, 6),
]) {
  rows.push(...(await compare(project)));
}
console.log(table(rows));

/** Measures both sets of rules in turn, so that what the machine does besides falls on both. */
async function compare(project: Project): Promise<Row[]> {
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
    const spread = spreadOf(ofOwn.map((timing) => timeOf(files, timing)));
    const reference = spreadOf(ofTyped.map((timing) => timeOf(files, timing)));
    return [
      { part, ruleSet: own.name, spread, ratio: spread.median / reference.median },
      { part, ruleSet: typed.name, spread: reference, ratio: 1 },
    ];
  });
}

function timeOf(files: readonly string[], timing: Timing): number {
  return sum(files.map((file) => timing.get(file) ?? 0));
}
