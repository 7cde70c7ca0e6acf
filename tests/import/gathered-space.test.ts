import { describe, expect, it } from 'vitest';

import type { CodeGroup, FoundCode } from '../../src/import/found-code.js';
import { type GatheredCode, gatherSpaces } from '../../src/import/gathered-space.js';
import { plainText } from '../../src/import/rich-text.js';

const noValue = 'the page gives no value';

function code(
  name: string | null,
  value: number | string | null,
  changes: Partial<FoundCode> = {},
): FoundCode {
  return {
    name,
    value,
    description: [],
    resolution: [],
    successor: [],
    channels: [],
    line: 1,
    quote: '',
    doubts: [],
    ...changes,
  };
}

function group(codes: readonly FoundCode[], changes: Partial<CodeGroup> = {}): CodeGroup {
  return { what: '', codes, line: 1, space: undefined, sign: 2, doubts: [], ...changes };
}

/** Gathers groups, of which the first is of a page and the others are of typings. */
function gather(...groups: readonly CodeGroup[]): ReturnType<typeof gatherSpaces> {
  return gatherSpaces(
    groups.map((each, position) => ({
      group: each,
      file: position === 0 ? 'page.md' : 'a.d.ts',
      source: position === 0 ? 'page' : 'typings',
    })),
  );
}

/** A code that a page and typings give. */
function merged(one: FoundCode, other: FoundCode): GatheredCode | undefined {
  return gather(group([one]), group([other]))[0]?.codes[0];
}

