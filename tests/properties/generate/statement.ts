import fc from 'fast-check';

import { type Comment, comment, commentPieces } from './comment.js';
import type { Piece } from './pieces.js';
import { quoted } from './style.js';
import { type SwitchModel, type SwitchParts, switchPieces } from './switch.js';
import { type Writing, deeper } from './writing.js';

const exits = ['break', 'continue', 'return', 'return a value', 'throw'] as const;

export type Exit = (typeof exits)[number];

/** A statement of a generated program. */
export type Statement = { readonly above?: Comment; readonly behind?: Comment } & (
  | { readonly kind: 'block' | 'function' | 'loop'; readonly body: readonly Statement[] }
  | { readonly kind: 'call' | 'declaration' | 'log' | 'other switch' }
  | { readonly kind: 'exit'; readonly exit: Exit }
  | {
      readonly kind: 'if';
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[] | undefined;
    }
  | { readonly kind: 'switch'; readonly inner: SwitchModel }
  | {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly handler: readonly Statement[];
      readonly finalizer: readonly Statement[] | undefined;
    }
);

type Bare<Kind> = Kind extends Statement ? Omit<Kind, 'above' | 'behind'> : never;

/** Statements, for bodies that may hold switches of their own. */
export function statements(
  depth: number,
  inner: (parts: SwitchParts) => fc.Arbitrary<SwitchModel>,
): fc.Arbitrary<Statement[]> {
  return fc.array(statement(depth, inner), { maxLength: depth > 1 ? 3 : 2 });
}

function statement(
  depth: number,
  inner: (parts: SwitchParts) => fc.Arbitrary<SwitchModel>,
): fc.Arbitrary<Statement> {
  const flat: fc.WeightedArbitrary<Bare<Statement>>[] = [
    { weight: 8, arbitrary: fc.constant({ kind: 'call' }) },
    { weight: 3, arbitrary: fc.constant({ kind: 'log' }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'declaration' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'other switch' }) },
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('exit'), exit: fc.constantFrom(...exits) }),
    },
  ];
  if (depth === 0) {
    return commented(fc.oneof(...flat));
  }
  const body = statements(depth - 1, inner);
  return commented(
    fc.oneof(
      ...flat,
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constantFrom('block', 'function', 'loop'), body }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('if'),
          then: body,
          otherwise: fc.option(body, { freq: 2, nil: undefined }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('try'),
          body,
          handler: body,
          finalizer: fc.option(body, { freq: 2, nil: undefined }),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('switch'),
          inner: inner({ depth: 0, mostClauses: 2 }),
        }),
      },
    ),
  );
}

function commented(bare: fc.Arbitrary<Bare<Statement>>): fc.Arbitrary<Statement> {
  return fc.tuple(bare, comment, comment).map(([one, above, behind]) => ({
    ...one,
    ...(above === undefined ? {} : { above }),
    ...(behind === undefined ? {} : { behind }),
  }));
}

/** The pieces of a list of statements. */
export function bodyPieces(body: readonly Statement[], writing: Writing): Piece[] {
  return body.flatMap((one) => [
    ...commentPieces(one.above, writing),
    ...statementPieces(one, writing),
    ...commentPieces(one.behind, { ...writing, joins: true }),
  ]);
}

function statementPieces(one: Statement, writing: Writing): Piece[] {
  const { depth, joins, numbers, style, traits } = writing;
  const text = (line: string): Piece => ({ text: line, role: 'text', depth, joins });
  const whole = (line: string): Piece => ({ text: line, role: 'statement', depth, joins });
  const close = (line: string): Piece => ({ text: line, role: 'close', depth, joins });
  const inside = (body: readonly Statement[], changed: Partial<Writing> = {}): Piece[] =>
    bodyPieces(body, { ...deeper(writing), ...changed });
  const number = String(numbers.next());
  switch (one.kind) {
    case 'call':
      return [whole(`did(${number})`)];
    case 'log':
      return [whole(`console.log(${number})`)];
    case 'declaration':
      return [whole(`const t${number} = ${quoted(`t${number}`, style)}`), whole(`did(t${number})`)];
    case 'block':
      return [text('{'), ...inside(one.body), close('}')];
    case 'exit':
      return [whole(exitText(one.exit, number, writing))];
    case 'function': {
      traits.add('nested function');
      const body = inside(one.body, { canBreak: false, canContinue: false });
      return [
        text(`const f${number} = () => {`),
        ...body,
        statementEnd(close('}')),
        whole(`f${number}()`),
      ];
    }
    case 'if': {
      const otherwise =
        one.otherwise === undefined
          ? [close('}')]
          : [close('} else {'), ...inside(one.otherwise), close('}')];
      return [text(`if (flag(${number})) {`), ...inside(one.then), ...otherwise];
    }
    case 'loop': {
      const body = inside(one.body, { canBreak: true, canContinue: true });
      return [
        text(`for (const i${number} of [1, 2]) {`),
        whole(`did(i${number})`),
        ...body,
        close('}'),
      ];
    }
    case 'other switch': {
      const [first, second] = [numbers.next(), numbers.next()];
      return [
        text(`switch (flag(${number})) {`),
        text(`case true:`),
        whole(`did(${String(first)})`),
        whole('break'),
        text(`default:`),
        whole(`did(${String(second)})`),
        close('}'),
      ];
    }
    case 'switch':
      traits.add('nested switch');
      return switchPieces(one.inner, writing);
    case 'try': {
      const finalizer =
        one.finalizer === undefined ? [] : [close('} finally {'), ...inside(one.finalizer)];
      return [
        text('try {'),
        ...inside(one.body),
        close('} catch {'),
        ...inside(one.handler),
        ...finalizer,
        close('}'),
      ];
    }
  }
}

/** A function expression ends its declaration. */
function statementEnd(piece: Piece): Piece {
  return { ...piece, role: 'statement' };
}

function exitText(exit: Exit, number: string, { canBreak, canContinue, style }: Writing): string {
  switch (exit) {
    case 'break':
      return canBreak ? 'break' : 'return';
    case 'continue':
      return canContinue ? 'continue' : canBreak ? 'break' : 'return';
    case 'return':
      return 'return';
    case 'return a value':
      return `return ${quoted(`r${number}`, style)}`;
    case 'throw':
      return `throw new Error(${quoted(`e${number}`, style)})`;
  }
}
