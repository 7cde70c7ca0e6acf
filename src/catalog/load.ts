import type { ErrorObject, ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { ConfigurationError, allowedValues } from '../configuration-error.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check.js';

const require = createRequire(import.meta.url);

const builtInIds = [
  'volcengine-rtc-web',
  'volcengine-rts-web',
  'volcengine-rtc-miniapp',
  'agora-signaling',
  'netease-webrtc',
] as const;

let builtIn: readonly Catalog[] | undefined;
let validateSchema: ValidateFunction<Catalog> | undefined;

/**
 * The catalogs that come with the plugin. They are checked by the plugin's own tests, so that
 * linting pays for reading them alone.
 */
export function builtInCatalogs(): readonly Catalog[] {
  builtIn ??= builtInIds.map((id) => readJson(catalogFile(`${id}.json`)) as Catalog);
  return builtIn;
}

/**
 * Reads a catalog of the user's own.
 *
 * @param path - a JSON file; a `file:` URL is taken too.
 * @returns the catalog, for `settings['sdk-errors'].catalogs`.
 * @throws {ConfigurationError} one line that names the file, the key and what is allowed.
 */
export function loadCatalog(path: URL | string): Catalog {
  return validateCatalog(readJson(path), `catalog ${String(path)}`);
}

/**
 * Checks that a value is a catalog: its shape by the schema, then its meaning.
 *
 * @param label - how messages call the value.
 * @throws {ConfigurationError} one line with the first problem and the number of others.
 */
export function validateCatalog(value: unknown, label: string): Catalog {
  const validate = schemaValidator();
  if (!validate(value)) {
    throw problemsError(label, (validate.errors ?? []).map(describeSchemaError));
  }
  const problems = checkCatalog(value);
  if (problems.length > 0) {
    throw problemsError(label, problems);
  }
  return value;
}

function schemaValidator(): ValidateFunction<Catalog> {
  if (validateSchema === undefined) {
    // Loaded here, because only a catalog of the user's own needs it.
    const { Ajv } = require('ajv') as typeof import('ajv');
    const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false, strictTypes: false });
    validateSchema = ajv.compile<Catalog>(readJson(catalogFile('schema.json')) as object);
  }
  return validateSchema;
}

function describeSchemaError(error: ErrorObject): string {
  const key = error.instancePath === '' ? 'catalog' : error.instancePath.slice(1);
  const parameters = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    return `${key}: unknown key "${String(parameters.additionalProperty)}"`;
  }
  if (error.keyword === 'enum') {
    return `${key}: must be ${allowedValues(parameters.allowedValues as string[])}`;
  }
  return `${key}: ${error.message ?? error.keyword}`;
}

function problemsError(label: string, problems: readonly string[]): ConfigurationError {
  const others = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
  return new ConfigurationError(`${label}: ${problems[0] ?? 'is no catalog'}${others}`);
}

function catalogFile(name: string): string {
  // The package resolves itself, so that the same line works from src and from dist.
  return require.resolve(`eslint-plugin-sdk-errors/catalogs/${name}`);
}

function readJson(path: URL | string): unknown {
  const file = typeof path === 'string' && path.startsWith('file:') ? new URL(path) : path;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`catalog ${String(path)}: cannot be read (${reason(error)})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigurationError(`catalog ${String(path)}: is no JSON (${reason(error)})`);
  }
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
