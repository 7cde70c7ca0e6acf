import { describe, expect, it } from 'vitest';

import { readCodeList } from '../../src/import/code-list.js';
import type { CodeGroup } from '../../src/import/found-code.js';
import { blockOf, blocksOf, trailBelow } from './page-parts.js';

const trail = trailBelow('<h1>Errors</h1><h2>enum RoomError</h2>');

/** The codes of a bullet list. */
function itemsIn(...items: readonly string[]): ReturnType<typeof readCodeList> {
  const html = `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
  return readCodeList(blockOf('list', html), trail);
}

function definitionsIn(html: string): ReturnType<typeof readCodeList> {
  return readCodeList(blockOf('definitions', `<dl>\n${html}</dl>`), trail);
}

function facts(group: CodeGroup | undefined): readonly (readonly unknown[])[] | undefined {
  return group?.codes.map(({ description, name, value }) => [
    name,
    value,
    ...description.map(({ text }) => text),
  ]);
}

describe('a bullet list of codes', () => {
  it.each([
    ['FULL (17): it is full', ['FULL', 17, 'it is full']],
    ['FULL（-17）：满', ['FULL', -17, '满']],
    ['<b>FULL</b> = 17, it is full', ['FULL', 17, 'it is full']],
    ['Room.FULL = 17 – it is full', ['FULL', 17, 'it is full']],
    ['17 - it is full', [null, 17, 'it is full']],
    ['17 (FULL) -- it is full', ['FULL', 17, 'it is full']],
    ['17 FULL: it is full', ['FULL', 17, 'it is full']],
    ['-17<br>it is full', [null, -17, 'it is full']],
    ["'full': it is full", [null, 'full', 'it is full']],
    ['"full": it is full', [null, 'full', 'it is full']],
    ['FULL (17)', ['FULL', 17]],
    ['FULL ( 17 ): it is full', ['FULL', 17, 'it is full']],
    ['FULL=-17: it is full', ['FULL', -17, 'it is full']],
    ['17( FULL ): it is full', ['FULL', 17, 'it is full']],
    ['-17(FULL), it is full', ['FULL', -17, 'it is full']],
    ['-17 FULL, it is full', ['FULL', -17, 'it is full']],
    ['17 - ROOM_FULL - it is full', ['ROOM_FULL', 17, 'it is full']],
    ['<code>17</code>: <code>roomFull</code>: it is full', ['roomFull', 17, 'it is full']],
    ['17 - HTTP - it is full', [null, 17, 'HTTP - it is full']],
    ['ROOM_FULL - 17 - it is full', ['ROOM_FULL', 17, 'it is full']],
    ['ROOM_FULL: -17: it is full', ['ROOM_FULL', -17, 'it is full']],
    ['017: it is full', [null, null, 'it is full']],
  ])('%s', (item, code) => {
    expect(facts(itemsIn(item, 'OTHER (99)').group)).toEqual([code, ['OTHER', 99]]);
  });

  it('has all that it says of a code', () => {
    expect(itemsIn('FULL (17): it is full', 'GONE (18)')).toEqual({
      doubts: [],
      group: {
        what: 'the list at line 2',
        codes: [
          {
            name: 'FULL',
            value: 17,
            description: [{ text: 'it is full', mentions: [], isStruck: false, line: 2 }],
            resolution: [],
            successor: [],
            channels: [],
            line: 2,
            quote: 'FULL (17) | it is full',
            doubts: [],
          },
          expect.objectContaining({ name: 'GONE', value: 18, description: [], line: 3 }),
        ],
        line: 2,
        space: 'RoomError',
        sign: 2,
        doubts: [],
      },
    });
  });

  it('may be of names alone, below a heading of errors', () => {
    const items = ['<code>RoomFullError</code> - it is full', 'ROOM_GONE: it is gone'];
    expect(facts(itemsIn(...items).group)).toEqual([
      ['RoomFullError', null, 'it is full'],
      ['ROOM_GONE', null, 'it is gone'],
    ]);
    expect(itemsIn(...items, 'and others')).toEqual({ doubts: [] });
    expect(itemsIn('errorCode - a number', 'errorText - a text')).toEqual({ doubts: [] });
  });

  it('may have another item in five, which the reviewer hears of', () => {
    const codes = ['A (1)', 'B (2)', 'C (3)', 'D (4)'];
    expect(itemsIn(...codes, 'see below').doubts).toEqual([
      { line: 6, problem: 'no name and value in this entry', quote: 'see below' },
    ]);
    expect(itemsIn(...codes, 'see FULL (17)').group?.codes).toHaveLength(4);
    expect(itemsIn(...codes, 'see below', 'or above')).toEqual({ doubts: [] });
  });

  it.each([
    ['one item', ['FULL (17): it is full']],
    ['words', ['the room', 'the track']],
    ['names without values', ['FULL (full)', 'GONE (gone)']],
    ['words with numbers', ['Rooms: 17, at most', 'Pause - 30 - in seconds']],
    ['numbers in sentences', ['17 rooms are open', '18 rooms are closed']],
  ])('is none of %s', (_, items) => {
    expect(itemsIn(...items)).toEqual({ doubts: [] });
  });

  it('is about errors where most of its names say so', () => {
    const guide = trailBelow('<h1>Guide</h1>');
    const signOf = (...items: readonly string[]): number | undefined =>
      readCodeList(blockOf('list', `<ul><li>${items.join('<li>')}</ul>`), guide).group?.sign;
    expect(signOf('ROOM_ERROR (1)', 'TOKEN_ERROR (2)', 'FULL (3)')).toBe(2);
    expect(signOf('ROOM_ERROR (1)', 'FULL (2)')).toBe(0);
    expect(signOf('1: a b', '2: c d')).toBe(0);
  });
});

describe('a definition list of codes', () => {
  it.each([
    ['<dt>FULL (17)<dd>it is full', ['FULL', 17, 'it is full']],
    ['<dt>ROOM_FULL<dd>17', ['ROOM_FULL', 17, '17']],
    ['<dt>ROOM_FULL<dd>17: it is full', ['ROOM_FULL', 17, '17: it is full']],
    ['<dt>ROOM_FULL<dd>-17 - it is full', ['ROOM_FULL', -17, '-17 - it is full']],
    ['<dt>ROOM_FULL<dd>Code: 17<br>it is full', ['ROOM_FULL', 17, 'it is full']],
    ['<dt>17<dd>ROOM_FULL: it is full', ['ROOM_FULL', 17, 'it is full']],
    ['<dt>ROOM_FULL<dd>017: it is full', ['ROOM_FULL', null, '017: it is full']],
    [
      '<dt><code>roomFull</code> → const Code<dd>17: it is full',
      ['roomFull', 17, '17: it is full'],
    ],
    ['<dt>17<dd>Name: FULL<br>it is full', ['FULL', 17, 'it is full']],
    ['<dt>17<dd>Name: Room full', [null, 17]],
    ['<dt>1001: the room is full<dd>wait', [null, 1001, 'wait']],
  ])('%s', (html, code) => {
    expect(facts(definitionsIn(html).group)).toEqual([code]);
  });

  it.each([
    '<dt>Room<dd>17',
    '<dt>ROOM_FULL<dd>17 rooms are open',
    '<dt>ROOM_FULL<dd>see 17: it is full',
    '<dt>ROOM_FULL<dd>it is full',
    '<dt>ROOM_FULL',
    '<dt>The room is full<dd>Code: 17',
  ])('is none of %s', (html) => {
    expect(definitionsIn(html)).toEqual({ doubts: [] });
  });

  it('may be of names alone, below a heading of errors', () => {
    const names = '<dt>ROOM_FULL<dd>it is full<dt>RoomGoneError<dd>it is gone';
    expect(facts(definitionsIn(names).group)).toEqual([
      ['ROOM_FULL', null, 'it is full'],
      ['RoomGoneError', null, 'it is gone'],
    ]);
    expect(definitionsIn(names).group?.codes[0]?.doubts).toEqual(['the page gives no value']);
    expect(definitionsIn(`${names}<dt>Room<dd>a place`)).toEqual({ doubts: [] });
    // The properties of an error are no errors.
    expect(definitionsIn('<dt>errorCode<dd>a number<dt>errorText<dd>a text')).toEqual({
      doubts: [],
    });
    const guide = trailBelow('<h1>Guide</h1>');
    const block = blockOf('definitions', `<dl>${names}</dl>`);
    expect(readCodeList(block, guide)).toEqual({ doubts: [] });
  });

  it('doubts whether a word behind a value is the name', () => {
    expect(definitionsIn('<dt>17<dd>HTTP: it is lost').group?.codes[0]).toMatchObject({
      name: null,
      doubts: ['whether "HTTP" is its name is not said'],
    });
  });

  it('may have as many entries of something else', () => {
    const other = '\n<dt>Room<dd>a place<dd>to meet';
    expect(definitionsIn(`<dt>FULL (17)${other}`)).toMatchObject({
      group: { what: 'the definition list at line 2' },
      doubts: [
        {
          line: 3,
          problem: 'no name and value in this entry',
          quote: 'Room | a place | to meet',
        },
      ],
    });
    expect(definitionsIn(`<dt>FULL (17)${other}${other}`)).toEqual({ doubts: [] });
  });

  it.each(['<dt><del>FULL</del> (17)', '<dt>FULL (17)'])('%s is not struck through', (html) => {
    expect(definitionsIn(html).group?.codes[0]).not.toHaveProperty('status');
  });

  it.each(['<dt><del>FULL (17)</del>', '<dt>FULL (17) (deprecated)'])(
    '%s is deprecated',
    (html) => {
      expect(definitionsIn(html).group?.codes[0]).toHaveProperty('status', 'deprecated');
    },
  );

  it.each(['<p>FULL (17)</p>', '<h2>FULL (17)</h2>', '<pre>FULL (17)</pre>'])(
    'is not %s',
    (html) => {
      const [block] = blocksOf(html);
      expect(block && readCodeList(block, trail)).toEqual({ doubts: [] });
    },
  );
});
