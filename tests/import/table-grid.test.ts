import { describe, expect, it } from 'vitest';

import { blockOf } from './page-parts.js';

/** The texts of a table's cells. */
function grid(rows: string): readonly (readonly string[])[] {
  const table = blockOf('table', `<table>${rows}</table>`);
  return table.rows.map(({ cells }) => cells.map(({ text }) => text));
}

describe('the rows of a table', () => {
  it.each([
    [
      '<caption>x</caption><thead><tr><th>a</thead><tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot>',
      [['a'], ['b'], ['c']],
    ],
    ['<tr><td>a<table><tr><td>b</table>', [['a']]],
    ['\n<tr>\n<td>a</td>\n<th>b</th>\n</tr>\n', [['a', 'b']]],
    ['<tr></tr><tr><td>a</td></tr>', [['a']]],
  ])('%s', (rows, texts) => {
    expect(grid(rows)).toEqual(texts);
  });

  it('are headers where all of their cells are', () => {
    const { rows } = blockOf(
      'table',
      '<table>\n<tr><th>a<th rowspan=2>b\n<tr><th>c\n<tr><th>d<td>e</table>',
    );
    expect(rows.map(({ isHeader, line }) => ({ isHeader, line }))).toEqual([
      { isHeader: true, line: 2 },
      { isHeader: true, line: 3 },
      { isHeader: false, line: 4 },
    ]);
  });

  it('that are only cells from above are no headers', () => {
    const { rows } = blockOf('table', '<table><tr><th rowspan=2>a</tr><tr></tr></table>');
    expect(rows.map(({ cells, isHeader }) => [cells[0]?.text, isHeader])).toEqual([
      ['a', true],
      ['a', false],
    ]);
  });
});

describe('a cell that spans', () => {
  it.each([
    ['columns', '<tr><td colspan=2>a<td>b', [['a', 'a', 'b']]],
    [
      'rows',
      '<tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d<tr><td>e',
      [['a', 'b', 'c'], ['a', 'd', 'c'], ['e']],
    ],
    [
      'rows beside each other',
      '<tr><td rowspan=3>a<td rowspan=2>b<td>c<tr><td>d<tr><td>e',
      [
        ['a', 'b', 'c'],
        ['a', 'b', 'd'],
        ['a', 'e'],
      ],
    ],
    [
      'rows and columns',
      '<tr><td>a<td colspan=2 rowspan=2>b<tr><td>c<td>d',
      [
        ['a', 'b', 'b'],
        ['c', 'b', 'b', 'd'],
      ],
    ],
    [
      'no number of them',
      '<tr><td colspan=0>a<td colspan=-2>b<td colspan=1.5>c<td colspan=x rowspan=0>d<tr><td>e',
      [['a', 'b', 'c', 'd'], ['e']],
    ],
  ])('%s', (_, rows, texts) => {
    expect(grid(rows)).toEqual(texts);
  });

  it('more columns than any page has stands in as many as fifty', () => {
    expect(grid('<tr><td>a<td colspan=1000>b')[0]).toHaveLength(50);
    expect(grid('<tr><td colspan=50>a<td>b')[0]).toEqual(Array.from({ length: 50 }, () => 'a'));
  });
});
