import type { ErrorObject, ValidateFunction } from 'ajv';

import { ConfigurationError, allowedValues } from '../configuration-error.js';
import { type Place, placeOfSchemaError } from './problem-place.js';

/**
 * Checks the shape of a value.
 *
 * @param labelOf - how messages call the value where something in it is wrong.
 * @throws {ConfigurationError} one line with the first key that is wrong, and what is allowed.
 */
export function assertShape<Shape>(
  value: unknown,
  hasShape: ValidateFunction<Shape>,
  labelOf: (place: Place) => string,
): asserts value is Shape {
  if (!hasShape(value)) {
    const [error] = hasShape.errors ?? [];
    throw error === undefined
      ? new ConfigurationError(`${labelOf({ path: [] })}: is no catalog`)
      : new ConfigurationError(`${labelOf(placeOfSchemaError(error))}: ${describe(error)}`);
  }
}

function describe(error: ErrorObject): string {
  const key = error.instancePath === '' ? 'catalog' : error.instancePath.slice(1);
  const parameters = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties') {
    const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
    return `${key}: unknown key "${String(parameters.additionalProperty)}"; allowed are ${allowedValues(known)}`;
  }
  if (error.keyword === 'discriminator') {
    return `${key}/${String(parameters.tag)}: must be ${allowedValues(kindsOf(error))}`;
  }
  if (error.keyword === 'enum') {
    return `${key}: must be ${allowedValues(parameters.allowedValues as string[])}`;
  }
  return `${key}: ${error.message ?? error.keyword}`;
}

/** The kinds that a schema with a discriminator tells apart. */
function kindsOf(error: ErrorObject): string[] {
  const branches = (error.parentSchema?.oneOf ?? []) as {
    readonly properties: { readonly kind: { readonly const: string } };
  }[];
  return branches.map((branch) => branch.properties.kind.const);
}
