import { isDeepStrictEqual } from 'node:util';

import type { TrustedFunction } from './binding/trusted-function.js';
import { type Locale, locales } from './catalog/catalog.js';
import { CatalogIndex } from './catalog/catalog-index.js';
import { IgnoredCodes } from './catalog/ignored-codes.js';
import { ConfigurationError, allowedValues } from './configuration-error.js';
import { readHandledBy, readLoggers } from './settings/read-callees.js';
import { readCatalogs, readIgnoredCodes } from './settings/read-catalogs.js';
import { readEnums } from './settings/read-enums.js';
import { type MessageStyle, messageStyles } from './settings/message-style.js';
import { type Scope, scopes } from './settings/scope.js';
import { copyOf, oneOf, refuseOtherKeys, settingsName } from './settings/read-value.js';
import type { SdkErrorsSettings } from './settings/user-settings.js';
import { type TypeSource, typeSources } from './types/named-source.js';

/** What the user set under `settings['sdk-errors']`, checked. */
export interface Settings {
  readonly index: CatalogIndex;
  readonly locale: Locale;
  readonly types: TypeSource;
  /** Whether messages name the evidence on which a binding rests. */
  readonly evidence: boolean;
  /** The names of functions that only log, besides those of the console. */
  readonly loggers: readonly string[];
  /** The functions that take care of every code they are given. */
  readonly handledBy: readonly TrustedFunction[];
  /** Whether messages explain every code that they name. */
  readonly messages: MessageStyle;
  /** Whether a file is judged with those that it imports and that import it. */
  readonly scope: Scope;
}

const keys = [
  'catalogs',
  'disable',
  'enums',
  'evidence',
  'handledBy',
  'ignoreCodes',
  'locale',
  'loggers',
  'messages',
  'scope',
  'types',
] as const satisfies readonly (keyof SdkErrorsSettings)[];

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
    throw new ConfigurationError(`${settingsName} must be an object with ${allowedValues(keys)}`);
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
  const {
    disable,
    enums,
    evidence,
    handledBy,
    ignoreCodes,
    locale,
    loggers,
    messages,
    scope,
    types,
  } = value;
  if (evidence !== undefined && typeof evidence !== 'boolean') {
    throw new ConfigurationError(`${settingsName}.evidence must be true or false`);
  }
  const catalogs = readCatalogs(value.catalogs, disable);
  const ignored = new IgnoredCodes(readIgnoredCodes(ignoreCodes, catalogs));
  return {
    index: new CatalogIndex(catalogs, readEnums(enums), ignored),
    locale: oneOf('locale', locale, locales) ?? 'en',
    types: oneOf('types', types, typeSources) ?? 'auto',
    evidence: evidence ?? false,
    loggers: readLoggers(loggers),
    handledBy: readHandledBy(handledBy),
    messages: oneOf('messages', messages, messageStyles) ?? 'brief',
    scope: oneOf('scope', scope, scopes) ?? 'program',
  };
}
