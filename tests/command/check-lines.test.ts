import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';

import type { DeclaredMember, Disagreement } from '../../src/catalog/agreement.js';
import type { CheckedCatalog, CheckedSpace } from '../../src/command/check-catalog.js';
import { checkJson, checkLines } from '../../src/command/check-lines.js';
import { smallCatalog, smallCode } from '../catalog/small-catalog.js';

const plain = picocolors.createColors(false);

function member(
  name: string | undefined,
  value: number | string | undefined,
  isDeprecated = false,
): DeclaredMember {
  return { name, value, isDeprecated };
}

function checkedSpace(
  changes: Partial<CheckedSpace> = {},
  members: readonly DeclaredMember[] = [member('ONE', 1), member('TWO', 2)],
): CheckedSpace {
  return {
    space: 'code',
    declaration: {
      package: 'small-sdk',
      file: 'node_modules/small-sdk/types/index.d.ts',
      line: 12,
      members,
    },
    disagreements: [],
    later: [],
    documentedOnly: [],
    ...changes,
  };
}

function checkedCatalog(changes: Partial<CheckedCatalog> = {}): CheckedCatalog {
  return {
    catalog: smallCatalog(),
    packages: [{ name: 'small-sdk', version: '2.0.0', knownVersion: '2.0.0' }],
    spaces: [checkedSpace()],
    undeclared: [],
    skippedSpaces: [],
    otherEnums: [],
    isBuiltIn: false,
    ...changes,
  };
}

const one = smallCode('ONE', 1);
const two = smallCode('TWO', 'TWO');

const disagreements: readonly Disagreement[] = [
  { kind: 'lacking', member: member('THREE', 3), sameValue: [] },
  { kind: 'lacking', member: member('UNO', 1), sameValue: [one, smallCode('EINS', 1)] },
  { kind: 'lacking', member: member('OPEN', undefined), sameValue: [] },
  { kind: 'lacking', member: member(undefined, 'four'), sameValue: [] },
  { kind: 'gone', code: two },
  { kind: 'revalued', code: one, value: 'one' },
  { kind: 'deprecated', code: one },
];

/** Lines about one catalog, without those that sum up. */
function linesOf(changes: Partial<CheckedCatalog>, colors = plain): string[] {
  const lines = checkLines({ checked: [checkedCatalog(changes)], skipped: [] }, colors);
  return lines.slice(0, lines.lastIndexOf('\n\n')).split('\n');
}

