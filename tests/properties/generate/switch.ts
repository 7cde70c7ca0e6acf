import fc from 'fast-check';

import { type Comment, comment, commentPieces, commentsAbove } from './comment.js';
import { type Label, label, labelPieces, plainOperands } from './label.js';
import type { Piece } from './pieces.js';
import { type Exit, type Statement, bodyPieces, statements } from './statement.js';
import { type Writing, deeper } from './writing.js';

/** Labels that share a body. */
interface Clause {
  readonly labels: readonly Label[];
  readonly body: readonly Statement[];
  readonly exit: Exit | undefined;
  /** Whether an earlier fix wrote it, and nobody has filled it in. */
  readonly isStub: boolean;
}

interface Default {
  readonly at: 'first' | 'last' | 'middle';
  readonly above: readonly Comment[];
  readonly behind: Comment | undefined;
  readonly body: readonly Statement[];
  readonly exit: Exit | undefined;
}

/** A switch over what arrives. */
export interface SwitchModel {
  readonly clauses: readonly Clause[];
  readonly fallback: Default | undefined;
  /** All codes that arrive but the last so many are named in one clause ahead of the others. */
  readonly remaining: number | undefined;
  readonly behindBrace: Comment | undefined;
  readonly aboveEnd: readonly Comment[];
}

/** How large switches get. */
export interface SwitchParts {
  readonly depth: number;
  readonly mostClauses: number;
}

const exit = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Exit>('break') },
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.constantFrom<Exit>('return', 'return a value', 'throw', 'continue') },
);

/** Switches with bodies of some depth. */
export function switchModel({ depth, mostClauses }: SwitchParts): fc.Arbitrary<SwitchModel> {
  const body = statements(depth, switchModel);
  const logging = fc.constant<Statement[]>([{ kind: 'log' }]);
  return fc.record({
    clauses: fc.array(
      fc.record({
        labels: fc.array(label, { minLength: 1, maxLength: 3 }),
        body,
        exit,
        isStub: fc.constantFrom(false, false, false, false, false, false, false, true),
      }),
      { maxLength: mostClauses },
    ),
    fallback: fc.option(
      fc.record({
        at: fc.constantFrom('last', 'last', 'first', 'middle'),
        above: commentsAbove,
        behind: comment,
        body: fc.oneof(logging, body),
        exit,
      }),
      { freq: 3, nil: undefined },
    ),
    remaining: fc.option(fc.integer({ min: 1, max: 28 }), { freq: 3, nil: undefined }),
    behindBrace: comment,
    aboveEnd: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, commentsAbove),
  });
}

/** The pieces of a switch. */
export function switchPieces(model: SwitchModel, writing: Writing): Piece[] {
  const { depth, joins, numbers, frame, style, traits } = writing;
  const { directive, subject } = frame;
  const inside = {
    ...deeper(writing, style.flush ? 0 : 1),
    canBreak: true,
    joins: style.layout === 'one line',
  };
  const clauses = model.clauses.map((clause) => clausePieces(clause, inside));
  const bulk = plainOperands(model.remaining ?? Infinity, writing).map((text, index): Piece => ({
    text: `case ${text}:`,
    role: 'text',
    depth: inside.depth,
    joins: inside.joins || index > 0,
  }));
  const { fallback } = model;
  const at =
    fallback === undefined
      ? undefined
      : { first: 0, last: clauses.length, middle: Math.ceil(clauses.length / 2) }[fallback.at];
  if (fallback !== undefined && at !== undefined) {
    clauses.splice(at, 0, defaultPieces(fallback, inside));
  }
  traits.add(`default: ${positionOf(at, clauses.length)}`);
  return [
    ...(directive === undefined
      ? []
      : [
          {
            text: `// sdk-errors: ${directive} c${String(numbers.next())}`,
            role: 'line comment',
            depth,
            joins: false,
          } as const,
        ]),
    { text: `switch (${subject})`, role: 'text', depth, joins },
    { text: '{', role: 'text', depth, joins: !style.braceBelow },
    ...commentPieces(model.behindBrace, { ...inside, joins: true }),
    ...bulk,
    ...clauses.flat(),
    ...model.aboveEnd.flatMap((kind) => commentPieces(kind, inside)),
    { text: '}', role: 'close', depth, joins: inside.joins },
  ];
}

function positionOf(at: number | undefined, length: number): string {
  return at === undefined
    ? 'none'
    : at === length - 1
      ? 'last'
      : at === 0
        ? 'first'
        : 'in the middle';
}

function clausePieces(clause: Clause, writing: Writing): Piece[] {
  const { labels } = clause;
  const from = labels.at(-1)?.operand.from;
  const isStub = clause.isStub && from !== 'unknown' && from !== 'unreadable';
  const body = isStub ? [] : clause.body;
  const end = isStub && clause.exit !== 'break' ? undefined : clause.exit;
  const marker: Piece = {
    text: `// TODO(sdk-errors): c${String(writing.numbers.next())}`,
    role: 'line comment',
    depth: writing.depth + 1,
    joins: false,
  };
  writing.traits.add(
    ...(labels.length > 1 ? ['shared labels'] : []),
    ...(end === undefined && body.length > 0 ? ['fall-through'] : []),
    ...(end === undefined && body.length === 0 ? ['empty body'] : []),
    ...(isStub ? ['stub'] : []),
  );
  return [
    ...labels.flatMap((one) => labelPieces(one, writing)),
    ...(isStub ? [marker] : []),
    ...bodyOf(body, end, writing),
  ];
}

function defaultPieces({ above, behind, body, exit: end }: Default, writing: Writing): Piece[] {
  if (above.length > 0) {
    writing.traits.add('comment above default');
  }
  return [
    ...above.flatMap((kind) => commentPieces(kind, writing)),
    { text: 'default:', role: 'text', depth: writing.depth, joins: writing.joins },
    ...commentPieces(behind, { ...writing, joins: true }),
    ...bodyOf(body, end, writing),
  ];
}

function bodyOf(body: readonly Statement[], end: Exit | undefined, writing: Writing): Piece[] {
  const all: Statement[] = [
    ...body,
    ...(end === undefined ? [] : [{ kind: 'exit', exit: end } as const]),
  ];
  return bodyPieces(all, { ...deeper(writing), joins: writing.style.layout !== 'lines' });
}
