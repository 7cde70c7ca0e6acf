import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { type Project, createProject } from './project.js';

const root = path.join(import.meta.dirname, '../..');

/** How a process of ESLint's ends after it has asked TypeScript 7. */
const endings = {
  'by itself': '',
  'by process.exit': 'process.exit(0);',
  'by an error': "throw new Error('on purpose');",
  'by a signal': "process.kill(process.pid, 'SIGTERM'); setTimeout(() => {}, 60_000);",
  'by a signal that cannot be handled': "process.kill(process.pid, 'SIGKILL');",
};

function projectOfOneFile(): Project {
  const project = createProject(
    {
      'package.json': JSON.stringify({ type: 'module' }),
      'tsconfig.json': JSON.stringify({ compilerOptions: { strict: true, skipLibCheck: true } }),
      'handler.ts': `import VERTC from '@volcengine/rtc';
const engine = VERTC.createEngine('app');
engine.on(VERTC.events.onError, (e) => {
  switch (e.errorCode) {
    case VERTC.ErrorCode.KICKED_OUT:
      location.reload();
  }
});
`,
      'eslint.config.js': `import * as parser from '@typescript-eslint/parser';
import plugin from 'eslint-plugin-sdk-errors';
export default [
  { files: ['**/*.ts'], languageOptions: { parser } },
  plugin.configs.recommended,
  { settings: { 'sdk-errors': { types: 'native' } } },
];
`,
    },
    [
      '@volcengine/rtc',
      'eventemitter3',
      'eslint',
      '@typescript-eslint/parser',
      '@typescript/native',
    ],
  );
  symlinkSync(root, path.join(project.folder, 'node_modules/eslint-plugin-sdk-errors'), 'dir');
  return project;
}

/** The processes of TypeScript 7 that answer questions about a folder. */
function serversIn(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => commandOf(name).includes(`--api\0--cwd\0${folder}\0`))
    .map(Number);
}

function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

// Only Linux tells in files which processes there are.
describe.skipIf(process.platform !== 'linux')('the process of TypeScript 7', () => {
  it.each(Object.entries(endings))('ends with a process that ends %s', async (_, ending) => {
    const { folder } = projectOfOneFile();
    const script = `
      import { ESLint } from 'eslint';
      const [result] = await new ESLint().lintFiles(['handler.ts']);
      console.log(result.messages.map(({ ruleId }) => ruleId).join());
      ${ending}`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    expect(output.toString().trim()).toBe('sdk-errors/exhaustive-switch');
    if (child.exitCode === null && child.signalCode === null) {
      await once(child, 'exit');
    }
    await expect.poll(() => serversIn(folder), { timeout: 10_000 }).toEqual([]);
  });

  it('is one for each worker, and none is left', async () => {
    const project = projectOfOneFile();
    const names = ['one.ts', 'two.ts', 'three.ts', 'four.ts'];
    const text = readFileSync(path.join(project.folder, 'handler.ts'), 'utf8');
    for (const name of names) {
      project.write(name, text);
    }
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/eslint/bin/eslint.js', '--concurrency=2', '--format=json', '.'],
      { cwd: project.folder, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    const results = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
    const reported = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(reported).toEqual(Array.from({ length: 5 }, () => 'sdk-errors/exhaustive-switch'));
    await expect.poll(() => serversIn(project.folder), { timeout: 10_000 }).toEqual([]);
  });

  it('is started anew after it was ended from outside, and the files in between are not reported wrongly', async () => {
    const { folder } = projectOfOneFile();
    const script = `
      import { ESLint } from 'eslint';
      import { readdirSync, readFileSync } from 'node:fs';
      const eslint = new ESLint();
      const lint = async () => {
        const [result] = await eslint.lintFiles(['handler.ts']);
        console.log(result.messages.map(({ ruleId, message }) => ruleId ?? message).join());
      };
      const servers = () => readdirSync('/proc').filter((name) => {
        try {
          return readFileSync('/proc/' + name + '/cmdline', 'utf8').includes('--api\\0--cwd\\0' + process.cwd() + '\\0');
        } catch { return false; }
      });
      await lint();
      process.kill(Number(servers()[0]), 'SIGKILL');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await lint();
      console.log(servers().length);`;
    const { stderr, stdout } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'sdk-errors/exhaustive-switch',
      'sdk-errors/exhaustive-switch',
      '1',
    ]);
    await expect.poll(() => serversIn(folder), { timeout: 10_000 }).toEqual([]);
  });
});
