import { largePrograms } from '../../tests/hostile/large-programs.js';
import { measuredLint } from './measured-lint.js';

/** Twice the program may take so many times as long. What grows with the square takes four times. */
const bound = 3.5;

/** What takes less, in milliseconds, is measured by chance. */
const leastTime = 400;

const file = '/growth.js';

/**
 * Lints programs that hold one construct very often, and twice as often.
 *
 * @returns those on which the rules take a time that does not grow with the size.
 */
export function fallOverGrowth(): string[] {
  return largePrograms.flatMap(({ count, name, text }) => {
    const half = timeOf(text(Math.round(count / 2)));
    const whole = timeOf(text(count));
    const growth = whole / half;
    console.log(
      `${growth.toFixed(1).padStart(6)}  ${half.toFixed(0)} → ${whole.toFixed(0)} ms  ${name}`,
    );
    return growth > bound && whole > leastTime
      ? [`${name}: twice the size takes ${growth.toFixed(1)} times as long`]
      : [];
  });
}

/** The time in the rules, without what else the machine did meanwhile. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(
    () => measuredLint(text, { sourceType: 'module' }, file)?.rules ?? Number.NaN,
  );
  return Math.min(...times);
}
