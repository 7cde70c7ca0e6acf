/**
 * Characters that print as nothing, or as something else than themselves: controls, line ends,
 * marks that reorder or hide the text around them, and halves of characters.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * A text as one line that shows what is in it and steers no terminal. Its escapes are those of
 * strings in JavaScript and JSON.
 */
export function printable(text: string): string {
  return text.replaceAll(unprintable, escaped);
}

/** The printable beginning of a text, with an ellipsis where it is longer than a bound. */
export function printableUpTo(bound: number, text: string): string {
  return text.length <= bound
    ? printable(text)
    : `${printable(text.slice(0, bound).replace(/\p{Cs}$/u, ''))}…`;
}

function escaped(character: string): string {
  return (
    shortEscapes.get(character) ??
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join('')
  );
}
