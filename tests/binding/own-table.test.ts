import { describe, expect, it } from 'vitest';

import { spaceCopied, writtenMembers } from '../../src/binding/own-table.js';
import type { Catalog, Space, Value } from '../../src/catalog/catalog.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { marked, markedNode } from './marked.js';

type Members = readonly { readonly name: string; readonly value: Value }[];

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** Codes that are numbered from 1: A is 1. */
const numbers = (count: number): Members =>
  letters.slice(0, count).map((name, index) => ({ name, value: index + 1 }));

/** Codes whose names are their values. */
const names = (count: number): Members =>
  letters.slice(0, count).map((name) => ({ name, value: name }));

const strangers = (count: number): Members =>
  letters.slice(0, count).map((name) => ({ name: `MINE_${name}`, value: `mine-${name}` }));

function catalogOf(members: Members, changes: Partial<Space> = {}, id = 'small'): Catalog {
  const codes = members.map(({ name, value }) => smallCode(name, value));
  return smallCatalog({ id, packages: [id], spaces: [smallSpace({ codes, ...changes })] });
}

/** The id of the catalog that a table of the application's own copies. */
function copied(
  members: Members,
  catalogs: readonly Catalog[],
  imported: readonly Catalog[] = [],
): string | undefined {
  return spaceCopied(members, new CatalogIndex(catalogs), new Set(imported))?.catalog.id;
}

describe('a table copies a space', () => {
  const ten = catalogOf(numbers(10));
  const words = catalogOf(names(10), { values: 'string' });
  const mixed = catalogOf(numbers(10), { values: 'mixed' });

  it.each([
    ['three members of numbers', numbers(3), ten],
    ['three members of numbers and names', numbers(3), mixed],
    ['six members of names', names(6), words],
    ['nine in ten', [...numbers(9), ...strangers(1)], ten],
  ])('by %s', (_, members, catalog) => {
    expect(copied(members, [catalog])).toBe('small');
  });

  it.each([
    ['two members of numbers', numbers(2), ten],
    ['two members of numbers and names', numbers(2), mixed],
    ['five members of names', names(5), words],
    ['eight in ten', [...numbers(8), ...strangers(2)], ten],
    ['names with other values', numbers(4).map(({ name }) => ({ name, value: 50 })), ten],
    ['values with other names', numbers(4).map(({ value }) => ({ name: 'X', value })), ten],
    [
      'names and values that go not together',
      numbers(4).map(({ name }, i) => ({ name, value: 4 - i })),
      ten,
    ],
    ['nothing', [], ten],
  ])('not by %s', (_, members, catalog) => {
    expect(copied(members, [catalog])).toBeUndefined();
  });

  it('not where the catalog has made up the names', () => {
    expect(copied(numbers(4), [catalogOf(numbers(10), { names: 'catalog' })])).toBeUndefined();
  });

  it('of two that it copies that of the SDK which the file imports', () => {
    const one = catalogOf(numbers(10), {}, 'one');
    const two = catalogOf(numbers(5), {}, 'two');
    const three = catalogOf(numbers(4), {}, 'three');
    const all = [one, two, three];

    expect(copied(numbers(5), all, [two])).toBe('two');
    expect(copied(numbers(5), all, [])).toBeUndefined();
    expect(copied(numbers(4), all, [two])).toBe('two');
    expect(copied(numbers(4), all, [])).toBeUndefined();
    expect(copied(numbers(4), all, [one, two])).toBeUndefined();
    expect(copied(numbers(4), all, [catalogOf(numbers(4), {}, 'four')])).toBeUndefined();
    expect(copied(numbers(8), all, [two])).toBe('one');
  });
});

describe('the constants of an object or enum', () => {
  /** The members of the object or enum that a program marks, as one text. */
  function written(code: string): string | undefined {
    const program = marked(`${code} here(own);`);
    const origin = program.resolver.resolve(markedNode(program))?.origin;
    if (origin?.kind !== 'object') {
      throw new Error('a program has an object or enum');
    }
    return writtenMembers(origin.node)
      ?.map(({ name, value }) => `${name} = ${JSON.stringify(value)}`)
      .join(', ');
  }

  it.each([
    ['numbers', 'const own = { A: 1, B: -2 };', 'A = 1, B = -2'],
    ['names', `const own = { A: 'a', 'B-C': \`b\` };`, 'A = "a", B-C = "b"'],
    ['with assertions', `const own = { A: 'a' as const, B: <T>2 };`, 'A = "a", B = 2'],
    ['more than half of the properties', 'const own = { A: 1, B: 2, C: f() };', 'A = 1, B = 2'],
    ['beside another object', 'const own = { A: 1, B: 2, ...other };', 'A = 1, B = 2'],
    ['beside a computed name', 'const own = { A: 1, B: 2, [c]: 3 };', 'A = 1, B = 2'],
    ['beside a method', 'const own = { A: 1, B: 2, c() {} };', 'A = 1, B = 2'],
    ['of an enum', `enum own { A = 1, B = 'b' }`, 'A = 1, B = "b"'],
    ['of an enum that counts', 'enum own { A, B, C }', 'A = 0, B = 1, C = 2'],
    ['of an enum that counts on', 'enum own { A = 7, B, C = 3, D }', 'A = 7, B = 8, C = 3, D = 4'],
    ['of an enum in quotes', `enum own { 'A-B' = 1 }`, 'A-B = 1'],
    ['of an empty enum', 'enum own {}', ''],
  ])('%s', (_, code, members) => {
    expect(written(code)).toBe(members);
  });

  it.each([
    ['half of the properties', 'const own = { A: 1, B: f() };'],
    ['none', 'const own = { a: f(), b: g() };'],
    ['an empty object', 'const own = {};'],
    ['an enum that computes', 'enum own { A = 1, B = f() }'],
  ])('not of %s', (_, code) => {
    expect(written(code)).toBeUndefined();
  });
});
