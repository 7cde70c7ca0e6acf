import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Space } from '../../src/catalog/catalog.js';
import {
  type ConstantsDeclaration,
  DeclaredConstants,
} from '../../src/command/declared-constants.js';
import { quickTypeScript } from './quick-typescript.js';
import { folderWith } from './run.js';

/** The constants of `some-sdk`, whose typings these files are. */
function constantsOf(
  files: Readonly<Record<string, string>>,
  manifest: object = { types: 'index.d.ts' },
): DeclaredConstants {
  const home = 'node_modules/some-sdk';
  const folder = folderWith({
    [`${home}/package.json`]: { name: 'some-sdk', version: '1.0.0', ...manifest },
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`${home}/${name}`, text])),
  });
  return new DeclaredConstants(quickTypeScript, folder, ['some-sdk'], ['some-sdk']);
}

function typings(text: string): DeclaredConstants {
  return constantsOf({ 'index.d.ts': text });
}

/** The members of what was found, as `NAME=value`. */
function membersOf(found: readonly ConstantsDeclaration[]): string[][] {
  return found.map(({ members }) =>
    members.map(
      ({ isDeprecated, name = '?', value = '?' }) =>
        `${isDeprecated ? '!' : ''}${name}=${JSON.stringify(value)}`,
    ),
  );
}

describe('a set of constants is found by its name', () => {
  it.each([
    ['an enum', 'export declare enum Codes { ONE = 1, TWO = "two" }', ['ONE=1', 'TWO="two"']],
    [
      'a const enum that counts',
      'export declare const enum Codes { ONE, TWO }',
      ['ONE=0', 'TWO=1'],
    ],
    ['an enum with quoted names', 'export declare enum Codes { "a-b" = 1 }', ['a-b=1']],
    ['an enum without values', 'export declare enum Codes { ONE = "a".length }', ['ONE="?"']],
    [
      'a const object',
      'export declare const Codes: { readonly ONE: 1; readonly TWO: "two" };',
      ['ONE=1', 'TWO="two"'],
    ],
    ['an object of plain numbers', 'export declare const Codes: { ONE: number };', ['ONE="?"']],
    [
      'an object of what no code is',
      'export declare const Codes: { ONE: 1n; TWO: true; THREE: null };',
      ['ONE="?"', 'TWO="?"', 'THREE="?"'],
    ],
    ['a frozen object', 'export declare const Codes: Readonly<{ ONE: 1 }>;', ['ONE=1']],
    ['one of several variables', 'export declare const Other: 1, Codes: { ONE: 1 };', ['ONE=1']],
    ['a union of literals', 'export type Codes = 1 | "two" | number[];', ['?=1', '?="two"']],
    ['a type of one literal', 'export type Codes = 1;', ['?=1']],
    ['a type that is none', 'export type Codes = number;', []],
  ])('%s', (_what, text, members) => {
    expect(membersOf(typings(text).find('Codes'))).toEqual([members]);
  });

  it.each([
    ['that is not exported', 'declare enum Codes { ONE = 1 }\nexport {};'],
    ['in a namespace', 'export declare namespace Small { enum Codes { ONE = 1 } }'],
    [
      'in a namespace of a namespace',
      'export declare namespace Small.Inner { enum Codes { ONE = 1 } }\nexport declare namespace Small { namespace Deep { enum Codes { ONE = 1 } } }',
    ],
    ['in a module', 'declare module "some-sdk/codes" { enum Codes { ONE = 1 } }'],
  ])('an enum %s', (_what, text) => {
    expect(membersOf(typings(text).find('Codes'))).toContainEqual(['ONE=1']);
  });

  it.each([
    ['another name', 'export declare enum CODES { ONE = 1 }'],
    ['a class', 'export declare class Codes { static readonly ONE: 1 }'],
    ['a function', 'export declare function Codes(): 1;'],
    ['part of a pattern', 'export declare const { Codes }: { Codes: { ONE: 1 } };'],
    ['a module without a body', 'declare module "Codes";'],
  ])('and there is none for %s', (_what, text) => {
    expect(typings(text).find('Codes')).toEqual([]);
  });

  it('as often as it stands there, with each place', () => {
    const found = constantsOf({
      'index.d.ts':
        "export * from './lib/codes.js';\n\n  export declare namespace A { enum Codes { ONE = 1 } }",
      'lib/codes.d.ts': '/** What is returned. */\nexport declare enum Codes {\n TWO = 2 }',
    }).find('Codes');
    expect(found.map(({ file, line, package: name }) => ({ file, line, name }))).toEqual([
      { file: 'node_modules/some-sdk/lib/codes.d.ts', line: 2, name: 'some-sdk' },
      { file: 'node_modules/some-sdk/index.d.ts', line: 3, name: 'some-sdk' },
    ]);
  });
});

