import { describe, expect, it } from 'vitest';

import { readTable, tableOf } from './page-parts.js';

/** The names and values of the codes in a table, by its header and its rows. */
function codesIn(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): readonly (readonly unknown[])[] | undefined {
  const { group } = readTable(tableOf(headers, rows));
  return group?.codes.map(({ doubts, name, value }) => [name, value, ...doubts]);
}

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
    expect(readTable(`<h1>Errors</h1>${html}`)).toEqual({
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
      readTable(tableOf(['Name', 'Code', 'Deprecated'], [['A', '1', cell]])).group?.codes ?? [];
    expect({ status: code?.status }).toEqual({ status: undefined, ...status });
    expect(Object.hasOwn(code ?? {}, 'status')).toBe('status' in status);
  });

  it.each(['FULL (deprecated)', 'FULL<br>(deprecated)', '<del>FULL</del>'])(
    '%s is deprecated',
    (cell) => {
      const [code] =
        readTable(tableOf(['Name', 'Code', 'Status'], [[cell, '1', 'in use']])).group?.codes ?? [];
      expect(code).toMatchObject({ name: 'FULL', status: 'deprecated' });
    },
  );

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
    const reading = readTable(
      `<table><tr><th>Name<th>Code<th>Meaning\n${rows}<tr><td>D<td>4<td>g h\n<tr>${cells}</table>`,
    );
    expect(reading.group?.codes.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(reading.doubts).toEqual([{ line: 6, problem, quote }]);
  });

  it.each(['<td>Name<td>Code', '<td><td>'])('%s is passed over', (cells) => {
    const reading = readTable(`<table><tr><th>Name<th>Code<tr><td>A<td>1<tr>${cells}</table>`);
    expect(reading.group?.codes).toHaveLength(1);
    expect(reading.doubts).toEqual([]);
  });
});

describe('a row of which a cell says nothing', () => {
  it.each([
    ['<td>D<td>see below<td>a b', ['D', null, 'the page gives no value']],
    ['<td>D<td>/<td>a b', ['D', null, 'the page gives no value']],
    ['<td>D<td>4', ['D', 4]],
    ['<td>D<td>4<td>-', ['D', 4]],
  ])('%s: %j', (cells, code) => {
    const reading = readTable(
      `<table><tr><th>Error code<th>Value<th>Meaning<tr><td>A<td>1<tr><td>B<td>2<td><tr><td>C<td>3<tr>${cells}</table>`,
    );
    const { description, doubts, name, value } = reading.group?.codes[3] ?? {};
    expect([name, value, ...(doubts ?? [])]).toEqual(code);
    expect(description?.map(({ text }) => text)).toEqual(cells.includes('a b') ? ['a b'] : []);
  });

  it('is taken though one of its cells is called like its column', () => {
    expect(codesIn(['Name', 'Code'], [['Name', '4']])).toEqual([['Name', 4]]);
  });

  it('does not hide the columns, though most rows are captions', () => {
    const caption = '<tr><td colspan=2>Network';
    const html = `<table><tr><th>Name<th>Code${caption}${caption}<tr><td>A<td>1${caption}</table>`;
    expect(readTable(html).group?.codes).toHaveLength(1);
  });
});

describe('the header of a table', () => {
  it.each([
    ['<tr><td>Name<td>Code<tr><td>A<td>1', ['A']],
    ['<tr><td>Error<tr><td>FULL', ['FULL']],
    ['<tr><td>1<td>FULL<tr><td>2<td>GONE', ['FULL', 'GONE']],
    ['<tr><th>1<th>FULL<tr><td>2<td>GONE', ['FULL', 'GONE']],
    ['<tr><td><td><tr><td>Name<td>Code<tr><td>A<td>1', ['A']],
    ['<tr><td>ERROR<td>0x1<tr><td>FULL<td>0x2', ['ERROR', 'FULL']],
    ['<tr><th>-10<th>FULL<tr><td>2<td>GONE', ['FULL', 'GONE']],
    ['<tr><th>Name<th>Code<th>Since 4<th>5 or later<tr><td>A<td>1<td>x y<td>z', ['A']],
  ])('%s: %j', (rows, names) => {
    expect(readTable(`<table>${rows}</table>`).group?.codes.map(({ name }) => name)).toEqual(names);
  });
});
