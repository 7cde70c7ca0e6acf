import { describe, expect, it } from 'vitest';

import { defaultsOf, demandsOf, readOptions, strictValuesOf } from '../src/options.js';
import plugin from '../src/plugin.js';
import type { SdkErrorsRule } from '../src/rule.js';

const definitions = {
  strict: { kind: 'boolean', default: true, description: '' },
  mode: { kind: 'one-of', values: ['some', 'all'], default: 'some', description: '' },
  kinds: { kind: 'some-of', values: ['old', 'new'], default: ['new'], description: '' },
} as const;

const read = (value: unknown): unknown => readOptions('a-rule', definitions, [value]);
const refused = (value: unknown): string => {
  try {
    read(value);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'nothing';
};

describe('options', () => {
  it.each([undefined, null, {}])('%s: all are what they are where nothing is said', (value) => {
    expect(read(value)).toEqual({ strict: true, mode: 'some', kinds: ['new'] });
  });

  it('are what the user says, each apart', () => {
    expect(read({ strict: false })).toEqual({ strict: false, mode: 'some', kinds: ['new'] });
    expect(read({ mode: 'all', kinds: [] })).toEqual({ strict: true, mode: 'all', kinds: [] });
    expect(read({ kinds: ['new', 'old'] })).toMatchObject({ kinds: ['new', 'old'] });
  });

  it.each([
    ['text', 'options must be an object, not "text"'],
    [[], 'options must be an object, not []'],
    [{ stict: true }, 'unknown option "stict"; allowed are "strict", "mode" or "kinds"'],
    [{ toString: true }, 'unknown option "toString"; allowed are "strict", "mode" or "kinds"'],
    [{ strict: 'yes' }, 'option "strict" must be true or false, not "yes"'],
    [{ mode: 'none' }, 'option "mode" must be "some" or "all", not "none"'],
    [{ mode: 1 }, 'option "mode" must be "some" or "all", not 1'],
    [{ kinds: 'old' }, 'option "kinds" must be an array of "old" or "new", not "old"'],
    [{ kinds: ['old', 'x'] }, 'option "kinds" must be an array of "old" or "new", not ["old","x"]'],
    [{ kinds: [1] }, 'option "kinds" must be an array of "old" or "new", not [1]'],
  ])('%j are refused in one line', (value, message) => {
    const [first, ...more] = refused(value).split('\n');
    expect(more).toEqual([]);
    expect(first).toBe(`eslint-plugin-sdk-errors: sdk-errors/a-rule: ${message}`);
  });

  it('are the defaults where the configuration has only a severity', () => {
    expect(readOptions('a-rule', definitions, [])).toEqual(defaultsOf(definitions));
  });

  it('are one object', () => {
    expect(() => readOptions('a-rule', definitions, [{}, {}])).toThrow(
      'sdk-errors/a-rule: options must be one object, not 2 values',
    );
  });

  it('of a rule without any are refused as such', () => {
    expect(() => readOptions('a-rule', {}, [{ strict: true }])).toThrow(
      'sdk-errors/a-rule: unknown option "strict"; it has none',
    );
  });
});

it('the shared options say what is to be covered', () => {
  expect(demandsOf({ fallbackCovers: 'all', alsoRequire: ['retrying'] })).toEqual({
    fallbackCovers: 'all',
    extras: new Set(['retrying']),
  });
});

describe.each(Object.entries(plugin.rules ?? {}))('the options of %s', (name, rule) => {
  const { options } = rule as unknown as SdkErrorsRule;

  it('allow their own defaults and strict values', () => {
    for (const values of [defaultsOf(options), strictValuesOf(options)]) {
      expect(readOptions(name, options, [values])).toMatchObject(values);
    }
  });
});
