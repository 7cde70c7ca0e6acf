import type { LintedSet } from './linted-set.js';
import { run } from './run-process.js';
import { type Spread, spreadOf } from './table.js';
import type { Way } from './ways/way.js';

/** What one way of linting took for one set, over all rounds. */
export interface Measured {
  readonly way: Way;
  readonly set: LintedSet;
  /** The whole process, in milliseconds. */
  readonly wall: Spread;
  /** User and system time with that of child processes, in milliseconds. */
  readonly cpu: Spread | undefined;
  /** The peak of resident memory with that of child processes, in bytes. */
  readonly memory: Spread | undefined;
  /** The time in rules alone, in milliseconds. */
  readonly rules: Spread;
}

/** What one process took. */
interface Sample {
  readonly wall: number;
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  readonly rules: number;
}

/**
 * Lints a set in several ways, in turn, so that what the machine does besides falls on all. The
 * order is turned round from round to round.
 *
 * @throws {Error} where a linter does not lint the set.
 */
export async function measureProcesses(
  set: LintedSet,
  ways: readonly Way[],
  rounds: number,
): Promise<Measured[]> {
  const samples = new Map<Way, Sample[]>(ways.map((way) => [way, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const way of round % 2 === 1 ? ways : ways.toReversed()) {
      samples.get(way)?.push(await sample(way, set));
    }
    console.error(`set ${set.letter}: round ${String(round)} of ${String(rounds)}`);
  }
  return [...samples].map(([way, taken]) => ({
    way,
    set,
    wall: spreadOf(taken.map(({ wall }) => wall)),
    cpu: spreadOfKnown(taken.map(({ cpu }) => cpu)),
    memory: spreadOfKnown(taken.map(({ memory }) => memory)),
    rules: spreadOf(taken.map(({ rules }) => rules)),
  }));
}

async function sample(way: Way, set: LintedSet): Promise<Sample> {
  const result = await run(way.command(set));
  const { tree, wall } = result;
  return { wall, cpu: tree?.cpu, memory: tree?.memory, rules: way.ruleTime(result, set) };
}

function spreadOfKnown(measurements: readonly (number | undefined)[]): Spread | undefined {
  const known = measurements.filter((measurement) => measurement !== undefined);
  return known.length === measurements.length ? spreadOf(known) : undefined;
}
