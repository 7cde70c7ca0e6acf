import { ConfigurationError, allowedValues, printedValue } from '../configuration-error.js';

/** How messages call the settings. */
export const settingsName = "settings['sdk-errors']";

/** A copy, because a getter or a proxy may answer with an error of its own. */
export function copyOf(value: object, place: string): Readonly<Record<string, unknown>> {
  try {
    return { ...value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${place} cannot be read (${reason})`);
  }
}

/** @throws {ConfigurationError} where a value has a key that is not allowed. */
export function refuseOtherKeys(value: object, allowed: readonly string[], place: string): void {
  const other = Object.keys(value).find((key) => !allowed.includes(key));
  if (other !== undefined) {
    throw new ConfigurationError(
      `${place}.${other} is unknown; allowed are ${allowedValues(allowed)}`,
    );
  }
}

/** The value, if it is one of those that are allowed; undefined where there is none. */
export function oneOf<Allowed extends string>(
  key: string,
  value: unknown,
  allowed: readonly Allowed[],
): Allowed | undefined {
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) {
    throw refused(`${settingsName}.${key}`, allowedValues(allowed), value);
  }
  return found;
}

/**
 * The items of a list; none where there is no list.
 *
 * @param items - what the list holds, in words.
 */
export function listOf<Item>(
  place: string,
  value: unknown,
  items: string,
  read: (item: unknown, place: string) => Item,
): readonly Item[] {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw refused(place, `an array of ${items}`, value);
  }
  // A copy, because `map` skips the holes of a sparse array.
  return Array.from(value as unknown[], (item, position) =>
    read(item, `${place}[${String(position)}]`),
  );
}

/** A copy of an object that has no other keys than those allowed. */
export function objectOf(
  value: unknown,
  place: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused(
      place,
      `an object with ${keys.map((key) => JSON.stringify(key)).join(' and ')}`,
      value,
    );
  }
  const copy = copyOf(value, place);
  refuseOtherKeys(copy, keys, place);
  return copy;
}

/** A text of a form. */
export function textOf(value: unknown, place: string, form: RegExp, words: string): string {
  if (typeof value !== 'string' || !form.test(value)) {
    throw refused(place, words, value);
  }
  return value;
}

/** What is thrown at a wrong value. */
export function refused(place: string, allowed: string, value: unknown): ConfigurationError {
  return new ConfigurationError(`${place} must be ${allowed}, not ${printedValue(value)}`);
}
