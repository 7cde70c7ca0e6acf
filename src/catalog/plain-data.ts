import { ConfigurationError, printedValue } from '../configuration-error.js';
import type { Place } from './problem-place.js';

interface Problem {
  readonly at: Slot;
  readonly text: string;
}

/** A value, and where it is. A path of its own for each would take the square of the depth. */
interface Slot {
  readonly owner: Slot | undefined;
  readonly key: number | string;
  readonly value: unknown;
}

/** What ends a line, or steers a terminal: text of catalogs goes into source, messages and pages. */
const controlCharacter = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Checks that a value is what JSON can hold exactly, and that its texts are of one line. A user's
 * configuration may hold any object.
 *
 * @param labelOf - how messages call the value where something in it is wrong.
 * @throws {ConfigurationError} one line with the first place that is wrong, and what is allowed.
 */
export function assertPlainData(value: unknown, labelOf: (place: Place) => string): void {
  let problem: Problem | undefined;
  try {
    problem = firstProblem(value);
  } catch (error) {
    // A proxy answers as it likes.
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${labelOf({ path: [] })}: cannot be read (${reason})`);
  }
  if (problem !== undefined) {
    const path = pathOf(problem.at);
    const key = path.length === 0 ? 'catalog' : path.join('/');
    throw new ConfigurationError(`${labelOf({ path })}: ${key}: ${problem.text}`);
  }
}

function pathOf({ key, owner }: Slot): Place['path'] {
  const path: (number | string)[] = [];
  for (let slot = { key, owner }; slot.owner !== undefined; slot = slot.owner) {
    path.push(slot.key);
  }
  return path.reverse();
}

/** Without recursion, because nothing says how deep a value is; each object once, for rings. */
function firstProblem(root: unknown): Problem | undefined {
  const seen = new Set<object>();
  const pending: Slot[] = [{ owner: undefined, key: '', value: root }];
  for (let slot = pending.pop(); slot !== undefined; slot = pending.pop()) {
    const { value } = slot;
    if (typeof value !== 'object' || value === null) {
      const text = problemOfPrimitive(value);
      if (text !== undefined) {
        return { at: slot, text };
      }
    } else if (!seen.has(value)) {
      seen.add(value);
      const inner = Array.isArray(value) ? itemsOf(value, slot) : propertiesOf(value, slot);
      if ('text' in inner) {
        return inner;
      }
      for (const each of inner.toReversed()) {
        pending.push(each);
      }
    }
  }
  return undefined;
}

function problemOfPrimitive(value: unknown): string | undefined {
  if (typeof value === 'string' && controlCharacter.test(value)) {
    return `must be one line without control characters, not ${printedValue(value)}`;
  }
  const isInexact = typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER);
  return isInexact
    ? `must be a whole number from ${String(Number.MIN_SAFE_INTEGER)} to ${String(Number.MAX_SAFE_INTEGER)}, not ${String(value)}`
    : undefined;
}

function itemsOf(items: readonly unknown[], owner: Slot): Problem | readonly Slot[] {
  const slots: Slot[] = [];
  for (let position = 0; position < items.length; position += 1) {
    const slot = slotIn(items, position, owner);
    // Of a long array of nothing but holes, the first one ends this.
    if ('text' in slot) {
      return slot;
    }
    slots.push(slot);
  }
  return slots;
}

function propertiesOf(object: object, owner: Slot): Problem | readonly Slot[] {
  const prototype: unknown = Object.getPrototypeOf(object);
  // Of another realm, the prototype of plain objects is another object, and has none itself.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return { at: owner, text: 'must be a plain object or array' };
  }
  const slots: Slot[] = [];
  for (const key of Object.keys(object)) {
    const slot = slotIn(object, key, owner);
    if ('text' in slot) {
      return slot;
    }
    slots.push(slot);
  }
  return slots;
}

function slotIn(object: object, key: number | string, owner: Slot): Problem | Slot {
  const descriptor = Object.getOwnPropertyDescriptor(object, key);
  const slot: Slot = { owner, key, value: descriptor?.value };
  if (descriptor === undefined) {
    return { at: slot, text: 'is missing; an array must have no holes' };
  }
  return 'get' in descriptor ? { at: slot, text: 'must be a plain value, not a getter' } : slot;
}
