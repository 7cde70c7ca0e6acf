import { Command, InvalidArgumentError, Option } from 'commander';

import { table } from '../bench/table.js';
import type { TypeSource } from '../src/types/named-source.js';
import { serverHeap, typeInEditor } from '../testing/long-run/language-server.js';
import { runWorkload } from '../testing/long-run/run.js';
import type { WorkloadName } from '../testing/long-run/workloads.js';

// Lints for long, each workload by each source of types in a process of its own, and prints the
// memory. Fails where the heap grows.

const sources = ['parser', 'typescript', 'native', 'off'] as const satisfies TypeSource[];

const steps: Readonly<Record<WorkloadName, number>> = {
  edits: 5000,
  program: 2000,
  loose: 2000,
  fixed: 500,
  components: 500,
  packages: 100,
};

const titles: Readonly<Record<WorkloadName, string>> = {
  edits: 'edits of one file',
  program: 'edits in 40 files of one program',
  loose: 'JavaScript files without a configuration',
  fixed: 'files with `--fix`',
  components: 'Vue components',
  packages: 'packages with a configuration each',
};

const names = Object.keys(steps) as WorkloadName[];

/** The edits in a language server. */
const serverEdits = 3000;

/** A heap may be so many times what it was at the first sample. */
const mostGrowth = 1.3;

const {
  only,
  scale,
  sources: chosen,
} = new Command('long')
  .description('Lints for long, and prints the memory that it takes.')
  .addOption(
    new Option('--only <workloads...>', 'which workloads to run; all if absent')
      .choices([...names, 'server'])
      .default([...names, 'server']),
  )
  .addOption(
    new Option('--sources <sources...>', 'which sources of types; all if absent')
      .choices(sources)
      .default([...sources]),
  )
  .option('--scale <share>', 'the share of the steps to run, up to 1', share, 1)
  .parse()
  .opts<{
    only: (WorkloadName | 'server')[];
    sources: (typeof sources)[number][];
    scale: number;
  }>();

const rows: string[][] = [];
let hasGrown = false;
for (const workload of names.filter((name) => only.includes(name))) {
  for (const source of chosen) {
    if (workload === 'loose' && source === 'parser') {
      // Typed ESLint has an error for a file without a configuration.
      continue;
    }
    const growth = await growthOf(workload, source, false);
    if (growth > mostGrowth) {
      // The parser keeps a program for each configuration, and its checker, whoever asks it.
      const own = source === 'parser' ? await growthOf(workload, source, true) : 1;
      hasGrown ||= growth > own * mostGrowth;
    }
  }
}
if (only.includes('server')) {
  const edits = Math.max(2, Math.round(serverEdits * scale));
  for (const source of chosen) {
    const peak = await typeInEditor(source, edits);
    rows.push([
      `${edits.toLocaleString('en')} edits in a language server with a heap of ${String(serverHeap)} MB`,
      source,
      '',
      '',
      peak === undefined ? '' : megabytes(peak),
    ]);
    console.error(rows.at(-1)?.join(' | '));
  }
}
console.log(
  await table(
    [
      { head: 'Linted', of: 'words' },
      { head: '`types`', of: 'words' },
      { head: 'Heap (MB)', of: 'words' },
      { head: 'Growth', of: 'numbers' },
      { head: 'Peak (MB)', of: 'numbers' },
    ],
    rows,
  ),
);
process.exitCode = hasGrown ? 1 : 0;

/** Runs a workload and prints its memory: how many times what it was first the heap became. */
async function growthOf(
  workload: WorkloadName,
  source: TypeSource,
  isReference: boolean,
): Promise<number> {
  const count = Math.max(2, Math.round(steps[workload] * scale));
  const order = { workload, source, isReference, steps: count, sampledAfter: samplesOf(count) };
  const { heaps, peak } = await runWorkload(order);
  const growth = Math.max(...heaps) / (heaps[0] ?? 0);
  rows.push([
    `${count.toLocaleString('en')} ${titles[workload]}`,
    isReference ? `${source}, switch-exhaustiveness-check` : source,
    heaps.map(megabytes).join(', '),
    growth.toFixed(2),
    peak === undefined ? '' : megabytes(peak),
  ]);
  console.error(rows.at(-1)?.join(' | '));
  return growth;
}

/** The steps after which the heap is measured: a fiftieth, then each fifth. */
function samplesOf(count: number): number[] {
  const fifths = [1, 2, 3, 4, 5].map((fifth) => Math.ceil((count * fifth) / 5));
  return [...new Set([Math.ceil(count / 50), ...fifths])];
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}

function share(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1)) {
    throw new InvalidArgumentError('It must be more than 0 and at most 1.');
  }
  return value;
}
