import { describe, expect, it } from 'vitest';

import {
  type CodeRecord,
  isPropertyTable,
  readRecord,
  readRecordLines,
} from '../../src/import/record.js';
import { plainText } from '../../src/import/rich-text.js';
import { blockOf, blocksOf } from './page-parts.js';

/** What was found of one code, in short. */
function facts(record: CodeRecord): object {
  const { fields, nameProperty, quotes, sign, status, value, valueProperty, name } = record;
  const texts = Object.entries(fields).map(([role, list]): [string, readonly string[]] => [
    role,
    list.map(({ text }) => text),
  ]);
  return {
    ...Object.fromEntries(texts.filter(([, list]) => list.length > 0)),
    ...(value === undefined ? {} : { value }),
    ...(name === undefined ? {} : { name }),
    ...(valueProperty === undefined ? {} : { valueProperty }),
    ...(nameProperty === undefined ? {} : { nameProperty }),
    ...(status === undefined ? {} : { status: status.text }),
    sign,
    quotes: quotes.map(({ text }) => text),
  };
}

function recordOf(html: string): object {
  return facts(readRecord(blocksOf(html)));
}

describe('what describes one code', () => {
  it.each([
    ['<p>It is full.</p>', { description: ['It is full.'], quotes: ['It is full.'], sign: 0 }],
    [
      '<p>Code: 17<br>It is full.</p>',
      { value: 17, description: ['It is full.'], quotes: ['17', 'It is full.'], sign: 1 },
    ],
    [
      '<p>Code: 17\nName: ROOM_FULL</p>',
      { value: 17, name: 'ROOM_FULL', quotes: ['17', 'ROOM_FULL'], sign: 1 },
    ],
    [
      '<p>It is\nfull.</p>',
      { description: ['It is\u2028full.'], quotes: ['It is\u2028full.'], sign: 0 },
    ],
    ['<p><b>错误码</b>：-17</p>', { value: -17, quotes: ['-17'], sign: 2 }],
    ['<p>Code = 17</p>', { value: 17, quotes: ['17'], sign: 1 }],
    ['<p>Error code 17</p>', { value: 17, quotes: ['17'], sign: 2 }],
    ['<p>Reason: FULL</p>', { description: ['FULL'], quotes: ['FULL'], sign: 0 }],
    ['<p>Cause of the error codes: full</p>', { description: ['full'], quotes: ['full'], sign: 0 }],
    ['<p>code : 17</p>', { value: 17, valueProperty: 'code', quotes: ['17'], sign: 1 }],
    [
      '<table><tr><th>Property<th>Value<tr><td>Code<td>17<tr><td>Cause<td>Error</table>',
      { value: 17, description: ['Error'], quotes: ['17', 'Error'], sign: 1 },
    ],
    ['<p>Value -17</p>', { value: -17, quotes: ['-17'], sign: 1 }],
    ["<p>Error code 'full'</p>", { value: 'full', quotes: ["'full'"], sign: 2 }],
    ['<p>Error code: ROOM_FULL</p>', { name: 'ROOM_FULL', quotes: ['ROOM_FULL'], sign: 0 }],
    ['<p>Name: Codes.FULL</p>', { name: 'FULL', quotes: ['Codes.FULL'], sign: 0 }],
    ['<p>Name: Room full</p>', { name: 'Room full', quotes: ['Room full'], sign: 0 }],
    ['<p>Name: /</p>', { quotes: ['/'], sign: 0 }],
    ['<p>Code: see below</p>', { quotes: ['see below'], sign: 0 }],
    ['<p>Code: /<br>Value: 17</p>', { value: 17, quotes: ['/', '17'], sign: 1 }],
    ['<p>Solution: wait</p>', { resolution: ['wait'], quotes: ['wait'], sign: 0 }],
    ['<p>Solution: -</p>', { quotes: ['-'], sign: 0 }],
    ['<p>Event: closed</p>', { channel: ['closed'], quotes: ['closed'], sign: 0 }],
    ['<p>Replaced by: GONE</p>', { successor: ['GONE'], quotes: ['GONE'], sign: 0 }],
    ['<p>Status: deprecated</p>', { status: 'deprecated', quotes: ['deprecated'], sign: 0 }],
    [
      '<p>code: 17<br>name: FULL</p>',
      {
        value: 17,
        name: 'FULL',
        valueProperty: 'code',
        nameProperty: 'name',
        quotes: ['17', 'FULL'],
        sign: 1,
      },
    ],
    ['<p>error code: 17</p>', { value: 17, quotes: ['17'], sign: 2 }],
    [
      '<h3>Solution</h3><p>wait</p><ul><li>again</li><li>Code: 17</li></ul><h3>Other</h3><p>full</p>',
      {
        value: 17,
        resolution: ['wait', 'again'],
        description: ['full'],
        quotes: ['wait', 'again', '17', 'full'],
        sign: 1,
      },
    ],
    [
      '<dl><dt>Code<dd>17<dt>Other<dd>full</dl>',
      { value: 17, description: ['full'], quotes: ['17', 'full'], sign: 1 },
    ],
    [
      '<table><tr><td>Code<td>17<tr><td>Solution<td>wait</table><pre>Code: 18</pre>',
      { value: 17, resolution: ['wait'], quotes: ['17', 'wait'], sign: 1 },
    ],
    ['<table><tr><td>Room<td>17<tr><td>Solution<td>wait</table>', { quotes: [], sign: 0 }],
  ])('%s', (html, expected) => {
    expect(recordOf(html)).toEqual(expected);
  });

  it.each([
    'The room with this very long name: 17',
    ': 17',
    'Value of rooms',
    'Code v17',
    'Code 17th',
    'Code a"b"',
    'Solution 17',
    'The number of the rooms is 17',
  ])('%s is a sentence, and no label', (line) => {
    expect(recordOf(`<p>${line}</p>`)).toEqual({ description: [line], quotes: [line], sign: 0 });
  });

  it('may be the lines of a definition', () => {
    const lines = ['Code: 17', 'It is full.'].map((text) => plainText(text, 1));
    expect(facts(readRecordLines(lines))).toEqual({
      value: 17,
      description: ['It is full.'],
      quotes: ['17', 'It is full.'],
      sign: 1,
    });
  });
});

