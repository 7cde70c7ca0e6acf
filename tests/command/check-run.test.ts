import path from 'node:path';
import picocolors from 'picocolors';
import { describe, expect, it, vi } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { findHazards } from '../../src/catalog/hazards.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { runCommand } from '../../src/command/run-command.js';
import { builtInCatalog } from '../catalog/built-in-catalog.js';
import { smallCatalog, smallChannel, smallSpace } from '../catalog/small-catalog.js';
import { type Run, folderWith, run } from './run.js';

const builtIn = builtInCatalogs().map(({ id }) => id);

/** A project with catalogs, and with the typings of `small-sdk` if there are any. */
function projectOf(catalogs: readonly Catalog[], typings?: string): string {
  const home = 'node_modules/small-sdk';
  const manifest = { name: 'small-sdk', version: '2.0.0' };
  return folderWith({
    'package.json': { name: 'app' },
    ...Object.fromEntries(catalogs.map((catalog, at) => [`${String(at)}.json`, catalog])),
    ...(typings === undefined
      ? {}
      : {
          [`${home}/package.json`]: { ...manifest, types: 'index.d.ts' },
          [`${home}/index.d.ts`]: typings,
        }),
  });
}

/** The words that check these catalogs in that project. */
function wordsFor(folder: string, catalogs: readonly Catalog[]): string[] {
  const files = catalogs.map((_catalog, at) => path.join(folder, `${String(at)}.json`));
  return ['check', '--project', folder, ...(files.length === 0 ? [] : ['--catalog', ...files])];
}

function check(catalogs: readonly Catalog[], typings?: string): Promise<Run> {
  return run(...wordsFor(projectOf(catalogs, typings), catalogs));
}

interface Skipped {
  readonly catalog: string;
  readonly reason: string;
}

/** What was left out, as JSON has it. */
async function skippedOf(catalogs: readonly Catalog[], typings?: string): Promise<Skipped[]> {
  const { output } = await run(...wordsFor(projectOf(catalogs, typings), catalogs), '--json');
  return (JSON.parse(output) as { readonly skipped: Skipped[] }).skipped;
}

describe('catalogs that take part', () => {
  it('are the built-in ones, then those that are named, in their order', async () => {
    const catalogs = ['first', 'second'].map((id) => smallCatalog({ id }));
    const skipped = await skippedOf(catalogs);
    expect(skipped.map(({ catalog }) => catalog)).toEqual([...builtIn, 'first', 'second']);
  });

  it('are named instead of built-in ones of the same id', async () => {
    const own = { ...builtInCatalog('netease-webrtc'), packages: ['own-sdk'] };
    const skipped = await skippedOf([own]);
    expect(skipped.map(({ catalog }) => catalog)).toEqual([
      ...builtIn.filter((id) => id !== 'netease-webrtc'),
      'netease-webrtc',
    ]);
    expect(skipped.at(-1)?.reason).toBe('own-sdk is not installed');
  });

  it('are the built-in ones alone where none is named', async () => {
    expect((await skippedOf([])).map(({ catalog }) => catalog)).toEqual(builtIn);
  });
});

describe('a catalog is left out', () => {
  const codes = smallSpace({ enum: 'Codes' });

  it.each([
    ['without a package', { packages: [] }, undefined, 'its SDK is no npm package'],
    ['whose package is not there', {}, undefined, 'small-sdk is not installed'],
    [
      'none of whose packages is there',
      { packages: ['small-sdk', 'its-fork', 'its-heir'] },
      undefined,
      'none of small-sdk, its-fork, its-heir is installed',
    ],
    ['that cannot be compared', {}, '', 'it names no enum and no path of the typings'],
  ])('%s', async (_what, changes, typings, reason) => {
    const skipped = await skippedOf([smallCatalog(changes)], typings);
    expect(skipped.at(-1)).toEqual({ catalog: 'small', reason });
  });

  it('whose package has no typings', async () => {
    const catalogs = [smallCatalog({ spaces: [codes] })];
    const folder = folderWith({
      '0.json': catalogs[0],
      'node_modules/small-sdk/package.json': { name: 'small-sdk', version: '2.0.0' },
      'node_modules/small-sdk/index.js': '',
    });
    const { code, output } = await run(...wordsFor(folder, catalogs));
    expect(output).toMatch(
      /\nsmall: skipped, small-sdk has no typings\n\nNothing was checked: every catalog was skipped\.\n$/u,
    );
    expect(code).toBe(0);
  });
});

describe('a check ends', () => {
  const catalog = smallCatalog({ spaces: [smallSpace({ enum: 'Codes' })] });

  it('with exit code 0 where nothing differs', async () => {
    const { code, output } = await check([catalog], 'export declare enum Codes { FAILED = 1 }');
    expect(output.slice(0, output.indexOf('\n\n'))).toBe(
      'small: small-sdk 2.0.0\n  ✓ code: its one member agrees',
    );
    expect(code).toBe(0);
  });

  it('with exit code 1 where one of several catalogs differs', async () => {
    const spaces = [smallSpace({ path: ['Other'] }), smallSpace({ id: 'reason' })];
    const channels = [
      smallChannel({ payload: spaces.map(({ id }) => ({ space: id, path: [id] })) }),
    ];
    const hazards = findHazards({ spaces });
    const other = smallCatalog({ id: 'other', spaces, channels, hazards });
    const typings =
      'export declare enum Codes { FAILED = 1 }\nexport declare const Other: { FAILED: 1; MORE: 2 };';
    const { code, output } = await check([other, catalog], typings);
    expect(output.slice(0, output.indexOf('\n\n', output.indexOf('small:')))).toBe(
      [
        'other: small-sdk 2.0.0',
        '  code, index.d.ts:2',
        '    + MORE = 2 is not in the catalog',
        '  reason: skipped, the catalog names no enum for it, and no path that the typings have',
        '',
        'small: small-sdk 2.0.0',
        '  ✓ code: its one member agrees',
      ].join('\n'),
    );
    expect(code).toBe(1);
  });

  it('without progress on the terminal before anything is printed', async () => {
    const folder = projectOf([catalog], 'export declare enum Codes { FAILED = 1 }');
    const progress = vi.fn<(doing: string) => void>();
    const shown: (string | undefined)[] = [];
    await runCommand(wordsFor(folder, [catalog]), {
      colors: picocolors.createColors(false),
      print: () => void shown.push(progress.mock.lastCall?.[0]),
      complain: () => undefined,
      progress,
      finish: () => undefined,
    });
    expect(progress.mock.calls[0]).toEqual(['Reading the typings of small-sdk 2.0.0 …']);
    expect(shown).toEqual(['']);
  });
});
