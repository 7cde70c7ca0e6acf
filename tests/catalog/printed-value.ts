import type { Value } from '../../src/catalog/catalog.js';

/** A value as the pages print it: a text in single quotes, or a number. */
export function printedValue(text: string): Value {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : Number(text);
}
