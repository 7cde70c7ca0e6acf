import { describe, expect, it } from 'vitest';

import type { Catalog, Code, Source, Space } from '../../src/catalog/catalog.js';
import {
  type CheckedCatalog,
  type CheckedPackage,
  checkAgainstTypings,
  isTrue,
  packagesInUse,
} from '../../src/command/check-catalog.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { quickTypeScript } from './quick-typescript.js';
import { folderWith } from './run.js';

function source(changes: Partial<Source>): Source {
  return { id: 'typings', kind: 'typings', title: 'Typings', package: 'small-sdk', ...changes };
}

const sources: readonly Source[] = [
  { id: 'page', kind: 'observation', title: 'What was seen' },
  source({ version: '2.0.0' }),
];

const one = smallCode('ONE', 1, { sources: ['typings#L40'] });
const two = smallCode('TWO', 2, { sources: ['page', 'typings'] });
const seen = smallCode('SEEN', 3);

function catalogOf(space: Partial<Space>, ...others: readonly Space[]): Catalog {
  const first = smallSpace({ enum: 'Codes', codes: [one, two], ...space });
  return smallCatalog({ packages: ['small-sdk', 'its-fork'], sources, spaces: [first, ...others] });
}

/** A package as a project has it, with these typings. */
function installed(name: string, version: string, typings: string): Record<string, unknown> {
  return {
    [`node_modules/${name}/package.json`]: { name, version, types: 'index.d.ts' },
    [`node_modules/${name}/index.d.ts`]: typings,
  };
}

function check(
  catalog: Catalog,
  typings: string,
  { fork, version = '2.0.0' }: { fork?: string; version?: string } = {},
): CheckedCatalog | undefined {
  const folder = folderWith({
    ...installed('small-sdk', version, typings),
    ...(fork === undefined ? {} : installed('its-fork', '1.0.0', fork)),
  });
  return checkAgainstTypings(catalog, packagesInUse(catalog, folder), quickTypeScript, folder);
}

/** What a check says of the first space, in short. */
function firstOf(checked: CheckedCatalog | undefined): object {
  const [space] = checked?.spaces ?? [];
  const names = (codes: readonly Code[] = []): string[] => codes.map(({ name }) => name);
  return {
    differences: space?.disagreements.map((each) => [
      each.kind,
      each.kind === 'lacking' ? each.member.name : each.code.name,
    ]),
    later: names(space?.later),
    documented: names(space?.documentedOnly),
  };
}

describe('the packages of a catalog that are in use', () => {
  it('are those that are installed, with the version that the catalog knows', () => {
    const folder = folderWith(installed('its-fork', '1.0.0', ''));
    expect(packagesInUse(catalogOf({}), folder)).toEqual([
      { name: 'its-fork', version: '1.0.0', knownVersion: undefined },
    ]);
  });

  it.each<[string, readonly Partial<Source>[], string | undefined]>([
    [
      'the latest of its typings',
      [{ version: '2.9.0' }, { version: '2.10.0' }, { version: '2.2.0' }],
      '2.10.0',
    ],
    [
      'not of another package',
      [{ version: '2.0.0' }, { version: '3.0.0', package: 'its-fork' }],
      '2.0.0',
    ],
    ['not of a document', [{ version: '2.0.0' }, { version: '3.0.0', kind: 'document' }], '2.0.0'],
    ['none where a source has none', [{}], undefined],
  ])('and that version is %s', (_what, changes, knownVersion) => {
    const folder = folderWith(installed('small-sdk', '1.0.0', ''));
    const catalog = smallCatalog({ sources: changes.map((each) => source(each)) });
    expect(packagesInUse(catalog, folder)).toEqual([
      { name: 'small-sdk', version: '1.0.0', knownVersion },
    ]);
  });
});

