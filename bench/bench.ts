import { Command, InvalidArgumentError } from 'commander';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { type Aim, aimsOf } from './aims.js';
import { compareEdits } from './compare-edits.js';
import { compareInstall } from './compare-install.js';
import { compareProcesses } from './compare-processes.js';
import { compareRules } from './compare-rules.js';
import { compareScopes } from './compare-scopes.js';
import { generateProject } from './generate-project.js';
import { measureGrowth } from './growth.js';
import { growthAims } from './growth-aims.js';
import { growthChart } from './growth-chart.js';
import type { LintedSet } from './linted-set.js';
import { profile } from './profile.js';
import { table } from './table.js';
import { waysOf } from './ways/ways.js';
import { type Workshop, makeWorkshop } from './workshop.js';

const chart = path.join(import.meta.dirname, '../docs/performance.svg');

interface Options {
  readonly app?: string;
  readonly growth: boolean;
  readonly install?: true;
  readonly processes: boolean;
  readonly profile?: true;
  readonly rounds: number;
  readonly rules?: true;
  readonly scope?: true;
}

const {
  app,
  growth,
  install,
  processes,
  profile: isProfiled,
  rounds,
  rules,
  scope,
} = new Command('npm run bench --')
  .description('Measures what this plugin costs, beside other linters and rules.')
  .option('--app <folder>', 'a checkout of an application to lint its src: set (c)', folderOf)
  .option('--rounds <number>', 'how often each process is run', roundsOf, 5)
  .option('--rules', 'the time in rules alone instead, beside two typed rules')
  .option('--scope', 'what judging files together costs instead, beside each by itself')
  .option('--install', 'what is installed and loaded instead, beside other plugins')
  .option('--profile', 'where the time goes instead, in the ways whose aims are hardest')
  .option('--no-processes', 'without the table of whole processes')
  .option('--no-growth', 'without the chart in docs/')
  .showHelpAfterError()
  .parse()
  .opts<Options>();

const workshop = makeWorkshop();
const ways = waysOf(workshop.configs);

if (install === true) {
  console.log(await compareInstall(workshop.folder, rounds));
} else if (scope === true) {
  console.log(await compareScopes(workshop, rounds));
  console.log(await compareEdits(workshop));
} else if (rules === true) {
  console.log(await compareRules(workshop, rounds));
} else if (isProfiled === true) {
  for (const set of setsIn(workshop)) {
    for (const way of set.letter === 'a'
      ? [ways.native, ways.oxlint]
      : [ways.native, ways.typescript]) {
      console.log(await profile(set, way, workshop));
    }
  }
} else {
  const aims: Aim[] = [];
  if (processes) {
    const { measured, text } = await compareProcesses(setsIn(workshop), ways, rounds);
    console.log(text);
    aims.push(...aimsOf(measured, ways));
  }
  if (growth) {
    const points = await measureGrowth(workshop, [ways.native, ways.typescript], rounds);
    writeFileSync(chart, await growthChart(points));
    aims.push(...growthAims(points));
  }
  console.log(await aimTable(aims));
}

function setsIn(workshop: Workshop): LintedSet[] {
  const generated = [
    { letter: 'a', name: 'every file uses the SDK', size: 300, concerned: 300 },
    { letter: 'b', name: '20 of 3,000 files use the SDK', size: 3000, concerned: 20 },
  ].map(({ concerned, letter, name, size }) => {
    const { folder } = generateProject(workshop, letter, size, concerned);
    return { letter, name, folder, part: '.' };
  });
  if (app === undefined) {
    console.error('Set (c), a real application, is left out: --app <folder> names one.');
    return generated;
  }
  return [...generated, { letter: 'c', name: 'a real application', folder: app, part: 'src' }];
}

async function aimTable(aims: readonly Aim[]): Promise<string> {
  return await table(
    [
      { head: 'Aim', of: 'words' },
      { head: 'Ratio', of: 'numbers' },
      { head: 'At most', of: 'numbers' },
      { head: '', of: 'words' },
    ],
    aims.map(({ most, ratio, text }) => [
      text,
      ratio.toFixed(2),
      most.toFixed(2),
      ratio <= most ? 'met' : '**missed**',
    ]),
  );
}

function folderOf(value: string): string {
  const folder = path.resolve(value);
  if (!existsSync(path.join(folder, 'src')) || !statSync(path.join(folder, 'src')).isDirectory()) {
    throw new InvalidArgumentError('It must be a folder with a folder src in it.');
  }
  return folder;
}

function roundsOf(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  }
  return number;
}
