import type { TSESTree } from '@typescript-eslint/utils';

import { isTruthy } from './decide.js';
import type { Run } from './run.js';
import {
  type CodeValue,
  type Determined,
  Fresh,
  type Known,
  type PrimitiveValue,
  type Subject,
  type Value,
  alternatives,
  isErrorValue,
  joinValues,
  madeOf,
  mapCode,
  primitive,
  undefinedValue,
  undetermined,
  unknown,
  unknownOfCode,
} from './value.js';

type BinaryOperator = TSESTree.BinaryExpression['operator'];

const equalities = new Set<string>(['===', '!==', '==', '!=']);
const relations = new Set<string>(['<', '<=', '>', '>=']);

/** What a binary operator gives for two values. */
export function binary(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  node: TSESTree.Node,
  run: Run,
): Value {
  if (left.kind === 'choice' || right.kind === 'choice') {
    return joinValues(
      alternatives(left).flatMap((one) =>
        alternatives(right).map((other) => binary(operator, one, other, node, run)),
      ),
    );
  }
  if (left.kind === 'code' || right.kind === 'code') {
    return ofCode(operator, left, right, node, run);
  }
  if (left.kind === 'primitive' && right.kind === 'primitive') {
    if (equalities.has(operator) || relations.has(operator)) {
      run.noteUse(left);
      run.noteUse(right);
    }
    const value = compute(operator, left.value, right.value, operator.length === 3);
    return value === undetermined || value instanceof Fresh
      ? madeOf([left, right])
      : primitiveOf(value, [left, right]);
  }
  if (equalities.has(operator)) {
    return equalityOfObjects(operator, left, right);
  }
  return madeOf([left, right]);
}

/** An object is equal to itself, and to no primitive value. */
function equalityOfObjects(operator: BinaryOperator, left: Value, right: Value): Value {
  if (differInTruth(left, right) || differInTruth(right, left)) {
    return primitive(operator.startsWith('!'));
  }
  if ([left, right].some(({ kind }) => kind === 'unknown' || kind === 'built-in')) {
    return madeOf([left, right]);
  }
  const isSame = left === right;
  const isCertain = isSame || left.kind === 'primitive' || right.kind === 'primitive';
  return isCertain ? primitive(operator.startsWith('!') ? !isSame : isSame) : madeOf([left, right]);
}

/** Whether one value is not known but for its truth, which another value does not have. */
function differInTruth(one: Value, other: Value): boolean {
  return (
    one.kind === 'unknown' &&
    one.truth !== undefined &&
    other.kind === 'primitive' &&
    isTruthy(other.value) !== one.truth
  );
}

function ofCode(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  node: TSESTree.Node,
  run: Run,
): Value {
  const isTest = equalities.has(operator) || relations.has(operator);
  if (isTest) {
    run.visited.add(node);
  }
  const isMixed = [left, right].some((side) => side.kind === 'code' && side.isMixed);
  const isStrict = operator.length === 3 && !isMixed;
  const determinedOf = (side: Value, subject: Subject): Determined | typeof undetermined =>
    side.kind === 'code' ? side.of(subject) : side.kind === 'primitive' ? side.value : undetermined;
  if ([left, right].every((side) => side.kind === 'code' || side.kind === 'primitive')) {
    return {
      kind: 'code',
      isMixed: false,
      of: (subject) => {
        const one = determinedOf(left, subject);
        const other = determinedOf(right, subject);
        return one === undetermined || other === undetermined
          ? undetermined
          : compute(operator, one, other, isStrict);
      },
    };
  }
  const other = left.kind === 'code' ? right : left;
  if (isTest && other.kind === 'unknown' && !isErrorValue(other)) {
    // What cannot be read may be any code.
    run.partAll(node);
    return unknownOfCode;
  }
  if (equalities.has(operator) && other.kind !== 'unknown') {
    return primitive(operator.startsWith('!'));
  }
  return unknownOfCode;
}

/** What an operator gives; a text or number that nobody has heard of is in no range. */
export function compute(
  operator: string,
  left: Determined,
  right: Determined,
  isStrict: boolean,
): Determined | typeof undetermined {
  if (equalities.has(operator)) {
    const isEqual = isStrict || left === right ? left === right : isLooselyEqual(left, right);
    return operator.startsWith('!') ? !isEqual : isEqual;
  }
  if (left instanceof Fresh || right instanceof Fresh) {
    if (relations.has(operator)) {
      return false;
    }
    const isText = [left, right].some(
      (side) => typeof side === 'string' || (side instanceof Fresh && side.type === 'string'),
    );
    return new Fresh(operator === '+' && isText ? 'string' : 'number');
  }
  return computeKnown(operator, left, right);
}

