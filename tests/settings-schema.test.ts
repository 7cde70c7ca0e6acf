import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { builtInCatalogs } from '../src/catalog/load.js';
import type { SdkErrorsSettings } from '../src/plugin.js';
import { readSettings } from '../src/settings.js';

const file = path.join(import.meta.dirname, '../schemas/settings.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
};
const accepts = new Ajv({ strict: false, unicodeRegExp: true }).compile(schema);

/** The line with which settings are refused; undefined where they are accepted. */
function problemOf(value: unknown): string | undefined {
  try {
    readSettings(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Each setting, set in a way that is right. */
const all = {
  catalogs: builtInCatalogs().slice(0, 1),
  disable: ['agora-rtm'],
  enums: [{ package: 'firebase/auth', name: 'AuthErrorCodes' }],
  evidence: true,
  handledBy: [{ module: './src/errors.js', name: 'handleError' }],
  ignoreCodes: { 'agora-rtc-web': ['ELECTRON_*'] },
  locale: 'zh-CN',
  loggers: ['logger.*'],
  messages: 'full',
  scope: 'file',
  types: 'off',
} as const satisfies SdkErrorsSettings;

describe('the JSON schema of the settings', () => {
  it('has every key that the reader knows, and no other', () => {
    const keys = problemOf({ unknown: true })?.match(/(?<=")\w+(?=")/gu);
    expect(Object.keys(schema.properties)).toEqual(keys);
    expect(Object.keys(all)).toEqual(keys);
  });

  it('has the defaults', () => {
    const { evidence, locale, types } = readSettings(undefined);
    expect(schema.properties.evidence?.default).toBe(evidence);
    expect(schema.properties.locale?.default).toBe(locale);
    expect(schema.properties.types?.default).toBe(types);
  });

  it('accepts what the reader accepts', () => {
    expect(problemOf(all)).toBeUndefined();
    expect(accepts(all)).toBe(true);
    expect(accepts({})).toBe(true);
  });

  it.each([
    { unknown: 1 },
    { catalogs: './acme.json' },
    { disable: 'agora-rtm' },
    { disable: [1] },
    { enums: [{ package: 'some-sdk' }] },
    { enums: [{ name: 'ErrorCode' }] },
    { enums: [{ package: './some-sdk', name: 'ErrorCode' }] },
    { enums: [{ package: 'some-sdk', name: 'Error Code' }] },
    { enums: [{ package: 'some-sdk', name: 'ErrorCode', enum: true }] },
    { evidence: 'yes' },
    { handledBy: [{ module: './errors' }] },
    { handledBy: [{ module: ' ', name: 'handle' }] },
    { handledBy: [{ module: './errors', name: 'handle()' }] },
    { ignoreCodes: ['ELECTRON_*'] },
    { ignoreCodes: { 'agora-rtc-web': 'ELECTRON_*' } },
    { ignoreCodes: { 'agora-rtc-web': [1] } },
    { locale: 'fr' },
    { loggers: ['logger.warn()'] },
    { scope: 'files' },
    { types: 'none' },
  ])('refuses what the reader refuses: %j', (value) => {
    expect(problemOf(value)).toBeDefined();
    expect(accepts(value)).toBe(false);
  });
});

it('the exported type has the keys and values of the schema', () => {
  expectTypeOf<keyof SdkErrorsSettings>().toEqualTypeOf<keyof typeof all>();
  // @ts-expect-error -- an unknown key
  expect(accepts({ logger: ['logger.*'] } satisfies SdkErrorsSettings)).toBe(false);
  // @ts-expect-error -- a value that is not allowed
  expect(accepts({ locale: 'fr' } satisfies SdkErrorsSettings)).toBe(false);
});
