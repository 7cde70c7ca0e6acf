import { isCodeLike, readName } from './code-words.js';
import type { PageElement, PageNode, PageTree } from './page-tree.js';
import { type RichText, isUnseen, readText } from './rich-text.js';
import { type TableRow, layoutCells, readGrid, tablesIn } from './table-grid.js';

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: RichText;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  readonly line: number;
  /** The line of the table in one of whose cells it stands. */
  readonly within?: number;
}

/** A term with what stands beside it. */
export interface Definition {
  readonly term: RichText;
  readonly descriptions: readonly RichText[];
}

export interface DefinitionsBlock {
  readonly kind: 'definitions';
  readonly entries: readonly Definition[];
}

export interface CodeBlock {
  readonly kind: 'code';
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly RichText[];
}

export interface ProseBlock {
  readonly kind: 'prose';
  readonly text: RichText;
}

export type Block =
  CodeBlock | DefinitionsBlock | HeadingBlock | ListBlock | ProseBlock | TableBlock;

const structures = new Set(['dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'table']);
const boxes = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'center', 'details', 'div', 'figure', 'footer'],
  ...['form', 'header', 'html', 'main', 'section', 'summary', 'tab', 'p', 'ul', 'ol', 'li'],
]);

/** What a page consists of, in its order, with boxes and nesting taken away. */
export function readBlocks(tree: PageTree): readonly Block[] {
  const reader = new BlockReader(tree);
  reader.nodes(tree.root.children);
  return reader.blocks;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #lineOf: PageTree['lineOf'];

  constructor(tree: PageTree) {
    this.#lineOf = tree.lineOf;
  }

  nodes(nodes: readonly PageNode[]): void {
    let inline: PageNode[] = [];
    for (const node of nodes) {
      if (node.type === 'element' && (structures.has(node.tagName) || boxes.has(node.tagName))) {
        this.#prose(inline);
        inline = [];
        this.#block(node);
      } else if (node.type === 'element' && !isUnseen(node) && holdsStructure(node)) {
        this.#prose(inline);
        inline = [];
        this.nodes(node.children);
      } else {
        inline.push(node);
      }
    }
    this.#prose(inline);
  }

  #block(element: PageElement): void {
    const line = this.#lineOf(element);
    switch (element.tagName) {
      case 'table':
        this.#table(element);
        return;
      case 'dl':
        this.blocks.push({ kind: 'definitions', entries: this.#definitions(element) });
        return;
      case 'pre':
        this.#code(element);
        return;
      case 'ul':
      case 'ol':
        this.#list(element);
        return;
      case 'details':
        this.#details(element);
        return;
      default:
        if (/^h[1-6]$/u.test(element.tagName)) {
          const text = readText(element.children, line);
          this.blocks.push({ kind: 'heading', level: Number(element.tagName[1]), text });
        } else {
          this.nodes(element.children);
        }
    }
  }

  /** A part that opens below the name of a code is a section of its own. */
  #details(element: PageElement): void {
    const summary = element.children.filter(isElement).find(({ tagName }) => tagName === 'summary');
    const text = summary && readText(summary.children, this.#lineOf(summary));
    if (text === undefined || !isHeadOfCode(text.text)) {
      this.nodes(element.children);
      return;
    }
    this.blocks.push({ kind: 'heading', level: lowestHeading, text });
    this.nodes(element.children.filter((child) => child !== summary));
    // What follows is not about the code.
    this.blocks.push({
      kind: 'heading',
      level: lowestHeading,
      text: { ...text, text: '', mentions: [] },
    });
  }

  #table(table: PageElement, within?: number): void {
    const cells = layoutCells(table);
    if (cells !== undefined) {
      for (const cell of cells) {
        this.nodes(cell.children);
      }
      return;
    }
    const line = this.#lineOf(table);
    const rows = readGrid(table, this.#lineOf);
    this.blocks.push({
      kind: 'table',
      rows,
      line,
      ...(within === undefined ? {} : { within }),
    });
    const isEmpty = rows.every(({ cells }) => cells.every(({ text }) => text === ''));
    for (const inner of tablesIn(table)) {
      // A table that only frames another one says nothing of it.
      this.#table(inner, isEmpty ? within : line);
    }
  }

  #prose(nodes: readonly PageNode[]): void {
    const first = nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
    if (first !== undefined) {
      const text = readText(nodes, this.#lineOf(first));
      if (text.text !== '') {
        this.blocks.push({ kind: 'prose', text });
      }
    }
  }

  #code(element: PageElement): void {
    const code = element.children.find((node) => node.type === 'element');
    const classes = code?.properties.className;
    const [language = ''] = (Array.isArray(classes) ? classes : []).flatMap((name) =>
      typeof name === 'string' && name.startsWith('language-')
        ? [name.slice('language-'.length)]
        : [],
    );
    const inner = code?.children[0] ?? element.children[0];
    this.blocks.push({
      kind: 'code',
      language,
      text: rawText(element.children),
      line: this.#lineOf(inner ?? element),
    });
  }

  #list(list: PageElement): void {
    const items = list.children.filter(isElement);
    this.blocks.push({
      kind: 'list',
      items: items.map((item) => readText(item.children, this.#lineOf(item), isStructure)),
    });
    for (const item of items) {
      for (const structure of structuresIn(item)) {
        this.#block(structure);
      }
    }
  }

  #definitions(list: PageElement): readonly Definition[] {
    const entries: { term: RichText; descriptions: RichText[] }[] = [];
    // Terms may be grouped by boxes.
    const parts = list.children
      .filter(isElement)
      .flatMap((part) => (part.tagName === 'div' ? part.children.filter(isElement) : [part]));
    for (const part of parts) {
      const text = readText(part.children, this.#lineOf(part));
      if (part.tagName === 'dt') {
        entries.push({ term: text, descriptions: [] });
      } else if (part.tagName === 'dd') {
        entries.at(-1)?.descriptions.push(text);
      }
    }
    return entries;
  }
}

/** Below those that HTML has. */
const lowestHeading = 7;

function isHeadOfCode(text: string): boolean {
  const { name, value, zeros } = readName(text);
  return value !== undefined || zeros !== undefined || (name !== undefined && isCodeLike(name));
}

function isElement(node: PageNode): node is PageElement {
  return node.type === 'element';
}

function isStructure(element: PageElement): boolean {
  return structures.has(element.tagName);
}

function structuresIn(element: PageElement): readonly PageElement[] {
  return element.children
    .filter(isElement)
    .filter((child) => !isUnseen(child))
    .flatMap((child) => (isStructure(child) ? [child] : structuresIn(child)));
}

function holdsStructure(element: PageElement): boolean {
  return element.children
    .filter(isElement)
    .some((child) => isStructure(child) || boxes.has(child.tagName) || holdsStructure(child));
}

function rawText(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'element' ? rawText(node.children) : '',
    )
    .join('');
}
