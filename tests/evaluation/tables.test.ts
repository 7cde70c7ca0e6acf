import { describe, expect, it } from 'vitest';

import { verdictIn } from './verdict-in.js';

const lookUp = 'if (texts[error.code]) say(texts[error.code]);';

/** The codes that a function finds in what a file declares. */
const named = (declared: string, statements: string): readonly string[] =>
  verdictIn(`function handle(error) { ${statements} } ${declared}`).named;

describe('finds codes in an object', () => {
  it.each([
    ['written out', "const texts = { 1: 'a', 2: 'b' };"],
    ['completed later', "const texts = { 1: 'a' }; texts[2] = 'b';"],
    ['completed by Object.assign', "const texts = { 1: 'a' }; Object.assign(texts, { 2: 'b' });"],
    ['made by Object.assign', "const texts = Object.assign({}, { 1: 'a' }, { 2: 'b' });"],
    ['spread', "const first = { 1: 'a' }; const texts = { ...first, 2: 'b' };"],
    ['frozen', "const texts = Object.freeze({ 1: 'a', 2: 'b' });"],
    ['made of entries', "const texts = Object.fromEntries([[1, 'a'], [2, 'b']]);"],
    ['with a key taken out', "const texts = { 1: 'a', 2: 'b', 3: 'c' }; delete texts[3];"],
    ['with computed keys', "const two = 2; const texts = { [1]: 'a', [two]: 'b' };"],
    ['filled by a loop', "const texts = {}; for (const code of [1, 2]) { texts[code] = 'a'; }"],
    ['as an enum', 'enum texts { failed = 1, lost = 2 }'],
  ])('%s', (_, declared) => {
    expect(named(declared, lookUp)).toEqual(['FAILED', 'LOST']);
  });

  it.each([
    ['in', 'error.code in texts'],
    ['Object.hasOwn', 'Object.hasOwn(texts, error.code)'],
    ['hasOwnProperty', 'texts.hasOwnProperty(error.code)'],
    ['hasOwnProperty.call', 'Object.prototype.hasOwnProperty.call(texts, error.code)'],
    ['Reflect.has', 'Reflect.has(texts, error.code)'],
    ['Object.keys', 'Object.keys(texts).includes(String(error.code))'],
    ['Object.keys with Number', 'Object.keys(texts).map(Number).includes(error.code)'],
    ['Object.entries', 'Object.entries(texts).some(([key]) => Number(key) === error.code)'],
  ])('asks it by %s', (_, condition) => {
    expect(named("const texts = { 1: 'a', 2: 'b' };", `if (${condition}) leave();`)).toEqual([
      'FAILED',
      'LOST',
    ]);
  });

  it('asks its values', () => {
    const declared = 'const texts = { a: 1, b: 2 };';
    const statements = 'if (Object.values(texts).includes(error.code)) leave();';
    expect(named(declared, statements)).toEqual(['FAILED', 'LOST']);
  });
});

describe('finds codes in a Map, Set or array', () => {
  it.each([
    ['Map', "const map = new Map([[1, 'a'], [2, 'b']]);", 'map.has(error.code)'],
    ['Map.get', "const map = new Map([[1, 'a'], [2, 'b']]);", 'map.get(error.code)'],
    [
      'Map of entries',
      'const map = new Map(Object.entries({ FAILED: 1 }));',
      'map.has(error.name) || error.code === 2',
    ],
    [
      'Map filled later',
      "const map = new Map(); map.set(1, 'a'); map.set(2, 'b');",
      'map.has(error.code)',
    ],
    ['Set', 'const set = new Set([1, 2]);', 'set.has(error.code)'],
    ['Set filled later', 'const set = new Set([1]); set.add(2);', 'set.has(error.code)'],
    [
      'Set filled by a loop',
      'const set = new Set(); for (const c of [1, 2]) { set.add(c); }',
      'set.has(error.code)',
    ],
    [
      'Set with a code taken out',
      'const set = new Set([1, 2, 3]); set.delete(3);',
      'set.has(error.code)',
    ],
    [
      'Set of another',
      'const one = new Set([1, 2]); const set = new Set(one);',
      'set.has(error.code)',
    ],
    ['array', 'const list = [1, 2];', 'list.includes(error.code)'],
    ['array filled later', 'const list = [1]; list.push(2);', 'list.includes(error.code)'],
    ['array spread', 'const one = [1]; const list = [...one, 2];', 'list.includes(error.code)'],
    ['array concatenated', 'const list = [1].concat([2]);', 'list.includes(error.code)'],
  ])('%s', (_, declared, condition) => {
    expect(named(declared, `if (${condition}) leave();`)).toEqual(['FAILED', 'LOST']);
  });
});

it('finds every code in a table that another function completes', () => {
  const declared = "const texts = { 1: 'a' }; function add(code) { texts[code] = 'b'; }";
  expect(named(declared, lookUp)).toHaveLength(5);
});
