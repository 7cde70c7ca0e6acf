import { ConfigurationError } from '../configuration-error.js';
import { type Catalog, packagesOf } from './catalog.js';

/** A catalog of the user's own. */
export interface OwnCatalog {
  readonly catalog: Catalog;
  /** How messages call it. */
  readonly label: string;
}

/**
 * Checks that no id and no package belongs to two catalogs: what is imported from a package has to
 * lead to one.
 *
 * @param others - the built-in catalogs beside those of the user.
 * @throws {ConfigurationError} one line that names both catalogs.
 */
export function assertDistinct(own: readonly OwnCatalog[], others: readonly Catalog[]): void {
  const ids = new Map<string, string>();
  const builtIn = new Map(
    others.flatMap((other) => packagesOf(other).map((name) => [name, other.id] as const)),
  );
  const packages = new Map<string, string>();
  for (const { catalog, label } of own) {
    const sameId = ids.get(catalog.id);
    if (sameId !== undefined) {
      throw new ConfigurationError(
        `${label}: id: "${catalog.id}" is the id of ${sameId} too; each catalog needs its own`,
      );
    }
    ids.set(catalog.id, label);
    for (const name of packagesOf(catalog)) {
      const samePackage = packages.get(name);
      if (samePackage !== undefined) {
        throw new ConfigurationError(
          `${label}: packages: "${name}" belongs to ${samePackage} too; a package belongs to one catalog`,
        );
      }
      const id = builtIn.get(name);
      if (id !== undefined) {
        throw new ConfigurationError(
          `${label}: packages: "${name}" belongs to the built-in catalog "${id}"; a catalog with that id replaces it`,
        );
      }
      packages.set(name, label);
    }
  }
}
