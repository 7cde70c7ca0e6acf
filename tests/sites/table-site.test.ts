import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { tableSite } from '../../src/sites/table-site.js';
import { first } from '../syntax/parsed.js';
import { file } from './file.js';

/** The keys of the first variable or property of a program as a table, and where it is looked up. */
function table(
  code: string,
  type:
    | AST_NODE_TYPES.PropertyDefinition
    | AST_NODE_TYPES.VariableDeclarator = AST_NODE_TYPES.VariableDeclarator,
): { keys: unknown[]; lookups: string[]; subject: string } | undefined {
  const { binder, sourceCode } = file(code);
  const site = tableSite(first(sourceCode, type), binder);
  return site === undefined
    ? undefined
    : {
        keys: site.tests.map(({ constant }) =>
          constant === undefined ? 'unknown' : constant.value,
        ),
        lookups: site.lookups.map(({ node }) => sourceCode.getText(node)),
        subject: sourceCode.getText(site.subject),
      };
}

const keys = (init: string, lookup = 'texts[code]'): unknown[] | undefined =>
  table(`const texts = ${init}; ${lookup};`)?.keys;

describe('the keys of an object', () => {
  it.each([
    ["{ 1: 'a', 61004: 'b' }", [1, 61004]],
    ["{ KICKED_OUT: 'a', 'room-closed': 'b' }", ['KICKED_OUT', 'room-closed']],
    ["{ '-1': 'a', [-2]: 'b', ['3' as T]: 'c' }", [-1, -2, '3']],
    ["{ '1a': 'a', a1: 'b' }", ['1a', 'a1']],
    ["{ 1: 'a', [unknown]: 'b', ...others }", [1, 'unknown', 'unknown']],
    ["{ 1n: 'a' }", ['unknown']],
    ["{ 1: 'a' } as const", [1]],
    ["Object.freeze({ 1: 'a' })", [1]],
    ["{ __proto__: null, 1: 'a' }", [1]],
    ["{ '__proto__': null as T, 1: 'a' }", [1]],
    ["{ __proto__: others, 1: 'a' }", ['unknown', 1]],
    ["{ '__proto__': 'a', 1: 'b' }", ['unknown', 1]],
    ["{ ['__proto__']: 'a', 1: 'b' }", ['__proto__', 1]],
    ['{ __proto__, 1: a }', ['__proto__', 1]],
    ["Object.freeze(Object.freeze({ 1: 'a' }) as T)", [1]],
  ])('%s', (init, expected) => {
    expect(keys(init)).toEqual(expected);
  });
});

describe('the keys of a map', () => {
  it.each([
    ["new Map([[1, 'a'], ['B', 'b']])", [1, 'B']],
    ["new Map([[1, 'a'], [unknown, 'b'], pair, ...pairs])", [1, 'unknown', 'unknown', 'unknown']],
    ["new Map([[1, 'a'], , [], [, 'b'], [...pair]])", [1, 'unknown', 'unknown', 'unknown']],
    ["new Map([[1, 'a']] as const) as T", [1]],
    ["new Map([[1, 'a'] as const, [2, 'b'] as const])", [1, 2]],
  ])('%s', (init, expected) => {
    expect(keys(init, 'texts.get(code)')).toEqual(expected);
  });
});

it.each([
  [
    "const texts = new Map([pair, [, 'b'], [1, 'c']]); texts.get(code);",
    "[pair, [, 'b'], [1, 'c']]",
  ],
  ["const texts = { ...others, [unknown]: 'b', 1: 'c' }; texts[code];", undefined],
])('each key knows its entry: %s', (program, list) => {
  const { binder, sourceCode } = file(program);
  const declaration = first(sourceCode, AST_NODE_TYPES.VariableDeclarator);
  const site = tableSite(declaration, binder);
  if (site === undefined) {
    throw new Error('there is no table');
  }
  const text = sourceCode.getText(declaration.init ?? undefined);
  expect(site.kind).toBe('table');
  expect(sourceCode.getText(site.name)).toBe('texts');
  expect(sourceCode.getText(site.node)).toBe(text);
  expect(sourceCode.getText(site.entries)).toBe(list ?? text);
  expect(
    site.tests.map(({ entry, node }) => [sourceCode.getText(entry), sourceCode.getText(node)]),
  ).toEqual(
    list === undefined
      ? [
          ['...others', '...others'],
          ["[unknown]: 'b'", 'unknown'],
          ["1: 'c'", '1'],
        ]
      : [
          ['pair', 'pair'],
          ["[, 'b']", "[, 'b']"],
          ["[1, 'c']", '1'],
        ],
  );
});

