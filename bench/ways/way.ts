import type { LintedSet } from '../linted-set.js';
import type { Command, Run } from '../run-process.js';

/** A way of linting: a linter with a configuration. */
export interface Way {
  readonly name: string;
  /** Writes the configuration for a set, and says how to run it. */
  command(set: LintedSet): Command;
  /**
   * The time in rules alone, in milliseconds.
   *
   * @throws {Error} where the run did not lint what it should.
   */
  ruleTime(run: Run, set: LintedSet): number;
}

/** An error that says which run failed, and what it printed. */
export function failedRun(way: string, { letter }: LintedSet, output: string): Error {
  return new Error(`${way}, set ${letter}: ${output.trim().slice(0, 2000)}`);
}
