import { describe, expect, it } from 'vitest';
import typescript from 'typescript';

import type { CodeGroup } from '../../src/import/found-code.js';
import { readDeclarations } from '../../src/import/declaration-texts.js';

function groupsIn(text: string): readonly CodeGroup[] {
  return readDeclarations(typescript, [{ text, firstLine: 1 }])[0] ?? [];
}

/** The names and values of each set. */
function valuesIn(text: string): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  return Object.fromEntries(
    groupsIn(text).map(({ codes, what }) => [what, codes.map(({ name, value }) => [name, value])]),
  );
}

describe('sets of constants', () => {
  it.each([
    'enum Codes { FULL = 1, GONE = 2 }',
    'declare namespace Room { export enum Codes { FULL = 1, GONE = 2 } }',
    'const Codes = { FULL: 1, GONE: 2, join() {}, ...others };',
    'export const Codes = ({ "FULL": 1, GONE: 2 } as const);',
    'const Codes = { FULL: 1, GONE: 2 } satisfies object;',
    'const Codes = Object.freeze({ FULL: (1), GONE: 2 as const });',
    'declare const Codes: { readonly FULL: 1; GONE: 2; join(): void };',
    'class Codes { static readonly FULL = 1; static GONE: 2; other = 3; readonly last = 4; static join() {} }',
    'const Codes = { FULL: { code: 1, text: "" }, GONE: { errCode: 2 } };',
    'const Codes = { FULL: { text: "", errorCode: 1 }, GONE: { value: 2 } };',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({
      Codes: [
        ['FULL', 1],
        ['GONE', 2],
      ],
    });
  });

  it.each([
    [
      'const A = { X: -1, Y: "y", Z: `z` };',
      [
        ['X', -1],
        ['Y', 'y'],
        ['Z', 'z'],
      ],
    ],
    [
      'declare const A: { X: -1; Y: "y"; Z: string };',
      [
        ['X', -1],
        ['Y', 'y'],
        ['Z', null],
      ],
    ],
    [
      'const A = { X: 1, Y: +2, Z: one, "a-b": 3, 7: 4 };',
      [
        ['X', 1],
        ['Y', null],
        ['Z', null],
        [null, 3],
        [null, 4],
      ],
    ],
    [
      'const A = { X: 1, Y: { text: "" }, Z: { code() {} } };',
      [
        ['X', 1],
        ['Y', null],
        ['Z', null],
      ],
    ],
    [
      'const A = { X: 1, Y: Object.keys({}), Z: -one };',
      [
        ['X', 1],
        ['Y', null],
        ['Z', null],
      ],
    ],
    ['const A = { X: 1, [Y]: 2 };', [['X', 1]]],
    [
      'const A = { 7: "ROOM_FULL", 8: "The room is gone", 9: 1 };',
      [
        ['ROOM_FULL', 7],
        [null, 8],
        [null, 1],
      ],
    ],
    [
      "type A = 'X' | 'a-b' | 3 | -4;",
      [
        ['X', 'X'],
        [null, 'a-b'],
        [null, 3],
        [null, -4],
      ],
    ],
    [
      "declare namespace Room { type A = | 'X' | (string & {}) | `Y`; }",
      [
        ['X', 'X'],
        ['Y', 'Y'],
      ],
    ],
    ['declare const A: { X: 1 }; type A = 1 | 2;', [['X', 1]]],
    [
      'enum A { X = 1 << 2, Y = X | 1, Z = "z" }',
      [
        ['X', 4],
        ['Y', 5],
        ['Z', 'z'],
      ],
    ],
  ])('%s', (text, codes) => {
    expect(valuesIn(text)).toEqual({ A: codes });
  });

  it.each([
    'const { A } = { A: 1 };',
    'const A = Object.keys({ X: 1 });',
    'const A = freeze({ X: 1 });',
    'const A = Object.freeze();',
    'const A = 1, B = [1];',
    'let A: string;',
    'enum A {}',
    'declare enum A { X }',
    'const A = { X: one };',
    'const A = { code: 1, X: 2 };',
    'const A = { errorCode: 1 };',
    'const A = { message: "lost", X: 2 };',
    'const A = { msg: "lost", X: 2 };',
    'const A = { type: "error", status: 2 };',
    'declare const A: { name: "lost"; reason: "gone" };',
    "type A = 'X';",
    "type A = 'X' | B;",
    "type A = 'X' & 'Y';",
    'type A = true | null | `${B}` | -B;',
    'export default class { static X = 1 }',
    'class A { private static join() {} }',
    'declare module "orca";',
    'function A() {}',
  ])('%s is none', (text) => {
    expect(valuesIn(text)).toEqual({});
  });
});

