import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import path from 'node:path';
import * as svelteParser from 'svelte-eslint-parser';
import { describe, expect, it } from 'vitest';
import * as vueParser from 'vue-eslint-parser';

import { programText, textOnDisk } from '../../src/types/program-text.js';
import { createFolder } from './folder.js';

interface Place {
  readonly type: string;
  readonly range?: readonly [number, number];
  readonly body?: unknown;
}

/** A text with the top of its syntax tree, as far as it is looked at. */
const made = (text: string, body: readonly Place[] = []): TSESLint.SourceCode =>
  ({ text, ast: { body } }) as unknown as TSESLint.SourceCode;

const node = (range: readonly [number, number]): TSESTree.Node => ({ range }) as TSESTree.Node;

describe('a script', () => {
  it.each(['js', 'ts', 'mjs', 'cjs', 'mts', 'cts', 'jsx', 'tsx'])('.%s is read whole', (end) => {
    const text = programText(made('let x;'), `/no-such-folder/file.${end}`);
    expect(text).toMatchObject({
      fileName: `/no-such-folder/file.${end}`,
      text: 'let x;',
      isOnDisk: false,
      isSaved: false,
    });
    expect(text?.covers(node([0, 100]))).toBe(true);
  });

  it.each([
    ['as it was saved', 'let x;', { isOnDisk: true, isSaved: true }],
    ['otherwise than it was saved', 'let y;', { isOnDisk: true, isSaved: false }],
  ])('on disk stands there %s', (_, text, expected) => {
    const { folder } = createFolder({ 'file.ts': '\uFEFFlet x;' });
    expect(programText(made(text), path.join(folder, 'file.ts'))).toMatchObject(expected);
  });

  it('of Windows is named with slashes', () => {
    expect(programText(made(''), '/folder\\file.ts')?.fileName).toBe('/folder/file.ts');
  });
});

it.each(['<input>', '<text>', 'file.ts'])('%s is in no file', (file) => {
  expect(programText(made(''), file)).toBeUndefined();
});

it('a text on disk has no byte order mark at its start', () => {
  const { folder } = createFolder({ 'file.ts': '\uFEFFa\uFEFF', 'plain.ts': 'a\uFEFF' });
  expect(textOnDisk(path.join(folder, 'file.ts'))).toBe('a\uFEFF');
  expect(textOnDisk(path.join(folder, 'plain.ts'))).toBe('a\uFEFF');
  expect(textOnDisk(path.join(folder, 'other.ts'))).toBeUndefined();
});

describe('a component', () => {
  it.each([
    ['App.vue', '<script lang="tsx">', 'App.vue.tsx'],
    ['App.vue', `<script setup lang='jsx'>`, 'App.vue.tsx'],
    ['App.vue', '<script\n  generic="T"\n  lang = tsx\n>', 'App.vue.tsx'],
    ['App.vue', '<script lang="ts">', 'App.vue.ts'],
    ['App.vue', '<script lang="js">', 'App.vue.ts'],
    ['App.vue', '<script lang="typescript">', 'App.vue.ts'],
    ['App.vue', '<script>', 'App.vue.ts'],
    ['App.vue', '<script> lang="tsx" </script>', 'App.vue.ts'],
    ['App.vue', '<scripts lang="tsx">', 'App.vue.ts'],
    ['App.vue', '<script language="tsx">', 'App.vue.ts'],
    ['App.vue', '<script slang="tsx">', 'App.vue.ts'],
    ['App.vue', '<style lang="tsx">', 'App.vue.ts'],
    ['App.ts.vue', '', 'App.ts.vue.ts'],
    ['page.xts', '', 'page.xts.ts'],
  ])('%s that begins with %s is %s to the checker', (file, text, name) => {
    expect(programText(made(text), `/folder/${file}`)?.fileName).toBe(`/folder/${name}`);
  });

  it('is no file on disk to the checker, even where it is one', () => {
    const { folder } = createFolder({ 'App.vue': '' });
    const text = programText(made(''), path.join(folder, 'App.vue'));
    expect(text).toMatchObject({ isOnDisk: false, isSaved: false });
  });

  it('of Vue is its script, at its own place', () => {
    const text = '<template>👩\r\n</template>\n<script>\nlet x;\nlet y;\n</script>\n';
    const { ast } = vueParser.parseForESLint(text, { ecmaVersion: 'latest', sourceType: 'module' });
    const program = programText({ text, ast } as unknown as TSESLint.SourceCode, '/App.vue');
    expect(program?.text).toBe(
      text.replaceAll(/[^\r\n]*<.*|👩/gu, (all) => ' '.repeat(all.length)),
    );
    expect(program?.text).toHaveLength(text.length);
  });

  it('of Svelte is its scripts', () => {
    const text = '<script>let x;</script>\n<p title={x}>let</p>\n<style>p { top: 0 }</style>';
    const { ast } = svelteParser.parseForESLint(text, {});
    const program = programText({ text, ast } as unknown as TSESLint.SourceCode, '/App.svelte');
    expect(program?.text.trimEnd()).toBe('        let x;         \n'.trimEnd());
    expect(program?.text).toHaveLength(text.length);
  });

  it('has its statements in the order in which they stand', () => {
    const body: Place[] = [
      { type: 'Later', range: [6, 8] },
      { type: 'Earlier', range: [1, 3] },
      { type: 'Within', range: [2, 3] },
      { type: 'Adjacent', range: [3, 4] },
      { type: 'Nowhere' },
    ];
    const program = programText(made('0123456789', body), '/App.vue');
    expect(program?.text).toBe(' 123  67  ');
  });

  it.each([
    [[1, 3], true],
    [[2, 3], true],
    [[1, 2], true],
    [[0, 3], false],
    [[1, 4], false],
    [[5, 6], false],
    [[7, 9], true],
  ] as const)('is seen by the checker at %j: %s', (range, isSeen) => {
    const body: Place[] = [
      { type: 'One', range: [1, 3] },
      { type: 'Nowhere' },
      { type: 'SvelteScriptElement', range: [6, 10], body: [{ type: 'Two', range: [7, 9] }] },
      { type: 'SvelteScriptElement', range: [4, 6] },
      { type: 'SvelteElement', range: [5, 6], body: [{ type: 'Text', range: [5, 6] }] },
    ];
    const program = programText(made('0123456789', body), '/App.svelte');
    expect(program?.covers(node(range))).toBe(isSeen);
  });
});
