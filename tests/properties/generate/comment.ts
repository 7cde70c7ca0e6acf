import fc from 'fast-check';

import type { Piece } from './pieces.js';
import type { Writing } from './writing.js';

/** A comment somewhere in a program. */
export type Comment = 'block' | 'falls through' | 'falls through block' | 'line' | 'lines';

const kinds = fc.constantFrom<Comment>('line', 'block', 'lines');
const kindsAbove = fc.constantFrom<Comment>(
  'line',
  'block',
  'lines',
  'falls through',
  'falls through block',
);

/** Sometimes a comment. */
export const comment = sometimes(5, kinds);

/** Sometimes comments, above a label. */
export const commentsAbove = fc.oneof(
  { weight: 4, arbitrary: fc.constant<readonly Comment[]>([]) },
  { weight: 1, arbitrary: fc.array(kindsAbove, { maxLength: 3 }) },
);

/** Sometimes a comment in the middle of a line. */
export const commentInside = sometimes(14, fc.constant<Comment>('block'));

/** Nothing, or once in so many times something. */
function sometimes(times: number, some: fc.Arbitrary<Comment>): fc.Arbitrary<Comment | undefined> {
  return fc.oneof(
    { weight: times - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: some },
  );
}

/** The piece that a comment is: each has a text that no other has. */
export function commentPiece(
  kind: Comment,
  { depth, joins, numbers }: Pick<Writing, 'depth' | 'joins' | 'numbers'>,
): Piece {
  const name = `c${String(numbers.next())}`;
  switch (kind) {
    case 'block':
      return { text: `/* ${name} */`, role: 'block comment', depth, joins };
    case 'falls through':
      return { text: `// falls through ${name}`, role: 'line comment', depth, joins };
    case 'falls through block':
      return { text: `/* falls through ${name} */`, role: 'block comment', depth, joins };
    case 'line':
      return { text: `// ${name}`, role: 'line comment', depth, joins };
    case 'lines':
      return { text: `/*\n * ${name}\n */`, role: 'block comment', depth, joins };
  }
}

/** The pieces of a comment that may be absent. */
export function commentPieces(kind: Comment | undefined, writing: Writing): Piece[] {
  return kind === undefined ? [] : [commentPiece(kind, writing)];
}
