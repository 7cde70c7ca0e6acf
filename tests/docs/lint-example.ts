import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import plugin from '../../src/plugin.js';
import type { Example } from './examples.js';
import { root } from './pages.js';

/** The folder whose files the docs show, and beside which their examples are linted. */
export const fixtures = path.join(root, 'tests/fixtures/docs');

const typed: Linter.Config = {
  files: ['**/*.ts'],
  languageOptions: {
    parser: typescriptParser,
    parserOptions: { projectService: true, tsconfigRootDir: fixtures },
  },
};

/** An example, ready to be linted: TypeScript with types, JavaScript without. */
export class ExampleLinter {
  readonly #linter = new Linter({ cwd: fixtures });
  readonly #filename: string;

  private constructor(
    private readonly example: Example,
    private readonly config: readonly Linter.Config[],
  ) {
    this.#filename = path.join(fixtures, example.language === 'ts' ? 'file.ts' : 'file.js');
  }

  /**
   * On a rule's page the rule alone is run, elsewhere those that are recommended.
   *
   * @param override - settings that count more than those of the example.
   */
  static async of(
    example: Example,
    override: Readonly<Record<string, unknown>> = {},
  ): Promise<ExampleLinter> {
    const { config, options = {}, settings } = example.setup;
    const rule = /^docs\/rules\/(?<rule>[^/]+)\.md$/u.exec(example.page)?.groups?.rule;
    const rules: readonly Linter.Config[] =
      config !== undefined
        ? await configOf(config)
        : rule === undefined
          ? [plugin.configs.recommended]
          : [
              {
                plugins: { 'sdk-errors': plugin },
                rules: { [`sdk-errors/${rule}`]: ['error', options] },
              },
            ];
    return new ExampleLinter(example, [
      typed,
      ...rules,
      { settings: { 'sdk-errors': { ...settings, ...override } } },
    ]);
  }

  /** The reports, of a text other than the example's if one is given. */
  messages(code: string = this.example.code): readonly Linter.LintMessage[] {
    return this.#linter.verify(code, [...this.config], { filename: this.#filename });
  }

  /** The reports as the docs show them: a line each. */
  reported(): string {
    return this.messages()
      .map(({ line, message }) => `${String(line)}: ${message}\n`)
      .join('');
  }

  /** What ESLint prints on a terminal, for a file of this name. */
  async printed(name: string): Promise<string> {
    const eslint = new ESLint({
      cwd: fixtures,
      overrideConfigFile: true,
      overrideConfig: [...this.config],
    });
    const results = await eslint.lintText(this.example.code, { filePath: this.#filename });
    const formatter = await eslint.loadFormatter('stylish');
    const text = await formatter.format(results.map((result) => ({ ...result, filePath: name })));
    return `${stripVTControlCharacters(text).trim()}\n`;
  }

  fixed(): string {
    return this.#linter.verifyAndFix(this.example.code, [...this.config], {
      filename: this.#filename,
    }).output;
  }

  /** The text with one of the suggestions applied, the first being 1. */
  suggested(number: number): string | undefined {
    const { code } = this.example;
    const fix = this.messages().flatMap(({ suggestions }) => suggestions ?? [])[number - 1]?.fix;
    return fix === undefined
      ? undefined
      : code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
  }
}

async function configOf(name: string): Promise<readonly Linter.Config[]> {
  const loaded = (await import(pathToFileURL(path.join(fixtures, name)).href)) as {
    readonly default: readonly Linter.Config[];
  };
  return loaded.default;
}
