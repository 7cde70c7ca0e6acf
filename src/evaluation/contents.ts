import {
  type Contents,
  type ObjectType,
  type ObjectValue,
  type Value,
  absent,
  alternatives,
  joinValues,
} from './value.js';
import { Cell, type Store } from './store.js';

export const noContents: Contents = { entries: new Map(), isOpen: false };
export const openContents: Contents = { entries: new Map(), isOpen: true };

/** Makes an object that holds something, on the path of a store. */
export function makeObject(
  store: Store,
  type: ObjectType,
  contents: Contents,
  marks: Partial<Pick<ObjectValue, 'holder' | 'isError' | 'isLocal' | 'isMissing'>> = {},
): ObjectValue {
  const cell = new Cell<Contents>();
  store.set(cell, contents);
  return {
    kind: 'object',
    type,
    contents: cell,
    isError: false,
    isLocal: true,
    isMissing: false,
    ...marks,
  };
}

/** Contents whose entries have the positions of a list as keys. */
export function listContents(values: readonly Value[], isOpen = false): Contents {
  return { entries: new Map(values.map((value, index) => [String(index), value])), isOpen };
}

/** What an object holds where several paths meet. */
export function joinContents(several: readonly Contents[]): Contents {
  const keys = new Set(several.flatMap(({ entries }) => [...entries.keys()]));
  return {
    entries: new Map(
      [...keys].map((key) => [
        key,
        joinValues(several.map(({ entries }) => entries.get(key) ?? absent)),
      ]),
    ),
    isOpen: several.some(({ isOpen }) => isOpen),
  };
}

/** Whether contents have an entry; undefined where that is not known. */
export function hasEntry({ entries, isOpen }: Contents, key: unknown): boolean | undefined {
  const entry = entries.get(key);
  if (entry === undefined) {
    return isOpen ? undefined : false;
  }
  const found = alternatives(entry);
  return found.includes(absent) ? (found.length === 1 ? false : undefined) : true;
}

/** The contents with an entry added or replaced. */
export function withEntry({ entries, isOpen }: Contents, key: unknown, value: Value): Contents {
  return { entries: new Map(entries).set(key, value), isOpen };
}

/** The contents without an entry. */
export function withoutEntry({ entries, isOpen }: Contents, key: unknown): Contents {
  const rest = new Map(entries);
  rest.delete(key);
  return { entries: rest, isOpen };
}
