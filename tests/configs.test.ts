import { describe, expect, it } from 'vitest';

import { presetRules } from '../src/configs.js';
import type { OptionDefinitions } from '../src/options.js';
import plugin from '../src/plugin.js';
import type { SdkErrorsRule } from '../src/rule.js';

const rule = (
  type: 'problem' | 'suggestion',
  recommended: boolean,
  options: OptionDefinitions = {},
): SdkErrorsRule =>
  ({ meta: { type, docs: { recommended } }, options }) as unknown as SdkErrorsRule;

const rules = {
  'found-problem': rule('problem', true),
  'found-suggestion': rule('suggestion', true),
  'strict-problem': rule('problem', false),
  'with-options': rule('problem', true, {
    always: { kind: 'boolean', default: true, description: '' },
    everywhere: { kind: 'boolean', default: false, strict: true, description: '' },
    kinds: { kind: 'some-of', values: ['a', 'b'], default: [], strict: ['a'], description: '' },
    without: { kind: 'boolean', default: true, strict: false, description: '' },
  }),
};

describe('a preset', () => {
  it('has, as recommended, the recommended rules without options', () => {
    expect(presetRules(rules, 'recommended')).toEqual({
      'sdk-errors/found-problem': 'error',
      'sdk-errors/found-suggestion': 'warn',
      'sdk-errors/with-options': 'error',
    });
  });

  it('has, as strict, every rule with the strict values of its options', () => {
    expect(presetRules(rules, 'strict')).toEqual({
      'sdk-errors/found-problem': 'error',
      'sdk-errors/found-suggestion': 'warn',
      'sdk-errors/strict-problem': 'error',
      'sdk-errors/with-options': ['error', { everywhere: true, kinds: ['a'], without: false }],
    });
  });
});

it('sets the strict options of the rules', () => {
  const coverage = { fallbackCovers: 'none', alsoRequire: ['ignorable', 'retrying', 'general'] };
  const withOptions = Object.entries(plugin.configs.strict.rules ?? {}).filter(([, entry]) =>
    Array.isArray(entry),
  );
  expect(Object.fromEntries(withOptions)).toEqual({
    'sdk-errors/exhaustive-handler': ['error', coverage],
    'sdk-errors/exhaustive-switch': ['error', coverage],
    'sdk-errors/exhaustive-table': ['error', coverage],
    'sdk-errors/no-ignored-error': [
      'error',
      { checkLoggedRejections: true, checkCleanup: true, checkUncaught: true, requireLook: true },
    ],
    'sdk-errors/no-impossible-code': ['error', { checkOpenChannels: true }],
  });
});
