import { chmodSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { loadNative } from '../../src/types/native/api.js';
import { NativeServer } from '../../src/types/native/server.js';
import { NativeSession } from '../../src/types/native/session.js';
import type { ProgramText } from '../../src/types/program-text.js';
import { failing, fakeTypeScript, hanging, platform, program } from './fake-typescript.js';

describe('a TypeScript 7', () => {
  it('is loaded with the program for this machine', () => {
    const { folder } = fakeTypeScript('exports.API = 1;');
    const { executable, module } = loadNative({ folder, version: '7.0.9' });
    expect(module.API).toBe(1);
    expect(executable).toBe(path.join(folder, 'node_modules', platform, program));
  });

  it.each(['7.1.0', '8.0.0', '17.0.2', '6.7.0.1'])('of version %s is not known', (version) => {
    const { folder } = fakeTypeScript('');
    expect(() => loadNative({ folder, version })).toThrow(
      `TypeScript ${version} is not supported as a native source of types (7.0 is)`,
    );
  });

  it('without its interface cannot be asked', () => {
    const { folder } = fakeTypeScript('', {});
    expect(() => loadNative({ folder, version: '7.0.2' })).toThrow(
      `TypeScript 7.0.2 in ${folder} has no "unstable/sync"`,
    );
  });

  it('without a program that can be started cannot be asked', () => {
    const { folder } = fakeTypeScript('');
    chmodSync(path.join(folder, 'node_modules', platform, program), 0o644);
    const message = `TypeScript in ${folder} lacks its program for this machine (${platform})`;
    expect(() => loadNative({ folder, version: '7.0.2' })).toThrow(message);
  });
});

const real = {
  version: '7.0.2',
  folder: path.join(import.meta.dirname, '../../node_modules/@typescript/native'),
};

function isRunning(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

const text: ProgramText = {
  fileName: '/no-such-folder/file.ts',
  text: '',
  isOnDisk: true,
  isSaved: false,
  covers: () => true,
};

/** The lines on standard error. */
let lines: string[] = [];

beforeEach(() => {
  lines = [];
  const warn = vi.spyOn(console, 'warn').mockImplementation((line: string) => {
    lines.push(line);
  });
  return () => {
    warn.mockRestore();
  };
});

describe('a process of TypeScript 7', () => {
  const opened = (
    times: number,
    version = '7.0.2',
  ): { session: NativeSession; starts: readonly string[] } => {
    const { folder } = fakeTypeScript(failing(times));
    const installed = { folder, version };
    const session = new NativeSession(installed, folder, () => true);
    const module = loadNative(installed).module as unknown as { starts: string[] };
    return { session, starts: module.starts };
  };

  it('is started by the first file, and serves all', () => {
    const { session, starts } = opened(0);
    expect(starts).toEqual([]);
    expect(session.open(text)).toBeDefined();
    expect(session.open(text)).toBeDefined();
    expect(starts).toEqual(['started']);
  });

  it('is started again when it has ended', () => {
    const { session, starts } = opened(2);
    expect(session.open(text)).toBeDefined();
    expect(starts).toEqual(['closed', 'closed', 'started']);
  });

  it('is started three times, and then no more, with one line', () => {
    const { session, starts } = opened(Infinity, '7.0.3');
    expect(session.open(text)).toBeUndefined();
    expect(session.open(text)).toBeUndefined();
    expect(starts).toEqual(['closed', 'closed', 'closed']);
    expect(lines).toEqual([
      'sdk-errors: TypeScript 7.0.3 has ended 3 times; types come from an older one, if any',
    ]);
  });

  it('that does not answer is ended and given up, with one line', async () => {
    const { folder } = fakeTypeScript(hanging);
    const installed = { folder, version: '7.0.4' };
    const session = new NativeSession(installed, folder, () => true, 1000);
    const { processes } = loadNative(installed).module as unknown as { processes: number[] };
    expect(session.open(text)).toBeUndefined();
    expect(session.open(text)).toBeUndefined();
    expect(processes).toHaveLength(1);
    expect(lines).toEqual([
      'sdk-errors: TypeScript 7.0.4 does not answer and was ended; types come from an older one, if any',
    ]);
    await expect.poll(() => isRunning(processes[0])).toBe(false);
  });

  it('that answers is not ended for having nothing to do', async () => {
    const session = new NativeSession(real, '/', () => true, 500);
    expect(session.open(text)).toBeDefined();
    await new Promise((resolve) => {
      setTimeout(resolve, 2000);
    });
    expect(session.open(text)).toBeDefined();
    expect(lines).toEqual([]);
    session.close();
  });

  it('that has ended is not asked any more', () => {
    const { folder } = fakeTypeScript(failing(0));
    const server = new NativeServer(loadNative({ folder, version: '7.0.2' }), folder, () => true);
    expect(server.ask(() => 'answer', 'otherwise')).toBe('answer');
    expect(server.failure).toBeUndefined();
    const fail = (): string => {
      throw new Error('broken pipe');
    };
    expect(server.ask(fail, 'otherwise')).toBe('otherwise');
    expect(server.failure).toBe('broken pipe');
    expect(server.ask(() => 'answer', 'otherwise')).toBe('otherwise');
    expect(server.open(text)).toBeUndefined();
    server.close();
    expect(server.failure).toBe('broken pipe');
  });

  it('that was closed says so', () => {
    const { folder } = fakeTypeScript(failing(0));
    const server = new NativeServer(loadNative({ folder, version: '7.0.2' }), folder, () => true);
    server.close();
    expect(server.failure).toBe('closed');
    expect(server.open(text)).toBeUndefined();
  });
});
