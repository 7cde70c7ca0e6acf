import { describe, expect, it } from 'vitest';

import { trailBelow } from './page-parts.js';

describe('the headings above a place', () => {
  it('are those of higher levels, the nearest of each', () => {
    const trail = trailBelow('<h1>A</h1><h3>B</h3><h2>C</h2><h2>D</h2>');
    expect(trail.nearest).toBe('D');
    expect(trail.above(2).nearest).toBe('A');
    expect(trail.above(1).nearest).toBe('');
  });
});

describe('the set of codes that headings name', () => {
  it.each([
    ['<h1>enum ErrorCode</h1>', 'ErrorCode'],
    ['<h1>ErrorCode 枚举</h1>', 'ErrorCode'],
    ['<h1>The <code>Errors</code> object</h1>', 'Errors'],
    ['<h1>The <code>errors()</code> function</h1>', 'errors'],
    ['<h1>Members of Room.ErrorCode</h1>', 'ErrorCode'],
    ['<h1>ErrorCode: <code>ErrorCode</code></h1>', 'ErrorCode'],
    ['<h1>ERRORS</h1>', 'ERRORS'],
    ['<h1>Codes (ERRORS)</h1>', undefined],
    ['<h1>-ERRORS</h1>', undefined],
    ['<h1>ErrorCode and WarnCode</h1>', undefined],
    ['<h1>Error codes</h1>', undefined],
    ['<h1>RoomError of <code>a b</code></h1>', 'RoomError'],
    ['<h1>All RoomERRORS</h1>', 'RoomERRORS'],
    ['<h1>ErrorCode</h1><h2>Details</h2>', 'ErrorCode'],
    ['<h1>ErrorCode</h1><h2>WarnCode</h2>', 'WarnCode'],
    ['', undefined],
  ])('%s: %s', (html, space) => {
    expect(trailBelow(html).space).toBe(space);
  });
});

describe('how much headings say that a place is about errors', () => {
  it.each([
    ['<h1>Errors</h1><h2>Profiles</h2>', 2],
    ['<h1>Errors</h1><h2>VideoProfile</h2>', 0],
    ['<h1>Guide</h1><h2>RoomError</h2>', 2],
    ['<h1>Guide</h1><h2>Status codes</h2>', 1],
    ['<h1>Errors</h1><h2>Status codes</h2>', 2],
    ['<h1>Status codes</h1><h2>Errors</h2>', 2],
    ['<h1>Guide</h1>', 0],
    ['', 0],
  ])('%s: %d', (html, sign) => {
    expect(trailBelow(html).sign).toBe(sign);
  });
});