describe('a table of properties', () => {
  it.each([
    '<tr><td>Code<td>17<tr><td>Solution<td>wait',
    '<tr><th>Property<th>Value<tr><td>Code<td>17<tr><td>Solution<td>wait',
    '<tr><td>Code<td>number<td>17<tr><td>Name<td>string<td>FULL',
    '<tr><td>Code<td>17<tr><td>Name<td>FULL<tr><td>Rooms<td>all',
    '<tr><td>Code<td>17<tr><td>Solution<td>wait<tr><td>alone',
    '<tr><th>Properties<tr><td>Code<td>17<tr><td>Solution<td>wait',
  ])('is %s', (rows) => {
    expect(isPropertyTable(blockOf('table', `<table>${rows}</table>`))).toBe(true);
  });

  it.each([
    ['<tr><td>Code: 17', 'without a column of properties'],
    ['<tr><td>Solution<td>wait<tr><td>Cause<td>full', 'without a value'],
    ['<tr><td>Code<td>FULL<tr><td>Solution<td>wait', 'with a name for a value'],
    ['<tr><td>Code<td>FULL<tr><td>Solution<td>17', 'with a value elsewhere'],
    ['<tr><td>Code<td>see below<tr><td>Solution<td>wait', 'with words for a value'],
    ['<tr><td>Code<td>17', 'with one property'],
    ['<tr><td>Code<td>17<tr><td>Cause<td>a b<tr><td>Cause<td>c d', 'with a property twice'],
    ['<tr><td>Code<td>17<tr><td>Value<td>18', 'with two values'],
    [
      `<tr><td>Code<td>17<tr><td>Solution<td>wait${'<tr><td>Room<td>all'.repeat(11)}`,
      'with more rows than properties of an error',
    ],
  ])('is not %s, a table %s', (rows) => {
    expect(isPropertyTable(blockOf('table', `<table>${rows}</table>`))).toBe(false);
  });

  it('may have twelve rows', () => {
    const rows = `<tr><td>Code<td>17<tr><td>Solution<td>wait${'<tr><td>Room<td>all'.repeat(10)}`;
    expect(isPropertyTable(blockOf('table', `<table>${rows}</table>`))).toBe(true);
  });
});
