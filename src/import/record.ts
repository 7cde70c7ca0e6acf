import type { Value } from '../catalog/catalog.js';
import type { Block, TableBlock } from './blocks.js';
import { isIdentifier, isNothing, readName, readValue } from './code-words.js';
import { type Role, errorSign, rolesOf } from './labels.js';
import { type RichText, linesOf, sliceText, sourceLinesOf } from './rich-text.js';

/** What a page says of one code, property by property. */
export interface CodeRecord {
  readonly value: Value | undefined;
  /** Digits that begin with a zero, where the value would be. */
  readonly zeros: string | undefined;
  readonly name: string | undefined;
  /** The labels under which value and name stand, if they are properties. */
  readonly valueProperty: string | undefined;
  readonly nameProperty: string | undefined;
  readonly sign: 0 | 1 | 2;
  readonly fields: Readonly<
    Record<'channel' | 'description' | 'resolution' | 'successor', readonly RichText[]>
  >;
  readonly status: RichText | undefined;
  readonly quotes: readonly RichText[];
}

interface Field {
  readonly label: string;
  readonly role: Role;
  readonly text: RichText;
}

const longestLabel = 24;

/**
 * Reads what describes one code: tables of properties, labelled lines, headings such as "Solution",
 * and prose.
 */
export function readRecord(blocks: readonly Block[]): CodeRecord {
  const fields: Field[] = [];
  let role: Role = 'description';
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        role = rolesOf(block.text.text)[0] ?? 'description';
        break;
      case 'prose':
        fields.push(...labelledLines(block.text, role));
        break;
      case 'list':
        fields.push(...block.items.flatMap((item) => labelledLines(item, role)));
        break;
      case 'definitions':
        fields.push(
          ...block.entries.flatMap(({ term, descriptions }) =>
            descriptions.map((text) => fieldOf(term.text, text) ?? { label: '', role, text }),
          ),
        );
        break;
      case 'table':
        fields.push(...(propertiesIn(block) ?? []));
        break;
      case 'code':
        break;
    }
  }
  return recordOf(fields);
}

/** What describes one code in a single text: the lines of a definition. */
export function readRecordLines(texts: readonly RichText[]): CodeRecord {
  return recordOf(texts.flatMap((text) => labelledLines(text, 'description')));
}

/** Whether a table has the properties of one code in its rows. */
export function isPropertyTable(table: TableBlock): boolean {
  return propertiesIn(table) !== undefined;
}

function recordOf(fields: readonly Field[]): CodeRecord {
  const valued = fields.find((field) => field.role === 'value' && isValue(field));
  const named = fields.find((field) => field.role === 'name' && !isNothing(field.text.text));
  const reading = valued && readValue(valued.text);
  const beside = reading?.kind === 'value' ? reading.beside?.name : undefined;
  const name = named?.text.text ?? beside;
  return {
    value: reading?.kind === 'value' ? reading.value : undefined,
    zeros: reading?.kind === 'zeros' ? reading.written : undefined,
    name: name === undefined ? undefined : (readName(name).name ?? name),
    valueProperty: propertyName(valued),
    nameProperty: propertyName(named),
    sign: valued === undefined ? 0 : (Math.max(1, errorSign(valued.label)) as 1 | 2),
    fields: {
      channel: textsOf(fields, 'channel'),
      description: textsOf(fields, 'description'),
      resolution: textsOf(fields, 'resolution'),
      successor: textsOf(fields, 'successor'),
    },
    status: textsOf(fields, 'status')[0],
    quotes: fields.map((field) => field.text),
  };
}

/** Below a heading such as "Values" stand values alone; sentences may begin with a number. */
function isValue({ label, text }: Field): boolean {
  const reading = readValue(text);
  return (
    reading.kind === 'zeros' ||
    (reading.kind === 'value' && (label !== '' || reading.beside === undefined))
  );
}

function textsOf(fields: readonly Field[], role: Role): readonly RichText[] {
  return fields
    .filter((field) => field.role === role && !isNothing(field.text.text))
    .map((field) => field.text);
}

/** `code` in a table of the properties of an error object; a label in words is none. */
function propertyName(field: Field | undefined): string | undefined {
  return field !== undefined && /^[a-z]/u.test(field.label) && isIdentifier(field.label)
    ? field.label
    : undefined;
}

/** `Code: 1001`, `**错误码**：1001`, `Value -17`; other lines are what the place is about. */
function labelledLines(text: RichText, otherwise: Role): readonly Field[] {
  const lines = sourceLinesOf(text);
  const labelled = lines.map((line) => labelledLine(line));
  if (labelled.some((field) => field !== undefined)) {
    return lines.map(
      (line, position) => labelled[position] ?? { label: '', role: otherwise, text: line },
    );
  }
  return linesOf(text).map((line) => ({ label: '', role: otherwise, text: line }));
}

function labelledLine(line: RichText): Field | undefined {
  const colon = /[:：=]/u.exec(line.text)?.index ?? -1;
  if (colon > 0 && colon <= longestLabel) {
    return fieldOf(line.text.slice(0, colon), sliceText(line, colon + 1));
  }
  const [, label = '', value = ''] = /^(\S.{0,20}?)\s+(\S+)$/u.exec(line.text) ?? [];
  const isValue = rolesOf(label)[0] === 'value' && /^['"]|^[+-]?\d+$/u.test(value);
  return isValue ? fieldOf(label, sliceText(line, line.text.length - value.length)) : undefined;
}

function fieldOf(label: string, text: RichText): Field | undefined {
  const roles = rolesOf(label);
  const reading = readValue(text);
  // "Error code: INVALID_TOKEN" names the code, "Error code: 1001" gives its value.
  const isName =
    roles[0] === 'value' &&
    roles.includes('name') &&
    reading.kind === 'value' &&
    reading.isBareWord;
  const role = isName ? 'name' : roles[0];
  return role === undefined ? undefined : { label: label.trim(), role, text };
}

/** The rows of a table as properties; undefined where it is no table of properties. */
function propertiesIn(table: TableBlock): readonly Field[] | undefined {
  const width = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const column = width - 1;
  if (column < 1 || table.rows.length > 12) {
    return undefined;
  }
  const fields = table.rows.flatMap((row, position) => {
    if (position === 0 && rolesOf(row.cells[column]?.text ?? '').length > 0) {
      // The headers of the columns.
      return [];
    }
    const text = row.cells[column];
    const field = text && fieldOf(row.cells[0]?.text ?? '', text);
    return field === undefined ? [] : [field];
  });
  const hasValue = fields.some((field) => field.role === 'value' && isLiteral(field.text));
  const labels = new Set(fields.map((field) => field.label));
  return hasValue && labels.size > 1 && labels.size === fields.length && !hasCodesInColumns(table)
    ? fields
    : undefined;
}

function isLiteral(text: RichText): boolean {
  const reading = readValue(text);
  return (
    reading.kind === 'zeros' ||
    (reading.kind === 'value' && !reading.isBareWord && reading.beside === undefined)
  );
}

/** Two rows with values in the same column are two codes. */
function hasCodesInColumns(table: TableBlock): boolean {
  const width = table.rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    table.rows.filter((row) => {
      const cell = row.cells[column];
      return cell !== undefined && isLiteral(cell);
    }),
  ).some((rows) => rows.length > 1);
}
