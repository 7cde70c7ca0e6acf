import fc from 'fast-check';

import { type Comment, comment, commentPieces } from './comment.js';
import { type Operand, operand, operandText } from './label.js';
import type { Piece } from './pieces.js';
import { type Statement, bodyPieces, statements } from './statement.js';
import { switchModel } from './switch.js';
import { type Writing, deeper } from './writing.js';

interface Branch {
  readonly operands: readonly Operand[];
  readonly form: 'equal' | 'includes' | 'loose' | 'other way round' | 'set' | 'unequal';
  readonly body: readonly Statement[];
  readonly above: Comment | undefined;
  readonly behind: Comment | undefined;
}

/** A chain of comparisons with what arrives. */
export interface ChainModel {
  readonly branches: readonly Branch[];
  readonly isConditional: boolean;
  readonly otherwise: readonly Statement[] | undefined;
}

const body = statements(1, switchModel);

const branch: fc.Arbitrary<Branch> = fc.record({
  operands: fc.array(operand, { minLength: 1, maxLength: 3 }),
  form: fc.constantFrom(
    'equal',
    'equal',
    'equal',
    'equal',
    'equal',
    'loose',
    'other way round',
    'unequal',
    'includes',
    'set',
  ),
  body,
  above: comment,
  behind: comment,
});

export const chainModel: fc.Arbitrary<ChainModel> = fc.record({
  branches: fc.array(branch, { minLength: 1, maxLength: 4 }),
  isConditional: fc.constantFrom(false, false, false, false, false, true),
  otherwise: fc.option(fc.oneof(fc.constant<Statement[]>([{ kind: 'log' }]), body), {
    freq: 2,
    nil: undefined,
  }),
});

/** Chains that compare with the value of a code as it is written, with which much may be wrong. */
export const valueChainModel: fc.Arbitrary<ChainModel> = fc
  .tuple(branch, operand, chainModel)
  .map(([first, compared, chain]) => ({
    ...chain,
    branches: [
      { ...first, operands: [{ ...compared, from: 'special', spelling: 0 }], form: 'equal' },
      ...chain.branches.slice(1),
    ],
  }));

/** The pieces of `if … else if …`, or of conditional expressions. */
export function chainPieces(model: ChainModel, writing: Writing): Piece[] {
  const { depth, frame, numbers, traits } = writing;
  const { branches, isConditional, otherwise } = model;
  const joins = writing.style.layout === 'one line';
  const text = (line: string, changed: Partial<Piece> = {}): Piece => ({
    text: line,
    role: 'text',
    depth,
    joins: false,
    ...changed,
  });
  const directive = (): Piece[] =>
    frame.directive === undefined
      ? []
      : [
          text(`// sdk-errors: ${frame.directive} c${String(numbers.next())}`, {
            role: 'line comment',
          }),
        ];
  if (isConditional) {
    traits.add('conditional expressions');
    return branches.flatMap((branch) => [
      ...directive(),
      text(
        `did(${conditionText(branch, writing)} ? ${String(numbers.next())} : ${String(numbers.next())})`,
        {
          role: 'statement',
        },
      ),
      ...commentPieces(branch.behind, { ...writing, joins: true }),
    ]);
  }
  const inside = { ...deeper(writing), joins };
  return [
    ...directive(),
    ...branches.flatMap((branch, index) => [
      text(`${index === 0 ? '' : '} else '}if (${conditionText(branch, writing)}) {`, {
        joins: joins && index > 0,
        role: index === 0 ? 'text' : 'close',
      }),
      ...commentPieces(branch.behind, { ...inside, joins: true }),
      ...commentPieces(branch.above, inside),
      ...bodyPieces(branch.body, inside),
    ]),
    ...(otherwise === undefined
      ? []
      : [text('} else {', { role: 'close', joins }), ...bodyPieces(otherwise, inside)]),
    text('}', { role: 'close', joins }),
    ...commentPieces(branches[0]?.behind, { ...writing, joins: true }),
  ];
}

function conditionText({ form, operands }: Branch, writing: Writing): string {
  const { subject } = writing.frame;
  const texts = operands.map((one) => operandText(one, writing));
  writing.traits.add(`comparison: ${form}`);
  switch (form) {
    case 'equal':
      return texts.map((text) => `${subject} === ${text}`).join(' || ');
    case 'includes':
      return `[${texts.join(', ')}].includes(${subject})`;
    case 'loose':
      return texts.map((text) => `${subject} == ${text}`).join(' || ');
    case 'other way round':
      return texts.map((text) => `${text} === ${subject}`).join(' || ');
    case 'set':
      return `new Set${anyMembers(writing)}([${texts.join(', ')}]).has(${subject})`;
    case 'unequal':
      return texts.map((text) => `${subject} !== ${text}`).join(' && ');
  }
}

function anyMembers({ frame }: Writing): string {
  return frame.language === 'typescript' ? '<unknown>' : '';
}