describe('an object is looked up', () => {
  it.each([
    ['texts[code]', 'texts[code]', 'code'],
    ['texts?.[error.code]', 'texts?.[error.code]', 'error.code'],
    ['(texts as T)[code]', '(texts as T)[code]', 'code'],
    ['texts[String(code)]', 'texts[String(code)]', 'code'],
    ["texts[code] ?? 'other'", 'texts[code]', 'code'],
    ['text = texts[code]', 'texts[code]', 'code'],
    ['use(texts[code as T])', 'texts[code as T]', 'code'],
  ])('by %s', (lookup, node, subject) => {
    expect(table(`const texts = { 1: 'a' }; ${lookup};`)).toEqual({
      keys: [1],
      lookups: [node],
      subject,
    });
  });

  it.each([
    'use(texts)',
    'texts',
    'other[texts]',
    "texts['KICKED_OUT']",
    'texts.KICKED_OUT',
    'texts.get(code)',
    "texts[code] = 'text'",
  ])('but not by %s', (lookup) => {
    expect(keys("{ 1: 'a' }", lookup)).toBeUndefined();
  });

  it('wherever its name stands, the first of all being its subject', () => {
    const code = "const texts = { 1: 'a' }; texts[one]; texts.x; function f() { texts[other]; }";
    expect(table(code)).toEqual({
      keys: [1],
      lookups: ['texts[one]', 'texts[other]'],
      subject: 'one',
    });
  });
});

describe('a map is looked up', () => {
  it.each([
    ['texts.get(code)', 'code'],
    ['texts?.get(Number(error.code))', 'error.code'],
    ["texts['get'](code)", 'code'],
  ])('by %s', (lookup, subject) => {
    expect(table(`const texts = new Map([[1, 'a']]); ${lookup};`)).toEqual({
      keys: [1],
      lookups: [lookup],
      subject,
    });
  });

  it.each([
    'texts[code]',
    'texts.get',
    'texts.get()',
    'texts.has(code)',
    'texts.set(code, text)',
    'codes.map(texts.get)',
    'new texts.get(code)',
  ])('but not by %s', (lookup) => {
    expect(keys("new Map([[1, 'a']])", lookup)).toBeUndefined();
  });
});

describe('no table is', () => {
  it.each([
    ['an empty object', '{}'],
    ['a list', "[[1, 'a']]"],
    ['an object that a function returns', "seal({ 1: 'a' })"],
    ['an object that a method returns', "Object.seal({ 1: 'a' })"],
    ['nothing frozen', 'Object.freeze()'],
    ['a set', "new Set([[1, 'a']])"],
    ['a map of a library', "new immutable.Map([[1, 'a']])"],
    ['a map without entries', 'new Map()'],
    ['a map of an object', "new Map({ 1: 'a' })"],
    ['a map of entries from elsewhere', 'new Map(entries)'],
    ['a map that is called', "Map([[1, 'a']])"],
  ])('%s', (_, init) => {
    expect(keys(init)).toBeUndefined();
    expect(keys(init, 'texts.get(code)')).toBeUndefined();
  });

  it.each([
    ['a variable without a value', 'let texts; texts[code];'],
    ['what is taken apart', "const { texts } = { 1: 'a' }; texts[code];"],
  ])('%s', (_, code) => {
    expect(table(code)).toBeUndefined();
  });
});

describe('a property of a class', () => {
  const property = (members: string): ReturnType<typeof table> =>
    table(`class Messages { ${members} }`, AST_NODE_TYPES.PropertyDefinition);

  it.each([
    ["texts = { 1: 'a' }; of(code) { return this.texts[code]; }", 'this.texts[code]'],
    ["#texts = { 1: 'a' }; of(code) { return this.#texts[code]; }", 'this.#texts[code]'],
    ["'texts' = { 1: 'a' }; of(code) { return this['texts'][code]; }", "this['texts'][code]"],
    ["texts = new Map([[1, 'a']]); of(code) { this.texts.get(code); }", 'this.texts.get(code)'],
  ])('is a table: %s', (members, lookup) => {
    expect(property(members)).toEqual({ keys: [1], lookups: [lookup], subject: 'code' });
  });

  it('is looked up in all methods', () => {
    const methods = 'of(code) { return this.texts[code]; } also(one) { return this.texts[one]; }';
    expect(property(`texts = { 1: 'a' }; ${methods}`)?.lookups).toEqual([
      'this.texts[code]',
      'this.texts[one]',
    ]);
  });

  it('goes by its own name', () => {
    const { binder, sourceCode } = file(
      "class A { texts = { 1: 'a' }; of(code) { this.texts[code]; } }",
    );
    const member = first(sourceCode, AST_NODE_TYPES.PropertyDefinition);
    const site = tableSite(member, binder);
    expect(site?.name).toBe(member.key);
  });

  it('is no other of the same class', () => {
    const { binder, sourceCode } = file(
      "class Messages { texts = { 1: 'a' }; icons = { 2: 'b' }; of(code) { use(this.texts[code], this.icons[code]); } }",
    );
    const { body } = first(sourceCode, AST_NODE_TYPES.ClassBody);
    const lookups = body.map((member) =>
      member.type === AST_NODE_TYPES.PropertyDefinition
        ? tableSite(member, binder)?.lookups.map(({ node }) => sourceCode.getText(node))
        : [],
    );
    expect(lookups).toEqual([['this.texts[code]'], ['this.icons[code]'], []]);
  });

  it.each([
    ['that nothing looks up', "texts = { 1: 'a' }; of(code) { return this.others[code]; }"],
    ['of another object', "texts = { 1: 'a' }; of(other, code) { return other.texts[code]; }"],
    ['whose name is computed', "[name] = { 1: 'a' }; of(code) { return this[name][code]; }"],
    ['without a value', 'texts; of(code) { return this.texts[code]; }'],
  ])('but not one %s', (_, members) => {
    expect(property(members)).toBeUndefined();
  });
});