describe('a check as text', () => {
  it('has a line for each space, and sums up', () => {
    const second = checkedCatalog({
      catalog: smallCatalog({ id: 'second' }),
      spaces: [checkedSpace({ space: 'reason' }, [member('ONE', 1)])],
    });
    expect(checkLines({ checked: [checkedCatalog(), second], skipped: [] }, plain)).toBe(
      [
        'small: small-sdk 2.0.0',
        '  ✓ code: all 2 members agree',
        '',
        'second: small-sdk 2.0.0',
        '  ✓ reason: its one member agrees',
        '',
        '2 catalogs checked, nothing differs.',
      ].join('\n'),
    );
  });

  it('has the reason for each catalog that was left out', () => {
    const skipped = [
      { catalog: 'first', reason: 'its SDK is no npm package' },
      { catalog: 'second', reason: 'some-sdk is not installed' },
    ];
    expect(checkLines({ checked: [], skipped }, plain)).toBe(
      [
        'first: skipped, its SDK is no npm package',
        'second: skipped, some-sdk is not installed',
        '',
        'Nothing was checked: every catalog was skipped.',
      ].join('\n'),
    );
  });

  it('has the signs of the differences, and where the set stands', () => {
    const untrue = checkedCatalog({ spaces: [checkedSpace({ disagreements })] });
    expect(checkLines({ checked: [untrue, checkedCatalog()], skipped: [] }, plain)).toBe(
      [
        'small: small-sdk 2.0.0',
        '  code, index.d.ts:12',
        '    + THREE = 3 is not in the catalog',
        '    + UNO = 1 is not in the catalog, which knows the value as ONE, EINS',
        '    + OPEN is not in the catalog',
        "    + 'four' is not in the catalog",
        '    - TWO is no longer in the typings',
        "    ~ ONE is 'one' in the typings, 1 in the catalog",
        '    ! ONE = 1 is deprecated in the typings, active in the catalog',
        '',
        'small: small-sdk 2.0.0',
        '  ✓ code: all 2 members agree',
        '',
        '2 catalogs checked, 1 differs.',
        'Correct your catalog: small.',
      ].join('\n'),
    );
  });

  it('says what a difference of a built-in catalog means for the application', () => {
    const spaces = [checkedSpace({ disagreements: disagreements.slice(0, 1) })];
    const builtIn = checkedCatalog({ isBuiltIn: true, spaces });
    expect(
      checkLines({ checked: [builtIn], skipped: [] }, plain)
        .split('\n')
        .slice(-4),
    ).toEqual([
      '1 catalog checked, 1 differs.',
      'Built in: small. There is nothing to correct in your project.',
      'With types, the rules follow the installed typings for new, removed and deprecated codes.',
      'Without types, reports about the codes above may be wrong. Look for a newer version of eslint-plugin-sdk-errors.',
    ]);
  });

  it('tells built-in catalogs that differ from those of the user', () => {
    const spaces = [checkedSpace({ disagreements: disagreements.slice(0, 1) })];
    const checked = ['first', 'second', 'third', 'fourth'].map((id, at) =>
      checkedCatalog({ catalog: smallCatalog({ id }), isBuiltIn: at < 2, spaces }),
    );
    const lines = checkLines({ checked, skipped: [] }, plain).split('\n');
    expect(lines.slice(-5, -2)).toEqual([
      '4 catalogs checked, 4 differ.',
      'Correct your catalogs: third, fourth.',
      'Built in: first, second. There is nothing to correct in your project.',
    ]);
  });

  it('has what was not looked at', () => {
    const changes = {
      undeclared: [{ space: 'code', enum: 'Codes' }],
      skippedSpaces: ['reason'],
      otherEnums: ['RelayError', 'RoomError'],
      spaces: [],
    };
    expect(linesOf(changes)).toEqual([
      'small: small-sdk 2.0.0',
      '  - code: the typings declare no Codes',
      '  reason: skipped, the catalog names no enum for it, and no path that the typings have',
      '  not in the catalog: RelayError, RoomError',
    ]);
    expect(checkLines({ checked: [checkedCatalog(changes)], skipped: [] }, plain)).toMatch(
      /\n\n1 catalog checked, 1 differs\.\nCorrect your catalog: small\.$/u,
    );
  });

  it('has codes of a later version, and of documents alone', () => {
    const spaces = [checkedSpace({ later: [one, two], documentedOnly: [one] })];
    expect(linesOf({ spaces }).slice(1)).toEqual([
      '  ✓ code: all 2 members agree',
      '    2 codes of a later version: ONE, TWO',
      '    1 code in documents only: ONE',
    ]);
  });

  it('has each package with its version, and the one of the catalog where it is another', () => {
    const packages = [
      { name: 'small-sdk', version: '1.9.0', knownVersion: '2.0.0' },
      { name: 'its-fork', version: '3.0.0', knownVersion: undefined },
    ];
    const spaces = [checkedSpace(), checkedSpace({ disagreements: disagreements.slice(0, 1) })];
    expect(linesOf({ packages, spaces })).toEqual([
      'small: small-sdk 1.9.0 (the catalog was made from 2.0.0), its-fork 3.0.0',
      '  ✓ code in small-sdk: all 2 members agree',
      '  code in small-sdk, index.d.ts:12',
      '    + THREE = 3 is not in the catalog',
    ]);
  });

  it('has colours for what differs on a terminal', () => {
    const { bold, dim, green, red, yellow, ...others } = picocolors.createColors(true);
    const spaces = [
      checkedSpace(),
      checkedSpace({ disagreements: [0, 4, 5, 6].flatMap((at) => disagreements[at] ?? []) }),
    ];
    const undeclared = [{ space: 'reason', enum: 'Reasons' }];
    expect(linesOf({ spaces, undeclared }, { bold, dim, green, red, yellow, ...others })).toEqual([
      `${bold('small')}: small-sdk 2.0.0`,
      `  ${green('✓')} code: all 2 members agree`,
      '  code, index.d.ts:12',
      `    ${green('+')} THREE = 3 is not in the catalog`,
      `    ${red('-')} TWO is no longer in the typings`,
      `    ${yellow('~')} ONE is 'one' in the typings, 1 in the catalog`,
      `    ${yellow('!')} ONE = 1 is deprecated in the typings, active in the catalog`,
      `  ${red('-')} reason: the typings declare no Reasons`,
    ]);
  });

  it('has nothing of a catalog or a package that steers a terminal', () => {
    const packages = [
      { name: 'small\u0007sdk', version: '1\u001B[2J', knownVersion: '2\u001B[2J' },
    ];
    const undeclared = [{ space: 'code', enum: 'Co\u001Bdes' }];
    const skipped = [{ catalog: 'other', reason: 'a\u001Bpackage is not installed' }];
    const checked = [checkedCatalog({ packages, spaces: [], undeclared })];
    expect(checkLines({ checked, skipped }, plain).split('\n').slice(0, -3)).toEqual([
      'small: small\\u0007sdk 1\\u001B[2J (the catalog was made from 2\\u001B[2J)',
      '  - code: the typings declare no Co\\u001Bdes',
      '',
      'other: skipped, a\\u001Bpackage is not installed',
    ]);
  });
});

it('a check as JSON has all of it', () => {
  const checked = checkedCatalog({
    spaces: [checkedSpace({ disagreements, later: [one], documentedOnly: [two] })],
    undeclared: [{ space: 'reason', enum: 'Reasons' }],
    skippedSpaces: ['cause'],
    otherEnums: ['RelayError'],
  });
  const skipped = [{ catalog: 'other', reason: 'other-sdk is not installed' }];
  expect(checkJson({ checked: [checked], skipped })).toEqual({
    checked: [
      {
        catalog: 'small',
        builtIn: false,
        packages: [{ name: 'small-sdk', version: '2.0.0', knownVersion: '2.0.0' }],
        spaces: [
          {
            space: 'code',
            package: 'small-sdk',
            file: 'node_modules/small-sdk/types/index.d.ts',
            line: 12,
            differences: [
              { kind: 'lacking', name: 'THREE', value: 3, sameValue: [] },
              { kind: 'lacking', name: 'UNO', value: 1, sameValue: ['ONE', 'EINS'] },
              { kind: 'lacking', name: 'OPEN', value: null, sameValue: [] },
              { kind: 'lacking', name: null, value: 'four', sameValue: [] },
              { kind: 'gone', name: 'TWO', value: 'TWO' },
              { kind: 'revalued', name: 'ONE', catalog: 1, typings: 'one' },
              { kind: 'deprecated', name: 'ONE', value: 1 },
            ],
            later: ['ONE'],
            documentedOnly: ['TWO'],
          },
        ],
        undeclared: [{ space: 'reason', enum: 'Reasons' }],
        skippedSpaces: ['cause'],
        otherEnums: ['RelayError'],
      },
    ],
    skipped,
  });
});
