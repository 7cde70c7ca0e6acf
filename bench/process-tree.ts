import { readFileSync, readdirSync } from 'node:fs';

/** What a process and all that it has started took, as far as this system tells it. */
export interface TreeCost {
  /** User and system time together, in milliseconds. */
  readonly cpu: number;
  /** The most memory that they held at one time, in bytes. */
  readonly memory: number;
}

/** How often Linux counts processor time in a second: the same on all of its platforms. */
const ticksPerSecond = 100;

const sampleEvery = 10;

/**
 * Watches a process and its children on Linux, by what `/proc` says every ten milliseconds. What a
 * process takes between the last look and its end is missed.
 */
export class ProcessTree {
  readonly #ticks = new Map<number, number>();
  readonly #strangers = new Set<number>();
  #memory = 0;
  readonly #timer: NodeJS.Timeout;

  private constructor(root: number) {
    this.#ticks.set(root, 0);
    this.#timer = setInterval(() => {
      this.#look();
    }, sampleEvery);
  }

  /** Begins to watch; undefined where the system has no `/proc`. */
  static watch(root: number): ProcessTree | undefined {
    return process.platform === 'linux' ? new ProcessTree(root) : undefined;
  }

  /** Ends the watching, and says what it saw. */
  end(): TreeCost {
    clearInterval(this.#timer);
    const ticks = [...this.#ticks.values()].reduce((total, own) => total + own, 0);
    return { cpu: (ticks / ticksPerSecond) * 1000, memory: this.#memory };
  }

  #look(): void {
    this.#meet(
      readdirSync('/proc')
        .map(Number)
        .filter((id) => Number.isInteger(id) && !this.#ticks.has(id) && !this.#strangers.has(id)),
    );
    let memory = 0;
    for (const id of this.#ticks.keys()) {
      const seen = statusOf(id);
      if (seen !== undefined) {
        this.#ticks.set(id, seen.ticks);
        memory += seen.memory;
      }
    }
    this.#memory = Math.max(this.#memory, memory);
  }

  /** Takes in the processes that one of the tree has started, and those that these have started. */
  #meet(ids: readonly number[]): void {
    const own = ids.filter((id) => this.#ticks.has(statusOf(id)?.parent ?? 0));
    const others = ids.filter((id) => !own.includes(id));
    for (const id of own) {
      this.#ticks.set(id, 0);
    }
    if (own.length > 0) {
      this.#meet(others);
    } else {
      for (const id of others) {
        this.#strangers.add(id);
      }
    }
  }
}

interface Status {
  readonly parent: number;
  readonly ticks: number;
  readonly memory: number;
}

function statusOf(id: number): Status | undefined {
  try {
    const stat = readFileSync(`/proc/${String(id)}/stat`, 'utf8');
    // The second field is a name in parentheses that may hold spaces: the fields count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const resident = /^VmRSS:\s*(?<kilobytes>\d+) kB$/mu.exec(
      readFileSync(`/proc/${String(id)}/status`, 'utf8'),
    );
    return {
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      memory: Number(resident?.groups?.kilobytes ?? 0) * 1024,
    };
  } catch {
    // It has ended in the meantime.
    return undefined;
  }
}
