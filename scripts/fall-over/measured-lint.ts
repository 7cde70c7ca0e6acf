import { Linter } from 'eslint';
import path from 'node:path';

import plugin from '../../src/plugin.js';

/** What linting one text took, in milliseconds. */
export interface Measured {
  readonly parse: number;
  /** All rules together. */
  readonly rules: number;
  readonly reports: number;
}

/** Typed for the class ESLint alone, though the linter behind it takes it too. */
const withTimes = { stats: true };

/**
 * Lints a text with all rules of `strict`, which ask for the most.
 *
 * @returns undefined where it does not parse.
 * @throws whatever a rule throws.
 */
export function measuredLint(
  text: string,
  languageOptions: Linter.LanguageOptions,
  file: string,
): Measured | undefined {
  const linter = new Linter({ cwd: path.dirname(file) });
  const { messages } = linter.verifyAndFix(
    text,
    [
      { files: ['**/*.{js,cjs,mjs,ts,cts,mts}'], languageOptions },
      plugin.configs.strict,
      { settings: { 'sdk-errors': { types: 'parser' } } },
    ],
    // Only with `verifyAndFix` does ESLint collect how long each rule takes.
    { filename: file, fix: false, allowInlineConfig: false, ...withTimes },
  );
  if (messages.some(({ fatal, ruleId }) => fatal === true || ruleId === null)) {
    return undefined;
  }
  const [pass] = linter.getTimes().passes;
  const rules = Object.values(pass?.rules ?? {}).reduce((sum, { total }) => sum + total, 0);
  return { parse: pass?.parse?.total ?? 0, rules, reports: messages.length };
}
