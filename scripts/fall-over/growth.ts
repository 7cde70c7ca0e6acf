import { type LargeProgram, largePrograms } from '../../tests/hostile/large-programs.js';
import { measuredLint } from './measured-lint.js';

/** Twice the program may take so many times as long. What grows with the square takes four times. */
const bound = 3.5;

/** What takes less, in milliseconds, is measured by chance: the program is made larger. */
const leastTime = 400;

/** So many times larger at most. */
const mostTimesLarger = 16;

const file = '/growth.js';

/**
 * Lints programs that hold one construct very often, and twice as often.
 *
 * @returns those on which the rules take a time that does not grow with the size.
 */
export function fallOverGrowth(): string[] {
  return largePrograms.flatMap((program) => {
    const { size, time: whole } = visible(program);
    const half = timeOf(program.text(Math.round(size / 2)));
    const growth = whole / half;
    const isSeen = whole >= leastTime;
    const name = `${program.name}, ${String(size)}`;
    console.log(
      `${growth.toFixed(1).padStart(6)}  ${half.toFixed(0)} → ${whole.toFixed(0)} ms  ${name}${isSeen ? '' : ': too quick to be seen'}`,
    );
    return growth > bound && isSeen
      ? [`${name}: twice the size takes ${growth.toFixed(1)} times as long`]
      : [];
  });
}

/** The size at which the rules take long enough, as far as ESLint itself can lint it. */
function visible({ count, isLimited, text }: LargeProgram): { size: number; time: number } {
  const largest = isLimited === true ? count : count * mostTimesLarger;
  let size = count;
  let time = timeOf(text(size));
  while (time < leastTime && size < largest) {
    size *= 2;
    time = timeOf(text(size));
  }
  return { size, time };
}

/** The time in the rules, without what else the machine did meanwhile. */
function timeOf(text: string): number {
  return Math.min(...[1, 2, 3].map(() => lintedIn(text)));
}

function lintedIn(text: string): number {
  return measuredLint(text, { sourceType: 'module' }, file)?.rules ?? Number.NaN;
}
