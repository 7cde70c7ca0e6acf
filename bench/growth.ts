import { generateProject } from './generate-project.js';
import type { LintedSet } from './linted-set.js';
import { measureProcesses } from './measure-processes.js';
import type { Way } from './ways/way.js';
import type { Workshop } from './workshop.js';

/** The rule time at one size of a project. */
export interface Point {
  /** Which number grows while the other one stays. */
  readonly growing: 'irrelevant' | 'relevant';
  readonly files: number;
  readonly way: string;
  /** In milliseconds. */
  readonly ruleTime: number;
}

/** What stays while the other number grows. */
export const fixed = { relevant: 20, irrelevant: 100 } as const;

const steps = {
  relevant: [25, 50, 100, 150, 200],
  irrelevant: [0, 500, 1000, 1500, 2000],
} as const;

/** Measures how the rule time grows with the files that concern an SDK, and with the others. */
export async function measureGrowth(
  workshop: Workshop,
  ways: readonly Way[],
  rounds: number,
): Promise<Point[]> {
  const points: Point[] = [];
  for (const growing of ['relevant', 'irrelevant'] as const) {
    for (const files of steps[growing]) {
      const relevant = growing === 'relevant' ? files : fixed.relevant;
      const irrelevant = growing === 'irrelevant' ? files : fixed.irrelevant;
      const name = `${growing} ${String(files)}`;
      const { folder } = generateProject(workshop, name, relevant + irrelevant, relevant);
      const set: LintedSet = { letter: name, name, folder, part: '.' };
      for (const { rules, way } of await measureProcesses(set, ways, rounds)) {
        points.push({ growing, files, way: way.name, ruleTime: rules.median });
      }
    }
  }
  return points;
}
