import { describe, expect, it } from 'vitest';

import { readTable, tableOf } from './page-parts.js';

describe('a table is of codes', () => {
  it.each([
    ['by a header of errors', '', ['Error', 'Level'], ['FULL', 'low']],
    ['by the heading above it', '<h1>Errors</h1>', ['Code', 'Level'], ['FULL', 'low']],
    ['by values with solutions', '', ['Code', 'Solution'], ['1', 'wait']],
    ['by values with names', '', ['Code', 'Name'], ['1', 'FULL']],
  ])('%s', (_, heading, headers, cells) => {
    expect(readTable(heading + tableOf(headers, [cells])).group?.codes).toHaveLength(1);
  });

  it.each([
    ['names alone', '<h1>Errors</h1>', ['Name', 'Level'], ['FULL', 'low']],
    ['codes of which nothing is said', '<h1>Guide</h1>', ['Code', 'Level'], ['FULL', 'low']],
    ['numbers alone', '<h1>Errors</h1>', ['Code', 'Level'], ['1', 'low']],
    ['ranges alone', '<h1>Errors</h1>', ['Name', 'Code'], ['MANY', '1-9']],
    ['captions alone', '<h1>Errors</h1>', ['Name', 'Code'], ['FULL', '']],
  ])('and not by %s', (_, heading, headers, cells) => {
    expect(readTable(heading + tableOf(headers, [cells])).group).toBeUndefined();
  });
});

describe('HTTP statuses', () => {
  const problem = 'a table of HTTP statuses was not taken';

  it.each([
    ['<h1>Errors</h1>', ['HTTP status', 'Meaning'], ['404', 'not found']],
    ['<h1>HTTP</h1>', ['Code', 'Meaning'], ['404', 'not found']],
    ['', ['HTTPS error code', 'Meaning'], ['404', 'not found']],
  ])('under %s in columns %j are not taken', (heading, headers, cells) => {
    expect(readTable(`${heading}\n${tableOf(headers, [cells])}`)).toEqual({
      doubts: [{ line: 2, problem }],
    });
  });

  it.each([
    ['<h1>HTTP</h1>', ['Code', 'Name'], ['404', 'NOT_FOUND']],
    ['', ['Code', 'Name', 'HTTP status'], ['7', 'NOT_FOUND', '404']],
  ])('under %s in columns %j stand beside codes', (heading, headers, cells) => {
    expect(readTable(heading + tableOf(headers, [cells])).group?.codes).toHaveLength(1);
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
    expect(readTable(html).group?.sign).toBe(sign);
  });

  it('is the set that stands before its names', () => {
    const html = `<h1>Profiles</h1>${tableOf(
      ['Value', 'Name'],
      [
        ['0', 'FINE'],
        ['1', 'Codes.Room.FULL'],
      ],
    )}`;
    expect(readTable(html).group).toMatchObject({ space: 'Room', sign: 2 });
  });

  it('is the one set that stands before a name', () => {
    expect(readTable(tableOf(['Value', 'Name'], [['1', 'Room.FULL']])).group?.space).toBe('Room');
  });

  it('is the set that a heading names', () => {
    const html = `<h1>RoomError</h1>${tableOf(['Value', 'Name'], [['1', 'FULL']])}`;
    expect(readTable(html).group).toMatchObject({ space: 'RoomError', sign: 2 });
  });

  it('is what the columns leave open', () => {
    const html = tableOf(['Error code', ''], [['1', 'FULL']]);
    expect(readTable(html).group?.doubts).toEqual([
      'the names are taken from column 2, by its cells',
    ]);
  });
});