describe('what is one set of codes', () => {
  const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((name, value) => code(name, value));
  const of = (...codes: readonly (FoundCode | undefined)[]): readonly FoundCode[] =>
    codes.filter((each) => each !== undefined);

  it.each([
    { shows: 'groups without a name', one: {}, other: {}, ids: ['code'] },
    { shows: 'groups of one name', one: { space: 'X' }, other: { space: 'X' }, ids: ['X'] },
    { shows: 'and not of two', one: { space: 'X' }, other: { space: 'Y' }, ids: ['X', 'Y'] },
    { shows: 'and not one without', one: { space: 'X' }, other: {}, ids: ['X', 'code'] },
    {
      shows: 'an enum of which the page says that it is one',
      one: { space: 'X', declaredAs: 'Y' },
      other: { space: 'Y', declaredAs: 'Y' },
      ids: ['X'],
    },
    {
      shows: 'and not two enums',
      one: { space: 'X', declaredAs: 'X' },
      other: { space: 'Y', declaredAs: 'Y' },
      ids: ['X', 'Y'],
    },
    {
      shows: 'an enum with most of the names',
      one: {},
      other: { space: 'Y', declaredAs: 'Y' },
      ids: ['code'],
    },
  ])('$shows', ({ ids, one, other }) => {
    const spaces = gather(group(of(a, b, c), one), group(of(a, b, c, d), other));
    expect(spaces.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    { shows: 'two names', codes: of(a, b), others: of(a, b), count: 2 },
    {
      shows: 'three of six',
      codes: of(a, b, c, d, e, code('F', 6)),
      others: of(a, b, c, code('G', 7), code('H', 8), code('I', 9)),
      count: 2,
    },
    {
      shows: 'three of five',
      codes: of(a, b, c, d, e),
      others: of(a, b, c, code('G', 7), code('H', 8), code('I', 9)),
      count: 1,
    },
    {
      shows: 'no names',
      codes: [1, 2, 3].map((value) => code(null, value)),
      others: [1, 2, 3].map((value) => code(null, value)),
      count: 2,
    },
  ])('$shows in common: $count', ({ codes, count, others }) => {
    const spaces = gather(group(codes), group(others, { space: 'Y', declaredAs: 'Y' }));
    expect(spaces).toHaveLength(count);
  });

  it('has the properties and the enum that any of its places names', () => {
    const found = { declaredAs: 'X', nameProperty: 'name', valueProperty: 'code' };
    const [first] = gather(group(of(a), { space: 'X' }), group(of(b), { space: 'X', ...found }));
    expect(first).toMatchObject({ id: 'X', ...found });
    const [second] = gather(
      group(of(a), { space: 'X', ...found }),
      group(of(b), { space: 'X', nameProperty: 'other', valueProperty: 'other' }),
    );
    expect(second).toMatchObject({ id: 'X', ...found });
  });
});

describe('a code that several places give', () => {
  it('has what all of them say', () => {
    const text = (words: string): FoundCode['description'] => [plainText(words, 1)];
    const [one, other] = ['a', 'b'].map((words) =>
      code('A', 1, {
        description: text(words),
        resolution: text(words),
        successor: text(words),
        channels: text(words),
        doubts: [words],
      }),
    );
    const both = [...text('a'), ...text('b')];
    expect(one && other && merged(one, other)).toEqual({
      name: 'A',
      value: 1,
      status: undefined,
      description: both,
      resolution: both,
      successor: both,
      channels: both,
      line: 1,
      quote: '',
      file: 'page.md',
      sources: ['page', 'typings'],
      doubts: ['a', 'b'],
    });
  });

  it.each([
    [1, 1, 1, []],
    [1, null, 1, []],
    [null, 1, 1, []],
    [null, null, null, [noValue]],
    [1, 2, null, ['page.md:1 says 1, a.d.ts:1 2']],
    [1, 'x', null, ['page.md:1 says 1, a.d.ts:1 "x"']],
  ])('with the values %j and %j has %j', (one, other, value, doubts) => {
    const withDoubt = (given: number | string | null): FoundCode =>
      code('A', given, { doubts: given === null ? [noValue] : [] });
    const found = merged(withDoubt(one), withDoubt(other));
    expect(found?.value).toBe(value);
    expect([...new Set(found?.doubts)]).toEqual(doubts);
  });

  it('keeps the doubts that a value does not settle', () => {
    const asked = 'whether the value is the text "A" is not said';
    const found = merged(code('A', null, { doubts: ['a', noValue, asked] }), code('A', 1));
    expect(found?.doubts).toEqual(['a']);
    expect(
      merged(code('A', 1), code('A', null, { doubts: ['a', noValue, asked] }))?.doubts,
    ).toEqual(['a']);
  });

  it.each([
    ['active', 'active', 'active', []],
    ['active', 'deprecated', 'deprecated', ['a.d.ts:1 says that it is deprecated']],
    ['deprecated', 'active', 'deprecated', []],
    ['hidden', 'deprecated', 'hidden', []],
    [undefined, 'active', undefined, []],
    [undefined, 'hidden', 'hidden', ['a.d.ts:1 says that it is hidden']],
    ['deprecated', undefined, 'deprecated', []],
    [undefined, undefined, undefined, []],
  ] as const)('with the statuses %s and %s is %s', (one, other, status, doubts) => {
    const found = merged(code('A', 1, { status: one }), code('A', 1, { status: other }));
    expect(found?.status).toBe(status);
    expect(found?.doubts).toEqual(doubts);
  });

  it('is one by its name, and by its value only where it has none', () => {
    const codes = [code('A', 1), code('A', 1), code('B', 1), code(null, 1), code(null, 1)];
    const [space] = gather(group(codes, { doubts: ['of all'] }));
    expect(space?.codes.map(({ name, value }) => [name, value])).toEqual([
      ['A', 1],
      ['B', 1],
      [null, 1],
      [null, 1],
    ]);
    expect(space?.codes[3]?.doubts).toEqual(['of all']);
    const again = gather(group([code(null, 1)]), group([code(null, 1), code(null, 2)]));
    expect(again[0]?.codes.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('is in the file that its group names', () => {
    expect(gather(group([code('A', 1)], { file: 'b.d.ts' }))[0]?.codes[0]?.file).toBe('b.d.ts');
  });
});
