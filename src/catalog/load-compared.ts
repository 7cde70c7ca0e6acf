import type { Compared } from './difference.js';
import { readJsonFile } from './json-file.js';
import { assertPlainData } from './plain-data.js';
import { assertShape } from './shape.js';
import { comparedShape } from './shapes.generated.js';

/**
 * Reads a catalog, or the draft of one, to compare it.
 *
 * @throws {ConfigurationError} one line that names the file with line and column, and the key.
 */
export function loadCompared(path: string): Compared {
  const { value, labelOf } = readJsonFile(path);
  assertPlainData(value, labelOf);
  assertShape(value, comparedShape, labelOf);
  return value;
}
