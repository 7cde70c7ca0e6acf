import fc from 'fast-check';

import { type Comment, comment, commentPieces, commentsAbove } from './comment.js';
import { type Operand, operand, operandText } from './label.js';
import type { Piece } from './pieces.js';
import { quoted } from './style.js';
import type { Writing } from './writing.js';

interface Entry {
  readonly above: readonly Comment[];
  readonly operand: Operand;
  readonly behind: Comment | undefined;
}

/** A table that is keyed by what arrives. */
export interface TableModel {
  readonly entries: readonly Entry[];
  readonly kind: 'frozen' | 'map' | 'object';
  readonly isAnnotated: boolean;
  readonly hasTrailingComma: boolean;
  readonly aboveEnd: readonly Comment[];
  readonly behind: Comment | undefined;
  readonly fallback: '' | " ?? 'other'";
}

export const tableModel: fc.Arbitrary<TableModel> = fc.record({
  entries: fc.array(fc.record({ above: commentsAbove, operand, behind: comment }), {
    minLength: 1,
    maxLength: 5,
  }),
  kind: fc.constantFrom('object', 'map', 'frozen'),
  isAnnotated: fc.boolean(),
  hasTrailingComma: fc.boolean(),
  aboveEnd: commentsAbove,
  behind: comment,
  fallback: fc.constantFrom('', '', '', " ?? 'other'"),
});

/** The pieces of a table in a variable, and of a look-up in it. */
export function tablePieces(model: TableModel, writing: Writing): Piece[] {
  const { depth, frame, numbers, style, traits } = writing;
  const { entries, fallback, kind } = model;
  const joins = style.layout === 'one line';
  const inside = { ...writing, depth: depth + 1, joins };
  const piece = (text: string, changed: Partial<Piece> = {}): Piece => ({
    text,
    role: 'text',
    depth,
    joins: false,
    ...changed,
  });
  const annotation = frame.language === 'typescript' && model.isAnnotated ? annotationOf(kind) : '';
  const [start, end] = {
    object: ['{', '}'],
    frozen: ['Object.freeze({', '})'],
    map: ['new Map([', '])'],
  }[kind];
  traits.add(`table: ${kind}`);
  const directive = `sdk-errors: ${frame.directive ?? ''} c${String(numbers.next())}`;
  return [
    piece(`const table${annotation} = ${start ?? ''}`),
    ...entries.flatMap(({ above, behind, operand: key }, index) => {
      const value = quoted(`text ${String(numbers.next())}`, style);
      const comma = index < entries.length - 1 || model.hasTrailingComma ? ',' : '';
      return [
        ...above.flatMap((one) => commentPieces(one, inside)),
        piece(`${entryText(key, value, kind, writing)}${comma}`, { depth: depth + 1, joins }),
        ...commentPieces(behind, { ...inside, joins: true }),
      ];
    }),
    ...model.aboveEnd.flatMap((one) => commentPieces(one, inside)),
    piece(end ?? '', { role: 'statement', joins }),
    ...commentPieces(model.behind, { ...writing, joins: true }),
    ...(frame.directive === undefined ? [] : [piece(`// ${directive}`, { role: 'line comment' })]),
    piece(
      kind === 'map'
        ? `const found = table.get(${frame.subject})${fallback}`
        : `const found = table[${frame.subject}]${fallback}`,
      { role: 'statement' },
    ),
    piece('did(found)', { role: 'statement' }),
  ];
}

function annotationOf(kind: TableModel['kind']): string {
  return kind === 'map' ? ': Map<any, string>' : ': Record<any, string>';
}

function entryText(
  key: Operand,
  value: string,
  kind: TableModel['kind'],
  writing: Writing,
): string {
  const text = operandText(key, writing);
  if (kind === 'map') {
    return `[${text}, ${value}]`;
  }
  const isBare = key.form === 'plain' && /^['"][A-Za-z_]\w*['"]$/u.test(text);
  const isLiteral = /^(?:\d+|'[^'\\]*'|"[^"\\]*")$/u.test(text);
  return isBare
    ? `${text.slice(1, -1)}: ${value}`
    : isLiteral
      ? `${text}: ${value}`
      : `[${text}]: ${value}`;
}
