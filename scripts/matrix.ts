import { Command } from 'commander';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { formatted, table } from './docs/markdown.js';
import { type Installation, install, pack } from './matrix/installation.js';
import { type Outcome, outcome, outcomesOf } from './matrix/outcome.js';
import { type Row, rowsFor } from './matrix/rows.js';
import { publishedSdkVersions } from './matrix/sdk-versions.js';

interface Options {
  readonly only: readonly string[];
  readonly tarball?: string;
  readonly list?: true;
  readonly keep?: true;
}

interface Line {
  readonly row: Row;
  readonly installation: Installation | undefined;
  readonly outcomes: readonly Outcome[];
}

const root = path.resolve(import.meta.dirname, '..');

const command = new Command('matrix')
  .description('Installs the packed plugin beside each supported version of what it works with.')
  .option(
    '--only <row>',
    'run this row alone; may be repeated',
    (row: string, rows: readonly string[]) => [...rows, row],
    [],
  )
  .option('--tarball <file>', 'use this package; else the plugin is packed as it was built')
  .option('--list', 'print the names of the rows')
  .option('--keep', 'leave the installed projects behind')
  .action(main);

await command.parseAsync();

async function main(options: Options): Promise<void> {
  const rows = rowsFor(publishedSdkVersions(root));
  const unknown = options.only.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined) {
    command.error(
      `error: there is no row "${unknown}"; allowed are ${rows.map(({ name }) => `"${name}"`).join(', ')}`,
    );
  }
  const chosen = rows.filter(
    ({ name }) => options.only.length === 0 || options.only.includes(name),
  );
  if (options.list) {
    console.log(chosen.map(({ name }) => name).join('\n'));
    return;
  }
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'sdk-errors-matrix-')));
  try {
    const lines = runRows(chosen, options, scratch);
    console.log(`\n${await formatted(tableOf(lines), path.join(root, 'README.md'))}`);
    process.exitCode = lines.every(isGood) ? 0 : 1;
  } finally {
    if (options.keep) {
      console.log(`The projects are in ${scratch}.`);
    } else {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}

function runRows(rows: readonly Row[], options: Options, scratch: string): Line[] {
  const packed = path.join(scratch, 'packed');
  mkdirSync(packed);
  const tarball =
    options.tarball === undefined ? pack(root, packed) : path.resolve(options.tarball);
  const project = path.join(root, 'tests/fixtures/matrix');
  return rows.map((row) => {
    const line = runRow(row, () => install(row, tarball, project, scratch));
    console.log(`${row.name}: ${isGood(line) ? 'good' : 'not good'}`);
    for (const { check, problems } of line.outcomes) {
      for (const problem of problems) {
        console.log(`  ${check}: ${problem.replaceAll('\n', '\n    ')}`);
      }
    }
    if (!options.keep && line.installation !== undefined) {
      rmSync(line.installation.folder, { recursive: true, force: true });
    }
    return line;
  });
}

function runRow(row: Row, installed: () => Installation): Line {
  let installation: Installation | undefined;
  const installs = outcome('installs', () => {
    installation = installed();
    return [];
  });
  const others = installation === undefined ? [] : outcomesOf(row, installation);
  return { row, installation, outcomes: [installs, ...others] };
}

function isGood({ outcomes }: Line): boolean {
  return outcomes.every(({ problems }) => problems.length === 0);
}

function tableOf(lines: readonly Line[]): readonly string[] {
  const packages = ['eslint', 'typescript', '@typescript/native', '@typescript-eslint/parser'];
  return table(
    ['Row', 'ESLint', 'TypeScript', 'beside it', 'parser', 'SDK', 'Good', 'Not good'],
    lines.map(({ installation, outcomes, row }) => [
      row.name,
      ...[...packages, row.sdk].map((name) => installation?.versions[name] ?? ''),
      checksWhere(outcomes, (problems) => problems === 0),
      checksWhere(outcomes, (problems) => problems > 0),
    ]),
  );
}

function checksWhere(outcomes: readonly Outcome[], holds: (problems: number) => boolean): string {
  return outcomes
    .filter(({ problems }) => holds(problems.length))
    .map(({ check }) => check)
    .join('; ');
}
