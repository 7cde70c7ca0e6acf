import { describe, expect, it } from 'vitest';

import { markdownToHtml } from '../../src/import/markdown-html.js';

describe('Markdown as HTML', () => {
  it.each([
    ['# A *b*', '<h1>A <em>b</em></h1>'],
    ['a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['**a** ~~b~~ `<c>`', '<p><strong>a</strong> <del>b</del> <code>&lt;c></code></p>'],
    ['a\\\nb', '<p>a<br>b</p>'],
    ['a <b>c</b>', '<p>a <b>c</b></p>'],
    ['a {b}', '<p>a {b}</p>'],
    ['> a', '<blockquote><p>a</p></blockquote>'],
    ['- a\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['1. a', '<ol><li><p>a</p></li></ol>'],
    ['[a](/b?c=1&d)', '<p><a href="/b?c=1&amp;d">a</a></p>'],
    ['[a][one]\n\n[one]: /b', '<p><a href="/b">a</a></p>'],
    ['```ts\na < b\n```', '<pre><code class="language-ts">a &lt; b</code></pre>'],
    ['```\na\n```', '<pre><code class="language-">a</code></pre>'],
    [
      '| a | b |\n| - | - |\n| `c` | d |',
      '<table><tr><th>a</th><th>b</th></tr><tr><td><code>c</code></td><td>d</td></tr></table>',
    ],
    ['a[^1]\n\n[^1]: note', '<p>a</p>'],
    ['---\n\n![a](b.png)', '<p></p>'],
  ])('%j', (markdown, html) => {
    expect(markdownToHtml(markdown, 'markdown').html).toBe(html);
  });

  it('each part is on the line of the page', () => {
    const markdown = '# A\n\n| a |\n| - |\n| b |\n\n```ts\nc\nd\n```\n';
    const traced = markdownToHtml(markdown, 'markdown');
    const lineOf = (text: string): number => traced.lineAt(traced.html.indexOf(text));
    expect(['A<', 'a<', 'b<', '<pre', 'c\n', 'd<'].map(lineOf)).toEqual([1, 3, 5, 7, 8, 9]);
  });
});

describe('MDX as HTML', () => {
  it.each([
    ['<Tabs value="a">\n\nb\n\n</Tabs>', '<div value="a"><p>b</p></div>'],
    ['a <my-tag>b</my-tag>', '<p>a <span>b</span></p>'],
    ['<h2>a</h2> <strong>b</strong>', '<p><h2>a</h2> <strong>b</strong></p>'],
    ['{17} { 18 }', '<p>17 18</p>'],
    ['{17 + one} {one + 18}', '<p> </p>'],
    ['a <Badge>b</Badge>', '<p>a <span>b</span></p>'],
    ['a <em>b</em><br/>c', '<p>a <em>b</em><br>c</p>'],
    ['<>\n\na\n\n</>', '<div><p>a</p></div>'],
    ['<td rowSpan={2} colSpan="3" {...rest} hidden />', '<td rowspan="2" colspan="3"></td>'],
    ['<td title={"a < b"} id={one} />', '<td title="a &lt; b" id=""></td>'],
    ['{"a"} {`b`} {-1} {one} {\'c\'}', '<p>a b -1  c</p>'],
    ['{" a "}', ' a '],
    [
      'export const A = { X: 1 };',
      '<pre><code class="language-js">export const A = { X: 1 };</code></pre>',
    ],
  ])('%j', (mdx, html) => {
    expect(markdownToHtml(mdx, 'mdx').html).toBe(html);
  });

  it('declarations of a module are on their own lines', () => {
    const traced = markdownToHtml('# A\n\nexport const A = {\n  X: 1,\n};\n', 'mdx');
    const lineOf = (text: string): number => traced.lineAt(traced.html.indexOf(text));
    expect(['export', 'X: 1'].map(lineOf)).toEqual([3, 4]);
  });

  it('what is no MDX is told by an error', () => {
    expect(() => markdownToHtml('a {b', 'mdx')).toThrow();
  });
});
