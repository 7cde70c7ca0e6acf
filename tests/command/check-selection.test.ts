import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Catalog, Space } from '../../src/catalog/catalog.js';
import { findHazards } from '../../src/catalog/hazards.js';
import { builtInCatalog } from '../catalog/built-in-catalog.js';
import { smallCatalog, smallChannel, smallSpace } from '../catalog/small-catalog.js';
import { type Run, folderWith, run } from './run.js';

const root = path.join(import.meta.dirname, '../..');

/** A project without any SDK, beside one catalog. */
function emptyProject(catalog: Catalog = smallCatalog()): { folder: string; file: string } {
  const folder = folderWith({ 'package.json': { name: 'app' }, 'small.json': catalog });
  return { folder, file: path.join(folder, 'small.json') };
}

describe('the built-in catalogs', () => {
  it('are true of the SDKs that this project has installed', async () => {
    const { code, output } = await run('check', '--project', root);
    expect(output).toContain('ErrorCode in @volcengine/rtc: all 94 members agree');
    expect(output).toContain('ErrorCode in @byteplus/rtc: all 94 members agree');
    expect(output).toContain('AudioMixingError in @volcengine/rtc: all 10 members agree');
    expect(code).toBe(0);
  });

  it('that differ are nothing that the application has to correct', async () => {
    const home = 'node_modules/@volcengine/rtc';
    const folder = folderWith({
      [`${home}/package.json`]: { name: '@volcengine/rtc', version: '99.0.0', types: 'a.d.ts' },
      [`${home}/a.d.ts`]: "export declare enum ErrorCode { NEW_ONE = 'NEW_ONE' }",
    });
    const { code, output } = await run('check', '--project', folder);
    expect(output).toContain('+ NEW_ONE is not in the catalog');
    expect(output).toContain('Built in: volcengine-rtc-web. There is nothing to correct');
    expect(output).not.toContain('Correct your');
    expect(code).toBe(1);
  });

  it('of SDKs that are not installed are skipped, each with the reason', async () => {
    const { folder } = emptyProject();
    const { code, output } = await run('check', '--project', folder);
    expect(code).toBe(0);
    expect(output).toContain(
      'volcengine-rtc-web: skipped, none of @volcengine/rtc, @byteplus/rtc is installed',
    );
    expect(output).toContain('volcengine-rts-web: skipped, @volcengine/rts is not installed');
    expect(output).toContain('volcengine-rtc-miniapp: skipped, its SDK is no npm package');
    expect(output).toMatch(/\n\nNothing was checked: every catalog was skipped\.\n$/u);
  });

  it('give way to a catalog of the same id', async () => {
    const own = { ...builtInCatalog('volcengine-rtc-web'), packages: ['@own/rtc'] };
    const { file, folder } = emptyProject(own);
    const { output } = await run('check', '--project', folder, '--catalog', file);
    expect(output).toContain('volcengine-rtc-web: skipped, @own/rtc is not installed');
    expect(output.split('volcengine-rtc-web:')).toHaveLength(2);
  });
});

describe('a catalog of the user', () => {
  it('whose SDK is not installed is skipped with the reason', async () => {
    const { file, folder } = emptyProject();
    const { code, output } = await run('check', '--project', folder, '--catalog', file);
    expect(output).toContain('small: skipped, small-sdk is not installed');
    expect(code).toBe(0);
  });

  it('whose SDK has no typings is skipped with the reason', async () => {
    const folder = folderWith({
      'small.json': smallCatalog({ spaces: [smallSpace({ enum: 'Codes' })] }),
      'node_modules/small-sdk/package.json': { name: 'small-sdk', version: '1.0.0' },
      'node_modules/small-sdk/index.js': '',
    });
    const file = path.join(folder, 'small.json');
    const { output } = await run('check', '--project', folder, '--catalog', file);
    expect(output).toContain('small: skipped, small-sdk has no typings');
  });

  it('that names no enum for a space says that the space is skipped', async () => {
    const { code, output } = await checkSpaces([
      smallSpace({ enum: 'Codes' }),
      smallSpace({ id: 'reason' }),
    ]);
    expect(output).toContain('reason: skipped, the catalog names no enum for it');
    expect(code).toBe(0);
  });

  it('that names no enum and no path at all is skipped, and needs no TypeScript', async () => {
    const { code, output } = await checkSpaces([smallSpace()]);
    expect(output).toContain('small: skipped, it names no enum and no path of the typings');
    expect(code).toBe(0);
  });

  it('is checked against a package that is linked from elsewhere', async () => {
    const sdk = folderWith({
      'package.json': { name: 'small-sdk', version: '1.0.0', types: 'types/index.d.ts' },
      'types/index.d.ts': 'export declare enum Codes { FAILED = 1 }',
    });
    const { file, folder } = emptyProject(
      smallCatalog({ spaces: [smallSpace({ enum: 'Codes' })] }),
    );
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(sdk, path.join(folder, 'node_modules/small-sdk'), 'dir');
    const { code, output } = await run('check', '--project', folder, '--catalog', file);
    expect(output).toContain('code: its one member agrees');
    expect(code).toBe(0);
  });

  it('is not checked against what a package has of others', async () => {
    const inner = 'node_modules/small-sdk/node_modules/other';
    const folder = folderWith({
      'small.json': smallCatalog({ spaces: [smallSpace({ enum: 'Codes' })] }),
      'node_modules/small-sdk/package.json': {
        name: 'small-sdk',
        version: '1.0.0',
        types: 'a.d.ts',
      },
      'node_modules/small-sdk/a.d.ts': "import 'other';\nexport declare enum Codes { FAILED = 1 }",
      [`${inner}/package.json`]: { name: 'other', version: '1.0.0', types: 'b.d.ts' },
      [`${inner}/b.d.ts`]: 'export declare enum Codes { FAILED = 2, OTHER = 3 }',
    });
    const file = path.join(folder, 'small.json');
    const { code } = await run('check', '--project', folder, '--catalog', file);
    expect(code).toBe(0);
  });

  it('as JSON has the skipped ones too', async () => {
    const { file, folder } = emptyProject();
    const { output } = await run('check', '--project', folder, '--catalog', file, '--json');
    const { checked, skipped } = JSON.parse(output) as { checked: unknown; skipped: unknown };
    expect(checked).toEqual([]);
    expect(skipped).toContainEqual({ catalog: 'small', reason: 'small-sdk is not installed' });
  });
});

/** Checks a catalog of these spaces, of which the typings declare the enum `Codes`. */
function checkSpaces(spaces: readonly Space[]): Promise<Run> {
  const folder = folderWith({
    'small.json': smallCatalog({
      spaces,
      channels: [smallChannel({ payload: spaces.map(({ id }) => ({ space: id, path: [id] })) })],
      hazards: findHazards({ spaces }),
    }),
    'node_modules/small-sdk/package.json': { name: 'small-sdk', version: '1.0.0', types: 'a.d.ts' },
    'node_modules/small-sdk/a.d.ts': 'export declare enum Codes { FAILED = 1 }',
  });
  return run('check', '--project', folder, '--catalog', path.join(folder, 'small.json'));
}
