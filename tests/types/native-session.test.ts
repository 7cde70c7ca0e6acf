import { chmodSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { loadNative } from '../../src/types/native/api.js';
import { NativeServer } from '../../src/types/native/server.js';
import { NativeSession } from '../../src/types/native/session.js';
import type { ProgramText } from '../../src/types/program-text.js';
import { failing, fakeTypeScript, platform, program } from './fake-typescript.js';

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

const text: ProgramText = {
  fileName: '/no-such-folder/file.ts',
  text: '',
  isOnDisk: true,
  isSaved: false,
  covers: () => true,
};

describe('a process of TypeScript 7', () => {
  const opened = (times: number): { session: NativeSession; starts: readonly string[] } => {
    const { folder } = fakeTypeScript(failing(times));
    const installed = { folder, version: '7.0.2' };
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

  it('is started three times, and then no more', () => {
    const { session, starts } = opened(Infinity);
    expect(session.open(text)).toBeUndefined();
    expect(session.open(text)).toBeUndefined();
    expect(starts).toEqual(['closed', 'closed', 'closed']);
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
