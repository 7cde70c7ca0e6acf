import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { type Example, examplesOf } from './examples.js';
import { fixtures } from './lint-example.js';
import { page, root } from './pages.js';

const readmes = ['README.md', 'README.zh-CN.md'];

/** What the README shows as a mistake. */
const mistake = examplesOf(page('README.md')).find(({ kind }) => kind === 'incorrect')?.code ?? '';

describe('the configurations of the README', () => {
  it('are the same in both languages, but for the language of messages', () => {
    const [english, chinese] = readmes.map((file) =>
      examplesOf(page(file))
        .filter(({ kind }) => kind === 'file')
        .map(({ code, name }) => ({
          code: code.replace("locale: 'zh-CN'", "locale: 'en'"),
          name: name.replace('.zh-CN', ''),
        })),
    );

    expect(english?.map(({ name }) => name)).toEqual([
      'typed.config.js',
      'untyped.config.js',
      'settings.config.js',
    ]);
    expect(chinese).toEqual(english);
  });

  it('find the mistake that the README shows, with types', async () => {
    expect(await rulesReported('typed.config.js', mistake, 'file.ts')).toEqual([
      'sdk-errors/exhaustive-switch',
    ]);
  });

  it('lint every extension of TypeScript', async () => {
    const eslint = new ESLint({
      cwd: fixtures,
      overrideConfigFile: path.join(fixtures, 'typed.config.js'),
    });
    const rulesFor = async (file: string): Promise<unknown> => {
      const config = (await eslint.calculateConfigForFile(path.join(fixtures, file))) as
        { readonly rules?: object } | undefined;
      return config?.rules;
    };

    for (const file of ['a.ts', 'a.tsx', 'a.mts', 'a.cts']) {
      expect(await rulesFor(file), file).toHaveProperty('sdk-errors/exhaustive-switch');
    }
  });

  it('find the same mistake without types', async () => {
    expect(await rulesReported('untyped.config.js', mistake, 'file.js')).toEqual([
      'sdk-errors/exhaustive-switch',
    ]);
  });

  it('report in Chinese, with the evidence, where the settings say so', async () => {
    const [message] = await messages('settings.zh-CN.config.js', mistake, 'file.js');

    expect(message?.message).toContain('（火山引擎 RTC `onError` [');
    expect(message?.message).toContain('default 分支只打了日志，没有实际处理');
  });
});

describe('the commands of the README', () => {
  it.each(readmes)('of %s are scripts of the package', (file) => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const { text } = page(file);

    expect(text).toContain('npm i -D eslint-plugin-sdk-errors');
    expect(text).toContain('npm ci && npm run demo');
    expect(text).toContain('npm ci && npm test');
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });
});

describe('the examples of the README', () => {
  it('differ between the languages in their texts alone', () => {
    const [english, chinese] = readmes.map((file) =>
      examplesOf(page(file)).map(({ kind, name, number }: Example) => ({
        kind,
        name: name.replace('.zh-CN', ''),
        number,
      })),
    );

    expect(chinese).toEqual(english);
  });
});

async function rulesReported(config: string, code: string, file: string): Promise<unknown[]> {
  return (await messages(config, code, file)).map(({ ruleId }) => ruleId);
}

async function messages(
  config: string,
  code: string,
  file: string,
): Promise<ESLint.LintResult['messages']> {
  const eslint = new ESLint({ cwd: fixtures, overrideConfigFile: path.join(fixtures, config) });
  const [result] = await eslint.lintText(code, { filePath: path.join(fixtures, file) });
  return result?.messages ?? [];
}
