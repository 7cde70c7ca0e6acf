import type { Aim } from './aims.js';
import type { Point } from './growth.js';

/** In line is less than a quarter above the line; flat is less than a quarter above the first point. */
const tolerance = 1.25;

/** What is expected of the growth, for each way of linting. */
export function growthAims(points: readonly Point[]): Aim[] {
  const ways = [...new Set(points.map(({ way }) => way))];
  return ways.flatMap((way) => {
    const of = (growing: Point['growing']): Point[] =>
      points.filter((point) => point.way === way && point.growing === growing);
    const relevant = of('relevant');
    const irrelevant = of('irrelevant');
    return [
      {
        text: `${way}: the rise up to ${lastFiles(relevant)} relevant files, beside the rise over all`,
        ratio: slope(relevant.slice(relevant.length >> 1)) / slope(relevant),
        most: tolerance,
      },
      {
        text: `${way}: rule time with ${lastFiles(irrelevant)} irrelevant files, beside none`,
        ratio:
          (irrelevant.at(-1)?.ruleTime ?? Number.NaN) / (irrelevant[0]?.ruleTime ?? Number.NaN),
        most: tolerance,
      },
    ];
  });
}

function lastFiles(points: readonly Point[]): string {
  return String(points.at(-1)?.files ?? 0);
}

/** The rise from the first point to the last, in milliseconds for a file. */
function slope(points: readonly Point[]): number {
  const [first] = points;
  const last = points.at(-1);
  return first === undefined || last === undefined
    ? Number.NaN
    : (last.ruleTime - first.ruleTime) / (last.files - first.files);
}
