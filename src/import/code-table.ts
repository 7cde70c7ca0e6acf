import type { Status, Value } from '../catalog/catalog.js';
import type { TableBlock } from './blocks.js';
import { isNothing, readName, readValue, zerosDoubt } from './code-words.js';
import type { CodeGroup, Doubt, FoundCode } from './found-code.js';
import type { HeadingTrail } from './heading-trail.js';
import { errorSign, isAboutHttp, rolesOf } from './labels.js';
import { type RichText, linesOf, quoted } from './rich-text.js';
import { readStatusCell } from './status.js';
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

/** A row with one text, perhaps over all columns, which names what follows. */
function isCaption(row: TableRow): boolean {
  const filled = new Set(row.cells.filter((cell) => cell.text !== ''));
  return row.cells.length > 1 && filled.size === 1;
}

class RowReader {
  readonly codes: FoundCode[] = [];
  readonly doubts: Doubt[] = [];
  qualifier: readonly string[] | undefined;
  readonly #columns: Columns;
  readonly #nameIsCode: boolean;

  constructor(columns: Columns, headers: readonly string[]) {
    this.#columns = columns;
    const header = headers[columns.name ?? -1] ?? '';
    this.#nameIsCode = columns.value === undefined && rolesOf(header)[0] === 'value';
  }

  read(row: TableRow): void {
    const quote = [...new Set(row.cells)].map((cell) => quoted(cell)).join(' | ');
    if (isCaption(row)) {
      this.doubts.push({ line: row.line, problem: 'taken for a caption in the table', quote });
      return;
    }
    const names = this.#names(row);
    const values = this.#values(row);
    const hasZeros = this.#zeros(row) !== undefined;
    if (values === undefined || (names.length === 0 && values.length === 0 && !hasZeros)) {
      this.doubts.push({ line: row.line, problem: 'no name and value in this row', quote });
      return;
    }
    const count = Math.max(names.length, values.length, 1);
    const isAligned = names.length === 0 || values.length === 0 || names.length === values.length;
    const mismatch = `names (${String(names.length)}) and values (${String(values.length)}) in this row do not match`;
    for (
      let position = 0;
      position < (isAligned ? count : Math.max(names.length, 1));
      position += 1
    ) {
      const name = names[position];
      const value = isAligned ? (values[position] ?? name?.value) : undefined;
      this.codes.push({
        ...this.#code(row, quote),
        name: name?.name ?? null,
        value: value ?? null,
        ...this.#status(row, name?.isDeprecated === true),
        doubts: [...this.#doubts(row, name?.name, value, values), ...(isAligned ? [] : [mismatch])],
      });
    }
  }

  #doubts(
    row: TableRow,
    name: string | undefined,
    value: Value | undefined,
    values: readonly Value[],
  ): readonly string[] {
    const doubts: string[] = [];
    const written = this.#cell(row, this.#columns.name)?.text ?? '';
    if (name === undefined && this.#columns.name !== undefined && !isNothing(written)) {
      doubts.push(`"${written}" is no name that a program could have`);
    }
    if (name === undefined && this.#columns.name === undefined && this.#rest(row) !== '') {
      doubts.push(`"${this.#rest(row)}" is no name that a program could have`);
    }
    const zeros = this.#zeros(row);
    if (zeros !== undefined) {
      doubts.push(zerosDoubt(zeros));
    } else if (value === undefined && values.length < 2) {
      doubts.push(
        this.#nameIsCode
          ? `whether the value is the text "${name ?? ''}" is not said`
          : 'the page gives no value',
      );
    }
    return doubts;
  }

  #names(
    row: TableRow,
  ): readonly { name: string; value: Value | undefined; isDeprecated: boolean }[] {
    const cell = this.#cell(row, this.#columns.name);
    if (cell === undefined || isNothing(cell.text)) {
      return this.#namesBesideValue(row);
    }
    const whole = readName(cell.text.replaceAll('\n', ' '));
    const readings =
      whole.name === undefined ? linesOf(cell).map((line) => readName(line.text)) : [whole];
    return readings.flatMap(({ name, value, isDeprecated, qualifier }) => {
      if (name === undefined) {
        return [];
      }
      this.qualifier ??= qualifier.length > 0 ? qualifier : undefined;
      return [{ name, value, isDeprecated: isDeprecated || cell.isStruck }];
    });
  }

  #namesBesideValue(
    row: TableRow,
  ): readonly { name: string; value: Value | undefined; isDeprecated: boolean }[] {
    const cell = this.#cell(row, this.#columns.value);
    const reading = cell === undefined ? undefined : readValue(cell);
    if (cell === undefined || reading?.kind !== 'value' || reading.beside?.name === undefined) {
      return [];
    }
    const { isDeprecated, name, qualifier } = reading.beside;
    this.qualifier ??= qualifier.length > 0 ? qualifier : undefined;
    return [{ name, value: reading.value, isDeprecated: isDeprecated || cell.isStruck }];
  }

  /** The words beside a value that are no name. */
  #rest(row: TableRow): string {
    const cell = this.#cell(row, this.#columns.value);
    const reading = cell === undefined ? undefined : readValue(cell);
    return reading?.kind === 'value' ? (reading.beside?.rest ?? '') : '';
  }

  /** Digits that may be a number or a text, in the cell of the value or behind the name. */
  #zeros(row: TableRow): string | undefined {
    const cell = this.#cell(row, this.#columns.value);
    const reading = cell === undefined ? undefined : readValue(cell);
    return reading?.kind === 'zeros'
      ? reading.written
      : readName(this.#cell(row, this.#columns.name)?.text ?? '').zeros;
  }

  /** The values in a row; undefined where what stands there is no single code. */
  #values(row: TableRow): readonly Value[] | undefined {
    const cell = this.#cell(row, this.#columns.value);
    const reading = cell === undefined ? undefined : readValue(cell);
    switch (reading?.kind) {
      case 'value':
        return [reading.value];
      case 'several':
        return reading.values;
      case 'range':
        return undefined;
      case 'unclear':
      case 'none':
      case 'zeros':
      case undefined:
        return [];
    }
  }

  #status(row: TableRow, isDeprecated: boolean): { readonly status?: Status | null } {
    const cells = this.#cells(row, this.#columns.status).filter((cell) => !isNothing(cell.text));
    const [status] = cells.map((cell) => readStatusCell(cell.text));
    return isDeprecated ? { status: 'deprecated' } : status === undefined ? {} : { status };
  }

  #code(row: TableRow, quote: string): Omit<FoundCode, 'doubts' | 'name' | 'value'> {
    const columns = this.#columns;
    const filled = (positions: readonly number[]): readonly RichText[] =>
      this.#cells(row, positions).filter((cell) => !isNothing(cell.text));
    return {
      description: filled(columns.description),
      resolution: filled(columns.resolution),
      successor: filled([...columns.successor, ...columns.status]),
      channels: filled(columns.channel),
      line: row.line,
      quote,
    };
  }

  #cells(row: TableRow, positions: readonly number[]): readonly RichText[] {
    return positions.map((position) => row.cells[position]).filter((cell) => cell !== undefined);
  }

  #cell(row: TableRow, position: number | undefined): RichText | undefined {
    return position === undefined ? undefined : row.cells[position];
  }
}
