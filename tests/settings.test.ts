import { describe, expect, it } from 'vitest';

import { builtInCatalogs } from '../src/catalog/load.js';
import { ConfigurationError } from '../src/configuration-error.js';
import { readSettings } from '../src/settings.js';
import { lintScript } from './lint.js';

const keys =
  '"catalogs", "disable", "enums", "evidence", "handledBy", "ignoreCodes", "locale", "loggers", "messages", "scope" or "types"';

/** The ids of the catalogs, as messages list them. */
function idsBut(...left: string[]): string {
  const ids = builtInCatalogs()
    .map(({ id }) => JSON.stringify(id))
    .filter((id) => !left.includes(JSON.parse(id) as string));
  return `${ids.slice(0, -1).join(', ')} or ${String(ids.at(-1))}`;
}

/** The message of what a call throws; its stack must say nothing else. */
function thrown(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).stack).toBe((error as Error).message);
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}

describe('a wrong setting stops with one line that names the key and what is allowed', () => {
  it.each([
    [
      'a text instead of an object',
      'zh-CN',
      `settings['sdk-errors'] must be an object with ${keys}`,
    ],
    ['nothing instead of an object', null, `settings['sdk-errors'] must be an object with ${keys}`],
    [
      'settings that throw an error',
      {
        get locale(): never {
          throw new Error('no locale');
        },
      },
      `settings['sdk-errors'] cannot be read (no locale)`,
    ],
    [
      'settings that throw something else',
      {
        get locale(): never {
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- as others may
          throw 'nothing';
        },
      },
      `settings['sdk-errors'] cannot be read (nothing)`,
    ],
    [
      'a number that JSON has not',
      { locale: 7n },
      `settings['sdk-errors'].locale must be "en" or "zh-CN", not 7n`,
    ],
    [
      'an unknown key',
      { lang: 'en' },
      `settings['sdk-errors'].lang is unknown; allowed are ${keys}`,
    ],
    [
      'an unknown length of messages',
      { messages: 'long' },
      `settings['sdk-errors'].messages must be "brief" or "full", not "long"`,
    ],
    [
      'an unknown locale',
      { locale: 'fr' },
      `settings['sdk-errors'].locale must be "en" or "zh-CN", not "fr"`,
    ],
    [
      'an unknown source of types',
      { types: true },
      `settings['sdk-errors'].types must be "auto", "parser", "native", "typescript" or "off", not true`,
    ],
    [
      'evidence that is no boolean',
      { evidence: 'yes' },
      `settings['sdk-errors'].evidence must be true or false`,
    ],
    [
      'a path instead of a catalog',
      { catalogs: './my.json' },
      `settings['sdk-errors'].catalogs must be an array of catalogs, each read with loadCatalog(path)`,
    ],
    [
      'enums that are no array',
      { enums: { package: 'some-sdk', name: 'ErrorCode' } },
      `settings['sdk-errors'].enums must be an array of objects with "name" and "package", not {"package":"some-sdk","name":"ErrorCode"}`,
    ],
    [
      'an enum that is no object',
      { enums: ['some-sdk'] },
      `settings['sdk-errors'].enums[0] must be an object with "name" and "package", not "some-sdk"`,
    ],
    [
      'nothing instead of an enum',
      { enums: [null] },
      `settings['sdk-errors'].enums[0] must be an object with "name" and "package", not null`,
    ],
    [
      'a list instead of an enum',
      { enums: [['some-sdk']] },
      `settings['sdk-errors'].enums[0] must be an object with "name" and "package", not ["some-sdk"]`,
    ],
    [
      'an enum that throws an error',
      {
        enums: [
          {
            get name(): never {
              throw new Error('no name');
            },
          },
        ],
      },
      `settings['sdk-errors'].enums[0] cannot be read (no name)`,
    ],
    [
      'an enum with an unknown key',
      { enums: [{ package: 'some-sdk', enum: 'ErrorCode' }] },
      `settings['sdk-errors'].enums[0].enum is unknown; allowed are "name" or "package"`,
    ],
    [
      'an enum without a package',
      { enums: [{ package: '@some/sdk', name: 'ErrorCode' }, { name: 'ErrorCode' }] },
      `settings['sdk-errors'].enums[1].package must be the name of an npm package as imports write it, such as "some-sdk" or "@some/sdk/errors", not undefined`,
    ],
    [
      'an enum without a name',
      { enums: [{ package: 'some-sdk' }] },
      `settings['sdk-errors'].enums[0].name must be the name of an enum, such as "ErrorCode", not undefined`,
    ],
    [
      'a path for the name of an enum',
      { enums: [{ package: 'some-sdk', name: 'Errors.Code' }] },
      `settings['sdk-errors'].enums[0].name must be the name of an enum, such as "ErrorCode", not "Errors.Code"`,
    ],
    [
      'a text for a list of loggers',
      { loggers: 'logger.*' },
      `settings['sdk-errors'].loggers must be an array of names of functions, not "logger.*"`,
    ],
    [
      'a logger that is no name',
      { loggers: ['logger.*', 'logger.warn()'] },
      `settings['sdk-errors'].loggers[1] must be the name of a function, such as "report" or "logger.*", with * for any part of a name, not "logger.warn()"`,
    ],
    [
      'a logger that is a pattern',
      { loggers: [/log/u] },
      `settings['sdk-errors'].loggers[0] must be the name of a function, such as "report" or "logger.*", with * for any part of a name, not {}`,
    ],
    [
      'a name for an object in handledBy',
      { handledBy: ['handleError'] },
      `settings['sdk-errors'].handledBy[0] must be an object with "module" and "name", not "handleError"`,
    ],
    [
      'an unknown key in handledBy',
      { handledBy: [{ module: './errors', function: 'handle' }] },
      `settings['sdk-errors'].handledBy[0].function is unknown; allowed are "module" or "name"`,
    ],
    [
      'handledBy without a module',
      { handledBy: [{ name: 'handle' }] },
      `settings['sdk-errors'].handledBy[0].module must be the name of a module as imports write it, or a path such as "./src/errors.js", not undefined`,
    ],
    [
      'handledBy without a name',
      { handledBy: [{ module: './errors', name: 'handle()' }] },
      `settings['sdk-errors'].handledBy[0].name must be the name of an exported function, such as "handleError" or "default", not "handle()"`,
    ],
    [
      'a text for a list of disabled catalogs',
      { disable: 'agora-rtm' },
      `settings['sdk-errors'].disable must be an array of catalog ids, not "agora-rtm"`,
    ],
    [
      'a disabled catalog that does not exist',
      { disable: ['agora-rtm', 'agora'] },
      `settings['sdk-errors'].disable[1] must be ${idsBut()}, not "agora"`,
    ],
    [
      'a list of ignored codes without a catalog',
      { ignoreCodes: ['ELECTRON_*'] },
      `settings['sdk-errors'].ignoreCodes must be an object with lists of code names by catalog id, not ["ELECTRON_*"]`,
    ],
    [
      'ignored codes of an unknown catalog',
      { ignoreCodes: { agora: ['ELECTRON_*'] } },
      `settings['sdk-errors'].ignoreCodes.agora is unknown; allowed are ${idsBut()}`,
    ],
    [
      'ignored codes of a disabled catalog',
      { disable: ['agora-rtc-web'], ignoreCodes: { 'agora-rtc-web': ['ELECTRON_*'] } },
      `settings['sdk-errors'].ignoreCodes.agora-rtc-web is unknown; allowed are ${idsBut('agora-rtc-web')}`,
    ],
    [
      'a text for a list of ignored codes',
      { ignoreCodes: { 'agora-rtc-web': 'ELECTRON_*' } },
      `settings['sdk-errors'].ignoreCodes["agora-rtc-web"] must be an array of code names, not "ELECTRON_*"`,
    ],
    [
      'an ignored code that does not exist',
      { ignoreCodes: { 'agora-rtc-web': ['ELECTRON_*', 'ELEKTRON_*'] } },
      `settings['sdk-errors'].ignoreCodes["agora-rtc-web"][1] must be the name of a code of agora-rtc-web, with * for any part of it, not "ELEKTRON_*"`,
    ],
    [
      'a number for an ignored code',
      { ignoreCodes: { 'agora-rtc-web': [7] } },
      `settings['sdk-errors'].ignoreCodes["agora-rtc-web"][0] must be the name of a code of agora-rtc-web, with * for any part of it, not 7`,
    ],
    [
      'a broken catalog',
      { catalogs: [{ id: 'mine' }] },
      `settings['sdk-errors'].catalogs[0]: catalog: must have required property 'title'`,
    ],
    [
      'a prototype for a key',
      JSON.parse('{ "__proto__": {} }'),
      `settings['sdk-errors'].__proto__ is unknown; allowed are ${keys}`,
    ],
  ])('%s', (_, value, message) => {
    const text = thrown(() => readSettings(value));
    expect(text).toBe(`eslint-plugin-sdk-errors: ${message}`);
    expect(text).not.toContain('\n');
  });
});

