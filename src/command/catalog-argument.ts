import { existsSync } from 'node:fs';

import type { Catalog } from '../catalog/catalog.js';
import { builtInCatalogs } from '../catalog/load.js';
import { ConfigurationError, allowedValues } from '../configuration-error.js';
import { nearNames } from './near-names.js';

/** How help texts describe the argument. */
export const catalogArgumentHelp = 'a catalog file, or the id of a built-in catalog';

/**
 * The catalog that an argument names: a file, else a built-in one by its id.
 *
 * @param load - reads the file.
 * @throws {ConfigurationError} one line, where there is neither.
 */
export function catalogArgument<Loaded>(
  argument: string,
  load: (file: string) => Loaded,
): Catalog | Loaded {
  if (existsSync(argument)) {
    return load(argument);
  }
  const builtIn = builtInCatalogs().find((catalog) => catalog.id === argument);
  if (builtIn === undefined) {
    const ids = builtInCatalogs().map((catalog) => catalog.id);
    const near = nearNames(argument.replace(/\.json$/u, ''), ids);
    const hint =
      near.length === 0
        ? `Built in are ${allowedValues(ids)}`
        : `Did you mean ${allowedValues(near)}?`;
    throw new ConfigurationError(
      `${JSON.stringify(argument)} is neither a file nor a built-in catalog. ${hint}`,
    );
  }
  return builtIn;
}
