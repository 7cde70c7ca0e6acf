import { readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import plugin, * as exported from '../src/plugin.js';

const root = path.join(import.meta.dirname, '..');
const ruleFiles = readdirSync(path.join(root, 'rules')).map((file) => file.replace(/\.ts$/u, ''));

describe('the plugin', () => {
  it('exports a rule for each file of rules/', () => {
    expect(Object.keys(plugin.rules ?? {}).sort()).toEqual(ruleFiles.sort());
  });

  it('has each rule in strict, and each recommended rule in recommended', () => {
    const named = ruleFiles.map((name) => `sdk-errors/${name}`);
    expect(Object.keys(plugin.configs.strict.rules ?? {}).sort()).toEqual(named);
    const strictOnly = ['prefer-named-code', 'require-error-handler'];
    expect(Object.keys(plugin.configs.recommended.rules ?? {}).sort()).toEqual(
      named.filter((name) => !strictOnly.some((rule) => name.endsWith(rule))),
    );
  });

  it('has a Chinese text for every English one, with the same placeholders', () => {
    // A Chinese list says itself how many codes there are.
    const placeholders = (text: string): string[] =>
      (text.match(/\{\{\w+\}\}/gu) ?? []).filter((name) => name !== '{{count}}').sort();
    for (const [name, rule] of Object.entries(plugin.rules ?? {})) {
      const messages = (rule as { meta: { messages: Record<string, string> } }).meta.messages;
      for (const [id, text] of Object.entries(messages)) {
        const [base = '', ...forms] = id.split(':');
        const full = forms.includes('full') ? ':full' : '';
        const other = messages[`${base}:zh-CN${full}`];
        expect(placeholders(other ?? ''), `${name} ${id}`).toEqual(placeholders(text));
      }
    }
  });

  it('has all that is exported by name, so that require gives it too', () => {
    const { default: whole, ...named } = exported;

    expect(Object.keys(named)).toContain('loadCatalog');
    expect(whole).toMatchObject(named);
  });

  it('loads neither TypeScript nor typescript-eslint until something needs them', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import Module from 'node:module';
         const loaded = [];
         const load = Module._load;
         Module._load = function (request, ...rest) { loaded.push(request); return load.call(this, request, ...rest); };
         await import('eslint-plugin-sdk-errors');
         console.log(JSON.stringify(loaded));`,
      ],
      { cwd: root, encoding: 'utf8' },
    );
    const loaded = JSON.parse(stdout) as string[];
    expect(loaded.filter((name) => /typescript|eslint(?!-plugin-sdk-errors)/u.test(name))).toEqual(
      [],
    );
  });
});
