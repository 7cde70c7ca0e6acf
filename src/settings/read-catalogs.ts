import type { Catalog } from '../catalog/catalog.js';
import { type OwnCatalog, assertDistinct } from '../catalog/distinct.js';
import { namePattern } from '../catalog/ignored-codes.js';
import { builtInCatalogs, validateCatalog } from '../catalog/load.js';
import { ConfigurationError, allowedValues } from '../configuration-error.js';
import { copyOf, listOf, refuseOtherKeys, refused, settingsName } from './read-value.js';

/** The built-in catalogs and the user's own, without those that the user disables. */
export function readCatalogs(catalogs: unknown, disable: unknown): readonly Catalog[] {
  const own = ownCatalogs(catalogs);
  const replaced = new Set(own.map(({ catalog }) => catalog.id));
  // A catalog of the user's own takes the place of the built-in one with its id.
  const builtIn = builtInCatalogs().filter(({ id }) => !replaced.has(id));
  const ids = [...builtIn.map(({ id }) => id), ...replaced];
  const disabled = listOf(`${settingsName}.disable`, disable, 'catalog ids', (id, place) => {
    if (typeof id !== 'string' || !ids.includes(id)) {
      throw refused(place, allowedValues(ids), id);
    }
    return id;
  });
  const isEnabled = ({ id }: Catalog): boolean => !disabled.includes(id);
  const others = builtIn.filter(isEnabled);
  const enabled = own.filter(({ catalog }) => isEnabled(catalog));
  assertDistinct(enabled, others);
  return [...others, ...enabled.map(({ catalog }) => catalog)];
}

function ownCatalogs(value: unknown): readonly OwnCatalog[] {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new ConfigurationError(
      `${settingsName}.catalogs must be an array of catalogs, each read with loadCatalog(path)`,
    );
  }
  // A copy, because `map` skips the holes of a sparse array.
  return Array.from(value as unknown[], (catalog, position) => {
    const label = `${settingsName}.catalogs[${String(position)}]`;
    return { catalog: validateCatalog(catalog, label), label };
  });
}

/**
 * The names of codes that are out of reach, by catalog.
 *
 * @param catalogs - the catalogs in use.
 */
export function readIgnoredCodes(
  value: unknown,
  catalogs: readonly Catalog[],
): Readonly<Record<string, readonly string[]>> {
  const place = `${settingsName}.ignoreCodes`;
  if (value === undefined) {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refused(place, 'an object with lists of code names by catalog id', value);
  }
  const names = copyOf(value, place);
  refuseOtherKeys(
    names,
    catalogs.map(({ id }) => id),
    place,
  );
  const entries = catalogs
    .filter(({ id }) => Object.hasOwn(names, id))
    .map((catalog) => {
      const placeOfList = `${place}[${JSON.stringify(catalog.id)}]`;
      const read = (name: unknown, placeOfName: string): string =>
        readCodeName(name, catalog, placeOfName);
      return [catalog.id, listOf(placeOfList, names[catalog.id], 'code names', read)] as const;
    });
  return Object.fromEntries(entries);
}

function readCodeName(value: unknown, catalog: Catalog, place: string): string {
  const pattern = typeof value === 'string' ? namePattern(value) : undefined;
  const matches = catalog.spaces.some(({ codes }) =>
    codes.some(({ name }) => pattern?.test(name) === true),
  );
  if (typeof value !== 'string' || !matches) {
    throw refused(place, `the name of a code of ${catalog.id}, with * for any part of it`, value);
  }
  return value;
}
