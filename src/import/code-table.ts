import type { TableBlock } from './blocks.js';
import { RowReader, isCaption } from './code-rows.js';
import type { CodeGroup, Doubt } from './found-code.js';
import type { HeadingTrail } from './heading-trail.js';
import { errorSign, isAboutHttp, rolesOf } from './labels.js';
import { type Columns, readColumns } from './table-columns.js';
import type { TableRow } from './table-grid.js';

export interface TableReading {
  readonly group?: CodeGroup;
  readonly doubts: readonly Doubt[];
}

/** Reads a table with a code in each row, if it is one. */
export function readCodeTable(table: TableBlock, trail: HeadingTrail): TableReading {
  const { headers, rows } = stacked(splitHeader(table.rows));
  const columns = readColumns(
    headers,
    rows.filter((row) => !isCaption(row)),
  );
  const isOfCodes = columns !== undefined && isTableOfCodes(columns, headers, trail);
  const isOfHttp =
    headers.some(isAboutHttp) && (!isOfCodes || isAboutHttp(headers[columns.value ?? -1] ?? ''));
  if (isOfHttp || (isOfCodes && columns.name === undefined && isAboutHttp(trail.nearest))) {
    const problem = 'a table of HTTP statuses was not taken';
    return { doubts: [{ line: table.line, problem }] };
  }
  if (!isOfCodes) {
    return { doubts: [] };
  }
  const reader = new RowReader(columns, headers);
  for (const row of rows) {
    if (!isRepeatedHeader(row, headers)) {
      reader.read(row);
    }
  }
  if (reader.codes.length === 0) {
    return { doubts: [] };
  }
  const headerSign = headers.reduce<0 | 1 | 2>((most, header) => {
    const sign = errorSign(header);
    return sign > most ? sign : most;
  }, 0);
  const qualifier = reader.qualifier;
  const qualified = qualifier?.at(-1);
  return {
    doubts: reader.doubts,
    group: {
      what: `the table at line ${String(table.line)}`,
      codes: reader.codes,
      line: table.line,
      space: qualified ?? trail.space,
      sign: qualified === undefined ? strongest(trail.sign, headerSign, trail) : 2,
      doubts: [...columns.doubts, ...nestingDoubts(table)],
    },
  };
}

function nestingDoubts({ within }: TableBlock): readonly string[] {
  return within === undefined
    ? []
    : [
        `it stands in a cell of the table at line ${String(within)}: whether its codes are of the same set is not said`,
      ];
}

/** An enum of another subject on a page of errors is not about errors by its column of codes. */
function strongest(fromTrail: 0 | 1 | 2, fromHeaders: 0 | 1 | 2, trail: HeadingTrail): 0 | 1 | 2 {
  return trail.space === undefined || fromHeaders === 2
    ? (Math.max(fromTrail, fromHeaders) as 0 | 1 | 2)
    : fromTrail;
}

function isTableOfCodes(
  columns: Columns,
  headers: readonly string[],
  trail: HeadingTrail,
): boolean {
  if (columns.value === undefined) {
    const header = headers[columns.name ?? -1] ?? '';
    return errorSign(header) === 2 || (rolesOf(header)[0] === 'value' && trail.sign === 2);
  }
  return columns.name !== undefined || columns.description.length + columns.resolution.length > 0;
}

function splitHeader(rows: readonly TableRow[]): {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
} {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.text !== ''));
  const [first, ...rest] = filled;
  const texts = first?.cells.map((cell) => cell.text) ?? [];
  const known = texts.filter((text) => rolesOf(text).length > 0).length;
  const isHeader = first?.isHeader === true || known > 1 || (known === 1 && texts.length === 1);
  return isHeader && !texts.some((text) => readsAsNumber(text))
    ? { headers: texts, rows: rest }
    : { headers: [], rows: filled };
}

/** Codes side by side, below the same headers again, as one below the other. */
function stacked({
  headers,
  rows,
}: ReturnType<typeof splitHeader>): ReturnType<typeof splitHeader> {
  const width = headers.indexOf(headers[0] ?? '', 1);
  const isRepeated =
    width > 1 &&
    headers.length % width === 0 &&
    headers.every((header, position) => header === headers[position % width]);
  if (!isRepeated) {
    return { headers, rows };
  }
  const starts = Array.from({ length: headers.length / width }, (_, position) => position * width);
  return {
    headers: headers.slice(0, width),
    rows: starts
      .flatMap((start) =>
        rows.map((row) => ({ ...row, cells: row.cells.slice(start, start + width) })),
      )
      .filter(({ cells }) => cells.some(({ text }) => text !== '')),
  };
}

function readsAsNumber(text: string): boolean {
  return /^[+-]?\d+$/u.test(text);
}

function isRepeatedHeader(row: TableRow, headers: readonly string[]): boolean {
  return row.cells.every((cell, position) => cell.text === headers[position]);
}
