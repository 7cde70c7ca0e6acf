import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { ConfigurationError } from '../configuration-error.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check.js';
import { findHazards } from './hazards.js';
import { readJsonFile } from './json-file.js';
import { assertPlainData } from './plain-data.js';
import { type Place, placeOfProblem } from './problem-place.js';
import { assertShape } from './shape.js';
import { catalogShape } from './shapes.generated.js';

const require = createRequire(import.meta.url);

const builtInIds = [
  'volcengine-rtc-web',
  'volcengine-rts-web',
  'volcengine-rtc-miniapp',
  'agora-signaling',
  'netease-webrtc',
  'agora-rtc-web',
  'agora-rtm',
  'livekit-client',
  'nertc-web',
  'trtc-web',
  'twilio-video',
  'zego-express-web',
] as const;

let builtIn: readonly Catalog[] | undefined;

/**
 * The catalogs that come with the plugin. They are checked by the plugin's own tests, so that
 * linting pays for reading them alone.
 */
export function builtInCatalogs(): readonly Catalog[] {
  builtIn ??= builtInIds.map(
    (id) => JSON.parse(readFileSync(catalogFile(`${id}.json`), 'utf8')) as Catalog,
  );
  return builtIn;
}

/**
 * Reads a catalog of the user's own.
 *
 * @param path - a JSON file; a `file:` URL is taken too.
 * @returns the catalog, for `settings['sdk-errors'].catalogs`.
 * @throws {ConfigurationError} one line that names the file with line and column, the key, and what
 * is allowed.
 */
export function loadCatalog(path: URL | string): Catalog {
  return validateFile(path, checkCatalog);
}

/**
 * Reads a catalog that need not declare its hazards yet.
 *
 * @throws {ConfigurationError} as `loadCatalog` does.
 */
export function loadUndeclaredCatalog(path: URL | string): Catalog {
  return validateFile(path, (catalog) =>
    checkCatalog({ ...catalog, hazards: findHazards(catalog) }),
  );
}

/**
 * Checks that a value is a catalog: its shape by the schema, then its meaning.
 *
 * @param label - how messages call the value.
 * @throws {ConfigurationError} one line with the first problem and the number of others.
 */
export function validateCatalog(value: unknown, label: string): Catalog {
  return validate(value, checkCatalog, () => label);
}

function validateFile(path: unknown, check: (catalog: Catalog) => string[]): Catalog {
  const { value, labelOf } = readJsonFile(path);
  return validate(value, check, labelOf);
}

/** @param labelOf - how messages call the value where something in it is wrong. */
function validate(
  value: unknown,
  check: (catalog: Catalog) => string[],
  labelOf: (place: Place) => string,
): Catalog {
  assertPlainData(value, labelOf);
  assertShape(value, catalogShape, labelOf);
  const problems = check(value);
  const [first] = problems;
  if (first !== undefined) {
    const others = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
    throw new ConfigurationError(`${labelOf(placeOfProblem(value, first))}: ${first}${others}`);
  }
  return value;
}

function catalogFile(name: string): string {
  // The package resolves itself, so that the same line works from src and from dist.
  return require.resolve(`eslint-plugin-sdk-errors/catalogs/${name}`);
}
