import type { Catalog } from '../../src/catalog/catalog.js';

/** Whether a catalog says how a program without types comes by an object. */
export function isMade(catalog: Catalog, receiver: string): boolean {
  const made = catalog.receivers.find(({ id }) => id === receiver)?.createdBy;
  return (
    receiver === 'sdk' || made?.some(({ on }) => on === receiver || isMade(catalog, on)) === true
  );
}