describe('a wrong option stops likewise', () => {
  it.each([
    [
      'an unknown option',
      'exhaustive-switch',
      { covers: 'all' },
      'sdk-errors/exhaustive-switch: unknown option "covers"; allowed are "fallbackCovers", "alsoRequire" or "requireDefault"',
    ],
    [
      'an unknown value',
      'exhaustive-handler',
      { fallbackCovers: 'some' },
      'sdk-errors/exhaustive-handler: option "fallbackCovers" must be "by-effect", "all" or "none", not "some"',
    ],
    [
      'an unknown item',
      'exhaustive-table',
      { alsoRequire: ['hidden'] },
      'sdk-errors/exhaustive-table: option "alsoRequire" must be an array of "ignorable", "retrying" or "general", not ["hidden"]',
    ],
    [
      'a text for a boolean',
      'exhaustive-switch',
      { requireDefault: 'always' },
      'sdk-errors/exhaustive-switch: option "requireDefault" must be true or false, not "always"',
    ],
    [
      'options that are no object',
      'exhaustive-switch',
      3,
      'sdk-errors/exhaustive-switch: options must be an object, not 3',
    ],
    [
      'any option of a rule without options',
      'no-ambiguous-code',
      { a: 1 },
      'sdk-errors/no-ambiguous-code: unknown option "a"; it has none',
    ],
    [
      'two objects',
      'exhaustive-switch',
      {},
      'sdk-errors/exhaustive-switch: options must be one object, not 2 values',
      {},
    ],
  ])('%s', (_, rule, option, message, ...more) => {
    let text = '';
    try {
      lintScript('', { rules: { [`sdk-errors/${rule}`]: ['error', option, ...more] } });
    } catch (error) {
      text = (error as Error).message;
      expect((error as Error).stack?.split('\n')).toHaveLength(1);
    }
    expect(text).toContain(`eslint-plugin-sdk-errors: ${message}`);
  });
});

