import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** The texts of the cells of every table row in a page, row by row. */
export function readTableRows(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', (row) => {
    if (row.tagName === 'tr') {
      rows.push(
        row.children.flatMap((cell) =>
          cell.type === 'element' && cell.tagName === 'td' ? [toString(cell).trim()] : [],
        ),
      );
    }
  });
  return rows;
}
