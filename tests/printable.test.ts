import { describe, expect, it } from 'vitest';

import { printable, printableUpTo } from '../src/printable.js';

describe('a printable text', () => {
  it.each([
    ['line feed', 'a\nb', 'a\\nb'],
    ['carriage return', 'a\rb', 'a\\rb'],
    ['tab', 'a\tb', 'a\\tb'],
    ['line separator', 'a\u2028b', 'a\\u2028b'],
    ['paragraph separator', 'a\u2029b', 'a\\u2029b'],
    ['next line', 'a\u0085b', 'a\\u0085b'],
    ['escape', 'a\u001B[31mb', 'a\\u001B[31mb'],
    ['control sequence introducer of one byte', 'a\u009B31mb', 'a\\u009B31mb'],
    ['null', 'a\0b', 'a\\u0000b'],
    ['delete', 'a\u007Fb', 'a\\u007Fb'],
    ['right-to-left override', 'a\u202Eb', 'a\\u202Eb'],
    ['zero width space', 'a\u200Bb', 'a\\u200Bb'],
    ['byte order mark', 'a\uFEFFb', 'a\\uFEFFb'],
    ['invisible tag', 'a\u{E0041}b', 'a\\uDB40\\uDC41b'],
    ['half of a character', 'a\uD83Db', 'a\\uD83Db'],
  ])('escapes a %s', (_, text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  it.each(['C:\\lost', "it's “here”", '错误码 ２　次', 'é 😀', ''])('keeps %j', (text) => {
    expect(printable(text)).toBe(text);
  });
});

describe('a printable text up to a bound', () => {
  it('keeps a text as long as the bound', () => {
    expect(printableUpTo(3, 'a\nb')).toBe('a\\nb');
  });

  it('ends a longer text with an ellipsis', () => {
    expect(printableUpTo(3, 'a\nbc')).toBe('a\\nb…');
  });

  it('leaves out a character that the bound would cut in half', () => {
    expect(printableUpTo(3, 'ab😀')).toBe('ab…');
  });
});
