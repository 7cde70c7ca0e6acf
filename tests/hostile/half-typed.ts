import * as typescriptParser from '@typescript-eslint/parser';

interface Piece {
  readonly text: string;
  readonly end: number;
}

/** What an editor puts behind the cursor for each bracket that is open. */
const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['${', '}`'],
]);

/**
 * The states of a file while somebody types it: it ends behind a token, or brackets that are open
 * there are closed as editors do, or the rest of the file already stands behind a gap.
 *
 * @param every - takes so many tokens from one state to the next.
 */
export function* halfTyped(text: string, every: number): Generator<string> {
  const pieces = tokensOf(text);
  for (let count = 1; count < pieces.length; count += every) {
    const typed = pieces.slice(0, count);
    const end = typed.at(-1)?.end ?? 0;
    const before = text.slice(0, end);
    yield before;
    yield before + openBrackets(typed).join('');
    yield before + text.slice(pieces[count]?.end ?? end);
    yield `${before}.${text.slice(end)}`;
  }
}

function tokensOf(text: string): readonly Piece[] {
  const { ast } = typescriptParser.parseForESLint(text, {
    ecmaFeatures: { jsx: true },
    range: true,
    tokens: true,
  });
  return ast.tokens.map(({ range, value }) => ({ text: value, end: range[1] }));
}

function openBrackets(pieces: readonly Piece[]): readonly string[] {
  const open: string[] = [];
  for (const { text } of pieces) {
    const isTemplate = text.startsWith('`') || (text.startsWith('}') && text.length > 1);
    if (isTemplate && text.startsWith('}')) {
      open.shift();
    }
    const closer = closers.get(isTemplate && text.endsWith('${') ? '${' : text);
    if (closer !== undefined) {
      open.unshift(closer);
    } else if (!isTemplate && open[0] === text) {
      open.shift();
    }
  }
  return open;
}
