import { Worker } from 'node:worker_threads';

import { deepPrograms } from '../../tests/hostile/deep-programs.js';

/** The levels for which a usual stack is too small: that of the parser, too. */
const levels = 5000;
const stackInMegabytes = 200;

/**
 * Lints programs that nest one construct 5,000 times, on a stack on which the parsers survive that.
 *
 * @returns the crashes.
 */
export async function fallOverDepth(): Promise<string[]> {
  const problems: string[] = [];
  for (const parsing of ['module', 'typescript'] as const) {
    for (const [position, { name }] of deepPrograms.entries()) {
      const start = performance.now();
      const outcome = await lintInWorker({ levels, parsing, position });
      const time = `${(performance.now() - start).toFixed(0)} ms`;
      console.log(`${outcome.padEnd(9)} ${time.padStart(9)}  ${name}, as ${parsing}`);
      if (outcome !== 'survived' && outcome !== 'unparsed') {
        problems.push(`${name}, as ${parsing}: ${outcome}`);
      }
    }
  }
  return problems;
}

/** A worker knows nothing of TypeScript before it is told to. */
const startOfWorker = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => register())
  .then(() => import(${JSON.stringify(new URL('depth-worker.ts', import.meta.url).href)}))`;

/** What a worker is given to lint. */
export interface DeepTask {
  readonly levels: number;
  readonly parsing: 'module' | 'typescript';
  /** Of the program, in `deepPrograms`. */
  readonly position: number;
}

function lintInWorker(task: DeepTask): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(startOfWorker, {
      eval: true,
      workerData: task,
      resourceLimits: { stackSizeMb: stackInMegabytes, maxOldGenerationSizeMb: 4000 },
    });
    worker.once('message', resolve);
    worker.once('error', (error) => {
      resolve(String(error));
    });
    worker.once('exit', (code) => {
      resolve(`the worker ended with ${String(code)}`);
    });
  });
}
