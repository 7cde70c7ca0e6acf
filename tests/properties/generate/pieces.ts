import type { Style } from './style.js';

/** A part of a program that no line break divides. */
export interface Piece {
  readonly text: string;
  readonly role: 'block comment' | 'close' | 'line comment' | 'statement' | 'text';
  readonly depth: number;
  /** Whether it stands on the line of the piece before it, if it can. */
  readonly joins: boolean;
}

/** The program that pieces make in a style. */
export function printed(pieces: readonly Piece[], style: Style): string {
  const text = pieces.map((piece, index) => {
    const start =
      index === 0 ? '' : isJoined(pieces, index) ? ' ' : `\n${style.indent.repeat(piece.depth)}`;
    const end =
      piece.role === 'statement' && (style.semicolons || isFollowed(pieces, index)) ? ';' : '';
    return `${start}${piece.text}${end}`;
  });
  return `${text.join('')}\n`.replaceAll('\n', style.endOfLine);
}

function isJoined(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.joins === true && pieces[index - 1]?.role !== 'line comment';
}

/** Whether a statement without a semicolon would run into what stands behind it on its line. */
function isFollowed(pieces: readonly Piece[], statement: number): boolean {
  for (let index = statement + 1; isJoined(pieces, index); index += 1) {
    const role = pieces[index]?.role ?? 'close';
    if (role !== 'block comment' && role !== 'line comment') {
      return role !== 'close';
    }
  }
  return false;
}
