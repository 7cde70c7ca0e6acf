import type { Measured } from './measure-processes.js';
import type { Ways } from './ways/ways.js';

/** Something that is to be so, and what was measured about it. */
export interface Aim {
  readonly text: string;
  /** What was measured, as a part of what it is compared with. */
  readonly ratio: number;
  /** The most that the ratio may be. */
  readonly most: number;
}

/** One way of linting beside another one. */
interface Comparison {
  readonly letter: string;
  readonly of: 'memory' | 'wall';
  readonly way: keyof Ways;
  readonly reference: keyof Ways;
  readonly most: number;
}

const times: readonly Comparison[] = [
  { letter: 'c', of: 'wall', way: 'native', reference: 'eslint', most: 1.25 },
  { letter: 'b', of: 'wall', way: 'native', reference: 'eslint', most: 1.1 },
  { letter: 'b', of: 'wall', way: 'typescript', reference: 'typed', most: 1 },
  { letter: 'c', of: 'wall', way: 'typescript', reference: 'typed', most: 1 },
  { letter: 'a', of: 'wall', way: 'oxlint', reference: 'oxlintSwitch', most: 2 },
];

/** No way of asking this plugin holds more memory than typed ESLint does without any rule. */
const memory: readonly Comparison[] = ['a', 'b', 'c'].flatMap((letter) =>
  (['off', 'native', 'typescript', 'typedPlugin', 'oxlint'] as const).map((way) => ({
    letter,
    of: 'memory',
    way,
    reference: 'typed',
    most: 1,
  })),
);

/** The aims that can be judged by what was measured. */
export function aimsOf(measured: readonly Measured[], ways: Ways): Aim[] {
  return [...times, ...memory].flatMap(({ letter, most, of, reference, way }) => {
    const median = (id: keyof Ways): number | undefined =>
      measured.find((found) => found.set.letter === letter && found.way === ways[id])?.[of]?.median;
    const own = median(way);
    const other = median(reference);
    const what = of === 'wall' ? 'time' : 'memory';
    return own === undefined || other === undefined
      ? []
      : [
          {
            text: `(${letter}) ${what} of ${ways[way].name}, beside ${ways[reference].name}`,
            ratio: own / other,
            most,
          },
        ];
  });
}
