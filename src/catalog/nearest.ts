import leven from 'leven';

import type { Code } from './catalog.js';
import type { CodeSpace } from './code-space.js';

/** Names that differ by more than this were not meant. */
const mostEdits = 2;

/** How near a text that does not arrive comes to a code. */
export interface NearCode {
  readonly code: Code;
  /** How many letters differ; none where it is the name itself, or its words in another order. */
  readonly edits: number;
}

/**
 * The code that a text was meant for: the one of that name, then one of the same words in another
 * order (`TOKEN_EXPIRED` for `EXPIRED_TOKEN`), then the nearest by edits, then the one of the same
 * words in another form.
 */
export function nearestCode(text: string, space: CodeSpace): NearCode | undefined {
  const words = sortedWords(text);
  const same =
    space.named(text) ??
    space.codes.find(({ name }) => words.includes('_') && sortedWords(name) === words);
  if (same !== undefined) {
    return { code: same, edits: 0 };
  }
  let nearest: Code | undefined;
  let edits = mostEdits + 1;
  for (const code of space.codes) {
    for (const reading of readings(code)) {
      const needed = leven(reading, text, { maxDistance: edits });
      if (needed < edits) {
        nearest = code;
        edits = needed;
      }
    }
  }
  // Two edits make another word of a short one.
  if (nearest !== undefined && edits * 4 <= text.length) {
    return { code: nearest, edits };
  }
  const inflected = text.includes('_')
    ? space.codes.find((code) => readings(code).some((reading) => stems(reading) === stems(text)))
    : undefined;
  return inflected === undefined ? undefined : { code: inflected, edits: mostEdits };
}

/** Words that say of a name that something has failed. */
const failures = /_(?:ERR|ERROR|FAIL|FAILED|FAILURE)$/u;

/**
 * The code that a member was meant for which an object of constants does not have: the nearest one,
 * else the one that says in another word that it failed (`JOIN_ROOM_FAILED` for `JOIN_ROOM_ERROR`).
 */
export function nearestMember(name: string, space: CodeSpace): Code | undefined {
  const rest = name.replace(failures, '');
  return (
    nearestCode(name, space)?.code ??
    (rest === name
      ? undefined
      : space.codes.find(
          (code) => failures.test(code.name) && code.name.replace(failures, '') === rest,
        ))
  );
}

/** Names in the order in which a misspelled one may have been meant for them. */
export function nearestFirst(text: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, edits: name.includes(text) ? 0 : leven(name, text) }))
    .sort((one, other) => one.edits - other.edits)
    .map(({ name }) => name);
}

function readings(code: Code): string[] {
  return typeof code.value === 'string' && code.value !== code.name
    ? [code.name, code.value]
    : [code.name];
}

/** The words of a name without what they end in: `KICKED_OUT` was meant for `KICKOUT`. */
function stems(text: string): string {
  return text
    .toUpperCase()
    .split('_')
    .map((word) => word.replace(/(?:ED|ING|S)$/u, ''))
    .join('');
}

function sortedWords(text: string): string {
  return text.toUpperCase().split('_').sort().join('_');
}
