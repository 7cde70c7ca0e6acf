import { describe, expect, it } from 'vitest';

import { type TableReading, readCodeTable } from '../../src/import/code-table.js';
import { blockOf, trailBelow } from './page-parts.js';

/** Reads the table of a page in HTML. */
function read(html: string): TableReading {
  return readCodeTable(blockOf('table', html), trailBelow(html));
}

/** The names and values of the codes in a table, by its header and its rows. */
function codesIn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly unknown[])[] | undefined {
  const { group } = read(tableOf(headers, rows));
  return group?.codes.map(({ doubts, name, value }) => [name, value, ...doubts]);
}

function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[line('th', headers), ...rows.map((cells) => line('td', cells))].join('\n')}</table>`;
}

const none = { doubts: [] };

describe('a table of codes', () => {
  it('gives each row with all that its columns say', () => {
    const html = tableOf(
      ['Name', 'Code', 'Meaning', 'Solution', 'Status', 'Replaced by', 'Event'],
      [['FULL', '1', 'It is full.', 'wait', 'deprecated', 'GONE', 'closed']],
    );
    const text = (words: string): object => ({
      text: words,
      mentions: [],
      isStruck: false,
      line: 3,
    });
    expect(read(`<h1>Errors</h1>${html}`)).toEqual({
      doubts: [],
      group: {
        what: 'the table at line 1',
        codes: [
          {
            name: 'FULL',
            value: 1,
            status: 'deprecated',
            description: [text('It is full.')],
            resolution: [text('wait')],
            successor: [text('GONE'), text('deprecated')],
            channels: [text('closed')],
            line: 3,
            quote: 'FULL | 1 | It is full. | wait | deprecated | GONE | closed',
            doubts: [],
          },
        ],
        line: 1,
        space: undefined,
        sign: 2,
        doubts: [],
      },
    });
  });

  it.each([
    ['yes', { status: 'deprecated' }],
    ['no', { status: 'active' }],
    ['perhaps', { status: null }],
    ['-', {}],
  ])('a status of %j: %j', (cell, status) => {
    const [code] =
      read(tableOf(['Name', 'Code', 'Deprecated'], [['A', '1', cell]])).group?.codes ?? [];
    expect({ status: code?.status }).toEqual({ status: undefined, ...status });
    expect(Object.hasOwn(code ?? {}, 'status')).toBe('status' in status);
  });

  it.each(['FULL (deprecated)', '<del>FULL</del>'])('%s is deprecated', (cell) => {
    const [code] =
      read(tableOf(['Name', 'Code', 'Status'], [[cell, '1', 'in use']])).group?.codes ?? [];
    expect(code).toMatchObject({ name: 'FULL', status: 'deprecated' });
  });

  it.each([
    {
      what: 'several names and values in a cell belong together',
      headers: ['Name', 'Code'],
      cells: ['FULL<br>GONE', '1<br>2'],
      codes: [
        ['FULL', 1],
        ['GONE', 2],
      ],
    },
    {
      what: 'values without names are codes',
      headers: ['Code', 'Meaning'],
      cells: ['1, 2', 'gone'],
      codes: [
        [null, 1],
        [null, 2],
      ],
    },
    {
      what: 'a name in two lines is one',
      headers: ['Name', 'Code'],
      cells: ['FULL<br>(deprecated)', '1'],
      codes: [['FULL', 1]],
    },
    {
      what: 'a name has its value beside it',
      headers: ['Error', 'Meaning'],
      cells: ['FULL (3)', 'full'],
      codes: [['FULL', 3]],
    },
    {
      what: 'two names with one value do not match',
      headers: ['Name', 'Code'],
      cells: ['FULL<br>GONE', '1'],
      codes: [
        [
          'FULL',
          null,
          'the page gives no value',
          'names (2) and values (1) in this row do not match',
        ],
        [
          'GONE',
          null,
          'the page gives no value',
          'names (2) and values (1) in this row do not match',
        ],
      ],
    },
    {
      what: 'a name with two values has none',
      headers: ['Name', 'Code'],
      cells: ['FULL', '1, 2'],
      codes: [['FULL', null, 'names (1) and values (2) in this row do not match']],
    },
    {
      what: 'words are no name',
      headers: ['Code', 'Name'],
      cells: ['1', 'Room full'],
      codes: [[null, 1, '"Room full" is no name that a program could have']],
    },
    {
      what: 'no name is none',
      headers: ['Code', 'Name'],
      cells: ['1', '/'],
      codes: [[null, 1]],
    },
    {
      what: 'the texts of error codes may be their values',
      headers: ['Error code', 'Meaning'],
      cells: ['FULL', 'full'],
      codes: [['FULL', null, 'whether the value is the text "FULL" is not said']],
    },
    {
      what: 'the names of errors are no values',
      headers: ['Error', 'Meaning'],
      cells: ['FULL', 'full'],
      codes: [['FULL', null, 'the page gives no value']],
    },
  ])('$what', ({ cells, codes, headers }) => {
    expect(codesIn(headers, [cells])).toEqual(codes);
  });
});

describe('a row that is no code', () => {
  it.each([
    ['<td colspan=3>Network', 'taken for a caption in the table', 'Network'],
    ['<td><td>Network<td>', 'taken for a caption in the table', ' | Network | '],
    ['<td>/<td>-<td>words', 'no name and value in this row', '/ | - | words'],
    ['<td>MANY<td>1-9<td>words', 'no name and value in this row', 'MANY | 1-9 | words'],
  ])('%s: %s', (cells, problem, quote) => {
    const rows = '<tr><td>A<td>1<td>a b\n<tr><td>B<td>2<td>c d\n<tr><td>C<td>3<td>e f\n';
    const reading = read(
      `<table><tr><th>Name<th>Code<th>Meaning\n${rows}<tr><td>D<td>4<td>g h\n<tr>${cells}</table>`,
    );
    expect(reading.group?.codes.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(reading.doubts).toEqual([{ line: 6, problem, quote }]);
  });

  it.each(['<td>Name<td>Code', '<td><td>'])('%s is passed over', (cells) => {
    const reading = read(`<table><tr><th>Name<th>Code<tr><td>A<td>1<tr>${cells}</table>`);
    expect(reading.group?.codes).toHaveLength(1);
    expect(reading.doubts).toEqual([]);
  });
});

describe('the header of a table', () => {
  it.each([
    ['<tr><td>Name<td>Code<tr><td>A<td>1', ['A']],
    ['<tr><td>Error<tr><td>FULL', ['FULL']],
    ['<tr><td>1<td>FULL<tr><td>2<td>GONE', ['FULL', 'GONE']],
    ['<tr><th>1<th>FULL<tr><td>2<td>GONE', ['FULL', 'GONE']],
    ['<tr><td><td><tr><td>Name<td>Code<tr><td>A<td>1', ['A']],
  ])('%s: %j', (rows, names) => {
    expect(read(`<table>${rows}</table>`).group?.codes.map(({ name }) => name)).toEqual(names);
  });
});

describe('a table is of codes', () => {
  it.each([
    ['by a header of errors', '', ['Error', 'Level'], ['FULL', 'low']],
    ['by the heading above it', '<h1>Errors</h1>', ['Code', 'Level'], ['FULL', 'low']],
    ['by values with solutions', '', ['Code', 'Solution'], ['1', 'wait']],
    ['by values with names', '', ['Code', 'Name'], ['1', 'FULL']],
  ])('%s', (_, heading, headers, cells) => {
    expect(read(heading + tableOf(headers, [cells])).group?.codes).toHaveLength(1);
  });

  it.each([
    ['names alone', '<h1>Errors</h1>', ['Name', 'Level'], ['FULL', 'low']],
    ['codes of which nothing is said', '<h1>Guide</h1>', ['Code', 'Level'], ['FULL', 'low']],
    ['numbers alone', '<h1>Errors</h1>', ['Code', 'Level'], ['1', 'low']],
    ['captions alone', '<h1>Errors</h1>', ['Name', 'Code'], ['FULL', '']],
  ])('and not by %s', (_, heading, headers, cells) => {
    expect(read(heading + tableOf(headers, [cells]))).toMatchObject(none);
    expect(read(heading + tableOf(headers, [cells])).group).toBeUndefined();
  });
});

describe('HTTP statuses', () => {
  const problem = 'a table of HTTP statuses was not taken';

  it.each([
    ['<h1>Errors</h1>', ['HTTP status', 'Meaning'], ['404', 'not found']],
    ['<h1>HTTP</h1>', ['Code', 'Meaning'], ['404', 'not found']],
    ['', ['HTTPS error code', 'Meaning'], ['404', 'not found']],
  ])('under %s in columns %j are not taken', (heading, headers, cells) => {
    expect(read(`${heading}\n${tableOf(headers, [cells])}`)).toEqual({
      doubts: [{ line: 2, problem }],
    });
  });

  it.each([
    ['<h1>HTTP</h1>', ['Code', 'Name'], ['404', 'NOT_FOUND']],
    ['', ['Code', 'Name', 'HTTP status'], ['7', 'NOT_FOUND', '404']],
  ])('under %s in columns %j stand beside codes', (heading, headers, cells) => {
    expect(read(heading + tableOf(headers, [cells])).group?.codes).toHaveLength(1);
  });
});

describe('what says that a table is about errors', () => {
  it.each([
    { what: 'its heading', heading: '<h1>Errors</h1>', header: 'Code', sign: 2 },
    { what: 'its headers', heading: '', header: 'Error code', sign: 2 },
    { what: 'its headers, a little', heading: '', header: 'Code', sign: 1 },
    { what: 'nothing', heading: '', header: 'Value', sign: 0 },
    { what: 'another enum’s heading', heading: '<h1>VideoProfile</h1>', header: 'Code', sign: 0 },
    { what: 'its own headers', heading: '<h1>VideoProfile</h1>', header: 'Error code', sign: 2 },
  ])('$what: $sign', ({ header, heading, sign }) => {
    const html = heading + tableOf([header, 'Name'], [['1', 'FULL']]);
    expect(read(html).group?.sign).toBe(sign);
  });

  it('is the set that stands before its names', () => {
    const html = `<h1>Profiles</h1>${tableOf(
      ['Value', 'Name'],
      [
        ['0', 'NONE'],
        ['1', 'Codes.Room.FULL'],
      ],
    )}`;
    expect(read(html).group).toMatchObject({ space: 'Room', sign: 2 });
  });

  it('is the set that a heading names', () => {
    const html = `<h1>RoomError</h1>${tableOf(['Value', 'Name'], [['1', 'FULL']])}`;
    expect(read(html).group).toMatchObject({ space: 'RoomError', sign: 2 });
  });

  it('is what the columns leave open', () => {
    const html = tableOf(['Error code', ''], [['1', 'FULL']]);
    expect(read(html).group?.doubts).toEqual(['the names are taken from column 2, by its cells']);
  });
});
