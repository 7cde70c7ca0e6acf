import fc from 'fast-check';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { ConfigurationError } from '../../src/configuration-error.js';
import plugin from '../../src/plugin.js';
import type { SdkErrorsRule } from '../../src/rule.js';
import { readSettings } from '../../src/settings.js';
import { smallCatalog } from '../catalog/small-catalog.js';
import { prototypeMembers } from './prototype-members.js';
import { seeded } from './seeded.js';

const keys = [
  'catalogs',
  'disable',
  'enums',
  'evidence',
  'handledBy',
  'locale',
  'loggers',
  'messages',
  'types',
] as const;

const ring: Record<string, unknown> = {};
ring.ring = ring;
ring.catalogs = [ring];

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values of every kind, some of which print as nothing that JSON knows. */
const wrongValues: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['not a number', Number.NaN],
  ['a big integer', 10n],
  ['a symbol', Symbol('settings')],
  ['a function', () => 'en'],
  ['a class', Map],
  ['an empty text', ''],
  ['a text of many lines', 'en\nzh-CN\r\n'],
  ['a text of a million letters', 'x'.repeat(1_000_000)],
  ['a date', new Date(0)],
  ['a map', new Map([['en', 1]])],
  ['an object that holds itself', ring],
  ['an array that holds one that holds itself', [ring]],
  ['an object without a prototype', Object.create(null)],
  [
    'an object that is no text',
    {
      toJSON: () => {
        throw new Error('no JSON');
      },
    },
  ],
  ['a boxed text', new String('en')],
  ['a proxy', new Proxy({}, {})],
  ['keys of a prototype', JSON.parse('{"__proto__":{"en":1},"constructor":1}')],
];

/** The one line with which something is refused, or undefined where it is accepted. */
function problemOf(read: () => unknown): string | undefined {
  const before = prototypeMembers();
  try {
    read();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    const { message } = error as Error;
    expect(message).not.toMatch(/[\n\r]/u);
    expect(message.length).toBeLessThan(2100);
    return message;
  } finally {
    expect(prototypeMembers()).toEqual(before);
  }
}

describe('a setting of a wrong type is refused in one line that names it', () => {
  it.each(wrongValues)('%s', (_, value) => {
    for (const key of keys) {
      expect(problemOf(() => readSettings({ [key]: value }))).toContain(
        `settings['sdk-errors'].${key}`,
      );
    }
  });

  it.each(wrongValues)('in the ignored codes of a catalog: %s', (_, value) => {
    expect(problemOf(() => readSettings({ ignoreCodes: { 'agora-rtm': value } }))).toContain(
      'settings[\'sdk-errors\'].ignoreCodes["agora-rtm"]',
    );
  });

  it.each(['disable', 'enums', 'handledBy', 'loggers'])('in the list %s', (key) => {
    // The name of a logger may be of any length.
    const wrong = wrongValues.filter(([name]) => name !== 'a text of a million letters');
    for (const [name, value] of wrong) {
      expect(
        problemOf(() => readSettings({ [key]: [value] })),
        name,
      ).toContain(`settings['sdk-errors'].${key}[0]`);
    }
  });

  it.each(wrongValues)('in a list of catalogs: %s', (_, value) => {
    expect(problemOf(() => readSettings({ catalogs: [smallCatalog(), value] }))).toContain(
      "settings['sdk-errors'].catalogs[1]",
    );
  });

  it.each([null, true, 1, 'en', Symbol('settings'), 10n, () => 1])(
    'instead of all settings: %s',
    (value) => {
      expect(problemOf(() => readSettings(value))).toContain("settings['sdk-errors'] must be");
    },
  );

  it('whatever it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys, 'ignoreCodes', '__proto__', 'x'), fc.anything()),
        (value) => {
          problemOf(() => readSettings(value));
        },
      ),
      seeded(300),
    );
  });
});

describe('settings that are no plain object', () => {
  it('read by a getter count', () => {
    const settings = {
      get locale() {
        return 'zh-CN';
      },
    };
    expect(readSettings(settings).locale).toBe('zh-CN');
  });

  it('that stand behind a proxy count', () => {
    expect(readSettings(new Proxy({ locale: 'zh-CN' }, {})).locale).toBe('zh-CN');
  });

  it.each([
    ['a proxy that is no more', revoked.proxy],
    [
      'a getter that throws',
      {
        get locale() {
          throw new Error('two\nlines');
        },
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no keys');
          },
        },
      ),
    ],
  ])('%s is refused in one line', (_, settings) => {
    expect(problemOf(() => readSettings(settings))).toMatch(
      /settings\['sdk-errors'\] cannot be read/u,
    );
  });
});

describe('an option of a wrong type is refused in one line that names the rule', () => {
  const options = Object.entries(
    plugin.rules as unknown as Readonly<Record<string, SdkErrorsRule>>,
  ).flatMap(([rule, { options: known }]) =>
    Object.keys(known).map((option) => [rule, option] as const),
  );

  it.each(options)('%s: %s', (rule, option) => {
    // ESLint refuses by itself what it cannot copy, as functions and proxies.
    for (const [name, value] of wrongValues.filter((wrong) => canBeCopied(wrong[1]))) {
      const lint = (): unknown =>
        new Linter().verify('VERTC.createEngine();', {
          plugins: { 'sdk-errors': plugin },
          rules: { [`sdk-errors/${rule}`]: ['error', { [option]: value }] },
        });
      expect(lint, name).toThrow(`sdk-errors/${rule}: option "${option}" must be`);
    }
  });
});

function canBeCopied(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
