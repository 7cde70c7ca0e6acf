import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

import { BoundedAcorn } from './bounded-acorn.js';
import { TracedHtml } from './traced-html.js';

const markdown = unified().use(remarkParse).use(remarkGfm);

type Root = ReturnType<typeof parseMdx>;
type Node = Parents['children'][number] | Root;
type Parents = Extract<Root['children'][number], { readonly children: unknown }> | Root;

const plainTags: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  delete: 'del',
  emphasis: 'em',
  listItem: 'li',
  paragraph: 'p',
  strong: 'strong',
};

/**
 * A Markdown or MDX page as HTML, so that tables written in HTML, in pipes and in components are
 * read by the same code.
 *
 * @throws what the parser throws where the page is no MDX.
 */
export function markdownToHtml(text: string, kind: 'markdown' | 'mdx'): TracedHtml {
  const root = kind === 'mdx' ? parseMdx(text) : markdown.parse(text);
  return new Writer(root).out;
}

function parseMdx(text: string) {
  // The work of one page alone counts.
  const acorn = new BoundedAcorn();
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx, { acorn }).parse(text);
}

class Writer {
  readonly out = new TracedHtml();
  readonly #urls = new Map<string, string>();

  constructor(root: Root) {
    visit(root, 'definition', (node) => {
      this.#urls.set(node.identifier, node.url);
    });
    this.#children(root, 1);
  }

  #node(node: Node, above: number): void {
    const line = node.position?.start.line ?? above;
    switch (node.type) {
      case 'text':
        this.out.write(escaped(node.value), line);
        return;
      case 'inlineCode':
        this.out.write(`<code>${escaped(node.value)}</code>`, line);
        return;
      case 'html':
        this.out.copy(node.value, line);
        return;
      case 'break':
        this.out.write('<br>', line);
        return;
      case 'code':
        this.#code(node.value, node.lang ?? '', line);
        return;
      case 'mdxjsEsm':
        this.#code(node.value, 'js', line - 1);
        return;
      case 'heading':
        this.#element(`h${String(node.depth)}`, '', node, line);
        return;
      case 'list':
        this.#element(node.ordered === true ? 'ol' : 'ul', '', node, line);
        return;
      case 'link':
        this.#element('a', ` href="${escaped(node.url)}"`, node, line);
        return;
      case 'linkReference': {
        const url = this.#urls.get(node.identifier) ?? '';
        this.#element('a', ` href="${escaped(url)}"`, node, line);
        return;
      }
      case 'table':
        this.#table(node, line);
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.out.write(escaped(literalIn(node.value)), line);
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.#component(node, line);
        return;
      case 'definition':
      case 'footnoteDefinition':
      case 'footnoteReference':
        return;
      default:
        this.#plain(node, line);
    }
  }

  #plain(node: Node, line: number): void {
    const tag = plainTags[node.type];
    if (tag !== undefined && 'children' in node) {
      this.#element(tag, '', node, line);
    } else if ('children' in node) {
      this.#children(node, line);
    }
  }

  #children(node: { readonly children: readonly Node[] }, line: number): void {
    for (const child of node.children) {
      this.#node(child, line);
    }
  }

  #element(
    tag: string,
    attributes: string,
    node: { readonly children: readonly Node[] },
    line: number,
  ): void {
    this.out.write(`<${tag}${attributes}>`, line);
    this.#children(node, line);
    this.out.write(`</${tag}>`, line);
  }

  #code(value: string, language: string, line: number): void {
    this.out.write(`<pre><code class="language-${escaped(language)}">`, line);
    // The fence is a line of its own.
    this.out.copy(escaped(value), line + 1);
    this.out.write('</code></pre>', line);
  }

  #table(node: Extract<Node, { readonly type: 'table' }>, line: number): void {
    this.out.write('<table>', line);
    for (const [position, row] of node.children.entries()) {
      const rowLine = row.position?.start.line ?? line;
      this.out.write('<tr>', rowLine);
      for (const cell of row.children) {
        this.#element(position === 0 ? 'th' : 'td', '', cell, rowLine);
      }
      this.out.write('</tr>', rowLine);
    }
    this.out.write('</table>', line);
  }

  #component(
    node: Extract<Node, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
    line: number,
  ): void {
    if (node.name === 'br') {
      this.out.write('<br>', line);
      return;
    }
    // A component of the site's own is a box around what it holds.
    const isHtml = node.name !== null && /^[a-z][a-z\d]*$/u.test(node.name);
    const tag = isHtml ? (node.name ?? '') : node.type === 'mdxJsxFlowElement' ? 'div' : 'span';
    const attributes = node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [` ${attribute.name.toLowerCase()}="${escaped(attribute.value)}"`]
        : attribute.type === 'mdxJsxAttribute' &&
            typeof attribute.value === 'object' &&
            attribute.value !== null
          ? [` ${attribute.name.toLowerCase()}="${escaped(literalIn(attribute.value.value))}"`]
          : [],
    );
    this.#element(tag, attributes.join(''), node, line);
  }
}

/** The text of an expression that is a literal; of any other one nothing is known. */
function literalIn(expression: string): string {
  const [, quoted, number] = /^\s*(?:(["'`].*["'`])|([+-]?\d+))\s*$/su.exec(expression) ?? [];
  return quoted?.slice(1, -1) ?? number ?? '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
