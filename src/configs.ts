import type { Linter } from 'eslint';

import type { SdkErrorsRule } from './rule.js';

/** What `strict` sets beyond switching a rule on. */
const strictOptions: Readonly<Record<string, object>> = {
  'exhaustive-handler': strictDemands(),
  'exhaustive-switch': { ...strictDemands(), requireDefault: true },
  'exhaustive-table': strictDemands(),
  'no-ignored-error': { checkCleanup: true, checkLoggedRejections: true, requireLook: true },
  'no-impossible-code': { checkOpenChannels: true },
};

/** The rules of a preset. `strict` has all rules and asks for all codes by name. */
export function presetRules(
  rules: Readonly<Record<string, SdkErrorsRule>>,
  preset: 'recommended' | 'strict',
): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([, rule]) => preset === 'strict' || rule.meta.docs?.preset === 'recommended')
      .map(([name, rule]): [string, Linter.RuleEntry] => {
        const severity = rule.meta.type === 'suggestion' ? 'warn' : 'error';
        const options = preset === 'strict' ? strictOptions[name] : undefined;
        return [`sdk-errors/${name}`, options === undefined ? severity : [severity, options]];
      }),
  );
}

function strictDemands(): object {
  return { fallbackCovers: 'none', alsoRequire: ['ignorable', 'retrying', 'general'] };
}
