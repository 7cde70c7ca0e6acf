import { ConfigurationError, printedValue } from '../configuration-error.js';
import type { Place } from './problem-place.js';

type Path = Place['path'];

interface Problem {
  readonly path: Path;
  readonly text: string;
}

interface Slot {
  readonly path: Path;
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
    const { path, text } = problem;
    const key = path.length === 0 ? 'catalog' : path.join('/');
    throw new ConfigurationError(`${labelOf({ path })}: ${key}: ${text}`);
  }
}

/** Without recursion, because nothing says how deep a value is; each object once, for rings. */
function firstProblem(root: unknown): Problem | undefined {
  const seen = new Set<object>();
  const pending: Slot[] = [{ path: [], value: root }];
  for (let slot = pending.pop(); slot !== undefined; slot = pending.pop()) {
    const { path, value } = slot;
    if (typeof value !== 'object' || value === null) {
      const text = problemOfPrimitive(value);
      if (text !== undefined) {
        return { path, text };
      }
    } else if (!seen.has(value)) {
      seen.add(value);
      const inner = Array.isArray(value) ? itemsOf(value, path) : propertiesOf(value, path);
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

function itemsOf(items: readonly unknown[], path: Path): Problem | readonly Slot[] {
  const slots: Slot[] = [];
  for (let position = 0; position < items.length; position += 1) {
    const itemPath = [...path, position];
    // Of a long array of nothing but holes, the first one ends this.
    if (!Object.hasOwn(items, position)) {
      return { path: itemPath, text: 'is missing; an array must have no holes' };
    }
    const slot = slotOf(items, String(position), itemPath);
    if ('text' in slot) {
      return slot;
    }
    slots.push(slot);
  }
  return slots;
}

function propertiesOf(object: object, path: Path): Problem | readonly Slot[] {
  const prototype: unknown = Object.getPrototypeOf(object);
  // Of another realm, the prototype of plain objects is another object, and has none itself.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return { path, text: 'must be a plain object or array' };
  }
  const slots: Slot[] = [];
  for (const key of Object.keys(object)) {
    const slot = slotOf(object, key, [...path, key]);
    if ('text' in slot) {
      return slot;
    }
    slots.push(slot);
  }
  return slots;
}

function slotOf(owner: object, key: string, path: Path): Problem | Slot {
  const descriptor = Object.getOwnPropertyDescriptor(owner, key);
  return descriptor !== undefined && 'get' in descriptor
    ? { path, text: 'must be a plain value, not a getter' }
    : { path, value: descriptor?.value };
}
