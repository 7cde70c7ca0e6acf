import { isCodeLike, isFlag, isNothing, readName, readValue } from './code-words.js';
import { type Role, rolesOf } from './labels.js';
import { type RichText, linesOf } from './rich-text.js';
import type { TableRow } from './table-grid.js';

/** The columns of a table of codes, by their positions. */
export interface Columns {
  readonly name: number | undefined;
  readonly value: number | undefined;
  readonly description: readonly number[];
  readonly resolution: readonly number[];
  readonly status: readonly number[];
  readonly successor: readonly number[];
  readonly channel: readonly number[];
  /** What was taken by what stands in the cells, because no header says it. */
  readonly doubts: readonly string[];
}

interface Column {
  readonly position: number;
  readonly header: string;
  readonly roles: readonly Role[];
  readonly isValues: boolean;
  readonly isWords: boolean;
  readonly isNames: boolean;
  /** Whether its cells say by themselves that they are names: each another, written as constants. */
  readonly isOwnNames: boolean;
}

/** Rows that are told apart by more than this are the rule, and the others a slip. */
const mostOf = 0.7;

/**
 * What the columns of a table are, by their headers, and by their cells where a header has two
 * meanings or none.
 *
 * @returns undefined where the table has neither a column of values nor one of names of errors.
 */
export function readColumns(
  headers: readonly string[],
  rows: readonly TableRow[],
): Columns | undefined {
  const columns = Array.from({ length: widthOf(headers, rows) }, (_, position) =>
    describeColumn(position, headers[position] ?? '', rows),
  );
  const doubts: string[] = [];
  const value = valueColumn(columns, doubts);
  const name = nameColumn(columns, value, doubts);
  if (value === undefined && name === undefined) {
    return undefined;
  }
  const rest = columns.filter((column) => column !== value && column !== name);
  const of = (role: Role): readonly number[] =>
    rest.filter((column) => column.roles.includes(role)).map((column) => column.position);
  const others = rest.filter((column) => column.isValues && column.roles[0] === 'value');
  if (value !== undefined && others.some((other) => differs(value, other, rows))) {
    const headers = others.map((other) => `"${other.header}"`).join(', ');
    doubts.push(`the value is taken from "${value.header}"; ${headers} holds codes, too`);
  }
  const descriptions = of('description');
  return {
    name: name?.position,
    value: value?.position,
    // A column of sentences describes, whatever its header, where no other column does.
    description:
      descriptions.length > 0 ? descriptions : rest.filter(isProse).map(({ position }) => position),
    resolution: of('resolution'),
    status: of('status'),
    successor: of('successor'),
    channel: of('channel'),
    doubts,
  };
}

function valueColumn(columns: readonly Column[], doubts: string[]): Column | undefined {
  const named = columns.filter((column) => column.roles.includes('value'));
  const found =
    named.find((column) => column.isValues) ??
    // Words are values beside names, and where their header says so and names could not be so.
    named.find(
      (column) =>
        column.isWords && columns.some((other) => other !== column && isNameBeside(other)),
    ) ??
    named.find((column) => column.isWords && !column.isNames);
  if (found !== undefined) {
    return found;
  }
  const unnamed = columns.filter((column) => column.roles.length === 0 && column.isValues);
  const [only, ...others] = unnamed;
  if (only !== undefined && others.length === 0 && columns.some(isNameBeside)) {
    doubts.push(`the values are taken from column ${String(only.position + 1)}, by its cells`);
    return only;
  }
  return undefined;
}

/** Whether two columns of values say different things, and not the same in other digits. */
function differs(one: Column, other: Column, rows: readonly TableRow[]): boolean {
  const read = (row: TableRow, column: Column): string => {
    const cell = row.cells[column.position];
    const reading = cell && readValue(cell);
    return reading?.kind === 'value' ? String(reading.value) : '';
  };
  return rows.some((row) => read(row, one) !== read(row, other));
}

function isNameBeside(column: Column): boolean {
  return column.roles.length === 0
    ? column.isOwnNames
    : column.isNames && column.roles.includes('name');
}

function nameColumn(
  columns: readonly Column[],
  value: Column | undefined,
  doubts: string[],
): Column | undefined {
  const candidates = columns.filter((column) => column !== value && column.isNames);
  const found =
    candidates.find((column) => column.roles[0] === 'name') ??
    candidates.find((column) => column.roles.includes('name'));
  if (found !== undefined) {
    return found;
  }
  const [only, ...others] = candidates.filter(
    (column) =>
      column.isOwnNames && (column.roles.length === 0 || column.roles[0] === 'description'),
  );
  if (only !== undefined && others.length === 0 && value !== undefined) {
    doubts.push(`the names are taken from column ${String(only.position + 1)}, by its cells`);
    return only;
  }
  // Names in words stand in no program, and yet the reviewer wants them.
  return value === undefined
    ? undefined
    : columns.find((column) => column !== value && column.roles[0] === 'name');
}

function describeColumn(position: number, header: string, rows: readonly TableRow[]): Column {
  const cells = rows
    .map((row) => row.cells[position])
    .filter((cell): cell is RichText => cell !== undefined && !isNothing(cell.text));
  const isMost = (test: (cell: RichText) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length >= cells.length * mostOf;
  const roles = rolesOf(header);
  const isNames = isMost((cell) => namesIn(cell).length > 0);
  const names = new Set(cells.flatMap((cell) => namesIn(cell)));
  return {
    position,
    header,
    roles,
    isValues: isMost((cell) => {
      const reading = readValue(cell);
      return (
        reading.kind === 'several' ||
        reading.kind === 'range' ||
        reading.kind === 'zeros' ||
        (reading.kind === 'value' &&
          !reading.isBareWord &&
          (reading.beside === undefined || roles.includes('value')))
      );
    }),
    isWords: isMost((cell) => {
      const reading = readValue(cell);
      return reading.kind === 'value' && reading.beside === undefined;
    }),
    isNames,
    isOwnNames:
      isNames &&
      // A cell that spans rows is in each of them.
      names.size >= new Set(cells).size * mostOf &&
      isMost((cell) => namesIn(cell).some((name) => isCodeLike(name))),
  };
}

function namesIn(cell: RichText): readonly string[] {
  return linesOf(cell).flatMap(({ text }) => {
    const { name } = readName(text);
    return name === undefined || isFlag(text) ? [] : [name];
  });
}

function isProse(column: Column): boolean {
  return column.roles.length === 0 && !column.isValues && !column.isNames;
}

function widthOf(headers: readonly string[], rows: readonly TableRow[]): number {
  return rows.reduce((most, row) => Math.max(most, row.cells.length), headers.length);
}
