import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { rowsFor } from '../../scripts/matrix/rows.js';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/versioning.md'];

const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
  readonly bugs?: { readonly url: string };
  readonly repository?: { readonly type: string; readonly url: string };
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(pages)('%s', (file) => {
  const text = read(file);

  it('links to files that are there', () => {
    const targets = captured(text, /\]\((?!https:|#)(?<found>[^)#\s]+)/gu);

    expect(
      targets.filter((target) => !existsSync(path.join(root, path.dirname(file), target))),
    ).toEqual([]);
  });

  it('names scripts that the package has', () => {
    const scripts = captured(text, /npm run (?<found>[\w:-]+)/gu);

    expect(scripts.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
  });

  it('names tests, scripts and folders that are there', () => {
    const named = captured(text, /(?<found>(?:catalogs|rules|scripts|src|tests)\/[\w./-]*\w)/gu);

    expect(named.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
  });

  it('names rows of the matrix that there are', () => {
    const rows = rowsFor([]).map(({ name }) => name);
    const named = captured(text, /--only (?<found>[^\s`]+)/gu);

    expect(named.filter((row) => !rows.includes(row))).toEqual([]);
  });
});

it('the changelog has the version of the package, as released or to come', () => {
  const changelog = read('CHANGELOG.md');

  expect(changelog).toContain('## [Unreleased]');
  expect(changelog).toContain(manifest.version);
});

it('the package says where it comes from, as provenance asks for', () => {
  const address = 'https://github.com/eslint-plugin-sdk-errors/eslint-plugin-sdk-errors';

  expect(manifest).toMatchObject({
    license: 'MIT',
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: 'git', url: `git+${address}.git` },
  });
});

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function captured(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.found ?? '');
}