describe('a space is compared with the set that declares it', () => {
  const whole = 'export declare enum Codes { ONE = 1, TWO = 2 }';

  it.each([
    ['which agrees', whole, {}, [], []],
    ['which lacks a code', 'export declare enum Codes { TWO = 2 }', {}, [['gone', 'ONE']], []],
    [
      'in an older version, which has a code under another value',
      'export declare enum Codes { ONE = 11 }',
      { version: '1.9.0' },
      [['revalued', 'ONE']],
      ['TWO'],
    ],
    [
      'in the very version, which lacks a code',
      'export declare enum Codes { ONE = 1 }',
      { version: '2.0.0' },
      [['gone', 'TWO']],
      [],
    ],
    [
      'in a later version by what its number counts',
      'export declare enum Codes { ONE = 1 }',
      { version: '10.0.0' },
      [['gone', 'TWO']],
      [],
    ],
  ])('%s', (_what, typings, options, differences, later) => {
    const checked = check(catalogOf({ codes: [one, two, seen] }), typings, options);
    expect(firstOf(checked)).toEqual({ differences, later, documented: ['SEEN'] });
  });

  it('of each package, and an old one does not excuse another', () => {
    const catalog = {
      ...catalogOf({}),
      sources: [...sources, source({ id: 'fork', package: 'its-fork', version: '0.9.0' })],
    };
    const lacking = 'export declare enum Codes { ONE = 1 }';
    const checked = check(catalog, lacking, { fork: lacking, version: '1.0.0' });
    expect(
      checked?.spaces.map(({ declaration, disagreements, later }) => ({
        package: declaration.package,
        gone: disagreements.length,
        later: later.length,
      })),
    ).toEqual([
      { package: 'small-sdk', gone: 0, later: 1 },
      { package: 'its-fork', gone: 1, later: 0 },
    ]);
  });

  it('of a package of which no version is known, which is never too old', () => {
    const catalog = { ...catalogOf({}), sources: [source({})] };
    expect(firstOf(check(catalog, 'export declare enum Codes { ONE }'))).toEqual({
      differences: [['gone', 'TWO']],
      later: [],
      documented: [],
    });
  });

  it.each([
    ['by names', ['enum Codes { UNO, DUE, TRE }', 'enum Codes { ONE, TWO }'], 2],
    ['by values', ['type Codes = 7 | 8 | 9;', 'type Codes = 1 | 2;'], 2],
    ['by how many it has', ['enum Codes { ONE, OTHER, THIRD }', 'enum Codes { ONE, TWO }'], 2],
    ['and else the first', ['enum Codes { ONE, TWO }', 'enum Codes { TWO, ONE }'], 1],
    ['wherever it stands', ['enum Codes { ONE, TWO }', 'enum Codes { ONE, OTHER }'], 1],
  ])(
    'that is most like it, where a package has several of the name: %s',
    (_what, declarations, line) => {
      const typings = declarations.map(
        (declaration, at) => `declare namespace Place${String(at)} { ${declaration} }`,
      );
      const checked = check(catalogOf({}), [...typings, 'export {};'].join('\n'));
      expect(checked?.spaces.map(({ declaration }) => declaration.line)).toEqual([line]);
    },
  );
});

describe('what cannot be compared is named', () => {
  const checked = (): CheckedCatalog | undefined =>
    check(
      catalogOf(
        { enum: 'Gone' },
        smallSpace({ id: 'reason' }),
        smallSpace({ id: 'cause', path: ['Nowhere'] }),
        smallSpace({ id: 'state', path: ['States'], codes: [one] }),
        smallSpace({ id: 'relay', enum: 'RelayError', codes: [one] }),
      ),
      'export declare const States: { ONE: 1 };\nexport declare enum RelayError { ONE = 1 }\nexport declare enum RoomError { A = 1 }',
    );

  it('by the enum that no typings declare', () => {
    expect(checked()?.undeclared).toEqual([{ space: 'code', enum: 'Gone' }]);
  });

  it('by the spaces that have no enum, and no constants in the typings', () => {
    expect(checked()?.skippedSpaces).toEqual(['reason', 'cause']);
    expect(checked()?.spaces.map(({ space }) => space)).toEqual(['state', 'relay']);
  });

  it('by the enums of errors that no space names', () => {
    expect(checked()?.otherEnums).toEqual(['RoomError']);
  });
});

it('without typings there is nothing to compare', () => {
  const folder = folderWith({ 'node_modules/small-sdk/package.json': { name: 'small-sdk' } });
  const packages: CheckedPackage[] = [
    { name: 'small-sdk', version: '1.0.0', knownVersion: undefined },
  ];
  expect(checkAgainstTypings(catalogOf({}), packages, quickTypeScript, folder)).toBeUndefined();
});

describe('a catalog and the typings agree', () => {
  const agreed: CheckedCatalog = {
    catalog: smallCatalog(),
    isBuiltIn: false,
    packages: [],
    spaces: [],
    undeclared: [],
    skippedSpaces: ['reason'],
    otherEnums: ['RelayError'],
  };
  const space = {
    space: 'code',
    declaration: { package: 'small-sdk', file: 'index.d.ts', line: 1, members: [] },
    disagreements: [],
    later: [one],
    documentedOnly: [seen],
  };
  const untrue = { ...space, disagreements: [{ kind: 'gone' as const, code: one }] };

  it.each([
    ['where no space was compared', agreed, true],
    ['where all agree', { ...agreed, spaces: [space, space] }, true],
    ['but where one of them differs', { ...agreed, spaces: [space, untrue] }, false],
    [
      'but where an enum is declared nowhere',
      { ...agreed, spaces: [space], undeclared: [{ space: 'code', enum: 'Gone' }] },
      false,
    ],
  ])('%s', (_what, checked, isRight) => {
    expect(isTrue(checked)).toBe(isRight);
  });
});