describe('a member is deprecated', () => {
  it.each([
    [
      'of an enum',
      'enum Codes { ONE = 1, \n/** @deprecated use ONE */\nTWO = 2, \n/** @hidden */\nTHREE = 3 }',
    ],
    [
      'of an object',
      'const Codes: { ONE: 1; \n/** @deprecated use ONE */\nTWO: 2; \n/** @hidden */\nTHREE: 3 }',
    ],
  ])('%s where a tag says it', (_what, text) => {
    expect(membersOf(typings(`export declare ${text}`).find('Codes'))).toEqual([
      ['ONE=1', '!TWO=2', 'THREE=3'],
    ]);
  });

  it('never in a mapped type, which has no place for a tag', () => {
    const text = "export declare const Codes: Record<'ONE', 1>;";
    expect(membersOf(typings(text).find('Codes'))).toEqual([['ONE=1']]);
  });
});

const sdkClass = 'declare class Sdk { static readonly Codes: { ONE: 1 } }';
const other = 'declare const Other: { Codes: { TWO: 2 } };';

describe('constants are found where a path leads', () => {
  const inDefault = `${sdkClass}\ndeclare const all: { Sdk: typeof Sdk; TWO: 2 };\nexport default all;`;

  it.each<[string, Pick<Space, 'exported' | 'path'>, string, string[][]]>([
    ['by a name', { exported: 'name', path: ['Sdk', 'Codes'] }, `export ${sdkClass}`, [['ONE=1']]],
    [
      'in the default export',
      { exported: 'default', path: ['Sdk', 'Codes'] },
      inDefault,
      [['ONE=1']],
    ],
    ['by a name, if nothing tells', { path: ['Sdk', 'Codes'] }, `export ${sdkClass}`, [['ONE=1']]],
    ['by default, if nothing tells', { path: ['Sdk', 'Codes'] }, inDefault, [['ONE=1']]],
    [
      'by a name rather than by default, if nothing tells',
      { path: ['Other', 'Codes'] },
      `export ${other}\ndeclare const all: { Other: { Codes: { ONE: 1 } } };\nexport default all;`,
      [['TWO=2']],
    ],
    [
      'by default, whatever has the same name',
      { exported: 'default', path: ['Other', 'Codes'] },
      `export ${other}\ndeclare const all: { Other: { Codes: { ONE: 1 } } };\nexport default all;`,
      [['ONE=1']],
    ],
    [
      'under the name of an export',
      { exported: 'name', path: ['Renamed'] },
      'declare const Codes: { ONE: 1 };\nexport { Codes as Renamed };',
      [['ONE=1']],
    ],
    [
      'not by default, if the name is said',
      { exported: 'name', path: ['Sdk', 'Codes'] },
      inDefault,
      [],
    ],
    [
      'not by a name, if the default is said',
      { exported: 'default', path: ['Sdk', 'Codes'] },
      `export ${sdkClass}`,
      [],
    ],
    ['not where a step is missing', { path: ['Gone', 'Codes'] }, `export ${sdkClass}`, []],
    ['not where the last step is missing', { path: ['Sdk', 'Gone'] }, `export ${sdkClass}`, []],
    [
      'not in what another export holds',
      { path: ['Codes'] },
      'export declare const Holder: { Codes: { ONE: 1 } };',
      [],
    ],
    [
      'not where it is computed, and stands in no place',
      { path: ['Sdk', 'Codes'] },
      "export declare const Sdk: Record<'Codes', { ONE: 1 }>;",
      [],
    ],
    ['not without a path', {}, `export ${sdkClass}`, []],
    ['not in typings that are no module', { path: ['Sdk', 'Codes'] }, sdkClass, []],
    [
      'not where names are open',
      { path: ['Codes'] },
      'export declare const Codes: Record<string, number>;',
      [],
    ],
    ['not where anything may be', { path: ['Codes'] }, 'export declare const Codes: any;', []],
  ])('%s', (_what, space, text, found) => {
    expect(membersOf(typings(text).at(space))).toEqual(found);
  });

  it('and of an enum its names', () => {
    const [found] = typings('export declare enum Codes { ONE = 1 }').at({ path: ['Codes'] });
    expect(found?.members.map(({ name }) => name)).toEqual(['ONE']);
  });

  it('with the place of what is exported', () => {
    const found = constantsOf({
      'index.d.ts': "export { Codes } from './lib/codes.js';",
      'lib/codes.d.ts': '\nexport declare const Codes: { ONE: 1 };',
    }).at({ path: ['Codes'] });
    expect(found).toMatchObject([
      { package: 'some-sdk', file: 'node_modules/some-sdk/lib/codes.d.ts', line: 2 },
    ]);
  });

  it('and what a package hands on of another is not of it', () => {
    const constants = constantsOf({
      'index.d.ts': "export { Codes } from 'other';",
      'node_modules/other/package.json': '{ "name": "other", "types": "index.d.ts" }',
      'node_modules/other/index.d.ts': 'export declare const Codes: { ONE: 1 };',
    });
    expect(constants.at({ path: ['Codes'] })).toEqual([]);
    expect(constants.find('Codes')).toEqual([]);
  });
});

