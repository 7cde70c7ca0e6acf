import type { Catalog, Code, Hazard, Space, Value } from './catalog.js';

/**
 * What makes the codes of an SDK easy to mistake, found from the codes alone.
 *
 * @param catalog - its declared hazards are not looked at.
 * @returns same values, then names that differ from values, then values of two spaces, each in
 * the order in which the codes stand.
 */
export function findHazards(catalog: Pick<Catalog, 'spaces'>): Hazard[] {
  return [
    ...catalog.spaces.flatMap(sameValues),
    ...catalog.spaces.flatMap(namesThatDiffer),
    ...valuesInTwoSpaces(catalog.spaces),
  ];
}

/** A text that is the same for two hazards when they say the same. */
export function hazardKey(hazard: Hazard): string {
  switch (hazard.kind) {
    case 'same-value':
      return `same-value ${JSON.stringify(hazard.value)} in ${hazard.space}: ${hazard.codes.join(', ')}`;
    case 'name-differs-from-value':
      return `name-differs-from-value ${hazard.code} in ${hazard.space}`;
    case 'value-in-two-spaces':
      return `value-in-two-spaces ${JSON.stringify(hazard.value)}: ${hazard.spaces.join(', ')}`;
  }
}

function sameValues(space: Space): Hazard[] {
  return [...codesByValue(space.codes)]
    .filter(([, codes]) => codes.length > 1)
    .map(([value, codes]) => ({
      kind: 'same-value',
      space: space.id,
      value,
      codes: codes.map((code) => code.name),
    }));
}

function namesThatDiffer(space: Space): Hazard[] {
  if (space.values !== 'string') {
    return [];
  }
  return space.codes
    .filter((code) => code.name !== code.value)
    .map((code) => ({ kind: 'name-differs-from-value', space: space.id, code: code.name }));
}

function valuesInTwoSpaces(spaces: readonly Space[]): Hazard[] {
  const spacesByValue = new Map<Value, string[]>();
  for (const space of spaces) {
    for (const value of codesByValue(space.codes).keys()) {
      const ids = spacesByValue.get(value) ?? [];
      ids.push(space.id);
      spacesByValue.set(value, ids);
    }
  }
  return [...spacesByValue]
    .filter(([, ids]) => ids.length > 1)
    .map(([value, ids]) => ({ kind: 'value-in-two-spaces', value, spaces: ids }));
}

function codesByValue(codes: readonly Code[]): Map<Value, Code[]> {
  const byValue = new Map<Value, Code[]>();
  for (const code of codes) {
    const sameValued = byValue.get(code.value);
    if (sameValued === undefined) {
      byValue.set(code.value, [code]);
    } else {
      sameValued.push(code);
    }
  }
  return byValue;
}
