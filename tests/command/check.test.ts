import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Catalog, Code, Space } from '../../src/catalog/catalog.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type Run, folderWith, run } from './run.js';

const sources: Catalog['sources'] = [
  { id: 'page', kind: 'observation', title: 'What was seen' },
  { id: 'typings', kind: 'typings', title: 'Typings', package: 'small-sdk', version: '2.0.0' },
];

function typed(name: string, value: number | string, changes: Partial<Code> = {}): Code {
  return smallCode(name, value, { sources: ['typings'], ...changes });
}

const one = typed('ONE', 1);
const two = typed('TWO', 2);

function catalogOf(...spaces: readonly Partial<Space>[]): Catalog {
  return smallCatalog({
    sources,
    spaces: spaces.map((space) => smallSpace({ enum: 'Codes', codes: [one, two], ...space })),
  });
}

interface Project {
  readonly typings: string;
  readonly version?: string;
  readonly catalog?: Catalog;
}

/** Checks a project that has `small-sdk` and none of the built-in catalogs' SDKs. */
function check(
  { catalog = catalogOf({}), typings, version = '2.0.0' }: Project,
  ...words: string[]
): Promise<Run> {
  const folder = folderWith({
    'small.json': catalog,
    'node_modules/small-sdk/package.json': { name: 'small-sdk', version, types: 'index.d.ts' },
    'node_modules/small-sdk/index.d.ts': typings,
  });
  const file = path.join(folder, 'small.json');
  return run('check', '--project', folder, '--catalog', file, ...words);
}

describe('a catalog is true', () => {
  it.each([
    ['an enum', 'export declare enum Codes { ONE = 1, TWO = 2 }'],
    ['an enum that is not exported', 'declare enum Codes { ONE = 1, TWO }\nexport {};'],
    [
      'an enum in a namespace',
      'export declare namespace Small { enum Codes { ONE = 1, TWO = 2 } }',
    ],
    ['a const object', 'export declare const Codes: { readonly ONE: 1; readonly TWO: 2 };'],
    ['a frozen object', 'export declare const Codes: Readonly<{ ONE: 1; TWO: 2 }>;'],
    ['an object of plain numbers', 'export declare const Codes: { ONE: number; TWO: number };'],
    ['a union of values', 'export type Codes = 1 | 2;'],
  ])('of %s', async (_what, typings) => {
    const { code, output } = await check({ typings });
    expect(output).toContain('small: small-sdk 2.0.0\n  ✓ code: all 2 members agree');
    expect(output).toContain('1 catalog checked, nothing differs.');
    expect(code).toBe(0);
  });

  it('of an enum in another file of the package', async () => {
    const folder = folderWith({
      'small.json': catalogOf({}),
      'node_modules/small-sdk/package.json': {
        name: 'small-sdk',
        version: '2.0.0',
        types: 'index.d.ts',
      },
      'node_modules/small-sdk/index.d.ts': "export * from './codes.js';",
      'node_modules/small-sdk/codes.d.ts': 'export declare enum Codes { ONE = 1, TWO = 2 }',
    });
    const { code } = await run(
      'check',
      '--project',
      folder,
      '--catalog',
      path.join(folder, 'small.json'),
    );
    expect(code).toBe(0);
  });
});

describe('constants that only a path leads to are compared', () => {
  const byPath = smallSpace({ path: ['Failure', 'Codes'], codes: [one, two] });
  const typings = 'export declare class Failure { static readonly Codes: { ONE: 1; THREE: 3 } }';
  const byDefault = `declare ${typings.replace('export declare ', '')}\ndeclare const sdk: { Failure: typeof Failure };\nexport default sdk;`;

  it.each([
    ['by name', 'name', typings],
    ['in the default export', 'default', byDefault],
    ['and nothing tells how they are exported', undefined, typings],
    ['and nothing tells that they are in the default export', undefined, byDefault],
  ] as const)('%s', async (_what, exported, text) => {
    const space: Space = exported === undefined ? byPath : { ...byPath, exported };
    const { code, output } = await check({
      typings: text,
      catalog: smallCatalog({ sources, spaces: [space] }),
    });
    expect(output).toContain('+ THREE = 3 is not in the catalog');
    expect(output).toContain('- TWO = 2 is no longer in the typings');
    expect(code).toBe(1);
  });

  it('and where they agree, nothing differs', async () => {
    const { code, output } = await check({
      typings: typings.replace('THREE: 3', 'TWO: number'),
      catalog: smallCatalog({ sources, spaces: [{ ...byPath, exported: 'name' }] }),
    });
    expect(output).toContain('✓ code: all 2 members agree');
    expect(code).toBe(0);
  });

  it.each([
    ['is not in the typings', 'export declare class Failure {}'],
    ['is of any type', 'export declare class Failure { static readonly Codes: any }'],
    [
      'has no names in the typings',
      'export declare class Failure { static readonly Codes: Record<string, number> }',
    ],
    ['is somewhere else', byDefault],
  ])('unless the path %s: then they are skipped', async (_what, text) => {
    const catalog = smallCatalog({ sources, spaces: [{ ...byPath, exported: 'name' }] });
    const { code, output } = await check({ typings: text, catalog });
    expect(output).toContain('code: skipped, the catalog names no enum for it');
    expect(code).toBe(0);
  });
});

