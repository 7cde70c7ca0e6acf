import type { TSESLint } from '@typescript-eslint/utils';

import { switchesOf } from './source.js';

const marker = 'TODO(sdk-errors)';

/** How many stubs a text has. */
export function stubCount(code: string): number {
  return code.split(marker).length - 1;
}

/**
 * The labels of inserted cases that would run the next one as soon as somebody fills them in: in a
 * switch without `default` each has a `break` of its own.
 *
 * @param isInserted - whether a comment was not there before.
 */
export function runningOn(
  source: Readonly<TSESLint.SourceCode>,
  isInserted: (comment: string) => boolean,
): string[] {
  const markers = source
    .getAllComments()
    .filter(({ value }) => value.includes(marker) && isInserted(value));
  return switchesOf(source)
    .filter(({ cases }) => cases.every(({ test }) => test !== null))
    .flatMap(({ cases, range }) =>
      cases.filter((clause, index) => {
        const end = cases[index + 1]?.range[0] ?? range[1];
        const [only, ...more] = clause.consequent;
        const isStub = markers.some(
          (comment) =>
            comment.range[0] > clause.range[0] &&
            comment.range[1] <= (only?.range[0] ?? end) &&
            more.length === 0,
        );
        return isStub && only?.type !== 'BreakStatement';
      }),
    )
    .map(({ range }) => source.text.slice(...range));
}
