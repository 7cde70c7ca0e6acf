import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { unwritten } from '../../scripts/scaffold/project-files.js';

const root = path.resolve(import.meta.dirname, '../..');

/** What the commands read, write and run in a copy of the project. */
const copied = [
  ...['catalogs', 'docs', 'rules', 'scripts', 'src', 'tests', 'typings'],
  ...['README.md', 'README.zh-CN.md', 'package.json', 'prettier.config.js'],
  ...['eslint.config.js', 'tsconfig.json', 'vitest.config.ts'],
];

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'sdk-errors-scaffold-'));
  for (const place of copied) {
    cpSync(path.join(root, place), path.join(copy, place), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('add-rule and add-catalog', () => {
  const added = [
    'rules/no-empty-inspection.ts',
    'tests/rules/no-empty-inspection.test.ts',
    'docs/rules/no-empty-inspection.md',
    'catalogs/acme-video.json',
    'tests/catalog/acme-video.test.ts',
    'docs/catalogs/acme-video.md',
    'docs/catalogs/acme-video.zh-CN.md',
    'typings/acme-video.d.ts',
  ];

  it('write the files of a rule and of a catalog, run as the contribution guide says', () => {
    const commands = documented(/^npm run add-.*$/gmu);

    expect(commands).toHaveLength(2);
    for (const command of commands) {
      expect(inShell(command), command).toMatchObject({ status: 0 });
    }
    expect(added.filter((file) => !existsSync(path.join(copy, file)))).toEqual([]);
  });

  it('list the rule in both READMEs, as a rule of strict', () => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      expect(read(readme)).toMatch(/^\| \[no-empty-inspection\]\(.*\) .*\| 🔒 /mu);
    }
  });

  it('write what passes its own tests', () => {
    const { status, stdout } = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'parser',
      ...['tests/rules/no-empty-inspection.test.ts', 'tests/catalog/acme-video.test.ts'],
      ...['tests/docs/rule-pages.test.ts', 'tests/catalog/content.test.ts'],
    );

    expect({ status, stdout }).toMatchObject({ status: 0 });
  });

  it('write what has nothing for ESLint and Prettier to say', () => {
    const eslint = run('node_modules/eslint/bin/eslint.js', 'src/plugin.ts', ...scripts(added));
    const prettier = run('node_modules/prettier/bin/prettier.cjs', '--check', ...added);

    expect(eslint).toMatchObject({ status: 0, stdout: '' });
    expect(prettier).toMatchObject({ status: 0 });
  });

  it('leave marks where a person has to write', () => {
    const marked = added.filter((file) => read(file).includes(unwritten));

    expect(marked).toEqual(added);
  });
});

describe('a name that cannot be', () => {
  it.each([
    ['scripts/add-rule.ts', ['Ignored'], '"Ignored" is no name of a rule; write two words or more'],
    ['scripts/add-rule.ts', ['no-ignored-error'], 'rules/no-ignored-error.ts is there already'],
    ['scripts/add-rule.ts', ['no-such', '--preset', 'all'], 'Allowed choices are recommended'],
    ['scripts/add-catalog.ts', options('Acme'), '"Acme" is no id of a catalog; write words'],
    ['scripts/add-catalog.ts', options('agora-signaling'), 'there is a catalog "agora-signaling"'],
  ])('%s %j is refused in one line', (script, words, message) => {
    const { status, stderr } = tsx(script, ...words);

    expect(status).toBe(1);
    expect(stderr).toContain(`error: `);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  function options(id: string): string[] {
    return [id, '--title', 'Acme', '--package', 'acme'];
  }
});

/** The lines of the contribution guide that are like a pattern. */
function documented(line: RegExp): string[] {
  return readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8').match(line) ?? [];
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function tsx(script: string, ...words: readonly string[]): Run {
  return run('node_modules/tsx/dist/cli.mjs', script, ...words);
}

function run(...words: readonly string[]): Run {
  const { status, stderr, stdout } = spawnSync(process.execPath, words, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

function inShell(command: string): Run {
  const { status, stderr, stdout } = spawnSync(command, {
    cwd: copy,
    encoding: 'utf8',
    shell: true,
  });
  return { status, stdout, stderr };
}

function read(file: string): string {
  return readFileSync(path.join(copy, file), 'utf8');
}

function scripts(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
}
