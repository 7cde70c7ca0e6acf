import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { expectedReports } from '../../scripts/matrix/expected-reports.js';
import { differences } from '../../scripts/matrix/outcome.js';
import { rowsFor } from '../../scripts/matrix/rows.js';
import { isOlder } from '../../scripts/matrix/version-order.js';

const root = path.resolve(import.meta.dirname, '../..');

const rows = rowsFor([
  { sdk: '@volcengine/rtc', version: '4.62.11' },
  { sdk: '@volcengine/rtc', version: '4.68.4' },
  { sdk: '@byteplus/rtc', version: '4.66.16' },
]);

const { peerDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly peerDependencies: Readonly<Record<string, string>>;
};

const typescript6 = { extension: 'ts', hasTypes: true, sdkVersion: '4.68.4' } as const;

describe('the rows', () => {
  it('have names of their own, so that one can be run alone', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it('have the oldest and the newest ESLint of each part of the peer range', () => {
    const tried = rows.map(({ dependencies }) => dependencies.eslint ?? '');

    expect(peerDependencies.eslint).toBe('^9.0.0 || ^10.0.0');
    expect(tried).toEqual(expect.arrayContaining(['9.0.0', '9', '10.0.0', '10']));
  });

  it('begin at the first TypeScript of the peer range that was published', () => {
    const tried = rows.map(({ dependencies }) => dependencies.typescript ?? '');

    expect(peerDependencies.typescript).toBe('>=5.0.0');
    expect(tried).toEqual(expect.arrayContaining(['5.0.2', '5.9', '6.0', '7.0']));
  });

  it('have each published version of the SDK', () => {
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '@volcengine/rtc@4.62.11',
        '@volcengine/rtc@4.68.4',
        '@byteplus/rtc@4.66.16',
      ]),
    );
  });

  it('end with the oldest of all together', () => {
    expect(rows.at(-1)?.dependencies).toEqual({
      eslint: '9.0.0',
      typescript: '5.0.2',
      '@typescript-eslint/parser': '8.0.0',
      '@volcengine/rtc': '4.62.11',
    });
  });

  it('use the installed TypeScript 7 where there is no other, which typescript-eslint refuses', () => {
    const alone = rows.filter(({ dependencies }) => dependencies.typescript === '7.0');

    expect(alone).toHaveLength(2);
    expect(alone.flatMap(({ dependencies }) => Object.keys(dependencies))).not.toContain(
      '@typescript-eslint/parser',
    );
  });
});

describe('the expected reports', () => {
  it('are fewer without types', () => {
    const untyped = expectedReports({ ...typescript6, hasTypes: false });

    expect(expectedReports(typescript6)).toHaveLength(3);
    expect(untyped).toHaveLength(2);
    expect(expectedReports(typescript6)).toEqual(expect.arrayContaining(untyped));
  });

  it('leave out the codes that the typings of an old SDK do not have, where types say so', () => {
    const old = { ...typescript6, sdkVersion: '4.62.13' };
    const places = (reports: readonly string[]): boolean =>
      reports.some((report) => report.startsWith('src/simulcast.ts'));

    expect(places(expectedReports(old))).toBe(false);
    expect(places(expectedReports({ ...old, hasTypes: false }))).toBe(true);
    expect(places(expectedReports({ ...old, sdkVersion: '4.65.2' }))).toBe(true);
  });
});

it('a missing report and an unexpected one are differences', () => {
  expect(differences(['a', 'b'], ['b', 'c'])).toEqual(['- a', '+ c']);
  expect(differences(['a'], ['a'])).toEqual([]);
});

it('versions are compared by their numbers', () => {
  expect(isOlder('4.62.11', '4.65')).toBe(true);
  expect(isOlder('4.66.3', '4.66.19')).toBe(true);
  expect(isOlder('4.68.4', '4.65')).toBe(false);
});
