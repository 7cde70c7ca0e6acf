import type { Code, Space } from '../../src/catalog/catalog.js';

/**
 * A code's name, or its text, with one letter left out so that no other code is as near.
 *
 * @param from - where the letter is looked for first.
 */
export function misspelled(
  text: string,
  { code, space }: { readonly code: Code; readonly space: Space },
  from: 'end' | 'start',
): string {
  const others = space.codes
    .filter((other) => other !== code)
    .flatMap((other) => [...textsOf(other)]);
  for (let step = 1; step < text.length - 1; step++) {
    const position = from === 'start' ? step : text.length - 1 - step;
    const candidate = text.slice(0, position) + text.slice(position + 1);
    if (/[A-Za-z]/u.test(text.charAt(position)) && !isNearAny(candidate, others)) {
      return candidate;
    }
  }
  throw new Error(`every misspelling of ${text} is near another code`);
}

/** A number with one digit changed, so that the SDK has it in no space. */
export function miscounted(value: number, spaces: readonly Space[]): number {
  const digits = String(value);
  for (let position = digits.length - 1; position >= 0; position--) {
    for (const digit of '987654321') {
      const candidate = Number(digits.slice(0, position) + digit + digits.slice(position + 1));
      if (candidate > 9 === value > 9 && !spaces.some((space) => hasValue(space, candidate))) {
        return candidate;
      }
    }
  }
  // All ten digits are codes.
  return value + 90;
}

function textsOf(code: Code): Set<string> {
  const errata = code.errata ?? [];
  const texts = [code.name, code.value, ...errata.flatMap(({ name, value }) => [name, value])];
  return new Set(texts.filter((text) => typeof text === 'string'));
}

function hasValue(space: Space, value: number): boolean {
  return space.codes.some(
    (code) => code.value === value || code.errata?.some((erratum) => erratum.value === value),
  );
}

function isNearAny(text: string, others: readonly string[]): boolean {
  return others.some((other) => isOneEditAway(text, other));
}

/** Whether one letter added, left out or changed makes one text of the other, or none does. */
function isOneEditAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) {
    start++;
  }
  const rest = one.slice(start);
  const otherRest = other.slice(start);
  return (
    rest === otherRest ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1)
  );
}
