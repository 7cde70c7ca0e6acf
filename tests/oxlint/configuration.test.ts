import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import plugin from '../../src/plugin.js';
import { page, root } from '../docs/pages.js';
import { type Folder, type Source, folderOf, oxlintConfig } from './corpus.js';
import { oxlint, runOxlint } from './oxlint.js';

/** A switch with a default that only logs, so that six codes are left out. */
const source: Source = {
  name: 'call.js',
  text: `
const engine = VERTC.createEngine('app-id');
engine.on(VERTC.events.onError, ({ errorCode }) => {
  switch (errorCode) {
    case VERTC.ErrorCode.TOKEN_EXPIRED:
      renewToken();
      break;
    default:
      console.error(errorCode);
  }
});
`,
};

const rules = plugin.configs.recommended.rules;
let folder: Folder;

afterEach(() => {
  folder.remove();
});

describe('settings in .oxlintrc.json', () => {
  it('say the language of the messages', () => {
    folder = folderOf([source, oxlintConfig({ rules, settings: inSettings({ locale: 'zh-CN' }) })]);

    expect(oxlint(folder.path).map(({ message }) => message)).toEqual([
      expect.stringContaining('（火山引擎 RTC'),
    ]);
  });

  it('hold a catalog of the user', () => {
    const acme: unknown = JSON.parse(page('tests/fixtures/docs/acme.json').text);
    const settings = inSettings({ catalogs: [acme] });
    const directive = { name: 'a.js', text: '// sdk-errors: acme-call@nowhere\n' };
    folder = folderOf([directive, oxlintConfig({ rules, settings })]);

    expect(oxlint(folder.path).map(({ message }) => message)).toEqual([
      expect.stringContaining('Unknown channel `nowhere` of `acme-call`'),
    ]);
  });

  it.each([
    { setting: { locale: 'fr' }, says: 'settings[\'sdk-errors\'].locale must be "en" or "zh-CN"' },
    { setting: { language: 'en' }, says: "settings['sdk-errors'].language is unknown" },
    { setting: { catalogs: ['acme.json'] }, says: "settings['sdk-errors'].catalogs[0]" },
  ])('$setting are refused in one line', ({ says, setting }) => {
    folder = folderOf([source, oxlintConfig({ rules, settings: inSettings(setting) })]);
    const { status, stdout } = runOxlint(folder.path);

    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes(says))).toHaveLength(1);
    expect(stdout).not.toMatch(/^\s*\|?\s*at /mu);
  });
});

describe('options of rules in .oxlintrc.json', () => {
  const covered = 'sdk-errors/exhaustive-switch';

  it('reach the rules', () => {
    const options = { [covered]: ['error', { fallbackCovers: 'all' }] };
    folder = folderOf([source, oxlintConfig({ rules: options })]);

    expect(oxlint(folder.path)).toEqual([]);
  });

  it('are refused in one line where they are wrong', () => {
    const options = { [covered]: ['error', { fallbackCovers: 'some' }] };
    folder = folderOf([source, oxlintConfig({ rules: options })]);
    const { status, stdout } = runOxlint(folder.path);

    expect(status).toBe(1);
    expect(stdout).toContain('option "fallbackCovers" must be "by-effect", "all" or "none"');
    expect(stdout).not.toMatch(/^\s*\|?\s*at /mu);
  });
});

describe('the presets', () => {
  it.each(Object.entries(plugin.configs))(
    '%s is that of ESLint',
    (preset, { rules: severities }) => {
      expect(JSON.parse(page(`oxlint/${preset}.json`).text)).toEqual({
        jsPlugins: ['eslint-plugin-sdk-errors'],
        rules: severities,
      });
    },
  );

  it('serve what the page extends, with what stands beside it on top', () => {
    folder = installed([{ ...source, name: 'src/call.js' }, documented('.oxlintrc.json')]);

    expect(oxlint(folder.path, 'src').map(({ message, rule }) => ({ message, rule }))).toEqual([
      {
        message: expect.stringContaining('(Volcengine RTC `onError` [') as string,
        rule: 'sdk-errors/exhaustive-switch',
      },
    ]);
    expect(runOxlint(folder.path, 'src').status).toBe(0);
  });
});

describe('a configuration in JavaScript', () => {
  const acme = { name: 'acme.json', text: page('tests/fixtures/docs/acme.json').text };
  const directive = { name: 'src/a.js', text: '// sdk-errors: acme-call@nowhere\n' };
  const sources = [acme, directive, { ...source, name: 'src/call.js' }];

  it('takes a preset and a catalog from the plugin', () => {
    const config = { ...documented('oxlint.config.ts'), name: 'oxlint.config.mjs' };
    folder = installed([...sources, config]);
    const reports = oxlint(folder.path, '--config', 'oxlint.config.mjs', 'src');

    const own = reports.filter(({ rule }) => rule.startsWith('sdk-errors/'));

    expect(own.map(({ file, rule }) => ({ file, rule }))).toEqual([
      { file: 'src/a.js', rule: 'sdk-errors/no-invalid-directive' },
      { file: 'src/call.js', rule: 'sdk-errors/exhaustive-switch' },
    ]);
  });

  it.each(['oxlint.config.mjs', 'oxlint.config.js', 'oxlint.config.cjs'])(
    'is not found as %s, as the page warns',
    (name) => {
      folder = installed([...sources, { ...documented('oxlint.config.ts'), name }]);

      expect(oxlint(folder.path, 'src').filter(({ rule }) => rule.startsWith('sdk'))).toEqual([]);
    },
  );

  it('is looked for as oxlint.config.ts', () => {
    const broken = { name: 'oxlint.config.ts', text: 'export default 3;' };
    folder = installed([...sources, broken]);

    expect(runOxlint(folder.path, 'src').stdout).toContain('oxlint.config.ts');
  });
});

/** A file that the page shows. */
function documented(name: string): Source {
  return { name, text: page(`tests/fixtures/docs/oxlint/${name}`).text };
}

/** A folder in which the plugin is installed. */
function installed(sources: readonly Source[]): Folder {
  const made = folderOf(sources);
  const modules = path.join(made.path, 'node_modules');
  rmSync(modules);
  mkdirSync(modules);
  symlinkSync(root, path.join(modules, 'eslint-plugin-sdk-errors'), 'junction');
  return made;
}

function inSettings(settings: object): Readonly<Record<string, object>> {
  return { 'sdk-errors': settings };
}
