import { isDeepStrictEqual } from 'node:util';

import { type Catalog, type Locale, locales } from './catalog/catalog.js';
import { CatalogIndex } from './catalog/catalog-index.js';
import type { NamedEnum } from './catalog/named-enum.js';
import { builtInCatalogs, validateCatalog } from './catalog/load.js';
import { ConfigurationError, allowedValues, printedValue } from './configuration-error.js';
import { type TypeSource, typeSources } from './types/type-source.js';

/** What the user set under `settings['sdk-errors']`, checked. */
export interface Settings {
  readonly index: CatalogIndex;
  readonly locale: Locale;
  readonly types: TypeSource;
  /** Whether messages name the evidence on which a binding rests. */
  readonly evidence: boolean;
}

const keys = ['catalogs', 'enums', 'evidence', 'locale', 'types'];
const keysOfEnum = ['name', 'package'];

const settingsName = "settings['sdk-errors']";

const defaultKey = {};
const settingsByValue = new WeakMap<object, Settings>();

/** The settings read last, by their text: oxlint hands out a new object for every file. */
let last: { readonly text: string | undefined; readonly settings: Settings } | undefined;

/**
 * Reads the settings, once for each settings object.
 *
 * @param value - `settings['sdk-errors']` as it stands in the configuration.
 * @throws {ConfigurationError} one line that names the key and what is allowed.
 */
export function readSettings(value: unknown): Settings {
  if (value !== undefined && (typeof value !== 'object' || value === null)) {
    throw new ConfigurationError(
      `settings['sdk-errors'] must be an object with ${allowedValues(keys)}`,
    );
  }
  const key = value ?? defaultKey;
  let settings = settingsByValue.get(key);
  if (settings === undefined) {
    const copy = copyOf(value ?? {}, settingsName);
    const text = textOf(copy);
    if (text === undefined || last?.text !== text) {
      last = { text, settings: parseSettings(copy) };
    }
    ({ settings } = last);
    settingsByValue.set(key, settings);
  }
  return settings;
}

/** A copy, because a getter or a proxy may answer with an error of its own. */
function copyOf(value: object, place: string): Readonly<Record<string, unknown>> {
  try {
    return { ...value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${place} cannot be read (${reason})`);
  }
}

/** The settings as JSON; undefined where JSON has no word for a part of them, and leaves it out. */
function textOf(settings: object): string | undefined {
  try {
    const text = JSON.stringify(settings);
    return isDeepStrictEqual(JSON.parse(text), settings) ? text : undefined;
  } catch {
    return undefined;
  }
}

function parseSettings(value: Readonly<Record<string, unknown>>): Settings {
  refuseOtherKeys(value, keys, settingsName);
  const { catalogs, enums, evidence, locale, types } = value;
  if (evidence !== undefined && typeof evidence !== 'boolean') {
    throw new ConfigurationError("settings['sdk-errors'].evidence must be true or false");
  }
  return {
    index: new CatalogIndex(readCatalogs(catalogs), readEnums(enums)),
    locale: oneOf('locale', locale, locales) ?? 'en',
    types: oneOf('types', types, typeSources) ?? 'auto',
    evidence: evidence ?? false,
  };
}

function refuseOtherKeys(value: object, allowed: readonly string[], place: string): void {
  const other = Object.keys(value).find((key) => !allowed.includes(key));
  if (other !== undefined) {
    throw new ConfigurationError(
      `${place}.${other} is unknown; allowed are ${allowedValues(allowed)}`,
    );
  }
}

function readEnums(value: unknown): readonly NamedEnum[] {
  if (value !== undefined && !Array.isArray(value)) {
    throw new ConfigurationError(
      `${settingsName}.enums must be an array of objects with "name" and "package", not ${printedValue(value)}`,
    );
  }
  return (value ?? []).map((item: unknown, position) =>
    readEnum(item, `${settingsName}.enums[${String(position)}]`),
  );
}

function readEnum(value: unknown, place: string): NamedEnum {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigurationError(
      `${place} must be an object with "name" and "package", not ${printedValue(value)}`,
    );
  }
  const named = copyOf(value, place);
  refuseOtherKeys(named, keysOfEnum, place);
  const { name, package: packageName } = named;
  if (typeof packageName !== 'string' || !packagePattern.test(packageName)) {
    throw new ConfigurationError(
      `${place}.package must be the name of an npm package, such as "some-sdk" or "@some/sdk", not ${printedValue(packageName)}`,
    );
  }
  if (typeof name !== 'string' || !identifierPattern.test(name)) {
    throw new ConfigurationError(
      `${place}.name must be the name of an enum, such as "ErrorCode", not ${printedValue(name)}`,
    );
  }
  return { name, package: packageName };
}

const packagePattern = /^(?:@[^\s/@]+\/)?[^\s./@][^\s/@]*$/u;

const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

function readCatalogs(value: unknown): readonly Catalog[] {
  if (value === undefined) {
    return builtInCatalogs();
  }
  if (!Array.isArray(value)) {
    throw new ConfigurationError(
      "settings['sdk-errors'].catalogs must be an array of catalogs, each read with loadCatalog(path)",
    );
  }
  const own = value.map((catalog, position) =>
    validateCatalog(catalog, `settings['sdk-errors'].catalogs[${String(position)}]`),
  );
  const ids = new Set(own.map((catalog) => catalog.id));
  // A catalog of the user's own takes the place of the built-in one with its id.
  return [...builtInCatalogs().filter((catalog) => !ids.has(catalog.id)), ...own];
}

function oneOf<Allowed extends string>(
  key: string,
  value: unknown,
  allowed: readonly Allowed[],
): Allowed | undefined {
  const found = allowed.find((candidate) => candidate === value);
  if (value !== undefined && found === undefined) {
    throw new ConfigurationError(
      `settings['sdk-errors'].${key} must be ${allowedValues(allowed)}, not ${printedValue(value)}`,
    );
  }
  return found;
}
