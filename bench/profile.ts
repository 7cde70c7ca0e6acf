import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import type { LintedSet } from './linted-set.js';
import { table } from './table.js';
import type { Way } from './ways/way.js';
import type { Workshop } from './workshop.js';

/** A CPU profile as Node.js writes it, as far as it is read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Whose time a sample is, by the innermost frame that tells. */
const owners: readonly { readonly name: string; readonly owns: RegExp }[] = [
  { name: 'garbage collector', owns: /^\(garbage collector\)/u },
  { name: 'waiting for TypeScript 7', owns: /\/typescript\/dist\/api\/|@typescript\/native/u },
  { name: 'loading modules', owns: /node:internal\/modules\// },
  { name: 'parser', owns: /@typescript-eslint\// },
  { name: 'this plugin', owns: /\/dist\/src\/plugin\.js/u },
  { name: 'oxlint', owns: /node_modules\/oxlint\// },
  { name: 'ESLint', owns: /node_modules\/(?:@eslint\/|eslint)/u },
];

/** TypeScript's own frames belong to whoever called them. */
const compiler = '/node_modules/typescript/lib/';

/** Where one process spends its time, as a table; the largest part first. */
export async function profile(set: LintedSet, way: Way, workshop: Workshop): Promise<string> {
  const folder = mkdtempSync(path.join(workshop.folder, 'profile-'));
  const command = way.command(set);
  spawnSync(
    process.execPath,
    ['--cpu-prof', '--cpu-prof-dir', folder, command.script, ...command.options],
    { cwd: command.folder, env: { ...process.env, ...command.environment } },
  );
  const profiles = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile,
  );
  const times = new Map<string, number>();
  for (const [owner, time] of profiles.flatMap(timesOf)) {
    times.set(owner, (times.get(owner) ?? 0) + time);
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const rows = [...times]
    .sort(([, one], [, other]) => other - one)
    .map(([owner, time]) => [
      owner,
      (time / 1000).toFixed(0),
      `${((100 * time) / total).toFixed(0)} %`,
    ]);
  return await table(
    [
      { head: `(${set.letter}) ${way.name}`, of: 'words' },
      { head: 'ms', of: 'numbers' },
      { head: 'Share', of: 'numbers' },
    ],
    rows,
  );
}

/** The time of each sample, in microseconds, beside its owner. */
function timesOf({ nodes, samples, timeDeltas }: CpuProfile): [string, number][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ children = [], id }) => children.map((child) => [child, id])),
  );
  const known = new Map<number, string>();
  const ownerOf = (id: number): string => {
    const found = known.get(id) ?? findOwner(id);
    known.set(id, found);
    return found;
  };
  const findOwner = (id: number): string => {
    let isCompiler = false;
    for (
      let current: number | undefined = id;
      current !== undefined;
      current = parents.get(current)
    ) {
      const { functionName = '', url = '' } = byId.get(current)?.callFrame ?? {};
      const owner = owners.find(({ owns }) => owns.test(functionName) || owns.test(url));
      if (owner !== undefined) {
        return isCompiler && owner.name === 'this plugin'
          ? 'TypeScript 6, for this plugin'
          : owner.name;
      }
      isCompiler ||= url.includes(compiler);
    }
    return 'Node.js, and what is idle';
  };
  return samples.map((id, position) => [ownerOf(id), timeDeltas[position] ?? 0]);
}
