import type { Catalog, Code, Space } from '../../src/catalog/catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';

/** The catalog of that id among those that come with the plugin. */
export function builtInCatalog(id: string): Catalog {
  return found(
    builtInCatalogs().find((catalog) => catalog.id === id),
    `catalog ${id}`,
  );
}

/** One code space of a catalog. */
export function spaceOf(catalog: Catalog, id: string): Space {
  return found(
    catalog.spaces.find((space) => space.id === id),
    `space ${id}`,
  );
}

/** One code of a space. */
export function codeOf(space: Space, name: string): Code {
  return found(
    space.codes.find((code) => code.name === name),
    `code ${name}`,
  );
}

/** The codes that the vendor's page lists, in the order of the catalog. */
export function documentedCodes(space: Space): readonly Code[] {
  return space.codes.filter((code) => code.sources.includes('page'));
}

/** The names and values of codes, for comparisons. */
export function namesAndValues(
  codes: readonly Code[],
): readonly { readonly name: string; readonly value: Code['value'] }[] {
  return codes.map(({ name, value }) => ({ name, value }));
}

function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) {
    throw new Error(`there is no ${what}`);
  }
  return item;
}
