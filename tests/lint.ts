import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';

import { builtInCatalogs } from '../src/catalog/load.js';
import plugin from '../src/plugin.js';

const typedFixtures = path.join(import.meta.dirname, 'fixtures/typed');

/** Where `lintTyped` has its types from: one run of the tests for each source of types. */
const typeSource = process.env.SDK_ERRORS_TYPES ?? 'parser';

/** A report, in the form in which tests speak of it. */
export interface Found {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
  /** The catalogued codes that the message names, in its order. */
  readonly codes: readonly string[];
  readonly suggestions: readonly string[];
  /** What an editor calls each suggestion. */
  readonly offered: readonly string[];
  /** The code under which the report stands. */
  readonly underlined: string;
}

export interface LintOptions {
  /** The rules to run; all recommended ones if absent. */
  readonly rules?: Linter.RulesRecord;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly preset?: 'recommended' | 'strict';
  /** How plain JavaScript is parsed. */
  readonly sourceType?: 'commonjs' | 'module' | 'script';
}

/** Lints TypeScript with types, beside the SDK's real typings. */
export function lintTyped(code: string, options: LintOptions = {}): Found[] {
  return found(code, verifier(typedConfig(options), 'file.ts').verify(code));
}

/** Lints plain JavaScript with ESLint's own parser. */
export function lintScript(code: string, options: LintOptions = {}): Found[] {
  return found(code, verifier(scriptConfig(options), 'file.js').verify(code));
}

/** The text after `--fix`, with types. */
export function fixTyped(code: string, options: LintOptions = {}): string {
  return verifier(typedConfig(options), 'file.ts').fix(code);
}

/** The text after `--fix`, in plain JavaScript. */
export function fixScript(code: string, options: LintOptions = {}): string {
  return verifier(scriptConfig(options), 'file.js').fix(code);
}

function verifier(
  config: Linter.Config[],
  file: string,
): { verify: (code: string) => Linter.LintMessage[]; fix: (code: string) => string } {
  const linter = new Linter({ cwd: typedFixtures });
  const filename = path.join(typedFixtures, file);
  return {
    verify: (code) => linter.verify(code, config, { filename }),
    fix: (code) => linter.verifyAndFix(code, config, { filename }).output,
  };
}

function typedConfig(options: LintOptions): Linter.Config[] {
  return [
    {
      files: ['**/*.ts'],
      languageOptions: {
        parser: typescriptParser,
        parserOptions:
          typeSource === 'parser' ? { projectService: true, tsconfigRootDir: typedFixtures } : {},
      },
    },
    ...rulesConfig(options, typeSource),
  ];
}

function scriptConfig(options: LintOptions): Linter.Config[] {
  return [
    {
      files: ['**/*.js'],
      languageOptions: {
        sourceType: options.sourceType ?? 'script',
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
    },
    ...rulesConfig(options, 'parser'),
  ];
}

function rulesConfig(
  { preset = 'recommended', rules, settings }: LintOptions,
  types: string,
): Linter.Config[] {
  return [
    rules === undefined ? plugin.configs[preset] : { plugins: { 'sdk-errors': plugin }, rules },
    { settings: { 'sdk-errors': { types, ...settings } } },
  ];
}

const names = new Set(
  builtInCatalogs().flatMap((catalog) =>
    catalog.spaces.flatMap((space) => space.codes.map((code) => code.name)),
  ),
);

function found(code: string, messages: readonly Linter.LintMessage[]): Found[] {
  return messages.map((message) => {
    if (message.fatal === true || message.ruleId === null) {
      throw new Error(`${message.message}\n${code}`);
    }
    return {
      rule: message.ruleId.replace('sdk-errors/', ''),
      line: message.line,
      message: message.message,
      codes: [...new Set(codeIn(message.message).match(/[A-Za-z_$][\w$]*/gu))].filter((word) =>
        names.has(word),
      ),
      suggestions: (message.suggestions ?? []).map((suggestion) => applied(code, suggestion.fix)),
      offered: (message.suggestions ?? []).map(({ desc }) => desc),
      underlined: underlined(code, message),
    };
  });
}

/** The parts of a message that are code: those in backticks. */
export function codeIn(message: string): string {
  return (message.match(/`[^`]*`/gu) ?? []).join(' ');
}

function underlined(code: string, message: Linter.LintMessage): string {
  const lines = code.split('\n').slice(message.line - 1, message.endLine);
  const end = (message.endColumn ?? message.column) - 1;
  const rest = lines.at(-1)?.slice(0, end) ?? '';
  return [...lines.slice(0, -1), rest].join('\n').slice(message.column - 1);
}

function applied(code: string, fix: { range: readonly [number, number]; text: string }): string {
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}
