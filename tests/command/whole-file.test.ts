import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { folderWith } from './run.js';

const fails = vi.hoisted(() => ({ link: '', rename: '' }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const failing =
    (name: keyof typeof fails, run: (from: string, to: string) => void) =>
    (from: string, to: string): void => {
      if (fails[name] !== '') {
        throw Object.assign(new Error(name), { code: fails[name] });
      }
      run(from, to);
    };
  return {
    ...fs,
    linkSync: failing('link', fs.linkSync),
    renameSync: failing('rename', fs.renameSync),
  };
});

// Another file of tests may have loaded the module already, and the next is to have the real one.
vi.resetModules();
const { writeWhole } = await import('../../src/command/whole-file.js');

afterAll(() => {
  vi.doUnmock('node:fs');
  vi.resetModules();
});

afterEach(() => {
  Object.assign(fails, { link: '', rename: '' });
});

function textIn(folder: string): string {
  return readFileSync(path.join(folder, 'draft.json'), 'utf8');
}

describe.each([
  { shows: 'where the file system has hard links', link: '' },
  { shows: 'where it has none', link: 'EPERM' },
])('$shows', ({ link }) => {
  it('writes a new file', () => {
    fails.link = link;
    const folder = folderWith({});
    writeWhole(path.join(folder, 'draft.json'), 'new', { replaces: false });
    expect(textIn(folder)).toBe('new');
    expect(readdirSync(folder)).toEqual(['draft.json']);
  });

  it('fails where a file has come into being since somebody looked', () => {
    fails.link = link;
    const folder = folderWith({ 'draft.json': 'reviewed' });
    expect(() => {
      writeWhole(path.join(folder, 'draft.json'), 'new', { replaces: false });
    }).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(textIn(folder)).toBe('reviewed');
    expect(readdirSync(folder)).toEqual(['draft.json']);
  });
});

it('keeps the file that was to be replaced where that fails', () => {
  fails.rename = 'ENOSPC';
  const folder = folderWith({ 'draft.json': 'reviewed' });
  expect(() => {
    writeWhole(path.join(folder, 'draft.json'), 'new', { replaces: true });
  }).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
  expect(textIn(folder)).toBe('reviewed');
  expect(readdirSync(folder)).toEqual(['draft.json']);
});

it('creates the file that was to be replaced where it is gone', () => {
  const folder = folderWith({});
  writeWhole(path.join(folder, 'draft.json'), 'new', { replaces: true });
  expect(textIn(folder)).toBe('new');
});

it('lets every other failure of a link be seen', () => {
  fails.link = 'EIO';
  const folder = folderWith({});
  const file = path.join(folder, 'draft.json');
  expect(() => {
    writeWhole(file, 'new', { replaces: false });
  }).toThrow(expect.objectContaining({ code: 'EIO' }));
  writeFileSync(file, '');
  expect(readdirSync(folder)).toEqual(['draft.json']);
});
