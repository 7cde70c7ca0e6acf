import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm);

type TableCell = Extract<
  ReturnType<typeof parser.parse>['children'][number],
  { readonly type: 'tableCell' }
>;

/** A cell of a table, with the names in it that the page marks up. */
export interface Cell {
  readonly text: string;
  /** What stands in backticks. */
  readonly codeSpans: readonly string[];
  /** Where its links lead to. */
  readonly links: readonly string[];
}

/** A heading with what follows it up to the next heading. */
export interface Section {
  readonly heading: string;
  readonly prose: readonly string[];
  /** The rows of its tables, without the header row. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A Markdown page by its headings. What stands above the first heading is left out. */
export function readSections(markdown: string): readonly Section[] {
  const sections: { heading: string; prose: string[]; rows: Cell[][] }[] = [];
  visit(parser.parse(markdown), (node) => {
    const section = sections.at(-1);
    switch (node.type) {
      case 'heading':
        // The anchors in the headings are HTML.
        sections.push({ heading: textOf(node).trim(), prose: [], rows: [] });
        return SKIP;
      case 'paragraph':
        section?.prose.push(textOf(node));
        return SKIP;
      case 'table':
        section?.rows.push(
          ...node.children.slice(1).map((row) => row.children.map((cell) => readCell(cell))),
        );
        return SKIP;
      default:
        return undefined;
    }
  });
  return sections;
}

/** The section under a heading. */
export function sectionNamed(sections: readonly Section[], heading: string): Section {
  const section = sections.find((candidate) => candidate.heading === heading);
  if (section === undefined) {
    throw new Error(`the page has no heading "${heading}"`);
  }
  return section;
}

/** A cell by its position; the pages leave none out. */
export function cellAt(row: readonly Cell[], position: number): Cell {
  const cell = row[position];
  if (cell === undefined) {
    throw new Error(`a row has no cell ${String(position)}`);
  }
  return cell;
}

/** The text of a page without its markup. */
export function plainText(markdown: string): string {
  const texts: string[] = [];
  visit(parser.parse(markdown), ['heading', 'paragraph', 'tableCell'], (node) => {
    texts.push(textOf(node));
    return SKIP;
  });
  return texts.join('\n');
}

function readCell(cell: TableCell): Cell {
  const codeSpans: string[] = [];
  const links: string[] = [];
  visit(cell, (node) => {
    if (node.type === 'inlineCode') {
      codeSpans.push(node.value);
    } else if (node.type === 'link') {
      links.push(node.url);
    }
  });
  return { text: textOf(cell).trim(), codeSpans, links };
}

function textOf(node: unknown): string {
  return toString(node, { includeHtml: false });
}
