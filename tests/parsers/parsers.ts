import * as babelParser from '@babel/eslint-parser';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type Scope } from 'eslint';
import { createRequire } from 'node:module';

import plugin from '../../src/plugin.js';

type LanguageOptions = NonNullable<Linter.Config['languageOptions']>;

const react = createRequire(import.meta.url).resolve('@babel/preset-react');

/** What Babel's parser is asked to understand besides JavaScript. */
export interface BabelOptions {
  readonly presets?: readonly string[];
  readonly plugins?: readonly unknown[];
}

/** Espree, ESLint's own parser. */
export const espree: LanguageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } };

/** The parser of typescript-eslint, without types. */
export const typescript: LanguageOptions = {
  parser: typescriptParser,
  parserOptions: { ecmaFeatures: { jsx: true } },
};

/** Babel's parser. */
export function babel({ plugins = [], presets = [react] }: BabelOptions = {}): LanguageOptions {
  return {
    parser: { ...babelParser, parseForESLint: parseWithBabel },
    parserOptions: {
      requireConfigFile: false,
      babelOptions: { configFile: false, presets, parserOpts: { plugins } },
    },
  };
}

/** A report with all that a user gets of it. */
export type Report = Pick<
  Linter.LintMessage,
  'column' | 'endColumn' | 'endLine' | 'fix' | 'line' | 'message' | 'ruleId' | 'suggestions'
>;

/** Lints JavaScript with all rules, without types. */
export function reports(
  code: string,
  languageOptions: LanguageOptions,
  sourceType: LanguageOptions['sourceType'] = 'module',
): Report[] {
  return new Linter()
    .verify(code, config(languageOptions, sourceType), { filename: 'file.js' })
    .map(({ column, endColumn, endLine, fatal, fix, line, message, ruleId, suggestions }) => {
      if (fatal === true) {
        throw new Error(`${message}\n${code}`);
      }
      return { line, column, endLine, endColumn, ruleId, message, fix, suggestions };
    });
}

/** The text that `--fix` makes of JavaScript. */
export function fixed(
  code: string,
  languageOptions: LanguageOptions,
  sourceType: LanguageOptions['sourceType'] = 'module',
): string {
  return new Linter().verifyAndFix(code, config(languageOptions, sourceType), {
    filename: 'file.js',
  }).output;
}

function config(
  languageOptions: LanguageOptions,
  sourceType: LanguageOptions['sourceType'],
): Linter.Config[] {
  return [
    plugin.configs.strict,
    {
      languageOptions: { ...languageOptions, sourceType },
      settings: { 'sdk-errors': { types: 'off' } },
    },
  ];
}

/** The scopes that Babel's parser builds with a version of eslint-scope of its own. */
interface OldGlobalScope extends Scope.Scope {
  __defineGeneric(
    name: string,
    set: Scope.Scope['set'],
    variables: readonly Scope.Variable[],
    node: null,
    definition: null,
  ): void;
}

/**
 * Babel's parser of version 7 goes up to ESLint 9: the scopes lack a method that ESLint 10 calls,
 * and the parser of version 8 asks for a later Node.js than this project does.
 */
function parseWithBabel(code: string, options: object): Linter.ESLintParseResult {
  const parsed = babelParser.parseForESLint(code, options);
  const { scopeManager } = parsed;
  const globalScope = scopeManager?.globalScope as OldGlobalScope | null | undefined;
  if (scopeManager === undefined || globalScope === null || globalScope === undefined) {
    return parsed;
  }
  return Object.assign(parsed, {
    scopeManager: Object.assign(scopeManager, {
      addGlobals(names: readonly string[]) {
        for (const name of names) {
          globalScope.__defineGeneric(name, globalScope.set, globalScope.variables, null, null);
        }
        globalScope.through = globalScope.through.filter((reference) => {
          const variable = names.includes(reference.identifier.name)
            ? globalScope.set.get(reference.identifier.name)
            : undefined;
          if (variable !== undefined) {
            reference.resolved = variable;
            variable.references.push(reference);
          }
          return variable === undefined;
        });
      },
    }),
  });
}
