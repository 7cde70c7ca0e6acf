import { describe, expect, it } from 'vitest';

import { type TypeFacts, unknownType } from '../../src/types/oracle.js';
import { TypeReader } from '../../src/types/type-reader.js';
import { MadeUpChecker, type MadeUpSymbol, type MadeUpType } from './made-up-checker.js';

const factsOf = (type: MadeUpType): TypeFacts => new TypeReader(new MadeUpChecker()).facts(type);

const literal = (value: number | string): MadeUpType => ({ literal: value });

const origin = (name: string): object => ({ package: undefined, file: `${name}.ts` });

describe('the values of a type', () => {
  it.each<[string, MadeUpType, object]>([
    ['a literal', literal(1), { finite: true, units: [{ value: 1 }] }],
    [
      'a union of literals',
      { parts: [literal('a'), literal(0)] },
      { finite: true, units: [{ value: 'a' }, { value: 0 }] },
    ],
    [
      'a union with every string',
      { parts: [literal(1), { string: true }] },
      { finite: false, units: [{ value: 1 }], wide: { string: true, number: false } },
    ],
    [
      'a union with every number',
      { parts: [literal('a'), { number: true }] },
      { finite: false, units: [{ value: 'a' }], wide: { string: false, number: true } },
    ],
    [
      'every number',
      { number: true },
      { finite: false, units: [], wide: { string: false, number: true } },
    ],
    ['an object', {}, { finite: false, units: [], wide: { string: false, number: false } }],
    ['nothing but undefined', { parts: [] }, { finite: false, units: [] }],
    [
      'a type parameter, by what stands for it',
      { constraint: { parts: [literal(1), literal(2)] } },
      { finite: true, units: [{ value: 1 }, { value: 2 }] },
    ],
  ])('are those of %s', (_, type, expected) => {
    expect(factsOf(type)).toMatchObject({ unknown: false, ...expected });
  });

  it('are unknown of any', () => {
    expect(factsOf({ nothing: true, literal: 1 })).toBe(unknownType);
  });

  it('are the members of the enum that declares them', () => {
    const members: MadeUpSymbol[] = [];
    const codes: MadeUpSymbol = { name: 'Codes', package: 'sdk', members };
    const lost: MadeUpSymbol = { name: 'LOST', of: codes, type: literal(7) };
    members.push(lost);
    const [unit] = factsOf({ literal: 7, symbol: lost }).units;
    expect(unit).toMatchObject({
      value: 7,
      member: {
        name: 'LOST',
        enumeration: { name: 'Codes', isEnum: true, origin: { package: 'sdk', file: 'Codes.ts' } },
      },
    });
    expect(unit?.member?.enumeration.members).toEqual([
      { name: 'LOST', value: 7, deprecated: undefined, hidden: false },
    ]);
  });

  it('are no members where their symbol is in no enum', () => {
    expect(factsOf({ literal: 7, symbol: { name: 'lost' } }).units).toEqual([{ value: 7 }]);
  });
});

