import js from '@eslint/js';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';

import plugin from '../../src/plugin.js';
import { compiles } from './compiles.js';

const folder = path.join(import.meta.dirname, '../fixtures/typed');

/** A program in a file of some name, and how it is linted. */
export interface EditedProgram {
  readonly code: string;
  readonly extension: 'js' | 'ts' | 'tsx';
  readonly preset: 'recommended' | 'strict';
  /** Whether types are asked. */
  readonly isTyped: boolean;
}

/** What is wrong with the text after `--fix`, and after each suggestion: one line for each. */
export function brokenEdits(program: EditedProgram): string[] {
  const { code } = program;
  const before = verify(code, program);
  const fixed = fix(code, program);
  return [
    ...(fixed === code ? [] : broken('--fix', fixed, before, program)),
    ...(fix(fixed, program) === fixed ? [] : ['a second --fix changes the program again']),
    ...[code, fixed].flatMap((text) =>
      verify(text, program, withoutOthers(program)).flatMap(({ suggestions }) =>
        (suggestions ?? []).flatMap((suggestion) =>
          broken(suggestion.desc, applied(text, suggestion.fix), before, program),
        ),
      ),
    ),
  ];
}

function broken(
  what: string,
  after: string,
  before: readonly Linter.LintMessage[],
  program: EditedProgram,
): string[] {
  const found = verify(after, program);
  const fatal = found.find((message) => message.fatal === true);
  const failures: string[] = [];
  if (fatal !== undefined) {
    return [`${what} cannot be parsed: ${fatal.message}\n${after}`];
  }
  if (program.extension !== 'js') {
    const fresh = newIn(
      compiles(after, program.extension),
      compiles(program.code, program.extension),
    );
    failures.push(...fresh.map((message) => `does not compile: ${message}`));
  }
  failures.push(
    ...newIn(found.map(ruleOfEslint), before.map(ruleOfEslint)).map(
      (rule) => `makes ${rule} report`,
    ),
    ...commentsOf(program)
      .filter((comment) => !after.includes(comment))
      .map((comment) => `loses ${comment}`),
  );
  return failures.map((failure) => `${what} ${failure}\n${after}`);
}

/** What is in the first list more often than in the second one. */
function newIn(after: readonly string[], before: readonly string[]): string[] {
  const known = [...before];
  return after.filter((one) => {
    const index = known.indexOf(one);
    if (index !== -1) {
      known.splice(index, 1);
    }
    return one !== '' && index === -1;
  });
}

/** The name of the rule, and of an undefined variable; nothing for the plugin's own reports. */
function ruleOfEslint({ message, ruleId }: Linter.LintMessage): string {
  if (ruleId === null || ruleId.startsWith('sdk-errors/')) {
    return '';
  }
  return ruleId === 'no-undef'
    ? ''
    : `${ruleId}: ${message.replaceAll(/\d+|'case'|'default'/gu, '')}`;
}

function commentsOf({ code }: EditedProgram): readonly string[] {
  return code.match(/\/\*[^]*?\*\/|(?<=^|[\s;{}])\/\/.*$/gmu) ?? [];
}

function verify(
  code: string,
  program: EditedProgram,
  config = configOf(program),
): Linter.LintMessage[] {
  return new Linter({ cwd: folder }).verify(code, config, fileOf(program));
}

function fix(code: string, program: EditedProgram): string {
  return new Linter({ cwd: folder }).verifyAndFix(code, withoutOthers(program), fileOf(program))
    .output;
}

function fileOf({ extension }: EditedProgram): { filename: string } {
  return { filename: path.join(folder, `file.${extension}`) };
}

function configOf(program: EditedProgram): Linter.Config[] {
  return [{ ...js.configs.recommended, files: ['**/*.*'] }, ...withoutOthers(program)];
}

/** Only the plugin's own fixes are looked at. */
function withoutOthers({ extension, isTyped, preset }: EditedProgram): Linter.Config[] {
  const languageOptions: Linter.LanguageOptions =
    extension === 'js'
      ? { parserOptions: { ecmaFeatures: { jsx: true } } }
      : {
          parser: typescriptParser,
          parserOptions: {
            ecmaFeatures: { jsx: extension === 'tsx' },
            ...(isTyped ? { projectService: true, tsconfigRootDir: folder } : {}),
          },
        };
  return [
    { files: [`**/*.${extension}`], languageOptions },
    plugin.configs[preset],
    { settings: { 'sdk-errors': { types: isTyped ? 'parser' : 'off' } } },
  ];
}

function applied(
  code: string,
  { range, text }: { range: readonly [number, number]; text: string },
): string {
  return code.slice(0, range[0]) + text + code.slice(range[1]);
}
