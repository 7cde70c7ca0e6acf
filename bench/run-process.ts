import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

import { ProcessTree, type TreeCost } from './process-tree.js';

/** A program of Node.js, as it is typed at a prompt. */
export interface Command {
  readonly script: string;
  /** Options of Node.js itself. */
  readonly nodeOptions?: readonly string[];
  readonly options: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What one run of a command took, and what it printed. */
export interface Run {
  /** In milliseconds, from the start to the end of the process. */
  readonly wall: number;
  /** Absent where the system does not tell it. */
  readonly tree: TreeCost | undefined;
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command to its end. */
export async function run({
  environment,
  folder,
  nodeOptions = [],
  options,
  script,
}: Command): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, script, ...options], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tree = child.pid === undefined ? undefined : ProcessTree.watch(child.pid);
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = (await once(child, 'exit')) as [number | null];
  const wall = performance.now() - start;
  const cost = tree?.end();
  return { wall, tree: cost, status, output: (await outputs).join('') };
}
