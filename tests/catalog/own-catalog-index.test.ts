import { describe, expect, it } from 'vitest';

import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

const note = { en: 'misprinted', 'zh-CN': '误印' };

/** Two catalogs that share the code FAILED and its value. */
function ownIndex(): CatalogIndex {
  const first = smallCatalog({
    id: 'first',
    packages: ['first-sdk', '@first/sdk'],
    vendoredModules: ['first.js.bundle'],
    globals: ['First'],
    channels: [
      smallChannel(),
      smallChannel({ id: 'kicked', name: 'kicked-out', constant: 'KICKED_OUT' }),
    ],
    spaces: [
      smallSpace({
        codes: [
          smallCode('FAILED', 1, { errata: [{ name: 'FAILURE', value: 11, note }, { note }] }),
          smallCode('FAILED_TOO', 1),
          smallCode('GONE', 'gone'),
        ],
      }),
    ],
  });
  const second = smallCatalog({ id: 'second', packages: ['second-sdk'] });
  return new CatalogIndex([first, second]);
}

describe('catalogs of the own are found', () => {
  it.each([
    ['first-sdk', 'first'],
    ['@first/sdk', 'first'],
    ['second-sdk', 'second'],
    ['@first', undefined],
  ])('package %s: %s', (name, id) => {
    expect(ownIndex().ofPackage(name)?.id).toBe(id);
  });

  it('by a vendored file whose name holds an extension', () => {
    expect(ownIndex().ofModule('./first.js.bundle.js')?.id).toBe('first');
    expect(ownIndex().ofModule('./first.bundle.js')).toBeUndefined();
  });

  it('by a global', () => {
    expect(ownIndex().ofGlobal('First')?.id).toBe('first');
  });
});

describe('spaces of catalogs of the own are found', () => {
  const found = (spaces: ReturnType<CatalogIndex['withName']>): readonly string[] =>
    spaces.map(({ catalog }) => catalog.id);

  it.each([
    ['FAILED', ['first', 'second']],
    ['FAILURE', ['first']],
    ['GONE', ['first']],
    ['LOST', []],
  ])('by the name %s', (name, ids) => {
    expect(found(ownIndex().withName(name))).toEqual(ids);
  });

  it.each([
    ['a value that two catalogs have', 1, ['first', 'second']],
    ['a value of an erratum', 11, ['first']],
    ['a number in a text', '11', ['first']],
    ['a text', 'gone', ['first']],
    ['no value', 2, []],
  ])('by %s', (_what, value, ids) => {
    expect(found(ownIndex().withValue(value))).toEqual(ids);
  });
});

describe('events of catalogs of the own are found', () => {
  it('by the constant that holds their name', () => {
    const ids = ownIndex().eventsOfConstant('KICKED_OUT');
    expect(ids.map(({ channel }) => channel.id)).toEqual(['kicked']);
    expect(ownIndex().eventsOfConstant('kicked')).toEqual([]);
  });

  it('by a name that two catalogs have', () => {
    const found = ownIndex().channels('onError', 'event');
    expect(found.map(({ catalog }) => catalog.id)).toEqual(['first', 'second']);
  });
});

describe('a text concerns an index', () => {
  const enums = [{ package: 'acme-live', name: 'AcmeError' }];

  it.each([
    ['that names the package of an enum', `import x from 'acme-live';`, true],
    ['that names an enum', 'switch (e) { case AcmeError.Lost: }', true],
    ['that names neither', 'let x = undefined;', false],
  ])('%s: %s', (_what, text, concerns) => {
    expect(new CatalogIndex([], enums).concerns(text)).toBe(concerns);
  });

  it('of catalogs alone, not by any enum', () => {
    expect(ownIndex().concerns('let x = undefined;')).toBe(false);
    expect(ownIndex().concerns(`import 'first-sdk';`)).toBe(true);
  });

  it('as it is asked, whatever was asked before', () => {
    const index = ownIndex();
    const texts = [`import 'first-sdk';`, 'let x;', 'let x;', `import 'first-sdk';`];
    expect(texts.map((text) => index.concerns(text))).toEqual([true, false, false, true]);
  });
});
