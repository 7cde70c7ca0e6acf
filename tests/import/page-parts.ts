import { type Block, readBlocks } from '../../src/import/blocks.js';
import { type TableReading, readCodeTable } from '../../src/import/code-table.js';
import { HeadingTrail } from '../../src/import/heading-trail.js';
import { type PageNode, type PageTree, parsePage } from '../../src/import/page-tree.js';
import type { PageFormat } from '../../src/import/page-text.js';
import { type RichText, plainText } from '../../src/import/rich-text.js';
import type { TableRow } from '../../src/import/table-grid.js';

/** A page as a tree of HTML. */
export function treeOf(text: string, format: PageFormat = 'html'): PageTree {
  return parsePage({ file: 'page', format, text, sha256: '' });
}

/** The elements and texts at the top of a page. */
export function nodesOf(html: string): readonly PageNode[] {
  return treeOf(html).root.children;
}

/** What a page consists of. */
export function blocksOf(text: string, format: PageFormat = 'html'): readonly Block[] {
  return readBlocks(treeOf(text, format));
}

/** The first block of a kind in a page. */
export function blockOf<Kind extends Block['kind']>(
  kind: Kind,
  text: string,
  format: PageFormat = 'html',
): Extract<Block, { readonly kind: Kind }> {
  const found = blocksOf(text, format).find((block) => block.kind === kind);
  if (found === undefined) {
    throw new Error(`there is no ${kind}`);
  }
  return found as Extract<Block, { readonly kind: Kind }>;
}

/** The trail below all headings of a page. */
export function trailBelow(text: string, format: PageFormat = 'html'): HeadingTrail {
  let trail = new HeadingTrail();
  for (const block of blocksOf(text, format)) {
    if (block.kind === 'heading') {
      trail = trail.under(block);
    }
  }
  return trail;
}

/** A sentence with its markup, as HTML writes it. */
export function sentence(html: string): RichText {
  return blockOf('prose', `<p>${html}</p>`).text;
}

/** A row of a table, whose cells have no markup. */
export function row(...cells: readonly string[]): TableRow {
  return { cells: cells.map((text) => plainText(text, 1)), isHeader: false, line: 1 };
}

/** A table in HTML, with a line for each of its rows. */
export function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table>\n${[line('th', headers), ...rows.map((cells) => line('td', cells))].join('\n')}</table>`;
}

/** Reads the table of a page in HTML. */
export function readTable(html: string): TableReading {
  return readCodeTable(blockOf('table', html), trailBelow(html));
}
