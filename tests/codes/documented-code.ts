import type { Catalog, Code, Space } from '../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { documentedCodes } from '../catalog/built-in-catalog.js';

/** One of the codes that a vendor's page lists. */
export interface DocumentedCode {
  /** The name by which test cases go. */
  readonly id: string;
  readonly catalog: Catalog;
  readonly space: Space;
  readonly code: Code;
}

/** All of them, in the order of the catalogs. */
export const documented: readonly DocumentedCode[] = builtInCatalogs().flatMap((catalog) =>
  catalog.spaces.flatMap((space) =>
    documentedCodes(space).map((code) => ({
      id: `${catalog.id}/${space.id} ${code.name}`,
      catalog,
      space,
      code,
    })),
  ),
);

/** A value as it is written out in a program. */
export function written(value: Code['value']): string {
  return typeof value === 'number' ? String(value) : `'${value}'`;
}

/** Whether a value stands for "fine" or "none" in programs of all kinds, so that nothing is said. */
export function isNeutral(value: Code['value']): boolean {
  return value === 0 || value === 1;
}

/** Whether a space has a code that arrives as this value, by the page or by an erratum. */
export function holds(space: Space, value: Code['value']): boolean {
  return space.codes.some(
    (code) =>
      code.value === value || code.errata?.some((erratum) => erratum.value === value) === true,
  );
}
