import path from 'node:path';
import { expect, it } from 'vitest';

import { componentOwner } from '../../src/types/component-owner.js';
import { createFolder } from './folder.js';

/**
 * The configuration of `app/src/view/App.vue`.
 *
 * @param configs - what the configurations list, by their names.
 * @param others - further files on disk.
 */
function owner(
  configs: Readonly<Record<string, readonly string[]>>,
  others: readonly string[] = [],
): string | undefined {
  const names = [...Object.keys(configs), ...others, 'app/src/view/App.vue'];
  const { folder } = createFolder(Object.fromEntries(names.map((name) => [name, ''])));
  const found = componentOwner(path.join(folder, 'app/src/view/App.vue'), (config) =>
    (configs[path.relative(folder, config)] ?? []).map((file) => path.join(folder, file)),
  );
  return found === undefined ? undefined : path.relative(folder, found);
}

it.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
  ['one', { 'app/tsconfig.json': ['app/src/main.ts'] }, 'app/tsconfig.json'],
  ['one of JavaScript', { 'app/jsconfig.json': ['app/src/main.js'] }, 'app/jsconfig.json'],
  [
    'the nearest folder that has any, whatever they list',
    { 'app/tsconfig.json': [], 'tsconfig.json': ['app/src/view/a.ts'] },
    'app/tsconfig.json',
  ],
  [
    'the one that lists a nearer neighbour',
    {
      'app/tsconfig.app.json': ['app/main.ts', 'app/src/view/a.ts', 'app/b.ts'],
      'app/tsconfig.node.json': ['app/src/main.ts'],
      'app/tsconfig.json': [],
    },
    'app/tsconfig.app.json',
  ],
  [
    'the one whose neighbour has more of the way in common, however deep it lies',
    {
      'app/tsconfig.app.json': ['app/src/view/a.ts'],
      'app/tsconfig.node.json': ['app/source/view/deep/deeper/a.ts'],
    },
    'app/tsconfig.app.json',
  ],
  [
    'the one with a neighbour in a folder below',
    {
      'app/tsconfig.app.json': ['app/src/view/deep/a.ts'],
      'app/tsconfig.b.json': ['app/src/a.ts'],
    },
    'app/tsconfig.app.json',
  ],
  [
    'the plain name where nothing is listed',
    { 'app/tsconfig.a.json': [], 'app/tsconfig.json': [], 'app/tsconfig.b.json': [] },
    'app/tsconfig.json',
  ],
])('a component belongs to %s', (_, configs, expected) => {
  expect(owner(configs)).toBe(expected);
});

it('other files are no configurations', () => {
  const others = [
    'app/my-tsconfig.json',
    'app/tsconfig.json.bak',
    'app/xsconfig.json',
    'app/tsconfigs.json',
    'app/tsconfig.jsonc',
  ];
  expect(owner({ 'tsconfig.json': [] }, others)).toBe('tsconfig.json');
});

it('a block in a file belongs to the folder of the file', () => {
  const { folder } = createFolder({ 'tsconfig.json': '', 'README.md': '' });
  expect(componentOwner(path.join(folder, 'README.md/0.ts'), () => [])).toBe(
    path.join(folder, 'tsconfig.json'),
  );
});

it('there may be none up to the top', () => {
  expect(componentOwner('/no-such-folder/App.vue', () => [])).toBeUndefined();
});
