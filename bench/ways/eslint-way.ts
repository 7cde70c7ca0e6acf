import type { ESLint } from 'eslint';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { LintedSet } from '../linted-set.js';
import { ruleTimeOf, sum } from '../measure.js';
import { builtPlugin } from './built-plugin.js';
import { type Way, failedRun } from './way.js';

/** What is set beside the parser. */
export interface EslintSetup {
  readonly name: string;
  /** Whether typescript-eslint's parser gives types. */
  readonly typed: boolean;
  /** The source of types of this plugin, which is left out where there is none. */
  readonly types?: 'native' | 'off' | 'parser' | 'typescript';
  /** Whether files are judged together; what this plugin does by default if absent. */
  readonly scope?: 'file' | 'program';
  /** Rules of typescript-eslint. */
  readonly rules?: Readonly<Record<string, string>>;
  /** The file of a plugin, and the rules of it. */
  readonly plugin?: { readonly file: string; readonly rules: Readonly<Record<string, string>> };
}

const require = createRequire(import.meta.url);
const script = path.join(path.dirname(require.resolve('eslint/package.json')), 'bin/eslint.js');

/** ESLint's command line, with a configuration that is written for each set. */
export function eslintWay(setup: EslintSetup, configs: string): Way {
  const fileFor = ({ letter }: LintedSet, ending: string): string =>
    path.join(configs, `${letter} ${setup.name.replaceAll(/\W+/gu, '-')}.${ending}`);
  return {
    name: setup.name,
    command(set) {
      const config = fileFor(set, 'config.js');
      writeFileSync(config, configText(setup, set));
      const output = ['--format', 'json', '--output-file', fileFor(set, 'json'), '--stats'];
      return {
        script,
        options: ['--config', config, '--no-inline-config', ...output, set.part],
        folder: set.folder,
      };
    },
    ruleTime(run, set) {
      // 1 says that there are reports.
      if (run.status !== 0 && run.status !== 1) {
        throw failedRun(setup.name, set, run.output);
      }
      const text = readFileSync(fileFor(set, 'json'), 'utf8');
      return sum((JSON.parse(text) as ESLint.LintResult[]).map(ruleTimeOf));
    },
  };
}

/** Imports what is used and no more: loading it is a part of what a process takes. */
function configText(
  { plugin, rules, scope, typed, types }: EslintSetup,
  { folder }: LintedSet,
): string {
  const parserOptions = typed ? { projectService: true, tsconfigRootDir: folder } : {};
  const settings = types === undefined ? {} : { 'sdk-errors': { types, scope } };
  return `import * as parser from ${url(require.resolve('@typescript-eslint/parser'))};
${rules === undefined ? '' : `import tseslint from ${url(require.resolve('typescript-eslint'))};`}
${plugin === undefined ? '' : `import plugin from ${url(plugin.file)};`}
${types === undefined ? '' : `import sdkErrors from ${url(builtPlugin)};`}

export default [
  {
    files: ['**/*.{js,jsx,ts,tsx}'],
    languageOptions: { parser, parserOptions: ${JSON.stringify(parserOptions)} },
    settings: ${JSON.stringify(settings)},
  },
  ${rules === undefined ? '' : `{ plugins: { '@typescript-eslint': tseslint.plugin }, rules: ${JSON.stringify(rules)} },`}
  ${plugin === undefined ? '' : `{ plugins: { [plugin.meta.name]: plugin }, rules: ${JSON.stringify(plugin.rules)} },`}
  ${types === undefined ? '' : 'sdkErrors.configs.recommended,'}
];
`;
}

function url(file: string): string {
  return JSON.stringify(pathToFileURL(file).href);
}
