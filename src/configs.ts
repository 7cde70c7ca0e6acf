import type { Linter } from 'eslint';

import { strictValuesOf } from './options.js';
import type { SdkErrorsRule } from './rule.js';

/** The rules of a preset. `strict` has all rules, with the strict values of their options. */
export function presetRules(
  rules: Readonly<Record<string, SdkErrorsRule>>,
  preset: 'recommended' | 'strict',
): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([, rule]) => preset === 'strict' || rule.meta.docs?.recommended === true)
      .map(([name, rule]): [string, Linter.RuleEntry] => {
        const severity = rule.meta.type === 'suggestion' ? 'warn' : 'error';
        const options = preset === 'strict' ? strictValuesOf(rule.options) : {};
        const isSet = Object.keys(options).length > 0;
        return [`sdk-errors/${name}`, isSet ? [severity, options] : severity];
      }),
  );
}
