import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { folderWith, runIn } from './import-surroundings.js';

const page = '# Errors\n\n| Name | Value |\n| - | - |\n| FAILED | 7 |\n';
const alreadyThere = 'sdk-errors: draft.json: is there already; --force overwrites it\n';

function textIn(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function draftIn(folder: string, file: string): unknown {
  return JSON.parse(textIn(folder, file));
}

describe('without --force', () => {
  it('a symbolic link to a file is not overwritten', () => {
    const folder = folderWith({ 'a.md': page, 'reviewed.json': 'reviewed' });
    symlinkSync('reviewed.json', path.join(folder, 'draft.json'));
    const { errors, exitCode } = runIn(folder, ['a.md'], { output: 'draft.json' });
    expect([exitCode, errors]).toEqual([2, alreadyThere]);
    expect(textIn(folder, 'reviewed.json')).toBe('reviewed');
  });

  it('a symbolic link to a missing file is not followed', () => {
    const folder = folderWith({ 'a.md': page });
    symlinkSync('missing.json', path.join(folder, 'draft.json'));
    const { errors, exitCode } = runIn(folder, ['a.md'], { output: 'draft.json' });
    expect([exitCode, errors]).toEqual([2, alreadyThere]);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'draft.json']);
    expect(readlinkSync(path.join(folder, 'draft.json'))).toBe('missing.json');
  });
});

describe('with --force', () => {
  it('keeps the symbolic link and the mode of the file that it overwrites', () => {
    const folder = folderWith({ 'a.md': page, 'reviewed.json': 'reviewed' });
    chmodSync(path.join(folder, 'reviewed.json'), 0o640);
    symlinkSync('reviewed.json', path.join(folder, 'draft.json'));
    const { exitCode } = runIn(folder, ['a.md'], { output: 'draft.json', force: true });
    expect(exitCode).toBe(0);
    expect(readlinkSync(path.join(folder, 'draft.json'))).toBe('reviewed.json');
    expect(draftIn(folder, 'reviewed.json')).toMatchObject({ id: 'some-sdk' });
    expect(statSync(path.join(folder, 'reviewed.json')).mode & 0o777).toBe(0o640);
  });

  it.each([
    { shows: 'a folder', output: 'folder' },
    { shows: 'a device', output: '/dev/null' },
  ])('$shows is not overwritten', ({ output }) => {
    const folder = folderWith({ 'a.md': page });
    mkdirSync(path.join(folder, 'folder'));
    const { errors, exitCode } = runIn(folder, ['a.md'], { output, force: true });
    expect(exitCode).toBe(2);
    expect(errors).toBe(`sdk-errors: ${output}: is no file that a draft could replace\n`);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a page is never overwritten by the draft that is made of it', () => {
  it.each([
    { shows: 'by its name', output: 'a.md', link: () => undefined },
    { shows: 'by another path', output: './x/../a.md', link: () => undefined },
    { shows: 'through a symbolic link', output: 'draft.json', link: symlinkSync },
    { shows: 'through a hard link', output: 'draft.json', link: linkSync },
  ])('$shows', ({ link, output }) => {
    const folder = folderWith({ 'a.md': page, 'b.md': page });
    link(path.join(folder, 'a.md'), path.join(folder, 'draft.json'));
    const { errors, exitCode } = runIn(folder, ['b.md', 'a.md'], { output, force: true });
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      `sdk-errors: --output ${output}: is a.md, which is read; name another file\n`,
    );
    expect(textIn(folder, 'a.md')).toBe(page);
  });
});

describe('a draft that is written', () => {
  it.each([{ force: true as const }, {}])('leaves nothing else behind: %j', (options) => {
    const folder = folderWith({ 'a.md': page });
    runIn(folder, ['a.md'], { output: 'draft.json', ...options });
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'draft.json']);
  });
});
