import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { unwritten } from '../../scripts/scaffold/project-files.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Where `add-rule` and `add-catalog` write. */
const folders = ['catalogs', 'docs', 'rules', 'tests/catalog', 'tests/rules', 'typings'];

it('nothing that a person has to write is left', () => {
  const marked = folders
    .flatMap((folder) => filesIn(folder))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes(unwritten));

  expect(marked).toEqual([]);
});

it('no page holds the placeholder of a number', () => {
  const placeholders = filesIn('docs')
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(/(?<=[|\s])@[A-Z]{2,}(?=[|\s])/gu),
      ].map(([placeholder]) => `${file}: ${placeholder}`),
    );

  expect(placeholders).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
