import { describe, expect, it } from 'vitest';

import type { DraftCode } from '../../src/import/draft-catalog.js';
import { channelsOf } from '../../src/import/draft-channels.js';
import { hazardsOf } from '../../src/import/draft-hazards.js';
import { type DraftedSpace, draftSpace } from '../../src/import/draft-spaces.js';
import type { GatheredCode, GatheredSpace } from '../../src/import/gathered-space.js';
import { markedText } from '../../src/import/marked-text.js';

type Texts = 'channels' | 'description' | 'resolution' | 'successor';

function code(
  changes: Partial<Omit<GatheredCode, Texts>> & Partial<Record<Texts, string>> = {},
): GatheredCode {
  const { channels, description, resolution, successor, ...rest } = changes;
  const texts = (text: string | undefined): GatheredCode['description'] =>
    text === undefined ? [] : [markedText(text, 1)];
  return {
    name: 'FULL',
    value: 1,
    status: undefined,
    line: 4,
    quote: 'the row',
    doubts: [],
    file: 'a.md',
    sources: ['page'],
    ...rest,
    channels: texts(channels),
    description: texts(description),
    resolution: texts(resolution),
    successor: texts(successor),
  };
}

function draft(
  codes: readonly GatheredCode[],
  changes: Partial<GatheredSpace> = {},
): { readonly drafted: DraftedSpace; readonly unsure: readonly string[] } {
  const unsure: string[] = [];
  const space: GatheredSpace = {
    id: 'code',
    declaredAs: undefined,
    valueProperty: undefined,
    nameProperty: undefined,
    codes,
    ...changes,
  };
  const drafted = draftSpace(
    space,
    (name) => codes.some((each) => each.name === name),
    ({ kind, place, problem }) => {
      unsure.push(...(kind === 'unsure' ? [`${place}: ${problem}`] : []));
    },
  );
  return { drafted, unsure };
}

/** The first code of a space, and what the reviewer hears of it. */
function first(...codes: readonly GatheredCode[]): {
  readonly code: DraftCode | undefined;
  readonly unsure: readonly string[];
} {
  const { drafted, unsure } = draft(codes);
  return { code: drafted.space.codes[0], unsure };
}

describe('a space', () => {
  it.each([
    {
      codes: [code(), code({ name: 'B', value: 2 })],
      space: { values: 'number', names: 'vendor' },
    },
    { codes: [code({ value: 'full' })], space: { values: 'string', names: 'vendor' } },
    {
      codes: [code(), code({ name: 'B', value: 'b' })],
      space: { values: 'mixed', names: 'vendor' },
    },
    { codes: [code({ value: null })], space: { values: null, names: 'vendor' } },
    { codes: [code({ name: null })], space: { values: 'number', names: 'catalog' } },
    { codes: [code({ name: 'A', value: 'A' })], space: { values: 'string', names: 'vendor' } },
    {
      codes: [code({ name: 'A', value: 'A' }), code({ name: null })],
      space: { values: 'mixed', names: 'catalog' },
    },
  ])('of $codes.length codes is $space', ({ codes, space }) => {
    const { codes: drafted, ...rest } = draft(codes).drafted.space;
    expect(rest).toEqual({ id: 'code', open: true, ...space });
    expect(drafted).toHaveLength(codes.length);
  });

  it('has its enum, and the property that tells it apart', () => {
    const { drafted } = draft([code()], {
      declaredAs: 'Codes',
      nameProperty: 'name',
      valueProperty: 'code',
    });
    expect(drafted.space).toMatchObject({ enum: 'Codes', toldApartBy: 'name' });
    expect(drafted.valueProperty).toBe('code');
  });
});

describe('a code', () => {
  it('is what its row says, and what is left to write is said', () => {
    const items: object[] = [];
    const gathered = code({ name: null, value: null, status: null });
    draftSpace(
      {
        id: 'code',
        declaredAs: undefined,
        valueProperty: undefined,
        nameProperty: undefined,
        codes: [gathered],
      },
      () => false,
      (item) => items.push(item),
    );
    const place = { file: 'a.md', line: 4, place: 'code/?', quote: 'the row' };
    expect(items).toEqual([
      { ...place, kind: 'unsure', problem: 'status: what the column says is not known' },
      { ...place, kind: 'write', problem: 'name, value, status, effect, summary, remedy' },
    ]);
  });

  it.each([
    ['ROOM_FULL', [], 'ROOM_FULL'],
    ['room-full', [], null],
    [7, [], null],
    ['ROOM_FULL', [code({ name: 'OTHER' })], null],
  ])('of the value %j alone, beside %j, has the name %j', (value, others, name) => {
    expect(first(code({ name: null, value }), ...others).code?.name).toBe(name);
  });

  it.each(['通用错误码', 'General error code: failed', 'common error codes'])(
    '%s: every method can deliver it',
    (description) => {
      expect(first(code({ description })).code).toHaveProperty('general', true);
    },
  );

  it('is not general because of a word', () => {
    expect(first(code({ description: 'A general error code' })).code).not.toHaveProperty('general');
  });

  it('with two names has an erratum', () => {
    const { code: drafted, unsure } = first(code({ otherName: 'FUL' }));
    expect(drafted?.errata).toEqual([{ name: 'FUL', note: { en: null, 'zh-CN': null } }]);
    expect(unsure).toEqual(['code/FULL: the heading says FULL, the property FUL']);
  });

  it('that may be ignored under a condition, and with doubts, is for the reviewer', () => {
    const description = 'It can be ignored if the room is empty.';
    expect(first(code({ description, doubts: ['a doubt'] })).unsure).toEqual([
      'code/FULL: a doubt',
      'code/FULL: effect: to be ignored under a condition',
    ]);
  });

  it('with a text of more than 4000 characters is not read for phrases', () => {
    const text = (length: number): string => 'Deprecated. '.padEnd(length, 'x');
    expect(first(code({ description: text(4000) }))).toMatchObject({
      code: { status: 'deprecated' },
      unsure: [],
    });
    const unsure = ['code/FULL: the text is too long to be read for phrases'];
    expect(first(code({ description: text(4001) }))).toMatchObject({
      code: { status: 'active' },
      unsure,
    });
    expect(first(code({ resolution: text(4001) }))).toMatchObject({ unsure });
    expect(first(code({ successor: text(4001) }))).toMatchObject({ unsure });
  });
});

