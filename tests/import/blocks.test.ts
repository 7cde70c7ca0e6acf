import { describe, expect, it } from 'vitest';

import { blockOf, blocksOf } from './page-parts.js';

/** The blocks of a page, each in a few words. */
function outlineOf(html: string): readonly string[] {
  return blocksOf(html).map((block) => {
    switch (block.kind) {
      case 'heading':
        return `h${String(block.level)} ${block.text.text}, line ${String(block.text.line)}`;
      case 'prose':
        return `prose ${block.text.text}, line ${String(block.text.line)}`;
      case 'list':
        return `list ${block.items.map(({ text, line }) => `${text}, line ${String(line)}`).join('; ')}`;
      case 'code':
        return `code ${block.language}: ${block.text}, line ${String(block.line)}`;
      case 'table':
        return `table of ${String(block.rows.length)}, line ${String(block.line)}`;
      case 'definitions':
        return `definitions of ${String(block.entries.length)}`;
    }
  });
}

describe('what a page consists of', () => {
  it.each([
    ['<h1>a</h1>\n<h6>b <b>c</b></h6>', ['h1 a, line 1', 'h6 b c, line 2']],
    [
      'a <b>b</b><p>c</p>\n \n<i>d</i>',
      ['prose a b, line 1', 'prose c, line 1', 'prose d, line 3'],
    ],
    ['<section><div><h2>a</h2>b</div></section>', ['h2 a, line 1', 'prose b, line 1']],
    [
      'a<span><i><b><h3>b</h3></b></i></span>c',
      ['prose a, line 1', 'h3 b, line 1', 'prose c, line 1'],
    ],
    ['<span><p>a</p>b</span>', ['prose a, line 1', 'prose b, line 1']],
    ['a<table><tr><td>b</table>c', ['prose a, line 1', 'table of 1, line 1', 'prose c, line 1']],
    ['<nav><h2>a</h2></nav><svg><text>b</text></svg> <p> <img> </p><!-- c -->', []],
  ])('%s', (html, outline) => {
    expect(outlineOf(html)).toEqual(outline);
  });
});

describe('code', () => {
  it.each([
    [
      '\n<pre><code class="block language-ts">a\n<b>b</b>;</code></pre>',
      ['code ts: a\nb;, line 2'],
    ],
    ['<pre>a<!-- b --></pre>', ['code : a, line 1']],
    ['<pre><code class="block">a</code></pre>', ['code : a, line 1']],
    ['<pre><code>a</code></pre>', ['code : a, line 1']],
    ['<pre></pre>', ['code : , line 1']],
  ])('%s', (html, outline) => {
    expect(outlineOf(html)).toEqual(outline);
  });

  it('begins at the line of its text', () => {
    expect(blockOf('code', '<pre\n><code\n>a</code></pre>').line).toBe(3);
  });
});

describe('a list', () => {
  it.each([
    ['<ul>\n<li>a</li>\n<li>b</li></ul>', ['list a, line 2; b, line 3']],
    ['<ol><li>a<ul><li>b</li></ul></li></ol>', ['list a\nb, line 1']],
    [
      '<ul><li>a<table><tr><td>b</table></li><li><div><pre>c</pre></div>d</li></ul>',
      ['list a, line 1; d, line 1', 'table of 1, line 1', 'code : c, line 1'],
    ],
    ['<ul><li>a<nav><pre>b</pre></nav></li></ul>', ['list a, line 1']],
  ])('%s', (html, outline) => {
    expect(outlineOf(html)).toEqual(outline);
  });
});

describe('definitions', () => {
  it('are terms with all that stands beside them, perhaps grouped by boxes', () => {
    const html =
      '<dl><dd>none</dd><dt>A<dd>a<dd>b<p>c</p></dd><div><dt>B</dt><dd>d</dd></div><span>e</span></dl>';
    const { entries } = blockOf('definitions', html);
    expect(
      entries.map(({ term, descriptions }) => [term.text, descriptions.map(({ text }) => text)]),
    ).toEqual([
      ['A', ['a', 'b\nc']],
      ['B', ['d']],
    ]);
  });
});

describe('tables in tables', () => {
  const inner = (text: string): string => `<table><tr><td>${text}</table>`;

  it('follow the table in whose cell they stand', () => {
    const blocks = blocksOf(`<table>\n<tr><td>a${inner('b')}<td>${inner('c')}</table>`);
    expect(
      blocks.map((block) =>
        block.kind === 'table'
          ? [block.rows[0]?.cells.map(({ text }) => text), block.within]
          : block.kind,
      ),
    ).toEqual([
      [['a', ''], undefined],
      [['b'], 1],
      [['c'], 1],
    ]);
  });

  it('are as those of the page where the outer one is a frame', () => {
    const [, framed] = blocksOf(`<table><tr><td>${inner('b')}</table>`);
    expect(framed).not.toHaveProperty('within');
    const layout = blocksOf(`<table><tr><td>menu<td><h1>Errors</h1>${inner('b')}</table>`);
    expect(layout.map(({ kind }) => kind)).toEqual(['prose', 'heading', 'table']);
  });
});
