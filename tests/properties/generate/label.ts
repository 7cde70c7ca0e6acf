import fc from 'fast-check';

import type { Value } from '../../../src/catalog/catalog.js';
import { type Comment, comment, commentInside, commentPieces, commentsAbove } from './comment.js';
import type { Piece } from './pieces.js';
import { arriving, elementAt, special } from './place.js';
import { type Style, quoted } from './style.js';
import type { Writing } from './writing.js';

/** The expression by which a program names a code. */
export interface Operand {
  readonly from: 'arriving' | 'space' | 'special' | 'unknown' | 'unreadable';
  readonly index: number;
  readonly spelling: number;
  readonly form: 'assertion' | 'other literal' | 'parentheses' | 'plain';
}

export const operand: fc.Arbitrary<Operand> = fc.record({
  from: fc.oneof(
    { weight: 50, arbitrary: fc.constant('arriving' as const) },
    { weight: 16, arbitrary: fc.constant('special' as const) },
    { weight: 8, arbitrary: fc.constant('space' as const) },
    { weight: 1, arbitrary: fc.constant('unknown' as const) },
    { weight: 1, arbitrary: fc.constant('unreadable' as const) },
  ),
  index: fc.nat({ max: 200 }),
  spelling: fc.nat({ max: 11 }),
  form: fc.constantFrom(
    'plain',
    'plain',
    'plain',
    'plain',
    'other literal',
    'parentheses',
    'assertion',
  ),
});

/** A label of a switch: `case` with the expression, and the comments around it. */
export interface Label {
  readonly operand: Operand;
  readonly above: readonly Comment[];
  readonly before: Comment | undefined;
  readonly inside: Comment | undefined;
  readonly behind: Comment | undefined;
}

export const label: fc.Arbitrary<Label> = fc.record({
  operand,
  above: commentsAbove,
  before: commentInside,
  inside: commentInside,
  behind: comment,
});

/** The pieces of `case …:` with its comments. */
export function labelPieces(
  { above, before, behind, inside, operand: named }: Label,
  writing: Writing,
): Piece[] {
  const { depth } = writing;
  const joined = { ...writing, joins: true };
  const end: Piece = { text: ':', role: 'text', depth, joins: true };
  const first = operandText(named, writing);
  return [
    ...above.flatMap((kind) => commentPieces(kind, writing)),
    ...(before === undefined && inside === undefined
      ? [{ text: `case ${first}:`, role: 'text', depth, joins: writing.joins } as const]
      : [
          { text: 'case', role: 'text', depth, joins: writing.joins } as const,
          ...commentPieces(before, joined),
          { text: first, role: 'text', depth, joins: true } as const,
          ...commentPieces(inside, joined),
          end,
        ]),
    ...commentPieces(behind, joined),
  ];
}

/** The text of an operand: each of the ways that the program has for the code. */
export function operandText(model: Operand, { frame, style, traits }: Writing): string {
  const { place } = frame;
  if (model.from === 'unknown') {
    traits.add('unknown code');
    // Mostly one that somebody has misspelled.
    const { value } = elementAt(arriving(place), model.index);
    return typeof value === 'number'
      ? String(model.spelling % 3 === 0 ? 987_654 : value * 10 + 9)
      : quoted(model.spelling % 3 === 0 ? 'NOT_A_CODE' : `${value}X`, style);
  }
  if (model.from === 'unreadable') {
    traits.add('unreadable operand');
    return 'unreadable()';
  }
  const pool = {
    arriving: () => arriving(place),
    space: () => place.space.codes,
    special: () => special(place.space),
  }[model.from]();
  const code = elementAt(pool, model.index);
  traits.add(`status: ${code.status}`);
  const value = frame.reads === 'name' ? code.name : code.value;
  const literals = [literal(value, model.form, style)];
  const isLiteral = frame.reads === 'name' || frame.model.enclosure === 'shadow';
  const constants = isLiteral ? [] : frame.constants.spellings(code);
  const text = elementAt([...literals, ...constants, ...constants], model.spelling);
  traits.add(literals.includes(text) ? 'named by literal' : 'named by constant');
  return formed(text, model, frame.language);
}

/** All codes that arrive but the last so many, written plainly: for many labels at once. */
export function plainOperands(remaining: number, { frame, style }: Writing): string[] {
  const codes = arriving(frame.place);
  return codes
    .slice(0, Math.max(0, codes.length - remaining))
    .map((code) => literal(frame.reads === 'name' ? code.name : code.value, 'plain', style));
}

function literal(value: Value, form: Operand['form'], style: Style): string {
  if (form === 'other literal') {
    return typeof value === 'number'
      ? `0x${value.toString(16)}`
      : `\`${value.replaceAll('\\', '\\\\')}\``;
  }
  return typeof value === 'number' ? String(value) : quoted(value, style);
}

function formed(text: string, { form }: Operand, language: Writing['frame']['language']): string {
  switch (form) {
    case 'assertion':
      return language === 'typescript' ? `${text} as never` : text;
    case 'parentheses':
      return `(${text})`;
    default:
      return text;
  }
}
