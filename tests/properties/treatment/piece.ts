/** A piece of a program: as it is linted, and as it is executed, where each decision is noted. */
export interface Piece {
  readonly linted: string;
  readonly executed: string;
}

/** A piece that is executed as it is linted. */
export function same(text: string): Piece {
  return { linted: text, executed: text };
}

export function all(pieces: readonly Piece[], between: string): Piece {
  return {
    linted: pieces.map(({ linted }) => linted).join(between),
    executed: pieces.map(({ executed }) => executed).join(between),
  };
}

export function join(texts: TemplateStringsArray, ...pieces: readonly (Piece | string)[]): Piece {
  const whole = (part: keyof Piece): string =>
    texts.reduce((text, next, index) => {
      const piece = pieces[index - 1] ?? '';
      return `${text}${typeof piece === 'string' ? piece : piece[part]}${next}`;
    });
  return { linted: whole('linted'), executed: whole('executed') };
}
