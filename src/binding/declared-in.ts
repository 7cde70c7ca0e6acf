import type { Catalog } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { Origin } from '../types/oracle.js';

/** The package in which this plugin declares what SDKs without typings leave undeclared. */
const ownPackage = 'eslint-plugin-sdk-errors';

/**
 * The catalog of the SDK that a declaration belongs to: one in the SDK's own package, or in the
 * file that this plugin's `typings` have for it.
 */
export function declaredIn(origin: Origin, index: CatalogIndex): Catalog | undefined {
  if (origin.package === undefined) {
    return undefined;
  }
  const id = /[\\/]typings[\\/](?<id>[^\\/]+)\.d\.ts$/u.exec(origin.file)?.groups?.id;
  return (
    index.ofPackage(origin.package) ??
    (origin.package === ownPackage && id !== undefined ? index.catalog(id) : undefined)
  );
}
