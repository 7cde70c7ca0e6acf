import type { ErrorObject, ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { ConfigurationError, allowedValues } from '../configuration-error.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check.js';

const require = createRequire(import.meta.url);

/** The schema refines its objects in branches, which strict mode takes for mistakes. */
const strictness = { allowUnionTypes: true, strictRequired: false, strictTypes: false } as const;

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
    const [error] = validate.errors ?? [];
    throw problemsError(label, error === undefined ? [] : [describeSchemaError(error)]);
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
    const ajv = new Ajv({ ...strictness, discriminator: true, verbose: true });
    validateSchema = ajv.compile<Catalog>(readJson(catalogFile('schema.json')) as object);
  }
  return validateSchema;
}

function describeSchemaError(error: ErrorObject): string {
  const key = error.instancePath === '' ? 'catalog' : error.instancePath.slice(1);
  const parameters = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
    return `${key}: unknown key "${String(parameters.additionalProperty)}"; allowed are ${allowedValues(known)}`;
  }
  if (error.keyword === 'discriminator') {
    return `${key}/${String(parameters.tag)}: must be ${allowedValues(kindsOf(error))}`;
  }
  if (error.keyword === 'enum') {
    return `${key}: must be ${allowedValues(parameters.allowedValues as string[])}`;
  }
  return `${key}: ${error.message ?? error.keyword}`;
}

/** The kinds that a schema with a discriminator tells apart. */
function kindsOf(error: ErrorObject): string[] {
  const branches = (error.parentSchema?.oneOf ?? []) as {
    readonly properties: { readonly kind: { readonly const: string } };
  }[];
  return branches.map((branch) => branch.properties.kind.const);
}

function problemsError(label: string, problems: readonly string[]): ConfigurationError {
  const others = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
  return new ConfigurationError(`${label}: ${problems[0] ?? 'is no catalog'}${others}`);
}

function catalogFile(name: string): string {
  // The package resolves itself, so that the same line works from src and from dist.
  return require.resolve(`eslint-plugin-sdk-errors/catalogs/${name}`);
}

function readJson(path: unknown): unknown {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new ConfigurationError(`catalog ${String(path)}: a catalog is read from a path or URL`);
  }
  const file = typeof path === 'string' && path.startsWith('file:') ? new URL(path) : path;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`catalog ${String(path)}: cannot be read (${reason(error)})`);
  }
  try {
    // Editors on Windows write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new ConfigurationError(`catalog ${String(path)}: is no JSON (${reason(error)})`);
  }
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
