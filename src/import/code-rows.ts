import type { Status, Value } from '../catalog/catalog.js';
import { isNothing, readName, readValue, zerosDoubt } from './code-words.js';
import type { Doubt, FoundCode } from './found-code.js';
import { rolesOf } from './labels.js';
import { type RichText, linesOf, quoted } from './rich-text.js';
import { readStatusCell } from './status.js';
import type { Columns } from './table-columns.js';
import type { TableRow } from './table-grid.js';

/** A row with one text, perhaps over all columns, which names what follows. */
export function isCaption(row: TableRow): boolean {
  const filled = new Set(row.cells.filter((cell) => cell.text !== ''));
  return row.cells.length > 1 && filled.size === 1;
}

/** Reads the rows of a table of codes, one after the other. */
export class RowReader {
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
