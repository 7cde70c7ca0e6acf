import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

import { DiskAnswers } from '../../src/types/typescript/disk-answers.js';
import { createFolder } from './folder.js';

const none = { entries: false, texts: [] };

it('tells which texts have changed, until they are forgotten', () => {
  const { folder, write } = createFolder({ 'a.ts': 'a', 'b.ts': 'b' });
  const at = (name: string): string => path.join(folder, name);
  const answers = new DiskAnswers(ts.sys);
  expect(['a.ts', 'b.ts', 'c.ts'].map((name) => answers.readFile(at(name)))).toEqual([
    'a',
    'b',
    undefined,
  ]);
  expect(answers.changes()).toEqual(none);
  write('b.ts', 'changed');
  write('c.ts', 'new');
  expect(answers.readFile(at('b.ts'))).toBe('changed');
  expect(answers.changes()).toEqual({ entries: false, texts: [at('b.ts'), at('c.ts')] });
  answers.forget(at('b.ts'));
  answers.forget(at('c.ts'));
  expect(answers.changes()).toEqual(none);
});

it.each<[string, (answers: DiskAnswers, folder: string) => unknown]>([
  ['that a file exists', (answers, folder) => answers.fileExists(path.join(folder, 'new/a.ts'))],
  ['that a folder exists', (answers, folder) => answers.directoryExists(path.join(folder, 'new'))],
  ['the folders in a folder', (answers, folder) => answers.getDirectories(folder)],
  ['the files in a folder', (answers, folder) => answers.readDirectory(folder, ['.ts'])],
])('tells when the disk answers otherwise: %s', (_, ask) => {
  const { folder, write } = createFolder({ 'b.ts': '' });
  const answers = new DiskAnswers(ts.sys);
  const before = ask(answers, folder);
  expect(answers.changes()).toEqual(none);
  mkdirSync(path.join(folder, 'new'));
  write('new/a.ts', '');
  // The first answer counts: what was made of it is not right any more.
  expect(ask(answers, folder)).not.toEqual(before);
  expect(answers.changes()).toEqual({ entries: true, texts: [] });
  rmSync(path.join(folder, 'new'), { recursive: true });
  expect(answers.changes()).toEqual(none);
});