function isLooselyEqual(left: Determined, right: Determined): boolean {
  if (left instanceof Fresh || right instanceof Fresh) {
    return false;
  }
  return left == right;
}

function computeKnown(
  operator: string,
  left: Known,
  right: Known,
): Determined | typeof undetermined {
  if (typeof left === 'bigint' || typeof right === 'bigint') {
    return undetermined;
  }
  if (operator === '+') {
    return typeof left === 'string' || typeof right === 'string'
      ? `${String(left)}${String(right)}`
      : Number(left) + Number(right);
  }
  if (relations.has(operator)) {
    return typeof left === 'string' && typeof right === 'string'
      ? compare(operator, left, right)
      : compare(operator, Number(left), Number(right));
  }
  return arithmetic(operator, Number(left), Number(right));
}

function compare<Side extends number | string>(operator: string, left: Side, right: Side): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}

function arithmetic(
  operator: string,
  left: number,
  right: number,
): Determined | typeof undetermined {
  switch (operator) {
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '**':
      return left ** right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '<<':
      return left << right;
    case '>>':
      return left >> right;
    case '>>>':
      return left >>> right;
    default:
      return undetermined;
  }
}

/** What a unary operator gives for a value. */
export function unary(operator: string, value: Value): Value {
  if (operator === 'void') {
    return undefinedValue;
  }
  switch (value.kind) {
    case 'choice':
      return joinValues(value.values.map((one) => unary(operator, one)));
    case 'code':
      return mapCode(value, (determined) => computeUnary(operator, determined));
    case 'primitive': {
      const result = computeUnary(operator, value.value);
      return result === undetermined || result instanceof Fresh
        ? unknown
        : { ...primitive(result), isMissing: value.isMissing };
    }
    case 'unknown':
      return operator === '!' && value.truth !== undefined
        ? { ...madeOf([value]), truth: !value.truth }
        : madeOf([value]);
    default:
      return operator === '!'
        ? primitive(false)
        : operator === 'typeof'
          ? typeText(value)
          : unknown;
  }
}

function typeText(value: Value): PrimitiveValue {
  const isFunction = value.kind === 'closure' || value.kind === 'class' || value.kind === 'method';
  return primitive(isFunction || value.kind === 'returning' ? 'function' : 'object');
}

function computeUnary(operator: string, determined: Determined): Determined | typeof undetermined {
  switch (operator) {
    case '!':
      return !isTruthy(determined);
    case 'typeof':
      if (determined instanceof Fresh) {
        return determined.type ?? undetermined;
      }
      return determined === null ? 'object' : typeof determined;
    case '-':
    case '+':
      if (determined instanceof Fresh) {
        return new Fresh('number');
      }
      return typeof determined === 'bigint'
        ? undetermined
        : (operator === '-' ? -1 : 1) * Number(determined);
    case '~':
      return typeof determined === 'number' ? ~determined : undetermined;
    default:
      return undetermined;
  }
}

/** The text that a template gives. */
export function template(texts: readonly string[], values: readonly Value[]): Value {
  if (values.some((value) => value.kind !== 'primitive' && value.kind !== 'code')) {
    return madeOf(values);
  }
  const known = values as readonly (CodeValue | PrimitiveValue)[];
  const textFor = (subject: Subject): Determined | typeof undetermined => {
    let text = texts[0] ?? '';
    let fresh = false;
    for (const [index, value] of known.entries()) {
      const determined = value.kind === 'code' ? value.of(subject) : value.value;
      if (determined === undetermined) {
        return undetermined;
      }
      fresh ||= determined instanceof Fresh;
      text += `${determined instanceof Fresh ? '' : String(determined)}${texts[index + 1] ?? ''}`;
    }
    return fresh ? new Fresh('string') : text;
  };
  if (known.some(({ kind }) => kind === 'code')) {
    return { kind: 'code', isMixed: false, of: textFor };
  }
  const text = textFor('?');
  return text === undetermined || text instanceof Fresh ? unknown : primitiveOf(text, known);
}

/** A value that is made of others: of what was not found, or of what takes its place. */
function primitiveOf(value: Known, parts: readonly (CodeValue | PrimitiveValue)[]): PrimitiveValue {
  const primitives = parts.filter((part) => part.kind === 'primitive');
  return {
    kind: 'primitive',
    value,
    isMissing: primitives.some(({ isMissing }) => isMissing),
    ...(primitives.some(({ isAnswer }) => isAnswer === true) ? { isAnswer: true } : {}),
  };
}