describe('the status of a code', () => {
  it.each([
    [{ status: 'hidden', description: 'Deprecated.' }, 'hidden', []],
    [{ description: 'Deprecated.' }, 'deprecated', []],
    [{ description: 'It is full.' }, 'active', []],
    [
      { description: 'A deprecated method was called.' },
      null,
      ['code/FULL: status: something is deprecated, perhaps not the code'],
    ],
    [{ status: null }, null, ['code/FULL: status: what the column says is not known']],
  ] as const)('of %j is %s', (changes, status, unsure) => {
    expect(first(code(changes))).toMatchObject({ code: { status }, unsure });
  });
});

describe('the successor of a deprecated code', () => {
  const old = code({ name: 'OLD', description: 'Deprecated, use NEW instead.' });

  it('is the code that its text names', () => {
    expect(first(old, code({ name: 'NEW', value: 2 }))).toMatchObject({
      code: { successor: 'NEW' },
      unsure: [],
    });
  });

  it.each([{ status: 'deprecated' }, { status: 'hidden' }, { description: '已被弃用' }] as const)(
    'is none that is %j itself',
    (changes) => {
      const { code: drafted, unsure } = first(old, code({ name: 'NEW', value: 2, ...changes }));
      expect(drafted).not.toHaveProperty('successor');
      expect(unsure).toEqual(['code/OLD: successor: NEW is deprecated or hidden itself']);
    },
  );

  it('is for the reviewer where it is no code', () => {
    expect(first(old).unsure).toEqual([
      'code/OLD: successor: what replaces it is no code of its space',
    ]);
  });

  it('is none of a code that is active', () => {
    const active = code({ name: 'OLD', status: 'active', successor: 'NEW' });
    expect(first(active, code({ name: 'NEW', value: 2 })).code).not.toHaveProperty('successor');
  });
});

describe('the channels of a code', () => {
  it.each([
    [{ channels: '`join`, onError' }, ['join', 'onError'], []],
    [{ description: 'Thrown by `join`. Call `leave` now.' }, ['join'], ['leave: named in advice']],
    [{ description: 'Thrown by `join`. Call `join` again.' }, ['join'], []],
    [{ description: '尚未调用 `login`。请调用 `login`。' }, [], ['login: named as not called']],
  ])('%j: %j', (changes, channels, doubts) => {
    expect(first(code(changes))).toMatchObject({
      code: { channels },
      unsure: doubts.map((doubt) => `code/FULL: no channel ${doubt}`),
    });
  });

  it('are put together, with the spaces they bear', () => {
    const one = draft(
      [
        code({ channels: 'join onError closed' }),
        code({ name: 'B', value: 2, channels: 'join', sources: ['page', 'typings'] }),
      ],
      { id: 'one', valueProperty: 'code' },
    ).drafted;
    const other = draft([code({ channels: 'join', sources: ['page-2'] })], { id: 'other' }).drafted;
    const named = { open: true, receiver: null };
    const payload = [{ space: 'one', path: ['code'] }];
    expect(channelsOf([one, other])).toEqual([
      {
        ...named,
        id: 'join',
        kind: 'method',
        role: 'error',
        payload: [...payload, { space: 'other', path: null }],
        sources: ['page', 'typings', 'page-2'],
      },
      { ...named, id: 'onError', kind: null, role: 'error', payload, sources: ['page'] },
      { ...named, id: 'closed', kind: 'method', role: 'error', payload, sources: ['page'] },
    ]);
  });

  it('are of no role where only an event says so', () => {
    const { drafted } = draft([code({ description: '通过 `onClosed` 回调' })]);
    expect(channelsOf([drafted])).toMatchObject([{ id: 'onClosed', kind: null, role: null }]);
  });
});

describe('the hazards of a draft', () => {
  it.each([
    {
      shows: 'are values that two names share',
      codes: [code(), code({ name: 'GONE' })],
      hazards: [{ kind: 'same-value', space: 'code', value: 1, codes: ['FULL', 'GONE'] }],
    },
    {
      shows: 'are names that differ from their texts',
      codes: [code({ value: 'full' })],
      hazards: [{ kind: 'name-differs-from-value', space: 'code', code: 'FULL' }],
    },
    { shows: 'are unknown without a name', codes: [code(), code({ name: null })], hazards: [] },
    {
      shows: 'are unknown without values',
      codes: [code({ value: null }), code({ name: 'GONE', value: null })],
      hazards: [],
    },
    {
      shows: 'are unknown of a text without a name',
      codes: [code({ name: null, value: 'room-full' })],
      hazards: [],
    },
  ])('$shows', ({ codes, hazards }) => {
    expect(hazardsOf([draft(codes).drafted])).toEqual(hazards);
  });
});