describe('enums of errors are listed', () => {
  it('by their names, each once, in the order of the typings', () => {
    const constants = typings(`
      export declare enum RelayError { LOST = 1 }
      export declare enum Volume { LOW = 1 }
      declare namespace Inner { enum ERRORS { A = 1 } namespace Deep { enum DeepError { B = 1 } } }
      declare enum RelayError { MORE = 2 }
      declare const NoError: { A: 1 };
      declare module "elsewhere-error";
      export declare class OtherError {}
    `);
    expect(constants.errorEnums()).toEqual(['RelayError', 'ERRORS', 'DeepError']);
  });

  it('without those of TypeScript and of other packages', () => {
    const constants = constantsOf({
      'index.d.ts': "import 'other';\nexport {};",
      'node_modules/other/package.json': '{ "name": "other", "types": "index.d.ts" }',
      'node_modules/other/index.d.ts': 'export declare enum OtherError { ONE = 1 }',
    });
    expect(constants.errorEnums()).toEqual([]);
  });
});

describe('packages are those that have typings', () => {
  it.each([
    ['.d.ts', { types: 'index.d.ts' }, { 'index.d.ts': 'export {};' }, ['some-sdk']],
    ['.d.mts', { types: 'index.d.mts' }, { 'index.d.mts': 'export {};' }, ['some-sdk']],
    ['.d.cts', { types: 'index.d.cts' }, { 'index.d.cts': 'export {};' }, ['some-sdk']],
    [
      'exports',
      { exports: { '.': { types: './lib/index.d.ts' } } },
      { 'lib/index.d.ts': 'export {};' },
      ['some-sdk'],
    ],
    ['JavaScript alone', { main: 'index.js' }, { 'index.js': '' }, []],
    ['nothing', {}, {}, []],
  ])('in %s', (_what, manifest, files, packages) => {
    expect(constantsOf(files, manifest).packages).toEqual(packages);
  });

  it('wherever they are linked from', () => {
    const sdk = folderWith({
      'package.json': { name: 'some-sdk', version: '1.0.0', types: 'types/index.d.ts' },
      'types/index.d.ts': "export * from '../lib/codes.js';",
      'lib/codes.d.ts': 'export declare enum Codes { ONE = 1 }',
    });
    const folder = folderWith({});
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(sdk, path.join(folder, 'node_modules/some-sdk'), 'dir');
    const constants = new DeclaredConstants(quickTypeScript, folder, ['some-sdk'], ['some-sdk']);
    expect(constants.find('Codes')).toMatchObject([{ package: 'some-sdk', line: 1 }]);
  });

  it('and each has its own sets', () => {
    const folder = folderWith({
      'node_modules/one-sdk/package.json': { name: 'one-sdk', types: 'index.d.ts' },
      'node_modules/one-sdk/index.d.ts': 'export declare enum Codes { ONE = 1 }',
      'node_modules/two-sdk/package.json': { name: 'two-sdk', types: 'index.d.ts' },
      'node_modules/two-sdk/index.d.ts': 'export declare enum Codes { TWO = 2 }',
    });
    const names = ['one-sdk', 'two-sdk'];
    const constants = new DeclaredConstants(quickTypeScript, folder, names, names);
    expect(constants.packages).toEqual(names);
    expect(constants.find('Codes').map((found) => found.package)).toEqual(names);
  });
});
