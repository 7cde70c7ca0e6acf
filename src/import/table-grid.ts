import type { PageElement, PageNode, PageTree } from './page-tree.js';
import { type RichText, readText } from './rich-text.js';

export interface TableRow {
  readonly cells: readonly RichText[];
  /** Whether all of its cells are marked up as headers. */
  readonly isHeader: boolean;
  readonly line: number;
}

/** More columns than any page has, so that a wrong span costs nothing. */
const mostColumns = 50;

/** The tables in the cells of a table, but for those in their cells in turn. */
export function tablesIn(table: PageElement): readonly PageElement[] {
  return table.children.flatMap((child) =>
    child.type !== 'element' ? [] : isTable(child) ? [child] : tablesIn(child),
  );
}

/** The cells of a table, where its cells hold headings and tables: it lays out a page. */
export function layoutCells(table: PageElement): readonly PageElement[] | undefined {
  const cells = rowsOf(table.children).flatMap((row) => row.children.filter(isCell));
  const isLayout = cells.some((cell) => tablesIn(cell).length > 0 && holdsHeading(cell));
  return isLayout ? cells : undefined;
}

/** The rows of a table, without the tables in its cells; a cell that spans rows or columns stands in each of them. */
export function readGrid(table: PageElement, lineOf: PageTree['lineOf']): readonly TableRow[] {
  const rows: TableRow[] = [];
  let spanning: ({ readonly cell: RichText; left: number } | undefined)[] = [];
  for (const row of rowsOf(table.children)) {
    const cells: RichText[] = [];
    const next: typeof spanning = [];
    const fromAbove = (): void => {
      let above = spanning[cells.length];
      while (above !== undefined && above.left > 0) {
        next[cells.length] = { cell: above.cell, left: above.left - 1 };
        cells.push(above.cell);
        above = spanning[cells.length];
      }
    };
    const elements = row.children.filter(isCell);
    for (const element of elements) {
      fromAbove();
      const cell = readText(element.children, lineOf(element), isTable);
      const columns = spanOf(element, 'colSpan');
      const left = spanOf(element, 'rowSpan') - 1;
      for (let column = 0; column < columns && cells.length < mostColumns; column += 1) {
        next[cells.length] = { cell, left };
        cells.push(cell);
      }
    }
    fromAbove();
    spanning = next;
    if (cells.length > 0) {
      const isHeader = elements.length > 0 && elements.every((cell) => cell.tagName === 'th');
      rows.push({ cells, isHeader, line: lineOf(row) });
    }
  }
  return rows;
}

function rowsOf(nodes: readonly PageNode[]): readonly PageElement[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') {
      return [];
    }
    return node.tagName === 'tr' ? [node] : isRowGroup(node) ? rowsOf(node.children) : [];
  });
}

function holdsHeading(element: PageElement): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (/^h[1-6]$/u.test(child.tagName) || (!isTable(child) && holdsHeading(child))),
  );
}

function isTable(element: PageElement): boolean {
  return element.tagName === 'table';
}

function isRowGroup(element: PageElement): boolean {
  return ['tbody', 'tfoot', 'thead'].includes(element.tagName);
}

function isCell(node: PageNode): node is PageElement {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

function spanOf(element: PageElement, property: 'colSpan' | 'rowSpan'): number {
  const span = Number(element.properties[property]);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
