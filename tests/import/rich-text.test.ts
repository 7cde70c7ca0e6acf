import { describe, expect, it } from 'vitest';

import {
  linesOf,
  plainText,
  quoted,
  readText,
  sliceText,
  sourceLinesOf,
} from '../../src/import/rich-text.js';
import { nodesOf } from './page-parts.js';

describe('a text without its markup', () => {
  it.each([
    ['a<br>b', 'a\nb'],
    ['a <br> <br/> b', 'a\nb'],
    ['<br>a', 'a'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['a<div>b</div>c', 'a\nb\nc'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    [' a <b> b</b>  c ', 'a b c'],
    ['\u200Ba\uFEFF', 'a'],
    ['a\n  b', 'a\u2028b'],
    ['<script>x</script>a<style>y</style><nav>z</nav>', 'a'],
    ['a<!-- b -->c', 'ac'],
    ['', ''],
  ])('%j: %j', (html, text) => {
    expect(readText(nodesOf(html), 1).text).toBe(text);
  });

  it('leaves out what is read by itself', () => {
    const text = readText(nodesOf('a <b>b</b> <i>c</i>'), 7, ({ tagName }) => tagName === 'b');
    expect(text).toEqual({ text: 'a c', mentions: [], isStruck: false, line: 7 });
  });
});

describe('a text is struck through', () => {
  it.each([
    '<del>a</del>',
    '<s>a</s>',
    '<strike>a</strike>',
    '<del>a <b>b</b></del>',
    '<del><s>a</s> b</del>',
    ' <del>a</del> <s>b</s> ',
  ])('%s', (html) => {
    expect(readText(nodesOf(html), 1).isStruck).toBe(true);
  });

  it.each(['<del>a</del> b', 'a <del>b</del>', '<b>a</b>', '<del></del>', ''])(
    'not all of %j',
    (html) => {
      expect(readText(nodesOf(html), 1).isStruck).toBe(false);
    },
  );
});

describe('what is marked up as code or links', () => {
  it.each([
    ['<code>a</code>', [{ text: 'a', mark: 'code', start: 0, end: 1 }]],
    ['x <kbd> ab </kbd> y', [{ text: 'ab', mark: 'code', start: 2, end: 4 }]],
    ['x<samp> ab</samp>', [{ text: 'ab', mark: 'code', start: 2, end: 4 }]],
    ['<a href="#b">b</a>', [{ text: 'b', mark: 'link', href: '#b', start: 0, end: 1 }]],
    ['x<a href="#b"> b</a>', [{ text: 'b', mark: 'link', href: '#b', start: 2, end: 3 }]],
    [
      '<code>a</code><a href="#b"><code>b</code><kbd>c</kbd></a>',
      [
        { text: 'a', mark: 'code', start: 0, end: 1 },
        { text: 'bc', mark: 'link', href: '#b', start: 1, end: 3 },
      ],
    ],
    ['<a>a</a> <a href="">b</a> <code> </code> <b>c</b>', []],
  ])('%s', (html, mentions) => {
    expect(readText(nodesOf(html), 1).mentions).toEqual(mentions);
  });
});

describe('a part of a text', () => {
  const whole = {
    text: 'see  join now',
    mentions: [{ text: 'join', mark: 'code' as const, start: 5, end: 9 }],
    isStruck: true,
    line: 4,
  };

  it('has the mentions that are all in it', () => {
    const mention = { text: 'join', mark: 'code', start: 0, end: 4 };
    expect(sliceText(whole, 3)).toEqual({
      text: 'join now',
      mentions: [mention],
      isStruck: true,
      line: 4,
    });
    expect(sliceText(whole, 3, 10)).toMatchObject({ text: 'join', mentions: [mention] });
    expect(sliceText(whole, 0, 9).mentions).toEqual([{ ...mention, start: 5, end: 9 }]);
    expect(sliceText(whole, 0, 8)).toMatchObject({ text: 'see  joi', mentions: [] });
    expect(sliceText(whole, 6)).toMatchObject({ text: 'oin now', mentions: [] });
  });
});

describe('lines', () => {
  const text = readText(nodesOf('a\n<code>b</code><br><code>c</code>'), 2);

  it('are those of the page, and not of its source', () => {
    expect(linesOf(text)).toEqual([
      {
        text: 'a\u2028b',
        mentions: [{ text: 'b', mark: 'code', start: 2, end: 3 }],
        isStruck: false,
        line: 2,
      },
      {
        text: 'c',
        mentions: [{ text: 'c', mark: 'code', start: 0, end: 1 }],
        isStruck: false,
        line: 2,
      },
    ]);
  });

  it('are those of the source where labels are looked for', () => {
    expect(sourceLinesOf(text).map((line) => line.text)).toEqual(['a', 'b', 'c']);
  });
});

describe('a quote', () => {
  it.each([
    ['a \n b', 'a ⏎ b'],
    ['a\u2028 b', 'a b'],
    ['x'.repeat(600), 'x'.repeat(600)],
    ['x'.repeat(601), `${'x'.repeat(600)}…`],
  ])('is one line of readable length: %j', (text, quote) => {
    expect(quoted(plainText(` ${text} `, 1))).toBe(quote);
  });
});
