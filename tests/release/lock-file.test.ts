import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { type LockFile, type Overrides, movingRanges, refusedBy } from './lock-file.js';

const root = path.resolve(import.meta.dirname, '../..');

const lock = read('package-lock.json') as LockFile;
const manifest = read('package.json') as {
  readonly engines: { readonly node: string };
  readonly overrides: Overrides;
};

describe('the lock file', () => {
  it('has no range that npm ci would resolve anew', () => {
    expect(movingRanges(lock, manifest.overrides)).toEqual([]);
  });

  it.each(['20.19.0', '22.13.0', '24.0.0'])(
    'has no package that refuses Node.js %s, the oldest of its line',
    (node) => {
      expect(manifest.engines.node).toContain(node.replace('.0.0', ''));
      expect(refusedBy(lock, node)).toEqual([]);
    },
  );

  it('names no registry, so that everybody installs from his own', () => {
    const named = Object.entries(lock.packages).filter(
      ([, { resolved }]) => resolved !== undefined,
    );

    expect(named.map(([place]) => place)).toEqual([]);
  });
});

/** What the lock file had when `npm ci` failed on a fresh machine. */
const old: LockFile = {
  packages: {
    '': { devDependencies: { '@microsoft/eslint-formatter-sarif': '3.1.0' } },
    'node_modules/@microsoft/eslint-formatter-sarif': {
      version: '3.1.0',
      dependencies: { eslint: '^8.9.0', jschardet: 'latest', lodash: '^4.17.14' },
    },
    'node_modules/livekit-client': { version: '2.23.0', dependencies: { machina: '^7.0.0' } },
    'node_modules/machina': { version: '7.0.1', engines: { node: '>=22.22' } },
  },
};

describe('a lock file that rots', () => {
  it('is told by the tag of a package of a package', () => {
    expect(movingRanges(old, {})).toEqual([
      'node_modules/@microsoft/eslint-formatter-sarif: jschardet@latest',
    ]);
  });

  it.each([
    ['for the package that has the tag', { '@microsoft/eslint-formatter-sarif': pinned() }],
    ['everywhere', pinned()],
    ['everywhere, and below it another', { jschardet: { '.': '3.1.4', other: '1.0.0' } }],
  ])('is sound where the tag is overridden %s', (_where, overrides) => {
    expect(movingRanges(old, overrides)).toEqual([]);
  });

  it('is not sound where another package is overridden, or a tag stands for the tag', () => {
    expect(movingRanges(old, { 'livekit-client': pinned() })).toHaveLength(1);
    expect(movingRanges(old, { jschardet: 'next' })).toHaveLength(1);
  });

  it.each([
    ...['latest', 'next', '*', '', 'x', 'npm:typescript', 'npm:@types/node@latest'],
    ...['https://example.com/a.tgz', 'git+ssh://git@example.com/a.git', 'github:a/b', 'a/b'],
    ...['file:../a', '../a'],
  ])('is told by our own %j', (range) => {
    expect(movingRanges({ packages: { '': { devDependencies: { a: range } } } }, {})).toEqual([
      `package.json: a@${range}`,
    ]);
  });

  it.each(['1.2.3', '^1.0.0', '>=1 <3', '1.x || 2', 'npm:typescript@7.0.2', 'npm:@a/b@^1'])(
    'is not told by our own %j',
    (range) => {
      expect(movingRanges({ packages: { '': { devDependencies: { a: range } } } }, {})).toEqual([]);
    },
  );

  it('is told by a package that takes a newer Node.js alone, unless it is optional', () => {
    expect(refusedBy(old, '20.19.0')).toEqual(['node_modules/machina: >=22.22']);
    expect(refusedBy(old, '22.22.0')).toEqual([]);

    const optional = { ...old.packages['node_modules/machina'], optional: true };
    expect(refusedBy({ packages: { 'node_modules/machina': optional } }, '20.19.0')).toEqual([]);
  });
});

function pinned(): Overrides {
  return { jschardet: '3.1.4' };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