describe('a constant', () => {
  it('has all that its declaration and its comments say', () => {
    const text = `
enum RoomError {
  /** The room
   *  is \`full\`. */
  FULL = 1,
  /**
   * Old.
   * @brief In short.
   * @description At length.
   * @deprecated use {@link FULL}
   */
  OLD
    = 2,
}`;
    const line = (words: string, at: number): object =>
      expect.objectContaining({ text: words, line: at }) as object;
    expect(readDeclarations(typescript, [{ text, firstLine: 11 }])[0]).toEqual([
      {
        what: 'RoomError',
        codes: [
          {
            name: 'FULL',
            value: 1,
            status: 'active',
            description: [line('The room is full.', 15)],
            resolution: [],
            successor: [],
            channels: [],
            line: 15,
            quote: 'RoomError.FULL = 1',
            doubts: [],
          },
          {
            name: 'OLD',
            value: 2,
            status: 'deprecated',
            description: [line('Old.', 22), line('In short.', 22), line('At length.', 22)],
            resolution: [],
            successor: [line('use FULL', 22)],
            channels: [],
            line: 22,
            quote: 'RoomError.OLD = 2 @deprecated use {@link FULL}',
            doubts: [],
          },
        ],
        line: 12,
        space: 'RoomError',
        declaredAs: 'RoomError',
        sign: 2,
        doubts: [],
      },
    ]);
  });

  it.each([
    ['', 'active', 'A.X = 1'],
    ['/** @hidden */', 'hidden', 'A.X = 1'],
    ['/** @internal */', 'hidden', 'A.X = 1'],
    ['/** @ignore */', 'hidden', 'A.X = 1'],
    ['/** @deprecated\n * @hidden */', 'deprecated', 'A.X = 1 @deprecated'],
  ])('after %j is %s', (comment, status, quote) => {
    const [group] = groupsIn(`enum A {\n${comment} X = 1 }`);
    expect(group?.codes).toMatchObject([{ status, quote, successor: [] }]);
  });

  it('in a union has what the comment in front of it says', () => {
    const [group] = groupsIn(`
type A =
  /** It is
   * full. */
  | 'full'
  /** @deprecated use full */
  | 'over' // no more
  /** @internal */
  | 'inner' | B;`);
    expect(group).toMatchObject({
      declaredAs: 'A',
      doubts: ['the union has members that are no literals'],
      codes: [
        { name: 'full', status: 'active', description: [{ text: 'It is full.' }], line: 5 },
        {
          name: 'over',
          status: 'deprecated',
          successor: [{ text: 'use full' }],
          description: [],
          quote: 'A: "over" @deprecated use full',
        },
        { name: 'inner', status: 'hidden', quote: 'A: "inner"' },
      ],
    });
  });

  it('that no program could write after a dot has no name, and one without a value none', () => {
    const [group] = groupsIn('const A = { "a-b": 1, X: one };');
    expect(group?.codes.map(({ doubts }) => doubts)).toEqual([
      ['"a-b" is no name that a program could write after a dot'],
      ['the declaration gives no value'],
    ]);
  });
});
