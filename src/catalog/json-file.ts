import { readFileSync } from 'node:fs';

import { ConfigurationError } from '../configuration-error.js';
import { type Position, positionInJson, syntaxProblem } from './json-position.js';
import type { Place } from './problem-place.js';

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
 * @throws {ConfigurationError} one line, where the file cannot be read or is no JSON.
 */
export function readJsonFile(path: unknown): JsonFile {
  const text = readText(path);
  return {
    value: parse(text, path),
    labelOf: (place) => labelAt(path, positionInJson(text, place.path, place.key)),
  };
}

function readText(path: unknown): string {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new ConfigurationError(`catalog ${String(path)}: a catalog is read from a path or URL`);
  }
  const file = typeof path === 'string' && path.startsWith('file:') ? new URL(path) : path;
  try {
    // Editors on Windows write a byte order mark.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw new ConfigurationError(`catalog ${String(path)}: cannot be read (${reason(error)})`);
  }
}

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
