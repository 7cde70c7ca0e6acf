import { describe, expect, it } from 'vitest';

import { declaredIn } from '../../src/binding/declared-in.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog } from '../catalog/small-catalog.js';

const index = new CatalogIndex([
  smallCatalog({ id: 'one', packages: ['one-sdk'] }),
  smallCatalog({ id: 'two', packages: ['two-sdk'] }),
]);

const plugin = 'eslint-plugin-sdk-errors';

describe('a declaration belongs to the SDK', () => {
  it.each([
    ['of its package', 'one-sdk', '/app/node_modules/one-sdk/index.d.ts', 'one'],
    [
      'of its package, whatever the file is called',
      'one-sdk',
      '/app/node_modules/one-sdk/typings/two.d.ts',
      'one',
    ],
    ['that this plugin declares', plugin, `/app/node_modules/${plugin}/typings/two.d.ts`, 'two'],
    [
      'that this plugin declares, on Windows',
      plugin,
      String.raw`C:\app\node_modules\eslint-plugin-sdk-errors\typings\two.d.ts`,
      'two',
    ],
  ])('%s', (_, name, file, id) => {
    expect(declaredIn({ package: name, file }, index)?.id).toBe(id);
  });

  it.each([
    ['the application', undefined, '/app/typings/one.d.ts'],
    ['another package', 'other', '/app/node_modules/other/index.d.ts'],
    [
      'another package with a file of that name',
      'other',
      '/app/node_modules/other/typings/one.d.ts',
    ],
    ['this plugin elsewhere', plugin, `/app/node_modules/${plugin}/dist/one.d.ts`],
    ['this plugin, for no SDK', plugin, `/app/node_modules/${plugin}/typings/three.d.ts`],
    ['this plugin, in a folder', plugin, `/app/node_modules/${plugin}/typings/one.d.ts/index.d.ts`],
    ['this plugin, in a map', plugin, `/app/node_modules/${plugin}/typings/one.d.ts.map`],
  ])('but to none of %s', (_, name, file) => {
    expect(declaredIn({ package: name, file }, index)).toBeUndefined();
  });
});
