import { EventEmitter } from 'node:events';

export type JobState = 'waiting' | 'running' | 'done' | 'failed';

export interface Job {
  readonly id: string;
  readonly run: () => Promise<void>;
  state: JobState;
  attempts: number;
}

interface JobQueueEvents {
  done: [job: Job];
  error: [error: Error, job: Job];
  idle: [];
}

export class JobQueue extends EventEmitter<JobQueueEvents> {
  readonly #jobs: Job[] = [];
  #isRunning = false;

  add(id: string, run: () => Promise<void>): Job {
    const job: Job = { id, run, state: 'waiting', attempts: 0 };
    this.#jobs.push(job);
    void this.#work();
    return job;
  }

  async #work(): Promise<void> {
    if (this.#isRunning) {
      return;
    }
    this.#isRunning = true;
    for (let job = this.#next(); job !== undefined; job = this.#next()) {
      await this.#attempt(job);
    }
    this.#isRunning = false;
    this.emit('idle');
  }

  async #attempt(job: Job): Promise<void> {
    job.state = 'running';
    job.attempts += 1;
    try {
      await job.run();
      job.state = 'done';
      this.emit('done', job);
    } catch (error) {
      job.state = job.attempts < 3 ? 'waiting' : 'failed';
      this.emit('error', error instanceof Error ? error : new Error(String(error)), job);
    }
  }

  #next(): Job | undefined {
    return this.#jobs.find((job) => job.state === 'waiting');
  }
}

export function watch(queue: JobQueue, log: (line: string) => void): void {
  queue.on('done', (job) => {
    log(`${job.id} is done after ${String(job.attempts)} attempts`);
  });
  queue.on('error', (error, job) => {
    if (job.state === 'failed') {
      log(`${job.id} has failed: ${error.message}`);
    }
  });
  queue.once('idle', () => {
    log('nothing left to do');
  });
}
