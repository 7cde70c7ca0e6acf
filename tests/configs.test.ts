import { describe, expect, it } from 'vitest';

import { presetRules } from '../src/configs.js';
import type { SdkErrorsRule } from '../src/rule.js';

const rule = (type: 'problem' | 'suggestion', preset: 'recommended' | 'strict'): SdkErrorsRule =>
  ({ meta: { type, docs: { preset } } }) as SdkErrorsRule;

const rules = {
  'exhaustive-handler': rule('problem', 'recommended'),
  'exhaustive-switch': rule('problem', 'recommended'),
  'exhaustive-table': rule('problem', 'recommended'),
  'no-deprecated-code': rule('problem', 'recommended'),
  'no-ignored-error': rule('suggestion', 'recommended'),
  'no-impossible-code': rule('problem', 'recommended'),
  'prefer-named-code': rule('suggestion', 'strict'),
};

describe('a preset', () => {
  it('is, as recommended, the rules that say so, as they are without options', () => {
    expect(presetRules(rules, 'recommended')).toEqual({
      'sdk-errors/exhaustive-handler': 'error',
      'sdk-errors/exhaustive-switch': 'error',
      'sdk-errors/exhaustive-table': 'error',
      'sdk-errors/no-deprecated-code': 'error',
      'sdk-errors/no-ignored-error': 'warn',
      'sdk-errors/no-impossible-code': 'error',
    });
  });

  it('is, as strict, all rules, and asks for every code by name', () => {
    const demands = {
      fallbackCovers: 'none',
      alsoRequire: ['ignorable', 'retrying', 'general'],
    };
    expect(presetRules(rules, 'strict')).toEqual({
      'sdk-errors/exhaustive-handler': ['error', demands],
      'sdk-errors/exhaustive-switch': ['error', { ...demands, requireDefault: true }],
      'sdk-errors/exhaustive-table': ['error', demands],
      'sdk-errors/no-deprecated-code': 'error',
      'sdk-errors/no-ignored-error': [
        'warn',
        { checkCleanup: true, checkLoggedRejections: true, requireLook: true },
      ],
      'sdk-errors/no-impossible-code': ['error', { checkOpenChannels: true }],
      'sdk-errors/prefer-named-code': 'warn',
    });
  });
});
