import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { SourceChanges } from '../../src/types/source-changes.js';
import { createFolder } from './folder.js';

const start = new Date('2026-01-01T00:00:00Z').getTime();

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
};

/** Writes a file as if it had been written so many milliseconds after the start. */
function save(file: string, text: string, after: number): void {
  writeFileSync(file, text);
  const seconds = (start + after) / 1000;
  utimesSync(file, seconds, seconds);
}

function file(name: string): string {
  return path.join(createFolder({}).folder, name);
}

it('a file changes when it is saved after the start', () => {
  const [before, after, never] = [file('before.ts'), file('after.ts'), file('never.ts')];
  save(before, '', 0);
  save(after, '', 1000);
  const changes = new SourceChanges();
  pass(2000);
  expect(changes.changed(() => [before, after, never])).toEqual([after]);
  pass(2000);
  expect(changes.changed(() => [before, after, never])).toEqual([]);
});

it('a file changes with its time or its length, and when it comes or goes', () => {
  const changing = file('file.ts');
  save(changing, 'a', -5000);
  const changes = new SourceChanges();
  const isChanged = (): boolean => {
    pass(2000);
    return changes.changed(() => [changing]).length === 1;
  };
  expect(isChanged()).toBe(false);
  save(changing, 'a', -4000);
  expect(isChanged()).toBe(true);
  save(changing, 'longer', -4000);
  expect(isChanged()).toBe(true);
  expect(isChanged()).toBe(false);
  rmSync(changing);
  expect(isChanged()).toBe(true);
  expect(isChanged()).toBe(false);
  save(changing, 'longer', -4000);
  expect(isChanged()).toBe(true);
});

it('a file below what has become a file is one that is gone', () => {
  const folder = file('folder');
  save(folder, '', 0);
  const changes = new SourceChanges();
  pass(2000);
  expect(changes.changed(() => [path.join(folder, 'file.ts')])).toEqual([]);
});

it('files are looked at twice a second at most', () => {
  const changes = new SourceChanges();
  const files = vi.fn((): string[] => []);
  const looks = (milliseconds: number): number => {
    pass(milliseconds);
    files.mockClear();
    changes.changed(files);
    return files.mock.calls.length;
  };
  expect([499, 1, 499, 1].map(looks)).toEqual([0, 1, 0, 1]);
});

it('a look takes a fiftieth of the time at most', () => {
  const changes = new SourceChanges();
  pass(500);
  changes.changed(() => {
    pass(100);
    return [];
  });
  const files = vi.fn((): string[] => []);
  pass(4999);
  expect(changes.changed(files)).toEqual([]);
  expect(files).not.toHaveBeenCalled();
  pass(1);
  changes.changed(files);
  expect(files).toHaveBeenCalledOnce();
});
