import { ConfigurationError, printedValue } from '../configuration-error.js';
import { readAtMost } from './bounded-file.js';
import { type Position, positionInJson, repeatedKey, syntaxProblem } from './json-position.js';
import type { Place } from './problem-place.js';
import { encodingProblem } from './text-encoding.js';

/** Thirty times the largest catalog of the plugin. */
const mostBytes = 5_000_000;

/** A catalog's file, read. */
export interface JsonFile {
  readonly value: unknown;
  /** How messages call the file where something in it is wrong. */
  readonly labelOf: (place: Place) => string;
}

/**
 * Reads the file of a catalog.
 *
 * @param path - of a caller who may not be typed; a `file:` URL is taken too.
 * @throws {ConfigurationError} one line, where the file cannot be read, is no JSON, or says
 * something twice.
 */
export function readJsonFile(path: unknown): JsonFile {
  const text = readText(path);
  const value = parse(text, path);
  const repeated = repeatedKey(text);
  if (repeated !== undefined) {
    const place = repeated.path.length === 0 ? 'catalog' : repeated.path.join('/');
    throw new ConfigurationError(
      `${labelAt(path, repeated.position)}: ${place}: duplicate key ${JSON.stringify(repeated.key)}`,
    );
  }
  return {
    value,
    labelOf: (place) => labelAt(path, positionInJson(text, place.path, place.key)),
  };
}

function readText(path: unknown): string {
  const file = fileNamed(path);
  const bytes = bytesOf(file);
  if (bytes === undefined) {
    const most = `${String(mostBytes / 1_000_000)} MB`;
    throw new ConfigurationError(
      `catalog ${String(path)}: has more than ${most}, and at most ${most} are read`,
    );
  }
  const problem = encodingProblem(bytes);
  if (problem !== undefined) {
    throw new ConfigurationError(`catalog ${String(path)}: ${problem}`);
  }
  // Editors on Windows write a byte order mark, which a decoder takes away.
  return new TextDecoder().decode(bytes);
}

function bytesOf(file: URL | string): Uint8Array | undefined {
  try {
    return readAtMost(file, mostBytes);
  } catch (error) {
    throw new ConfigurationError(`catalog ${String(file)}: cannot be read (${reason(error)})`);
  }
}

/** The path or URL of a file, as a caller who may not be typed names it. */
function fileNamed(path: unknown): URL | string {
  if (typeof path === 'string' && !/^(?:file:|[a-z][\w+.-]+:\/\/)/iu.test(path)) {
    return path;
  }
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new ConfigurationError(`catalog ${printedValue(path)}: ${allowedPaths}`);
  }
  const text = String(path);
  if (!URL.canParse(text)) {
    throw new ConfigurationError(`catalog ${text}: is not a valid URL`);
  }
  const url = new URL(text);
  if (url.protocol !== 'file:') {
    throw new ConfigurationError(`catalog ${url.href}: ${allowedPaths}`);
  }
  return url;
}

const allowedPaths = 'a catalog is read from a path or a file: URL';

function parse(text: string, path: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = syntaxProblem(text);
    throw found === undefined
      ? new ConfigurationError(`catalog ${String(path)}: is no JSON (${reason(error)})`)
      : new ConfigurationError(`${labelAt(path, found.position)}: is no JSON (${found.problem})`);
  }
}

/** As terminals and editors make a link of it. */
function labelAt(path: unknown, { line, column }: Position): string {
  return `catalog ${String(path)}:${String(line)}:${String(column)}`;
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
}
