import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';

import { fileVersion } from '../../src/types/file-version.js';
import { DiskVersions } from '../../src/types/native/disk-versions.js';
import { createFolder } from './folder.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A time after all that a test writes. */
function later(): void {
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
}

it('takes what was written before the start for known, and what was written after for changed', () => {
  const { folder, write } = createFolder({ 'old.ts': '' });
  const at = (name: string): string => path.join(folder, name);
  later();
  const before = new DiskVersions();
  expect(before.changed([at('old.ts'), at('none.ts')], [folder])).toEqual({
    files: [],
    folders: [],
  });
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const after = new DiskVersions();
  write('new.ts', '');
  expect(after.changed([at('new.ts'), at('none.ts')], [folder])).toEqual({
    files: [at('new.ts')],
    folders: [folder],
  });
});

it('notices a file that is changed, also with the same length and time, deleted and put back', () => {
  const { folder, write } = createFolder({ 'file.ts': 'a' });
  const file = path.join(folder, 'file.ts');
  later();
  const versions = new DiskVersions();
  const isChanged = (): boolean => versions.changed([file], []).files.length === 1;
  const replace = (text: string): void => {
    write('file.ts', text);
    utimesSync(file, 1, 1);
  };
  expect(isChanged()).toBe(false);
  replace('b');
  expect(isChanged()).toBe(true);
  replace('c');
  expect(isChanged()).toBe(true);
  expect(isChanged()).toBe(false);
  rmSync(file);
  expect(isChanged()).toBe(true);
  expect(isChanged()).toBe(false);
  write('file.ts', 'c');
  expect(isChanged()).toBe(true);
});

it('notices a folder by the names in it', () => {
  const { folder, write } = createFolder({ 'a/file.ts': '' });
  const inside = path.join(folder, 'a');
  const none = path.join(folder, 'b');
  later();
  const versions = new DiskVersions();
  const changed = (): string[] => versions.changed([], [inside, none]).folders;
  expect(changed()).toEqual([]);
  write('a/file.ts', 'changed');
  expect(changed()).toEqual([]);
  // As editors save: beside the file, and then in its place.
  write('a/temporary', '');
  rmSync(path.join(inside, 'temporary'));
  expect(changed()).toEqual([]);
  write('a/other.ts', '');
  expect(changed()).toEqual([inside]);
  mkdirSync(none);
  writeFileSync(path.join(none, 'file.ts'), '');
  expect(changed()).toEqual([none]);
  rmSync(none, { recursive: true });
  expect(changed()).toEqual([none]);
});

it('forgets what is not asked about', () => {
  const { folder, write } = createFolder({ 'file.ts': '' });
  const file = path.join(folder, 'file.ts');
  later();
  const versions = new DiskVersions();
  versions.changed([file], []);
  versions.changed([], []);
  write('file.ts', 'changed');
  expect(versions.changed([file], []).files).toEqual([]);
});

it('a file below what has become a file has no version', () => {
  const { folder } = createFolder({ 'file.ts': '' });
  expect(fileVersion(path.join(folder, 'file.ts/below.ts'))).toBe('');
  expect(fileVersion(path.join(folder, 'none.ts'))).toBe('');
});
