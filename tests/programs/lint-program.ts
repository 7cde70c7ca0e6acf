import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import path from 'node:path';
import * as vueParser from 'vue-eslint-parser';

import plugin from '../../src/plugin.js';
import { type Expectation, type Program, programsFolder } from './program.js';

/** Where the types of a program come from. */
export type ProgramTypes = 'off' | 'parser';

/** What is wrong with the reports of a program, by its header; nothing where all is right. */
export function problemsOf(
  program: Program,
  types: ProgramTypes,
  folder = programsFolder,
): string[] {
  const messages = lint(program, types, folder);
  const left = types === 'off' && program.isSilentUntyped ? [] : [...program.expected];
  const problems = messages.flatMap((message) => {
    const position = left.findIndex((expectation) => isOn(expectation, message, program));
    const [expectation] = position === -1 ? [] : left.splice(position, 1);
    return expectation === undefined
      ? [`unexpected ${String(message.ruleId)} in line ${String(message.line)}: ${message.message}`]
      : differences(expectation, message);
  });
  return [...problems, ...left.map(({ on, rule }) => `missing ${rule} on ${on}`)];
}

function lint(
  { name, preset, text }: Program,
  types: ProgramTypes,
  folder: string,
): Linter.LintMessage[] {
  const linter = new Linter({ cwd: folder });
  const isTypeScript = /\.(?:tsx?|vue)$/u.test(name);
  const parserOptions = {
    ecmaFeatures: { jsx: name.endsWith('x') },
    ...(types === 'parser'
      ? { projectService: true, tsconfigRootDir: folder, extraFileExtensions: ['.vue'] }
      : {}),
  };
  const source = types === 'parser' && !isTypeScript ? 'typescript' : types;
  return linter.verify(
    text,
    [
      { files: ['**/*'] },
      {
        files: ['**/*.ts', '**/*.tsx'],
        languageOptions: { parser: typescriptParser, parserOptions },
      },
      {
        files: ['**/*.vue'],
        languageOptions: {
          parser: vueParser,
          parserOptions: { ...parserOptions, parser: typescriptParser },
        },
      },
      {
        files: ['**/*.js'],
        languageOptions: {
          sourceType: /^(?:import|export)\b/mu.test(text) ? 'module' : 'commonjs',
          parserOptions: { ecmaFeatures: { jsx: true } },
        },
      },
      plugin.configs[preset],
      { settings: { 'sdk-errors': { types: source } } },
    ],
    { filename: path.join(folder, name) },
  );
}

function isOn(
  { on, rule }: Expectation,
  { endLine, line, ruleId }: Linter.LintMessage,
  { text }: Program,
): boolean {
  const lines = text.split('\n').slice(line - 1, endLine ?? line);
  return ruleId === `sdk-errors/${rule}` && lines.join('\n').includes(on);
}

function differences(
  { has, lacks, only = [], says }: Expectation,
  { fix, message, suggestions = [] }: Linter.LintMessage,
): string[] {
  const edits = suggestions.map((suggestion) => suggestion.fix.text);
  const all = [message, ...edits, fix?.text ?? ''].join(' ');
  const names = (code: string, text: string): boolean =>
    new RegExp(`(?<!\\w)${code}(?!\\w)`, 'u').test(text);
  return [
    ...[...has, ...only].filter((code) => !names(code, all)).map((code) => `does not name ${code}`),
    ...lacks.filter((code) => names(code, message)).map((code) => `names ${code}`),
    ...(says === undefined || message.replaceAll('`', '').includes(says.replaceAll('`', ''))
      ? []
      : [`does not say ${says}: ${message}`]),
  ];
}
