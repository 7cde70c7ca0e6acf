import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';

import plugin from '../../../src/plugin.js';
import type { Program } from '../generate/program.js';
import { aliasCatalog } from '../generate/alias-catalog.js';
import { programOf, typedFile } from './typescript-project.js';

const linter = new Linter({ cwd: path.dirname(typedFile) });

/** Reads a text with the types of the program that it makes. */
const parser: Linter.Parser = {
  meta: { name: 'typed program' },
  // The two packages call the same tree by different types.
  parseForESLint: (code: string, options: object) =>
    typescriptParser.parseForESLint(code, {
      ...options,
      filePath: typedFile,
      programs: [programOf(code)],
    }) as unknown as Linter.ESLintParseResult,
};

// One object for each, because the plugin reads settings once for each object.
const settings = {
  javascript: settingsFor('off'),
  typescript: settingsFor('parser'),
} as const;

function settingsFor(types: 'off' | 'parser'): Record<Program['locale'], object> {
  const catalogs = [aliasCatalog];
  return {
    en: { catalogs, types, locale: 'en' },
    'zh-CN': { catalogs, types, locale: 'zh-CN' },
  };
}

/** What is linted: a text of a program. */
export type Linted = Pick<Program, 'frame' | 'locale' | 'preset'>;

/** What the rules say of a text. */
export function reports(code: string, linted: Linted): Linter.LintMessage[] {
  return linter.verify(code, configOf(linted), fileOf(linted));
}

/** The text after `--fix`. */
export function fixed(code: string, linted: Linted): string {
  return linter.verifyAndFix(code, configOf(linted), fileOf(linted)).output;
}

/** The file as which a text is linted. */
export function fileOf({ frame }: Linted): { filename: string } {
  return {
    filename: frame.language === 'typescript' ? typedFile : typedFile.replace(/\.ts$/u, '.js'),
  };
}

/** How a text is parsed. */
export function languageOf({ frame }: Linted): Linter.LanguageOptions {
  return frame.language === 'typescript'
    ? { parser }
    : { sourceType: frame.isModule ? 'module' : 'script' };
}

function configOf(linted: Linted): Linter.Config[] {
  const { frame, locale, preset } = linted;
  return [
    { files: ['**/*.ts', '**/*.js'], languageOptions: languageOf(linted) },
    plugin.configs[preset],
    { settings: { 'sdk-errors': settings[frame.language][locale] } },
  ];
}

/** The text with an edit made. */
export function edited(
  code: string,
  { range, text }: { range: readonly [number, number]; text: string },
): string {
  return code.slice(0, range[0]) + text + code.slice(range[1]);
}
