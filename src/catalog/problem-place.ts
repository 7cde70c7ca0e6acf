import type { ErrorObject } from 'ajv';

/** A place in a catalog. */
export interface Place {
  readonly path: readonly (number | string)[];
  /** The key of the object there that is wrong itself. */
  readonly key?: string;
}

/** Where a catalog does not have the shape of the schema. */
export function placeOfSchemaError(error: ErrorObject): Place {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
  const { additionalProperty, tag } = error.params as Record<string, unknown>;
  if (typeof additionalProperty === 'string') {
    return { path, key: additionalProperty };
  }
  return { path: typeof tag === 'string' ? [...path, tag] : path };
}

/**
 * Where a problem lies that `checkCatalog` found.
 *
 * @param problem - begins with the way to the place; what stands in a list goes by its id or name.
 * Where the way ends at a list, the item that the problem quotes is meant.
 */
export function placeOfProblem(catalog: object, problem: string): Place {
  const [way = '', said = ''] = problem.split(/: (.*)/su);
  const [, quoted] = /"([^"]+)"/u.exec(said) ?? [];
  const path: (number | string)[] = [];
  let value: unknown = catalog;
  for (const step of way.split('/')) {
    const next = Array.isArray(value) ? positionOf(value, step) : step;
    if (typeof value !== 'object' || value === null || !(next in value)) {
      return { path };
    }
    path.push(next);
    value = (value as Readonly<Record<number | string, unknown>>)[next];
  }
  const item = Array.isArray(value) && quoted !== undefined ? positionOf(value, quoted) : -1;
  return { path: item === -1 ? path : [...path, item] };
}

/** Of two with the same name the second one, which is the one too many. */
function positionOf(items: readonly unknown[], label: string): number {
  return items.findLastIndex((item) => {
    const { id, name } = item as { readonly id?: unknown; readonly name?: unknown };
    return item === label || id === label || (id === undefined && name === label);
  });
}
