import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { run as runProcess } from '../../bench/run-process.js';
import type { TypeSource } from '../../src/types/named-source.js';
import { type WorkloadName, writeWorkload } from './workloads.js';

/** What a process is told to lint. */
export interface Order {
  readonly workload: WorkloadName;
  readonly source: TypeSource;
  /** Whether a typed rule of typescript-eslint is run instead of this plugin. */
  readonly isReference?: boolean;
  readonly folder: string;
  readonly steps: number;
  /** The steps after which the heap is measured, in rising order. */
  readonly sampledAfter: readonly number[];
}

/** What a workload took, in bytes. */
export interface LongRun {
  /** The heap after garbage collection, one number for each sampled step. */
  readonly heaps: readonly number[];
  /** The most resident memory, with that of child processes; undefined outside of Linux. */
  readonly peak: number | undefined;
}

/**
 * Lints a workload in a process of its own.
 *
 * @throws {Error} where the process fails, with what it printed.
 */
export async function runWorkload(order: Omit<Order, 'folder'>): Promise<LongRun> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sdk-errors-long-')));
  try {
    writeWorkload(order.workload, folder, order.steps);
    const { output, status, tree } = await runProcess({
      script: path.join(import.meta.dirname, 'child.ts'),
      nodeOptions: ['--expose-gc', '--import', 'tsx'],
      options: [JSON.stringify({ ...order, folder })],
      folder: path.join(import.meta.dirname, '../..'),
    });
    if (status !== 0) {
      throw new Error(`${order.workload} by ${order.source}: ${output}`);
    }
    return { heaps: output.trim().split('\n').map(Number), peak: tree?.memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
