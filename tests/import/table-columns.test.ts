import { describe, expect, it } from 'vitest';

import { readColumns } from '../../src/import/table-columns.js';
import { row } from './page-parts.js';

/** What was not found. */
const nothing = {
  name: undefined,
  value: undefined,
  description: [],
  resolution: [],
  status: [],
  successor: [],
  channel: [],
  doubts: [],
};

describe('columns by their headers', () => {
  it.each([
    { headers: ['Name', 'Code'], cells: ['FULL', '1'], columns: { name: 0, value: 1 } },
    { headers: ['Code', 'Name'], cells: ['1', 'FULL'], columns: { name: 1, value: 0 } },
    { headers: ['Error code', 'Value'], cells: ['FULL', '1'], columns: { name: 0, value: 1 } },
    { headers: ['Name', 'Value'], cells: ['FULL', 'full'], columns: { name: 0, value: 1 } },
    { headers: ['Error code'], cells: ['FULL'], columns: { name: 0 } },
    { headers: ['Error code'], cells: ['1'], columns: { value: 0 } },
    { headers: ['Error code'], cells: ['1, 2'], columns: { value: 0 } },
    { headers: ['Error code'], cells: ['1-9'], columns: { value: 0 } },
    { headers: ['Error code'], cells: ['room-full'], columns: { value: 0 } },
    { headers: ['Code', 'Name'], cells: ['1', 'Room full'], columns: { name: 1, value: 0 } },
    {
      headers: ['Reason', 'Name', 'Code'],
      cells: ['FULL', 'FULL', '1'],
      columns: { name: 1, value: 2, description: [0] },
    },
    { headers: ['Reason', 'Code'], cells: ['FULL', '1'], columns: { name: 0, value: 1 } },
    {
      headers: [
        'Event',
        'Code',
        'Cause',
        'Deprecated',
        'Solution',
        'Replaced by',
        'Meaning',
        'API',
      ],
      cells: ['a', '1', 'c d', 'yes', 'e f', 'X', 'g h', 'join'],
      columns: {
        value: 1,
        description: [2, 6],
        resolution: [4],
        status: [3],
        successor: [5],
        channel: [0, 7],
      },
    },
  ])('$headers with $cells', ({ cells, columns, headers }) => {
    expect(readColumns(headers, [row(...cells)])).toEqual({ ...nothing, ...columns });
  });

  it.each([
    { headers: ['Name'], cells: ['Room full'] },
    { headers: ['Code'], cells: ['Room full'] },
    { headers: ['Code', 'Name'], cells: ['/', '-'] },
    { headers: ['', ''], cells: ['1', 'of words only'] },
    { headers: ['Description'], cells: ['1'] },
  ])('$headers with $cells are no table of codes', ({ cells, headers }) => {
    expect(readColumns(headers, [row(...cells)])).toBeUndefined();
  });

  it('without any rows are no table of codes', () => {
    expect(readColumns(['Name', 'Code'], [])).toBeUndefined();
  });
});

describe('columns by their cells', () => {
  it.each([
    {
      headers: ['', 'Name'],
      cells: ['1', 'FULL'],
      columns: { name: 1, value: 0 },
      doubt: 'the values are taken from column 1, by its cells',
    },
    {
      headers: ['Code', ''],
      cells: ['1', 'FULL'],
      columns: { name: 1, value: 0 },
      doubt: 'the names are taken from column 2, by its cells',
    },
    {
      headers: ['Code', 'Vendor code', 'Name'],
      cells: ['1', '2', 'FULL'],
      columns: { name: 2, value: 0 },
      doubt: 'the value is taken from "Code"; "Vendor code" holds codes, too',
    },
    {
      headers: ['Code', 'Vendor code', 'Other code'],
      cells: ['1', '1', '2'],
      columns: { value: 0 },
      doubt: 'the value is taken from "Code"; "Vendor code", "Other code" holds codes, too',
    },
  ])('$headers with $cells: $doubt', ({ cells, columns, doubt, headers }) => {
    expect(readColumns(headers, [row(...cells)])).toEqual({
      ...nothing,
      ...columns,
      doubts: [doubt],
    });
  });

  it('the same values in other digits are no other codes', () => {
    const rows = [row('FULL', '16', '0x10'), row('GONE', '/', 'none')];
    expect(readColumns(['Name', 'Code', 'Hex value'], rows)?.doubts).toEqual([]);
    expect(readColumns(['Name', 'Code', 'Numeric value'], rows)).toEqual({
      ...nothing,
      name: 0,
      value: 1,
    });
  });

  it.each([
    { headers: ['', '', 'Name'], cells: ['1', '2', 'FULL'], value: undefined },
    { headers: ['Description', 'Name'], cells: ['1', 'FULL'], value: undefined },
    { headers: ['', 'Description'], cells: ['1', 'FULL'], value: undefined },
    { headers: ['', ''], cells: ['1', 'FULL'], value: 0 },
  ])('$headers with $cells: the value is in column $value', ({ cells, headers, value }) => {
    expect(readColumns(headers, [row(...cells)])?.value).toBe(value);
  });

  it('two columns that may be the names leave the names open', () => {
    expect(readColumns(['Code', '', ''], [row('1', 'FULL', 'GONE')])).toEqual({
      ...nothing,
      value: 0,
    });
  });

  it('seven of ten cells decide, and empty ones do not count', () => {
    const rowsOf = (numbers: number): ReturnType<typeof row>[] =>
      Array.from({ length: 11 }, (_, position) =>
        row(position === 10 ? '' : position < numbers ? '1' : 'see below', 'FULL'),
      );
    expect(readColumns(['Code', 'Name'], rowsOf(7))?.value).toBe(0);
    expect(readColumns(['Code', 'Name'], rowsOf(6))?.value).toBeUndefined();
  });

  it('sentences without a header describe, where no other column does', () => {
    const cells = ['1', 'FULL', 'The room is full.'];
    expect(readColumns(['Code', 'Name'], [row(...cells)])?.description).toEqual([2]);
    expect(readColumns(['Code', 'Name', ''], [row('1', 'FULL', '2')])?.description).toEqual([]);
    expect(readColumns(['Code', 'Name', '', 'Cause'], [row(...cells, 'x')])?.description).toEqual([
      3,
    ]);
  });

  it('a name in any line of a cell is a name', () => {
    expect(readColumns(['Code', 'Name'], [row('1', 'formerly\nROOM_FULL')])?.name).toBe(1);
  });
});
