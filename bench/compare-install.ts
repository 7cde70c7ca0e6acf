import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { pack } from '../scripts/matrix/installation.js';
import { npm } from '../scripts/matrix/npm.js';
import { spreadOf, table } from './table.js';

const root = path.resolve(import.meta.dirname, '..');

/** What every project has that lints TypeScript, so that it counts for nobody. */
const present = ['eslint@10.15.0', 'typescript@6.0.3'];

/** The plugins to compare with: the newest versions that take Node.js 20. */
const others = [
  { name: 'eslint-plugin-regexp', version: '3.3.3' },
  { name: 'eslint-plugin-unicorn', version: '65.0.1' },
  { name: 'typescript-eslint', version: '8.72.0' },
];

/** A plugin, installed beside ESLint in a folder of its own. */
interface Installed {
  readonly name: string;
  readonly label: string;
  readonly folder: string;
  /** What it added to the folder, in bytes on the disk. */
  readonly size: number;
  readonly packages: number;
}

/** What installing a plugin adds to a folder that has ESLint, and how long importing it takes. */
export async function compareInstall(folder: string, rounds: number): Promise<string> {
  const own = 'eslint-plugin-sdk-errors';
  const plugins = [
    installed(folder, own, 'this plugin', pack(root, folder)),
    ...others.map(({ name, version }) =>
      installed(folder, name, `${name} ${version}`, `${name}@${version}`),
    ),
  ];
  const times = new Map(plugins.map(({ name }) => [name, [] as number[]]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const plugin of round % 2 === 0 ? plugins : plugins.toReversed()) {
      times.get(plugin.name)?.push(importTime(plugin));
    }
    console.error(`round ${String(round)} of ${String(rounds)}`);
  }
  const reference = { size: plugins[0]?.size ?? 1, time: spreadOf(times.get(own) ?? []).median };
  return await table(
    [
      { head: 'Plugin', of: 'words' },
      ...['Packages', 'Added (MB)', 'Ratio', 'Import (ms)', 'min to max', 'Ratio'].map((head) => ({
        head,
        of: 'numbers' as const,
      })),
    ],
    plugins.map(({ label, name, packages, size }) => {
      const { max, median, min } = spreadOf(times.get(name) ?? []);
      return [
        label,
        String(packages),
        (size / 1_000_000).toFixed(1),
        (size / reference.size).toFixed(1),
        median.toFixed(0),
        `${min.toFixed(0)} to ${max.toFixed(0)}`,
        (median / reference.time).toFixed(1),
      ];
    }),
  );
}

function installed(folder: string, name: string, label: string, spec: string): Installed {
  const project = path.join(folder, `install-${name}`);
  mkdirSync(project);
  npm(project, 'init', '-y');
  install(project, ...present);
  const before = contentsOf(project);
  install(project, spec);
  const after = contentsOf(project);
  return {
    name,
    label,
    folder: project,
    size: after.size - before.size,
    packages: after.packages - before.packages,
  };
}

function install(project: string, ...specs: readonly string[]): void {
  npm(project, 'install', '-D', '--prefer-offline', '--no-audit', '--no-fund', ...specs);
}

function contentsOf(project: string): { readonly size: number; readonly packages: number } {
  const entries = readdirSync(path.join(project, 'node_modules'), {
    recursive: true,
    withFileTypes: true,
  });
  const sizes = entries.map(
    // What a link in `.bin` leads to is there once.
    (entry) => lstatSync(path.join(entry.parentPath, entry.name)).blocks * 512,
  );
  const listed = npm(project, 'ls', '--all', '--parseable').trim().split('\n');
  return { size: sizes.reduce((sum, size) => sum + size, 0), packages: listed.length };
}

/** The time of the import alone, in a new process; the files are in the system's cache. */
function importTime({ folder, name }: Installed): number {
  const script = `const start = performance.now();
    await import('${name}');
    console.log(performance.now() - start);`;
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: folder, encoding: 'utf8' },
  );
  if (stdout === '') {
    throw new Error(stderr);
  }
  return Number(stdout);
}
