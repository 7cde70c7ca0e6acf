import { expect, it } from 'vitest';

import { watchedFolders } from '../../src/types/native/watched-folders.js';

const watched = (files: readonly string[], text = '', fileName = '/app/a.ts'): string[] =>
  [...watchedFolders(files, { fileName, text })].sort();

const always = [
  '/app/node_modules',
  '/app/node_modules/@types',
  '/node_modules',
  '/node_modules/@types',
];

it('watches the folders of the own files', () => {
  expect(watched(['/app/a.ts', '/lib/deep/b.ts', 'bundled:///libs/lib.d.ts'])).toEqual(
    ['/app', '/lib/deep', ...always].sort(),
  );
});

it('watches the folders that packages lie in', () => {
  const files = [
    '/app/node_modules/one/lib/index.d.ts',
    '/app/node_modules/@scope/two/node_modules/three/index.d.ts',
  ];
  expect(watched(files)).toEqual(
    ['/app/node_modules/@scope', '/app/node_modules/@scope/two/node_modules', ...always].sort(),
  );
});

it('watches the folders that the linted text imports from', () => {
  const text = `import a from './deep/a';
import '../other/b';
export * from "@scope/c";
const d = require('./required/d');
const e = await import('./later/e');
import f from 'package';`;
  expect(watched([], text)).toEqual(
    [
      '/app/deep',
      '/other',
      '/app/required',
      '/app/later',
      '/app/node_modules/@scope',
      '/node_modules/@scope',
      ...always,
    ].sort(),
  );
});