describe('the constants that an object holds', () => {
  const properties = [1, 2, 3].map((value) => ({
    name: `N${String(value)}`,
    type: literal(value),
  }));
  const symbol = { name: 'codes', package: 'app' };

  it('are its properties', () => {
    const { enumeration } = factsOf({ symbol, properties });
    expect(enumeration).toMatchObject({ name: 'codes', isEnum: false, origin: origin('N1') });
    expect(enumeration?.members.map(({ name, value }) => [name, value])).toEqual([
      ['N1', 1],
      ['N2', 2],
      ['N3', 3],
    ]);
  });

  it('are the members of an enum', () => {
    const { enumeration } = factsOf({ symbol: { ...symbol, members: properties } });
    expect(enumeration).toMatchObject({ name: 'codes', isEnum: true });
    expect(enumeration?.origin).toEqual({ package: 'app', file: 'codes.ts' });
    expect(enumeration?.members).toHaveLength(3);
  });

  it('are those of what stands for a type parameter', () => {
    expect(factsOf({ constraint: { symbol, properties } }).enumeration?.members).toHaveLength(3);
  });

  it('leave out what is no constant', () => {
    const more = [...properties, { name: 'parse', type: {} }, { name: 'lost' }];
    expect(factsOf({ symbol, properties: more }).enumeration?.members).toHaveLength(3);
  });

  it.each<[string, MadeUpType]>([
    ['one of two properties', { symbol, properties: properties.slice(1) }],
    ['one of no properties', { symbol, properties: [] }],
    ['an object without a symbol', { properties }],
    ['a literal', { symbol, properties, literal: 1 }],
    ['a member of an enum', { symbol: { ...symbol, members: properties }, literal: 1 }],
    ['a union', { symbol, properties, parts: [{ symbol, properties }] }],
    ['a class', { symbol, properties, bases: [] }],
  ])('are none of %s', (_, type) => {
    expect(factsOf(type).enumeration).toBeUndefined();
  });

  it.each<[string, readonly { name: string; text: string }[], object]>([
    ['nothing', [], { deprecated: undefined, hidden: false }],
    [
      'deprecated',
      [
        { name: 'since', text: '1' },
        { name: 'deprecated', text: 'Use B.' },
      ],
      { deprecated: 'Use B.', hidden: false },
    ],
    ['deprecated without a word', [{ name: 'deprecated', text: '' }], { deprecated: '' }],
    ['hidden', [{ name: 'hidden', text: '' }], { deprecated: undefined, hidden: true }],
    [
      'internal',
      [
        { name: 'since', text: '1' },
        { name: 'internal', text: '' },
      ],
      { hidden: true },
    ],
    ['since', [{ name: 'since', text: '1' }], { deprecated: undefined, hidden: false }],
  ])('are marked %s', (_, tags, expected) => {
    const marked = [{ name: 'A', type: literal(0), tags }, ...properties];
    expect(factsOf({ symbol, properties: marked }).enumeration?.members[0]).toMatchObject(expected);
  });

  it('are one set wherever they are met', () => {
    const reader = new TypeReader(new MadeUpChecker());
    const codes: MadeUpSymbol = { name: 'Codes', members: properties };
    const met = [
      reader.facts({ symbol: codes }).enumeration,
      reader.facts({ symbol: codes }).enumeration,
      reader.facts({ literal: 1, symbol: { name: 'N1', of: codes } }).units[0]?.member?.enumeration,
    ];
    expect(new Set(met).size).toBe(1);
    const objects = [1, 2].map(() => reader.facts({ symbol, properties }).enumeration);
    expect(objects[0]).toBe(objects[1]);
  });
});

describe('the names of a type', () => {
  const named = (name: string, more: MadeUpType = {}): MadeUpType => ({
    ...more,
    symbol: { name },
  });
  const namesOf = (type: MadeUpType): string[] =>
    factsOf(type).declarations.map(({ name }) => name);

  it.each<[string, MadeUpType, string[]]>([
    ['its own', named('Engine'), ['Engine']],
    ['its alias first', named('Engine', { alias: { name: 'Call' } }), ['Call', 'Engine']],
    ['none', {}, []],
    ['those of a union', { parts: [named('One'), named('Two')] }, ['One', 'Two']],
    ['those that it extends', named('Own', { bases: [named('Engine')] }), ['Own', 'Engine']],
    [
      'those of an intersection',
      named('Own', { intersected: [named('One'), named('Two')] }),
      ['Own', 'One', 'Two'],
    ],
    [
      'those of three steps of extension, and no more',
      ['C', 'B', 'A', 'Own'].reduce<MadeUpType>(
        (base, name) => named(name, { bases: [base] }),
        named('D', { bases: [] }),
      ),
      ['Own', 'A', 'B', 'C'],
    ],
  ])('are %s', (_, type, expected) => {
    expect(namesOf(type)).toEqual(expected);
  });

  it('come with the place of their declaration', () => {
    expect(factsOf(named('Engine')).declarations).toEqual([
      { name: 'Engine', origin: origin('Engine') },
    ]);
  });

  it.each<[string, MadeUpType, object | undefined]>([
    ['its own', { alias: { name: 'Codes' } }, { name: 'Codes', origin: origin('Codes') }],
    [
      'that of the type without undefined',
      { present: { alias: { name: 'Codes' } } },
      { name: 'Codes', origin: origin('Codes') },
    ],
    [
      'its own before the other',
      { alias: { name: 'Own' }, present: { alias: { name: 'Codes' } } },
      { name: 'Own', origin: origin('Own') },
    ],
    ['none', named('Engine'), undefined],
  ])('the alias is %s', (_, type, expected) => {
    expect(factsOf(type).alias).toEqual(expected);
  });
});

