import { Worker } from 'node:worker_threads';

/** How often the worker looks, in milliseconds. */
const tick = 250;

/** Where the worker and this thread tell each other something. */
const slot = { asked: 0, answered: 1, ended: 2 };

/**
 * Questions are asked synchronously: a process that does not answer would stop this thread for
 * good, so that another thread has to end it. It counts its own looks, not the time, so that a
 * machine that has slept ends nothing.
 */
const worker = `
const { workerData: { longestWait, pid, state } } = require('node:worker_threads');
let waiting = 0;
let seen = 0;
setInterval(() => {
  const asked = Atomics.load(state, ${String(slot.asked)});
  const isWaiting = asked === seen && asked !== Atomics.load(state, ${String(slot.answered)});
  waiting = isWaiting ? waiting + ${String(tick)} : 0;
  seen = asked;
  if (waiting >= longestWait) {
    Atomics.store(state, ${String(slot.ended)}, 1);
    try { process.kill(pid, 'SIGKILL'); } catch {}
    process.exit();
  }
}, ${String(tick)});
`;

/** Ends a process that leaves a question unanswered for too long. */
export class Watchdog {
  readonly #state = new Int32Array(new SharedArrayBuffer(12));
  readonly #worker: Worker;

  private constructor(pid: number, longestWait: number) {
    this.#worker = new Worker(worker, {
      eval: true,
      workerData: { longestWait, pid, state: this.#state },
      // The options of Node.js, such as a loader, are of no use to it.
      execArgv: [],
    });
    this.#worker.unref();
    this.#worker.on('error', () => undefined);
  }

  /**
   * Watches a process; undefined where no thread can be started for it.
   *
   * @param longestWait - in milliseconds, without any message from the process.
   */
  static watch(pid: number, longestWait: number): Watchdog | undefined {
    try {
      return new Watchdog(pid, longestWait);
    } catch {
      return undefined;
    }
  }

  /** Whether the process was ended because it did not answer. */
  get hasEnded(): boolean {
    return Atomics.load(this.#state, slot.ended) === 1;
  }

  /** A question is asked, or a message has come while one is open. */
  asked(): void {
    Atomics.add(this.#state, slot.asked, 1);
  }

  /** The open question is answered. */
  answered(): void {
    Atomics.store(this.#state, slot.answered, Atomics.load(this.#state, slot.asked));
  }

  /** Ends the watching. */
  close(): void {
    void this.#worker.terminate();
  }
}