const differences: readonly { what: string; typings: string; lines: readonly string[] }[] = [
  {
    what: 'a member that the catalog lacks',
    typings: 'export declare enum Codes { ONE = 1, TWO = 2, THREE = 3 }',
    lines: ['+ THREE = 3 is not in the catalog'],
  },
  {
    what: 'a second name of a value',
    typings: 'export declare enum Codes { ONE = 1, TWO = 2, ZWEI = 2 }',
    lines: ['+ ZWEI = 2 is not in the catalog, which knows the value as TWO'],
  },
  {
    what: 'a code that the SDK no longer has',
    typings: 'export declare enum Codes { ONE = 1 }',
    lines: ['- TWO = 2 is no longer in the typings'],
  },
  {
    what: 'a value that differs',
    typings: 'export declare enum Codes { ONE = 1, TWO = 22 }',
    lines: ['~ TWO is 22 in the typings, 2 in the catalog'],
  },
  {
    what: 'a member that is deprecated now',
    typings: 'export declare enum Codes { ONE = 1,\n/** @deprecated use ONE */\nTWO = 2 }',
    lines: ['! TWO = 2 is deprecated in the typings, active in the catalog'],
  },
  {
    what: 'a member of a const object that was renamed',
    typings: 'export declare const Codes: { readonly ONE: 1; readonly DEUX: 2 };',
    lines: [
      '+ DEUX = 2 is not in the catalog, which knows the value as TWO',
      '- TWO = 2 is no longer in the typings',
    ],
  },
];

describe('a catalog differs', () => {
  it.each(differences)('for $what', async ({ lines, typings }) => {
    const { code, output } = await check({ typings });
    expect(output).toContain(
      `  code, index.d.ts:1\n${lines.map((line) => `    ${line}\n`).join('')}`,
    );
    expect(output).toContain('1 catalog checked, 1 differs.\nCorrect your catalog: small.');
    expect(code).toBe(1);
  });

  it('for an enum that the typings no longer declare', async () => {
    const { code, output } = await check({ typings: 'export declare enum Others { ONE = 1 }' });
    expect(output).toContain('- code: the typings declare no Codes');
    expect(code).toBe(1);
  });

  it('as JSON tells kind, name and value', async () => {
    const typings = 'export declare enum Codes { ONE = 11, THREE = 3 }';
    const { code, output } = await check({ typings }, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      checked: [
        {
          catalog: 'small',
          packages: [{ name: 'small-sdk', version: '2.0.0', knownVersion: '2.0.0' }],
          spaces: [
            {
              space: 'code',
              package: 'small-sdk',
              file: 'node_modules/small-sdk/index.d.ts',
              line: 1,
              differences: [
                { kind: 'revalued', name: 'ONE', catalog: 1, typings: 11 },
                { kind: 'lacking', name: 'THREE', value: 3, sameValue: [] },
                { kind: 'gone', name: 'TWO', value: 2 },
              ],
            },
          ],
        },
      ],
    });
  });
});

describe('a catalog does not differ', () => {
  it('where the SDK is older than the catalog, and does not have a code yet', async () => {
    const typings = 'export declare enum Codes { ONE = 1 }';
    const { code, output } = await check({ typings, version: '1.10.0' });
    expect(output).toContain('small-sdk 1.10.0 (the catalog was made from 2.0.0)');
    expect(output).toContain('1 code of a later version: TWO');
    expect(code).toBe(0);
  });

  it('where a code stands in a document alone', async () => {
    const codes = [one, two, smallCode('THREE', 3)];
    const typings = 'export declare enum Codes { ONE = 1, TWO = 2 }';
    const { code, output } = await check({ typings, catalog: catalogOf({ codes }) });
    expect(output).toContain('1 code in documents only: THREE');
    expect(code).toBe(0);
  });

  it('in a newer SDK whose codes are the same', async () => {
    const typings = 'export declare enum Codes { ONE = 1, TWO = 2 }';
    const { code } = await check({ typings, version: '10.0.0' });
    expect(code).toBe(0);
  });
});

describe('an enum of errors that no space names', () => {
  const typings =
    'export declare enum Codes { ONE = 1, TWO = 2 }\ndeclare enum RelayError { LOST = 1 }\nexport declare enum Volume { LOW = 1 }';

  it('is listed, and is no difference', async () => {
    const { code, output } = await check({ typings });
    expect(output).toContain('  not in the catalog: RelayError\n');
    expect(code).toBe(0);
  });

  it('is named in JSON', async () => {
    const { output } = await check({ typings }, '--json');
    expect(JSON.parse(output)).toMatchObject({ checked: [{ otherEnums: ['RelayError'] }] });
  });
});

it('a newer SDK without a code that the catalog has is a difference', async () => {
  const typings = 'export declare enum Codes { ONE = 1 }';
  const { code } = await check({ typings, version: '10.0.0' });
  expect(code).toBe(1);
});