describe('a question', () => {
  it('is put to the checker when its answer is wanted, and once', () => {
    const checker = new MadeUpChecker();
    const reader = new TypeReader(checker);
    const type: MadeUpType = { symbol: { name: 'Codes', members: [] }, bases: [] };
    const facts = reader.facts(type);
    expect(checker.asked).toEqual([]);
    expect(facts.alias).toBe(facts.alias);
    expect(facts.enumeration?.members).toBe(facts.enumeration?.members);
    expect(facts.declarations).toBe(facts.declarations);
    expect(reader.facts(type)).toBe(facts);
    expect(checker.asked.sort()).toEqual(
      ['alias', 'alias', 'alias', 'bases', 'intersected', 'members of Codes'].sort(),
    );
  });
});

describe('what a function receives', () => {
  const text = literal('a');
  const error: MadeUpType = { properties: [{ name: 'code', type: text }] };
  const listener: MadeUpType = {
    parameters: [{}, error, { present: { properties: [{ name: 'error', type: error }] } }],
  };
  const values = (type: MadeUpType, parameter: number, path: string[]): unknown[] =>
    new TypeReader(new MadeUpChecker())
      .received(type, parameter, path)
      .units.map(({ value }) => value);

  it.each<[string, MadeUpType, number, string[]]>([
    ['its parameter', { parameters: [text] }, 0, []],
    ['a property of its parameter', listener, 1, ['code']],
    ['a property of a property that may be missing', listener, 2, ['error', 'code']],
    ['the parameter of a function that may be missing', { present: listener }, 1, ['code']],
  ])('is %s', (_, type, parameter, path) => {
    expect(values(type, parameter, path)).toEqual(['a']);
  });

  it.each<[string, MadeUpType, number, string[]]>([
    ['a parameter that is not declared', listener, 3, []],
    ['a property of that', listener, 3, ['code']],
    ['a property that is not declared', listener, 1, ['name']],
    ['a property of that', listener, 1, ['name', 'code']],
    ['a property without a type', { parameters: [{ properties: [{ name: 'x' }] }] }, 0, ['x']],
  ])('is unknown of %s', (_, type, parameter, path) => {
    expect(new TypeReader(new MadeUpChecker()).received(type, parameter, path)).toBe(unknownType);
  });
});

describe('what an event delivers', () => {
  it('is read once for a receiver, an event and a place', () => {
    const reader = new TypeReader(new MadeUpChecker());
    let reads = 0;
    const read = (): TypeFacts => {
      reads += 1;
      return { ...unknownType };
    };
    const [engine, other, joined, left]: MadeUpType[] = [{}, {}, {}, {}];
    const questions = [
      [engine, joined, '1 0 code'],
      [other, joined, '1 0 code'],
      [engine, left, '1 0 code'],
      [engine, joined, '1 0 name'],
    ] as const;
    const ask = (): TypeFacts[] =>
      questions.map(([receiver, event, place]) =>
        reader.delivered(receiver ?? {}, event ?? {}, place, read),
      );
    const first = ask();
    expect(new Set(first).size).toBe(4);
    ask().forEach((facts, index) => {
      expect(facts).toBe(first[index]);
    });
    expect(reads).toBe(4);
  });
});
