import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import plugin from 'eslint-plugin-sdk-errors';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';

import { type Folder, type Source, folderOf, oxlintConfig, sourcesInDocs } from './corpus.js';
import { type Diagnostic, inOrder, oxlint } from './oxlint.js';

/** Ways to write the same code. A mark at the start shifts the columns of the first line. */
const writings = [
  { as: 'as it is', write: (text: string) => text, types: 'off' },
  { as: 'as it is', write: (text: string) => text, types: 'native' },
  { as: 'with CRLF', write: (text: string) => text.replaceAll('\n', '\r\n'), types: 'off' },
  { as: 'behind emoji', write: (text: string) => `// 😀 表情 😀\n${text}`, types: 'native' },
  { as: 'behind a BOM', write: (text: string) => `\uFEFF// first line\n${text}`, types: 'native' },
];

/** Every example is a program of its own. */
const tsconfig: Source = {
  name: 'tsconfig.json',
  text: JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      moduleDetection: 'force',
      allowJs: true,
      types: [],
      strict: true,
    },
  }),
};

let folders: Folder[] = [];

afterEach(() => {
  for (const folder of folders) {
    folder.remove();
  }
  folders = [];
});

const inTypescript = { as: 'as it is', write: (text: string) => text, types: 'typescript' };

it.each([...writings, inTypescript])(
  'oxlint reports on the code of the docs what ESLint reports: $as, types $types',
  async ({ types, write }) => {
    const sources = written(write);
    const expected = await eslint(folderFor(sources, types), types);

    expect(expected.length).toBeGreaterThan(sources.length);
    expect(oxlint(folderFor(sources, types))).toEqual(expected);
  },
);

it.each(writings)(
  'oxlint --fix makes of it what eslint --fix makes: $as, types $types',
  async ({ types, write }) => {
    const sources = written(write);
    await eslint(folderFor(sources, types), types, { fix: true });
    oxlint(folderFor(sources, types), '--fix');
    const [byEslint = [], byOxlint] = folders.map((folder) =>
      sources.map(({ name }) => ({ name, text: folder.text(name) })),
    );

    expect(byEslint).not.toEqual(sources);
    expect(byOxlint).toEqual(byEslint);
  },
);

function written(write: (text: string) => string): Source[] {
  return sourcesInDocs().map(({ name, text }) => ({ name, text: write(text) }));
}

/** The path of a new folder in which oxlint asks for the strict rules. */
function folderFor(sources: readonly Source[], types: string): string {
  const { rules } = plugin.configs.strict;
  const settings = { 'sdk-errors': { types } };
  const folder = folderOf([...sources, oxlintConfig({ rules, settings }), tsconfig]);
  folders.push(folder);
  return folder.path;
}

async function eslint(
  cwd: string,
  types: string,
  { fix = false }: { readonly fix?: boolean } = {},
): Promise<Diagnostic[]> {
  const linter = new ESLint({
    cwd,
    fix,
    overrideConfigFile: true,
    overrideConfig: [
      plugin.configs.strict,
      { settings: { 'sdk-errors': { types } } },
      { files: ['**/*.ts'], languageOptions: { parser: typescriptParser } },
    ],
  });
  const results = await linter.lintFiles('.');
  await ESLint.outputFixes(results);
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ column, line, message, ruleId }) => ({
        file: path.relative(cwd, filePath),
        line,
        column,
        rule: ruleId ?? '',
        message,
      })),
    )
    .sort(inOrder);
}