describe('settings', () => {
  const code = `// sdk-errors: agora-signaling@onLogout\nswitch (x) { case 100: case 101: case 102: case 103: case 108: a(); }`;

  it('locale puts messages and remedies into Chinese', () => {
    const [english] = lintScript(code);
    const [chinese] = lintScript(code, { settings: { locale: 'zh-CN' } });
    expect(english?.message).toContain('Switch leaves out `LOGOUT_E_TOKENEXPIRED = 105` (');
    expect(chinese?.message).toContain('没有处理 `LOGOUT_E_TOKENEXPIRED = 105`（');
    expect(chinese?.codes).toEqual(english?.codes);
  });

  it('evidence makes messages name what a binding rests on', () => {
    expect(lintScript(code)[0]?.message).not.toContain('directive');
    expect(lintScript(code, { settings: { evidence: true } })[0]?.message).toContain('[directive]');
  });

  it("catalogs adds the user's own, and one with the id of a built-in takes its place", () => {
    const [first] = builtInCatalogs();
    const own = { ...first, id: 'own', packages: ['own-sdk'] };
    expect(readSettings({ catalogs: [own] }).index.catalogs).toHaveLength(13);
    expect(readSettings({ catalogs: [{ ...first }] }).index.catalogs).toHaveLength(12);
  });

  it('disable leaves a catalog out, and its directives name nothing', () => {
    const found = lintScript(code, { settings: { disable: ['agora-signaling'] } });
    expect(found.map(({ rule }) => rule)).toEqual(['no-invalid-directive']);
  });

  it("disable leaves out one of the user's own", () => {
    const own = { ...builtInCatalogs()[0], id: 'own' };
    const { index } = readSettings({ catalogs: [own], disable: ['own'] });
    expect(index.catalogs).toEqual(builtInCatalogs());
  });

  it('ignoreCodes takes codes out of reach', () => {
    const ignoreCodes = { 'agora-signaling': ['*_TOKENEXPIRED'] };
    expect(lintScript(code)[0]?.codes).toEqual(['LOGOUT_E_TOKENEXPIRED']);
    expect(lintScript(code, { settings: { ignoreCodes } })).toEqual([]);
  });

  it('enums names one that no package has without an error', () => {
    const enums = [{ package: 'no-such-sdk', name: 'ErrorCode' }];
    expect(lintScript(code, { settings: { enums } })).toEqual(lintScript(code));
  });
});
