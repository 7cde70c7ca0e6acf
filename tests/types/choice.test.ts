import { Linter } from 'eslint';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';

import plugin from '../../src/plugin.js';
import { type Project, createProject } from './project.js';

const root = path.join(import.meta.dirname, '../..');

const handler = `import { engine } from './engine';
engine.on('onError', (e) => {
  switch (e.errorCode) {
    case 'KICKED_OUT':
      location.reload();
  }
});
`;

const files = {
  'package.json': JSON.stringify({ type: 'module' }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { allowJs: true, skipLibCheck: true } }),
  'engine.d.ts': `export declare const engine: import('@volcengine/rtc').IRTCEngine;\n`,
  'handler.js': handler,
};

/** Runs ESLint on a project, and gives what it says of the choice and of its trouble. */
function run(project: Project, types: string, typescripts: readonly string[]): string[] {
  for (const name of ['eslint', ...typescripts]) {
    link(project, name, path.join(root, 'node_modules', name));
  }
  link(project, 'eslint-plugin-sdk-errors', root);
  project.write(
    'eslint.config.js',
    `import plugin from 'eslint-plugin-sdk-errors';
export default [plugin.configs.recommended, { settings: { 'sdk-errors': { types: '${types}', scope: 'file' } } }];
`,
  );
  const { stderr } = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', 'handler.js'],
    { cwd: project.folder, encoding: 'utf8', env: { ...process.env, NODE_DEBUG: 'sdk-errors' } },
  );
  return stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/^SDK-ERRORS \d+: /u, '').replace(`${project.folder}/`, ''));
}

function link(project: Project, name: string, target: string): void {
  symlinkSync(target, path.join(project.folder, 'node_modules', name), 'dir');
}

describe('the choice of a source', () => {
  it.each([
    ['auto', 'native, TypeScript 7.0.2'],
    ['native', 'native, TypeScript 7.0.2'],
    ['typescript', 'typescript, TypeScript 6.0.3'],
    ['parser', 'none: the parser has none'],
    ['off', 'off, as the settings say'],
  ])('of "%s" is printed when it is asked for', (types, chosen) => {
    const project = createProject(files, ['@volcengine/rtc', '@typescript/native']);
    expect(run(project, types, ['typescript'])).toEqual([`handler.js: types are ${chosen}`]);
  });

  it('is the installed TypeScript 7 where the project has no other name for it', () => {
    const project = createProject(files);
    link(project, 'typescript', path.join(root, 'node_modules/@typescript/native'));
    expect(run(project, 'auto', [])).toEqual(['handler.js: types are native, TypeScript 7.0.2']);
  });

  it.each([
    [
      'of an unknown version',
      { version: '7.1.0' },
      'TypeScript 7.1.0 is not supported as a native source of types (7.0 is)',
    ],
    [
      'without its program',
      { version: '7.0.2' },
      'lacks its program for this machine (@typescript/typescript-',
    ],
  ])('passes over a TypeScript 7 %s, with one line', (_, manifest, reason) => {
    const project = createProject({
      ...files,
      'node_modules/typescript/package.json': JSON.stringify(manifest),
    });
    const [warning, chosen, ...others] = run(project, 'auto', []);
    expect(warning).toMatch(/^sdk-errors: /u);
    expect(warning).toContain(reason);
    expect(chosen).toBe('handler.js: types are typescript, TypeScript 6.0.3');
    expect(others).toEqual([]);
  });
});

describe('a text that is in no file', () => {
  it('is linted without types, and without a word', () => {
    const warn = vi.spyOn(console, 'warn');
    const config = [
      plugin.configs.recommended,
      { settings: { 'sdk-errors': { types: 'native' } } },
    ];
    expect(new Linter().verify(handler, config)).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
