import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { importedCatalogs } from '../../src/binding/imported-catalogs.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog } from '../catalog/small-catalog.js';
import { parsed } from '../syntax/parsed.js';

const index = new CatalogIndex([
  smallCatalog({ id: 'one', packages: ['one-sdk'], globals: ['One'] }),
  smallCatalog({ id: 'two', packages: ['@two/sdk'], globals: ['Two'] }),
]);

const imported = (code: string): string[] =>
  [...importedCatalogs(parsed(code, 'module'), index)].map(({ id }) => id);

describe('a file imports an SDK', () => {
  it.each([
    ['whole', `import one from 'one-sdk';`],
    ['for its effects', `import 'one-sdk';`],
    ['for its types', `import type { Code } from 'one-sdk';`],
    ['in part', `import { Code } from 'one-sdk/esm/code';`],
    ['and exports a name of it', `export { Code } from 'one-sdk';`],
    ['and exports all of it', `export * from 'one-sdk';`],
    ['and exports it under a name', `export * as one from 'one-sdk';`],
    ['by require', `const one = require('one-sdk');`],
    ['by require with spaces', `const one = require  (  "one-sdk" );`],
    ['by a require within a function', `function f() { return require('one-sdk').Code; }`],
    ['where it is needed', `const one = await import('one-sdk');`],
    ['where it is needed, on a line of its own', `const one = await import(\n  'one-sdk'\n);`],
    ['as an undeclared global', `One.create();`],
    ['as an undeclared global in a function', `function f() { return new One(); }`],
  ])('%s', (_, code) => {
    expect(imported(code)).toEqual(['one']);
  });

  it('beside another', () => {
    expect(
      imported(`import one from 'one-sdk'; import two from '@two/sdk'; import 'own';`),
    ).toEqual(['one', 'two']);
  });

  it.each([
    ['nothing', ''],
    ['another package', `import own from 'own';`],
    ['a package whose name begins so', `import own from 'one-sdk-more';`],
    ['a name of this file', `const one = 'one-sdk'; export { one };`],
    ['a declaration', `export const a = 1; export default a;`],
    ['a global that the file declares', `const One = 1; One.a;`],
    ['a property of that name', `own.One; own.require('own');`],
    ['a function whose name ends so', `myrequire('one-sdk');`],
    ['a variable', `require(one);`],
    ['an empty name', `require('');`],
  ])('but not by %s', (_, code) => {
    expect(imported(code)).toEqual([]);
  });
});

describe('a global that the configuration declares', () => {
  /** The catalogs of a script, where ESLint has added the globals of its configuration. */
  function declared(code: string): string[] {
    let found: string[] = [];
    const rule = {
      create: ({ sourceCode }: { sourceCode: unknown }) => ({
        Program: () => {
          const source = sourceCode as Parameters<typeof importedCatalogs>[0];
          found = [...importedCatalogs(source, index)].map(({ id }) => id);
        },
      }),
    };
    new Linter().verify(code, {
      plugins: { own: { rules: { rule } } },
      rules: { 'own/rule': 'error' },
      languageOptions: { sourceType: 'script', globals: { One: 'readonly', Two: 'readonly' } },
    });
    return found;
  }

  it.each([
    ['counts where it is used', 'One.create();', ['one']],
    ['counts once', 'One.create(); One.create();', ['one']],
    ['does not count where it is not', 'own.create();', []],
    ['does not count where the script declares it itself', 'var One = 1; One.create();', []],
    ['does not count where a function has the name', 'function f(One) { One.create(); }', []],
  ])('%s', (_, code, catalogs) => {
    expect(declared(code)).toEqual(catalogs);
  });
});
