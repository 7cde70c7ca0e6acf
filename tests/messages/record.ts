import { Linter } from 'eslint';
import { appendFileSync } from 'node:fs';

import { type Locale, locales } from '../../src/catalog/catalog.js';
import { recordVariable } from './recorded-messages.js';

// Records what the rules say of everything that a test lints, in each language.

const file = process.env[recordVariable] ?? '';
type Verify = (
  this: Linter,
  code: unknown,
  config: unknown,
  options: unknown,
) => Linter.LintMessage[];

// It is called with its own linter.
// eslint-disable-next-line @typescript-eslint/unbound-method
const verify = Linter.prototype.verify as Verify;
let isRecording = false;

const recorded: Verify = function verifyInEachLanguage(code, config, options) {
  if (!isRecording && Array.isArray(config) && config.constructor === Array) {
    isRecording = true;
    try {
      for (const locale of locales) {
        record(
          locale,
          verify.call(this, code, [...(config as Linter.Config[]), inLocale(locale)], options),
        );
      }
    } finally {
      isRecording = false;
    }
  }
  return verify.call(this, code, config, options);
};

Linter.prototype.verify = recorded;

function inLocale(locale: Locale): Linter.Config {
  return { settings: { 'sdk-errors': { locale, messages: 'brief' } } };
}

function record(locale: Locale, messages: readonly Linter.LintMessage[]): void {
  for (const { message, ruleId } of messages) {
    if (ruleId?.startsWith('sdk-errors/') === true) {
      const rule = ruleId.replace('sdk-errors/', '');
      appendFileSync(file, `${JSON.stringify({ locale, rule, text: message })}\n`);
    }
  }
}
