import * as typescriptParser from '@typescript-eslint/parser';
import { Linter, type SourceCode } from 'eslint';
import path from 'node:path';

import plugin from '../../src/plugin.js';
import type { OptionDefinition } from '../../src/options.js';
import type { SdkErrorsRule } from '../../src/rule.js';

/** How a text is parsed: plain JavaScript, TypeScript by its syntax alone, or with types. */
export type Parsing = 'jsx' | 'module' | 'script' | 'typed' | 'typescript';

const typedFixtures = path.join(import.meta.dirname, '../fixtures/typed');

const files = {
  jsx: 'hostile.jsx',
  module: 'hostile.js',
  script: 'hostile.js',
  typed: 'file.ts',
  typescript: 'hostile.tsx',
} as const satisfies Record<Parsing, string>;

const rules = plugin.rules as unknown as Readonly<Record<string, SdkErrorsRule>>;

/** All rules: as the presets set them, and with every option at each of its ends. */
export const configurations: readonly Linter.Config[] = [
  plugin.configs.recommended,
  plugin.configs.strict,
  ...[0, 1, 2].map(atOneEnd),
];

export interface HostileOptions {
  /** The rules, once for each of these; all of them if absent. */
  readonly config?: readonly Linter.Config[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * Lints a text with all rules, once for each set of options.
 *
 * @returns the reports, or undefined where the text does not parse.
 * @throws whatever a rule throws.
 */
export function lintHostile(
  text: string,
  parsing: Parsing,
  { config = configurations, settings = {} }: HostileOptions = {},
): Linter.LintMessage[] | undefined {
  const linter = new Linter({ cwd: typedFixtures });
  const [first, ...others] = config;
  const messages = verify(linter, text, parsing, first === undefined ? [] : [first], settings);
  if (messages.some(({ fatal }) => fatal === true)) {
    return undefined;
  }
  // Parsed once; the rules of the other configurations look at the same tree.
  const parsed = linter.getSourceCode();
  return messages.concat(
    others.flatMap((other) => verify(linter, parsed, parsing, [other], settings)),
  );
}

/** Whether the parser, and ESLint's own way through the tree, survive a text. */
export function survivesWithoutRules(text: string, parsing: Parsing): boolean {
  try {
    return lintHostile(text, parsing, { config: [] }) !== undefined;
  } catch {
    return false;
  }
}

function verify(
  linter: Linter,
  text: SourceCode | string,
  parsing: Parsing,
  config: readonly Linter.Config[],
  settings: Readonly<Record<string, unknown>>,
): Linter.LintMessage[] {
  const messages = linter.verify(
    text,
    [
      { files: ['**/*.{js,jsx,ts,tsx}'], languageOptions: languageOptions(parsing) },
      ...config,
      { settings: { 'sdk-errors': { types: 'parser', evidence: true, ...settings } } },
    ],
    { filename: path.join(typedFixtures, files[parsing]) },
  );
  const unconfigured = messages.find(({ message }) => message.startsWith('No matching config'));
  if (unconfigured !== undefined) {
    throw new Error(unconfigured.message);
  }
  return messages;
}

function languageOptions(parsing: Parsing): Linter.LanguageOptions {
  switch (parsing) {
    case 'jsx':
      return { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } };
    case 'module':
    case 'script':
      return { sourceType: parsing };
    case 'typed':
      return {
        parser: typescriptParser,
        parserOptions: { projectService: true, tsconfigRootDir: typedFixtures },
      };
    case 'typescript':
      // An editor shows states that are no valid program yet.
      return { parser: typescriptParser, parserOptions: { allowInvalidAST: true } };
  }
}

/** Every rule with each option at one of its values. */
function atOneEnd(end: number): Linter.Config {
  return {
    plugins: { 'sdk-errors': plugin },
    rules: Object.fromEntries(
      Object.entries(rules).map(([name, { options }]): [string, Linter.RuleEntry] => [
        `sdk-errors/${name}`,
        [
          'error',
          Object.fromEntries(
            Object.entries(options).map(([key, option]) => [key, valueAt(option, end)]),
          ),
        ],
      ]),
    ),
  };
}

function valueAt(option: OptionDefinition, end: number): unknown {
  switch (option.kind) {
    case 'boolean':
      return end % 2 === 1;
    case 'one-of':
      return option.values[end % option.values.length];
    case 'some-of':
      return end % 2 === 1 ? option.values : [];
  }
}
