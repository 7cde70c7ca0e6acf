import path from 'node:path';
import { expect, it } from 'vitest';

import { installedTypeScripts } from '../../src/types/installed-typescript.js';
import { createFolder } from './folder.js';

const manifest = (version: unknown): string => JSON.stringify({ version });

/** The versions that a file in `src` of a project has, and those that stand in the project. */
function versions(files: Readonly<Record<string, string>>): Record<string, unknown> {
  const { folder } = createFolder({ ...files, 'src/file.ts': '' });
  const { native, typescript } = installedTypeScripts(path.join(folder, 'src'));
  return {
    native: native?.version,
    typescript: typescript?.version,
    folders: [native, typescript]
      .map((found) => path.relative(folder, found?.folder ?? ''))
      .filter((name) => !name.startsWith('..')),
  };
}

// The plugin's own: what stands beside it serves where a project lacks one.
const own = { native: '7.0.2', typescript: '6.0.3' };

it.each<[string, Readonly<Record<string, string>>, object]>([
  [
    'an older TypeScript',
    { 'node_modules/typescript/package.json': manifest('5.9.3') },
    { ...own, typescript: '5.9.3', folders: ['node_modules/typescript'] },
  ],
  [
    'TypeScript 7',
    { 'node_modules/typescript/package.json': manifest('7.0.1') },
    { ...own, native: '7.0.1', folders: ['node_modules/typescript'] },
  ],
  [
    'a later one, of two digits',
    { 'node_modules/typescript/package.json': manifest('10.1.0') },
    { ...own, native: '10.1.0', folders: ['node_modules/typescript'] },
  ],
  [
    'both, one beside the other',
    {
      'node_modules/typescript/package.json': manifest('5.0.4'),
      'node_modules/@typescript/native/package.json': manifest('7.0.0'),
    },
    {
      native: '7.0.0',
      typescript: '5.0.4',
      folders: ['node_modules/@typescript/native', 'node_modules/typescript'],
    },
  ],
  [
    'one whose package.json names no version',
    { 'node_modules/typescript/package.json': manifest(7) },
    { ...own, folders: [] },
  ],
  [
    'one that is being installed',
    { 'node_modules/typescript/package.json': '{ "ver' },
    { ...own, folders: [] },
  ],
  ['none', {}, { ...own, folders: [] }],
])('a project that has %s', (_, files, expected) => {
  expect(versions(files)).toEqual(expected);
});

it('a folder is looked at once', () => {
  const { folder } = createFolder({});
  expect(installedTypeScripts(folder)).toBe(installedTypeScripts(folder));
});
