import { describe, expect, it } from 'vitest';

import type { Catalog } from '../src/catalog/catalog.js';
import { builtInCatalogs } from '../src/catalog/load.js';
import { readSettings } from '../src/settings.js';
import { smallCatalog } from './catalog/small-catalog.js';

const [builtIn, ...others] = builtInCatalogs();

describe('what settings say', () => {
  it.each([undefined, {}, { catalogs: undefined, locale: undefined, types: undefined }])(
    'nothing: English, types from where there are any, the built-in catalogs: %j',
    (value) => {
      const { index, ...others } = readSettings(value);
      expect(others).toEqual({
        evidence: false,
        locale: 'en',
        messages: 'brief',
        scope: 'program',
        types: 'auto',
        loggers: [],
        handledBy: [],
      });
      expect(index.catalogs).toEqual(builtInCatalogs());
      expect(index.enums).toEqual([]);
    },
  );

  it('is kept, each apart', () => {
    expect(readSettings({ locale: 'zh-CN' })).toMatchObject({ locale: 'zh-CN', types: 'auto' });
    expect(readSettings({ types: 'native' })).toMatchObject({ locale: 'en', types: 'native' });
    expect(readSettings({ evidence: true })).toMatchObject({ locale: 'en', evidence: true });
    expect(readSettings({ evidence: false })).toMatchObject({ locale: 'en', evidence: false });
  });

  it('of functions by their names', () => {
    const loggers = ['log', 'logger.*', '*.$log.warn', '错误.*'];
    const handledBy = [{ module: '@acme/errors', name: 'errors.handle' }];
    expect(readSettings({ loggers, handledBy })).toMatchObject({ loggers, handledBy });
  });

  it.each(['', 'logger.', '.warn', 'logger..warn', 'logger warn', 'logger[level]', 7])(
    'no logger called %j',
    (name) => {
      expect(() => readSettings({ loggers: [name] })).toThrow(
        "settings['sdk-errors'].loggers[0] must be the name of a function",
      );
    },
  );

  it.each(['some-sdk', '@some/sdk', 'sdk.js', '@some/sdk.js', 'some-sdk/errors', '@some/sdk/a/b'])(
    'of an enum of the package %s',
    (name) => {
      const enums = [{ package: name, name: 'ErrorCode' }];
      expect(readSettings({ enums }).index.enums).toEqual(enums);
    },
  );

  it.each(['$Code', '_code', 'Code2', 'Größe', '错误码'])('of an enum called %s', (name) => {
    const enums = [{ package: 'some-sdk', name }];
    expect(readSettings({ enums }).index.enums).toEqual(enums);
  });

  it.each([
    '',
    '.sdk',
    './sdk',
    'some sdk',
    '@some',
    '@/sdk',
    'some@1',
    'some-sdk/',
    'some-sdk//errors',
    '@a b/c',
    7,
  ])('no enum of the package %j', (name) => {
    expect(() => readSettings({ enums: [{ package: name, name: 'ErrorCode' }] })).toThrow(
      "settings['sdk-errors'].enums[0].package must be the name of an npm package",
    );
  });

  it.each(['', '2Code', 'Error-Code', 'Code ', 7])('no enum called %j', (name) => {
    expect(() => readSettings({ enums: [{ package: 'some-sdk', name }] })).toThrow(
      "settings['sdk-errors'].enums[0].name must be the name of an enum",
    );
  });

  it("a catalog of the user's own stands behind those that are built in, or for one of them", () => {
    const own = { ...builtIn, id: 'own', packages: ['own-sdk'] };
    expect(readSettings({ catalogs: [own] }).index.catalogs).toEqual([...builtInCatalogs(), own]);
    const changed = { ...builtIn, vendoredModules: ['changed'] };
    expect(readSettings({ catalogs: [changed] }).index.catalogs).toEqual([...others, changed]);
  });

  it('of which catalog something is wrong', () => {
    expect(() => readSettings({ catalogs: [builtIn, { ...builtIn, id: 7 }] })).toThrow(
      "settings['sdk-errors'].catalogs[1]: ",
    );
  });
});

describe('settings are read once', () => {
  it('for each object, whatever is read in between', () => {
    const value = { locale: 'en', types: undefined };
    const settings = readSettings(value);
    expect(readSettings({ locale: 'zh-CN' })).not.toBe(settings);
    expect(readSettings(value)).toBe(settings);
  });

  it('where no object is given', () => {
    const settings = readSettings(undefined);
    expect(readSettings({ locale: 'zh-CN' })).not.toBe(settings);
    expect(readSettings(undefined)).toBe(settings);
  });

  it('for objects that say the same, one after the other', () => {
    const settings = readSettings({ locale: 'zh-CN' });
    expect(readSettings({ locale: 'zh-CN' })).toBe(settings);
    expect(readSettings({ locale: 'en' })).not.toBe(settings);
  });
});

it.each([
  ['a function', { evidence: () => true }, '.evidence must be true or false'],
  ['a symbol', { locale: Symbol('en') }, '.locale must be "en" or "zh-CN", not Symbol(en)'],
  ['an unknown key without a value', { lang: undefined }, '.lang is unknown'],
])('%s is refused, also behind settings that have the same JSON', (_, value, message) => {
  readSettings({});
  expect(() => readSettings(value)).toThrow(`settings['sdk-errors']${message}`);
});

describe('catalogs that cannot stand beside each other are refused', () => {
  const small = (id: string, packages: readonly string[]): Catalog =>
    smallCatalog({ id, packages });
  const place = "settings['sdk-errors'].catalogs";

  it.each([
    [
      'two of one id',
      [small('own', ['a']), small('own', ['b'])],
      `${place}[1]: id: "own" is the id of ${place}[0] too; each catalog needs its own`,
    ],
    [
      'two of one package',
      [small('own', ['a', 'b']), small('other', ['c', 'b'])],
      `${place}[1]: packages: "b" belongs to ${place}[0] too; a package belongs to one catalog`,
    ],
    [
      'one of the package of a built-in one',
      [small('own', ['@byteplus/rtc'])],
      `${place}[0]: packages: "@byteplus/rtc" belongs to the built-in catalog "volcengine-rtc-web"; a catalog with that id replaces it`,
    ],
  ])('%s', (_, catalogs, message) => {
    expect(() => readSettings({ catalogs })).toThrow(message);
  });

  it('but not where one replaces a built-in one', () => {
    const catalogs = [small('volcengine-rtc-web', ['@byteplus/rtc']), small('own', [])];
    expect(readSettings({ catalogs }).index.catalogs).toEqual(expect.arrayContaining(catalogs));
  });
});

describe('an array with a hole is refused at the hole', () => {
  it.each(['catalogs', 'enums'])('%s', (key) => {
    const items: unknown[] = [];
    items.length = 2;
    expect(() => readSettings({ [key]: items })).toThrow(`settings['sdk-errors'].${key}[0]`);
  });
});
