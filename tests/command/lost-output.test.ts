import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { folderWith } from './run.js';

const command = path.join(import.meta.dirname, '../../dist/bin/sdk-errors.js');
const rows = Array.from({ length: 50 }, (_, row) => `| FAILED_${String(row)} | ${String(row)} |`);
const page = `# Errors\n\n| Name | Value |\n| - | - |\n${rows.join('\n')}\n`;

/** Runs a line of a shell in which `sdk-errors` is the command. */
function shell(
  line: string,
  folder = folderWith({ 'a.md': page }),
): { readonly code: number | null; readonly output: string; readonly errors: string } {
  const { status, stderr, stdout } = spawnSync(
    'bash',
    ['--norc', '-c', `sdk-errors() { "${process.execPath}" "${command}" "$@"; }\n${line}`],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  return { code: status, output: stdout, errors: stderr };
}

/** No file of the shell may have more than 1 kB, as if the disk were full. */
const fillDisk = "trap '' XFSZ; ulimit -f 1;";

describe.skipIf(!existsSync('/dev/full'))('a full disk ends with one line and exit code 2', () => {
  it.each([
    'sdk-errors hazards netease-webrtc > /dev/full',
    'sdk-errors --help > /dev/full',
    'sdk-errors help check > /dev/full',
    'sdk-errors import a.md --id some-sdk > /dev/full',
  ])('%s', (line) => {
    expect(shell(line)).toEqual({
      code: 2,
      output: '',
      errors: 'sdk-errors: standard output: cannot be written (ENOSPC)\n',
    });
  });

  it('where it takes the beginning of the output', () => {
    const line = `${fillDisk} sdk-errors diff netease-webrtc volcengine-rtc-web > out.txt`;
    const { code, errors } = shell(line);
    expect(code).toBe(2);
    expect(errors).toBe('sdk-errors: standard output: cannot be written (EFBIG)\n');
  });

  it('where it cannot take the list for the reviewer', () => {
    const { code, output } = shell('sdk-errors import a.md --id some-sdk 2> /dev/full');
    expect(code).toBe(2);
    expect(JSON.parse(output)).toMatchObject({ id: 'some-sdk' });
  });

  it('where it cannot take the complaint', () => {
    expect(shell('sdk-errors hazrds 2> /dev/full').code).toBe(2);
    expect(shell('sdk-errors hazards netease &> /dev/full').code).toBe(2);
  });

  it('and leaves the old draft as it was', () => {
    const folder = folderWith({ 'a.md': page, 'draft.json': 'reviewed' });
    const line = `${fillDisk} sdk-errors import a.md --id some-sdk --force --output draft.json`;
    expect(shell(line, folder)).toEqual({
      code: 2,
      output: '',
      errors: 'sdk-errors: draft.json: cannot be written (EFBIG)\n',
    });
    expect(readFileSync(path.join(folder, 'draft.json'), 'utf8')).toBe('reviewed');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'draft.json']);
  });
});

describe('a pipe that its reader has closed changes no exit code', () => {
  it.each([
    ['hazards netease-webrtc', 0],
    ['diff netease-webrtc volcengine-rtc-web --json', 1],
    ['import none.md --id some-sdk', 2],
    ['import a.md --id some-sdk', 0],
  ])('%s', (words, code) => {
    for (const stream of ['', '2>&1 >/dev/null', '2>&1']) {
      const line = `{ sleep 0.2; sdk-errors ${words} ${stream}; } 2>errors.txt | true`;
      const folder = folderWith({ 'a.md': page });
      const { output } = shell(`${line}; echo "\${PIPESTATUS[0]}"`, folder);
      expect(output, stream).toBe(`${String(code)}\n`);
      expect(readFileSync(path.join(folder, 'errors.txt'), 'utf8')).not.toMatch(/^\s+at /mu);
    }
  });

  it('and a draft is in its file', () => {
    const folder = folderWith({ 'a.md': page });
    const run = 'sdk-errors import a.md --id some-sdk --output draft.json 2>&1';
    const line = `{ sleep 0.2; ${run}; } | true; echo "\${PIPESTATUS[0]}"`;
    expect(shell(line, folder).output).toBe('0\n');
    expect(JSON.parse(readFileSync(path.join(folder, 'draft.json'), 'utf8'))).toMatchObject({
      id: 'some-sdk',
    });
  });
});

/** Runs an import that gets a signal when it calls a function of Node for a file. */
function importInterrupted(
  at: 'linkSync' | 'openSync',
  file: string,
  signal: NodeJS.Signals,
): { readonly files: string[]; readonly run: object; readonly draft: () => unknown } {
  const folder = folderWith({
    'a.md': page,
    'signal.mjs': `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { ${at} } = fs;
fs.${at} = (...details) => {
  if (details.some((detail) => String(detail).endsWith('${file}'))) {
    process.kill(process.pid, '${signal}');
  }
  return ${at}(...details);
};
syncBuiltinESMExports();`,
  });
  const words = ['import', 'a.md', '--id', 'some-sdk', '--output', 'draft.json'];
  const {
    signal: endedBy,
    status,
    stderr,
  } = spawnSync(
    process.execPath,
    ['--import', path.join(folder, 'signal.mjs'), command, ...words],
    { cwd: folder, encoding: 'utf8' },
  );
  return {
    files: readdirSync(folder).sort(),
    run: { endedBy, status, hasStack: /^\s+at /mu.test(stderr) },
    draft: (): unknown => JSON.parse(readFileSync(path.join(folder, 'draft.json'), 'utf8')),
  };
}

describe.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends the reading of a page at once and leaves nothing behind', () => {
    const { files, run } = importInterrupted('openSync', 'a.md', signal);
    expect(run).toEqual({ endedBy: signal, status: null, hasStack: false });
    expect(files).toEqual(['a.md', 'signal.mjs']);
  });

  it('does not cut a draft in half', () => {
    const { draft, files, run } = importInterrupted('linkSync', 'draft.json', signal);
    expect(run).toEqual({ endedBy: null, status: 0, hasStack: false });
    expect(files).toEqual(['a.md', 'draft.json', 'signal.mjs']);
    expect(draft()).toMatchObject({ id: 'some-sdk' });
  });
});
