import { expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { compiles } from '../fix/compiles.js';

const exported = builtInCatalogs().flatMap((catalog) =>
  catalog.spaces.flatMap((space) =>
    space.exported === undefined ? [] : [[catalog.packages[0] ?? '', space] as const],
  ),
);

it('some catalogs say how their constants are exported', () => {
  expect(exported.length).toBeGreaterThan(8);
});

it.each(exported.map(([name, space]) => [`${name}: ${space.id}`, name, space] as const))(
  'what the catalog says of %s is what the typings have',
  (_, name, { codes, exported: way, path = [] }) => {
    const constant = [...path, codes[0]?.name ?? ''].join('.');
    const isRight = (start: string): boolean =>
      compiles(`import * as Sdk from '${name}';\nexport const code = ${start}.${constant};\n`)
        .length === 0;
    expect({ byDefault: isRight('Sdk.default'), byName: isRight('Sdk') }).toEqual({
      byDefault: way !== 'name',
      byName: way !== 'default',
    });
  },
);
