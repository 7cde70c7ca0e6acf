import leven from 'leven';

import type { Code } from './catalog.js';
import type { CodeSpace } from './code-space.js';

/** Names that differ by more than this were not meant. */
const mostEdits = 2;

/** How near a text that is no code comes to a code. */
export interface NearCode {
  readonly code: Code;
  readonly how: 'edit' | 'words';
}

/**
 * The code that a text was meant for: one of the same words in another order first
 * (`TOKEN_EXPIRED` for `EXPIRED_TOKEN`), then the nearest by edits.
 */
export function nearestCode(text: string, space: CodeSpace): NearCode | undefined {
  const words = sortedWords(text);
  const reordered = space.codes.find(
    (code) => code.name !== text && sortedWords(code.name) === words && words.includes('_'),
  );
  if (reordered !== undefined) {
    return { code: reordered, how: 'words' };
  }
  let nearest: Code | undefined;
  let edits = mostEdits + 1;
  for (const code of space.codes) {
    for (const reading of readings(code)) {
      const needed = leven(reading, text, { maxDistance: edits });
      if (needed < edits && needed > 0) {
        nearest = code;
        edits = needed;
      }
    }
  }
  // Two edits make another word of a short one.
  return nearest === undefined || edits * 4 > text.length
    ? undefined
    : { code: nearest, how: 'edit' };
}

function readings(code: Code): string[] {
  return typeof code.value === 'string' && code.value !== code.name
    ? [code.name, code.value]
    : [code.name];
}

function sortedWords(text: string): string {
  return text.toUpperCase().split('_').sort().join('_');
}
