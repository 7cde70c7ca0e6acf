import { expect, it } from 'vitest';

import { configurationOwner } from '../../src/types/configuration-owner.js';

/** A configuration file by its name: what it lists, and what it refers to. */
type Files = Readonly<Record<string, readonly [list: readonly string[], refers?: string[]]>>;

function ownerOf(file: string, files: Files): { owner: string | undefined; read: string[] } {
  const read: string[] = [];
  const configs = new Map(
    Object.entries(files).map(([name, [list, referenced = []]]) => [
      name,
      { name, fileNames: new Set(list), referenced },
    ]),
  );
  const owner = configurationOwner(file, (config) => {
    read.push(config);
    return configs.get(config);
  });
  return { owner: owner?.name, read };
}

const file = '/app/src/file.ts';

it.each<[string, Files, string | undefined]>([
  ['the one beside it', { '/app/src/tsconfig.json': [[file]] }, '/app/src/tsconfig.json'],
  ['one for JavaScript', { '/app/src/jsconfig.json': [[file]] }, '/app/src/jsconfig.json'],
  ['one further up', { '/app/tsconfig.json': [[file]] }, '/app/tsconfig.json'],
  ['one at the top', { '/tsconfig.json': [[file]] }, '/tsconfig.json'],
  [
    'the nearest that lists it',
    { '/app/src/tsconfig.json': [[]], '/app/tsconfig.json': [[file]], '/tsconfig.json': [[file]] },
    '/app/tsconfig.json',
  ],
  [
    'TypeScript’s of two in one folder',
    { '/app/jsconfig.json': [[file]], '/app/tsconfig.json': [[file]] },
    '/app/tsconfig.json',
  ],
  [
    'JavaScript’s, where the other does not list it',
    { '/app/jsconfig.json': [[file]], '/app/tsconfig.json': [[]] },
    '/app/jsconfig.json',
  ],
  [
    'one that is referred to',
    { '/app/tsconfig.json': [[], ['/app/a.json', '/app/b.json']], '/app/b.json': [[file]] },
    '/app/b.json',
  ],
  [
    'one that is referred to by a reference',
    {
      '/app/tsconfig.json': [[], ['/app/a.json']],
      '/app/a.json': [[], ['/app/b.json']],
      '/app/b.json': [[file]],
    },
    '/app/b.json',
  ],
  [
    'itself before its references',
    { '/app/tsconfig.json': [[file], ['/app/a.json']], '/app/a.json': [[file]] },
    '/app/tsconfig.json',
  ],
  [
    'none of two that refer to each other',
    { '/app/tsconfig.json': [[], ['/app/a.json']], '/app/a.json': [[], ['/app/tsconfig.json']] },
    undefined,
  ],
  ['none where none lists it', { '/app/tsconfig.json': [['/app/other.ts']] }, undefined],
  ['none where there is none', {}, undefined],
])('a file belongs to %s', (_, files, owner) => {
  expect(ownerOf(file, files).owner).toBe(owner);
});

it('no more is read than is needed', () => {
  expect(ownerOf(file, { '/app/tsconfig.json': [[file]] }).read).toEqual([
    '/app/src/tsconfig.json',
    '/app/src/jsconfig.json',
    '/app/tsconfig.json',
  ]);
});
