import js from '@eslint/js';
import unicorn from 'eslint-plugin-unicorn';
import { Linter } from 'eslint';
import * as prettier from 'prettier';
import tseslint from 'typescript-eslint';

import type { Style } from '../generate/style.js';
import { type Linted, fileOf, languageOf } from './lint-program.js';

const linter = new Linter();

const typescriptConfigs = tseslint.configs.strictTypeChecked as Linter.Config[];

/** What is reported of any label that can be written, with the reason. */
const unavoidable: Linter.RulesRecord = {
  // A constant that is compared with a plain text or number. Where one is in scope, codes are
  // written by their names all the same: a reader of `case 3:` would have to look it up.
  '@typescript-eslint/no-unsafe-enum-comparison': 'off',
  // Every empty case directly above a last `default`, whatever stands around it: where a label has
  // to be to fall into it. The plugin reports the same labels as stubs.
  'unicorn/no-useless-switch-case': 'off',
  // Every text with a backslash: only the made-up catalog has one.
  'unicorn/prefer-string-raw': 'off',
};

/** What other tools report in a text, as keys: a key that was not there before is a new report. */
export interface OtherReports {
  /** How often each of ESLint's recommended rules and typescript-eslint's strict ones reports. */
  readonly counts: ReadonlyMap<string, number>;
  /** The rules of unicorn's preset that report anything. */
  readonly unicorn: ReadonlySet<string>;
}

/** What the presets of other plugins report. */
export function otherReports(code: string, linted: Linted): OtherReports {
  const isTyped = linted.frame.language === 'typescript';
  const messages = linter.verify(
    code,
    [
      { files: ['**/*.ts', '**/*.js'], languageOptions: languageOf(linted) },
      js.configs.recommended,
      ...(isTyped ? typescriptConfigs.map(withoutParser) : []),
      unicorn.configs.recommended,
      { rules: unavoidable },
    ],
    fileOf(linted),
  );
  const counts = new Map<string, number>();
  const ofUnicorn = new Set<string>();
  for (const { message, ruleId } of messages) {
    if (ruleId?.startsWith('unicorn/') === true) {
      ofUnicorn.add(ruleId);
    } else {
      const key = keyOf(ruleId ?? 'parser', message);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return { counts, unicorn: ofUnicorn };
}

/** The rules that report something in the second text that they did not report in the first. */
export function newReports(before: OtherReports, after: OtherReports): string[] {
  return [
    ...[...after.counts].filter(([key, count]) =>
      // Another label of the same kind is no new kind of mistake: `any.MEMBER`, an unknown global.
      growsWithLabels(key) ? !before.counts.has(key) : count > (before.counts.get(key) ?? 0),
    ),
  ].map(([key]) => key);
}

/** The rules of unicorn's preset that report in the second text alone. */
export function newUnicornReports(before: OtherReports, after: OtherReports): string[] {
  return [...after.unicorn].filter((rule) => !before.unicorn.has(rule));
}

/** A text as Prettier writes it in a style; undefined where Prettier cannot read it. */
export async function formatted(
  code: string,
  { endOfLine, indent, quote, semicolons }: Style,
  { frame: { language } }: Linted,
): Promise<string | undefined> {
  try {
    return await prettier.format(code, {
      parser: language === 'typescript' ? 'typescript' : 'babel',
      endOfLine: endOfLine === '\n' ? 'lf' : 'crlf',
      useTabs: indent === '\t',
      tabWidth: indent === '\t' ? 4 : indent.length,
      singleQuote: quote === "'",
      semi: semicolons,
    });
  } catch {
    return undefined;
  }
}

function keyOf(ruleId: string, message: string): string {
  // Where the SDK is `any`, one of these rules or another says so of each of its constants.
  const isOfAny =
    /^@typescript-eslint\/no-unsafe-(?:argument|assignment|call|member-access|return)$/u.test(
      ruleId,
    );
  return ruleId === 'no-undef'
    ? `${ruleId}: ${message}`
    : isOfAny
      ? '@typescript-eslint/no-unsafe-*'
      : ruleId;
}

function growsWithLabels(key: string): boolean {
  return key.startsWith('no-undef') || key.startsWith('@typescript-eslint/');
}

/** The parser is the one that has the program's types. */
function withoutParser(config: Linter.Config): Linter.Config {
  return { ...config, languageOptions: {}, files: ['**/*.ts'] };
}
