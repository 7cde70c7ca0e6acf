import {
  type PoolOptions,
  type PoolWorker,
  ThreadsPoolWorker,
  type WorkerRequest,
} from 'vitest/node';

type Listener = (argument: unknown) => void;

/** What a thread keeps of each run is dropped with the thread. */
const runsOfOneThread = 1000;

let thread: ThreadsPoolWorker | undefined;
let runs = 0;

/**
 * A worker for Vitest that outlives a run of tests: the modules are loaded and the programs of
 * TypeScript built once, and not again for each mutant. Vitest makes a new object for each run, and
 * all of them are one thread.
 */
export class LastingWorker implements PoolWorker {
  readonly name = 'lasting';
  readonly #options: PoolOptions;
  readonly #listeners: { event: string; listener: Listener }[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (runs >= runsOfOneThread) {
      await thread?.stop();
      thread = undefined;
      runs = 0;
    }
    runs += 1;
    if (thread === undefined) {
      thread = new ThreadsPoolWorker(this.#options);
      await thread.start();
    }
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push({ event, listener });
    thread?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener);
  }

  send(message: WorkerRequest): void {
    if (message.type !== 'stop') {
      thread?.send(message);
      return;
    }
    // The thread would remove its listeners. It need not know that the run is over.
    const stopped = { type: 'stopped', __vitest_worker_response__: true };
    for (const { event, listener } of this.#listeners) {
      if (event === 'message') {
        listener(stopped);
      }
    }
  }

  stop(): Promise<void> {
    for (const { event, listener } of this.#listeners) {
      thread?.off(event, listener);
    }
    return Promise.resolve();
  }

  deserialize(message: unknown): unknown {
    return message;
  }
}
