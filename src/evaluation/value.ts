import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FunctionNode } from '../syntax/expression.js';
import type { Frame } from './frame.js';
import type { Cell } from './store.js';

/** A text or number that nobody has heard of: equal to nothing but itself, in no table or range. */
export class Fresh {
  constructor(readonly type: 'number' | 'string' | undefined) {}
}

/** What a run is about: a code, or `?`, the code that nobody has heard of. */
export type Subject = Code | '?';

/** A value that cannot be told for a code. */
export const undetermined = Symbol('undetermined');

export type Known = bigint | boolean | number | string | null | undefined;

export type Determined = Fresh | Known;

/** A value that is known and has nothing to do with the code. */
export interface PrimitiveValue {
  readonly kind: 'primitive';
  readonly value: Known;
  /** Whether this is what a look-up gave that found nothing, or is made of that. */
  readonly isMissing: boolean;
  /** Whether this takes the place of what a look-up did not find. */
  readonly isAnswer?: boolean;
}

/** The code, or what is computed from it and known for each code. */
export interface CodeValue {
  readonly kind: 'code';
  of(subject: Subject): Determined | typeof undetermined;
  /** Whether the SDK sends numbers as texts, too, so that `===` compares their texts. */
  readonly isMixed: boolean;
}

export type ObjectType = 'array' | 'instance' | 'map' | 'object' | 'promise' | 'set';

/** An object of which the contents are followed. */
export interface ObjectValue {
  readonly kind: 'object';
  readonly type: ObjectType;
  readonly contents: Cell<Contents>;
  /** The error, a part of it, or something made of one. */
  readonly isError: boolean;
  /** Whether the object was made within the run, so that what is stored in it is not seen outside. */
  readonly isLocal: boolean;
  /** The class that an instance is of, or the object literal whose methods share one `this`. */
  readonly holder?: ThisHolderNode;
  /** Whether the object is made of what a look-up did not find. */
  readonly isMissing: boolean;
}

export type ThisHolderNode =
  TSESTree.ClassDeclaration | TSESTree.ClassExpression | TSESTree.ObjectExpression;

/** What an object holds: entries by property, key or element, in their order. */
export interface Contents {
  readonly entries: ReadonlyMap<unknown, Value>;
  /** Whether there may be further entries that cannot be seen. */
  readonly isOpen: boolean;
}

/** A function of the program, with the names that it sees and its `this`. */
export interface ClosureValue {
  readonly kind: 'closure';
  readonly node: FunctionNode;
  readonly frame: Frame | undefined;
  readonly receiver: Value | undefined;
  /** The arguments that `bind` has set. */
  readonly bound: readonly Value[];
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
}

/** A function or namespace of the language: `Object`, `Object.keys`, `console`. */
export interface BuiltInValue {
  readonly kind: 'built-in';
  readonly name: string;
}

/** A method of a known value that is not called at once: `set.has`. */
export interface MethodValue {
  readonly kind: 'method';
  readonly receiver: Value;
  readonly name: string;
}

/** A function that does nothing but give a value: `error.getCode`. */
export interface ReturningValue {
  readonly kind: 'returning';
  readonly value: Value;
}

/** One of several values, depending on something that is not known. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly values: readonly Value[];
}

export interface UnknownValue {
  readonly kind: 'unknown';
  /** Whether it is truthy, where a decision before has shown that. */
  readonly truth?: boolean;
  /** Whether it is computed from the code in a way that is not followed. */
  readonly isOfCode?: boolean;
  /** Whether its methods only compute. */
  readonly isPure?: boolean;
  readonly isError: boolean;
  readonly isMissing: boolean;
}

export type Value =
  | BuiltInValue
  | ChoiceValue
  | ClassValue
  | ClosureValue
  | CodeValue
  | MethodValue
  | ObjectValue
  | PrimitiveValue
  | ReturningValue
  | UnknownValue;

export const unknown: UnknownValue = { kind: 'unknown', isError: false, isMissing: false };
export const unknownOfError: UnknownValue = { kind: 'unknown', isError: true, isMissing: false };
export const unknownOfCode: UnknownValue = { ...unknownOfError, isOfCode: true };
export const undefinedValue: PrimitiveValue = primitive(undefined);
/** What a look-up gives that finds nothing. */
export const missing: PrimitiveValue = {
  kind: 'primitive',
  value: undefined,
  isMissing: true,
};

/** An entry of an object that is there on no path. */
export const absent: PrimitiveValue = { kind: 'primitive', value: undefined, isMissing: true };

export function primitive(value: Known): PrimitiveValue {
  return { kind: 'primitive', value, isMissing: false };
}

/** So many values are told apart; more are one that is not known. */
const maxChoices = 8;

/** The value that is one of several, on several paths. */
export function joinValues(values: readonly Value[]): Value {
  const distinct: Value[] = [];
  for (const value of values.flatMap(alternatives)) {
    if (!distinct.some((other) => isSame(other, value))) {
      distinct.push(value);
    }
  }
  const [first] = distinct;
  if (first === undefined) {
    return unknown;
  }
  if (distinct.length === 1) {
    return first;
  }
  if (distinct.length > maxChoices) {
    return distinct.some(isErrorValue) ? unknownOfError : unknown;
  }
  return { kind: 'choice', values: distinct };
}

/** The values of which a value is one. */
export function alternatives(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.values : [value];
}

function isSame(one: Value, other: Value): boolean {
  if (one === other || one === absent || other === absent) {
    return one === other;
  }
  if (one.kind === 'primitive' && other.kind === 'primitive') {
    return (
      Object.is(one.value, other.value) &&
      one.isMissing === other.isMissing &&
      one.isAnswer === other.isAnswer
    );
  }
  if (one.kind === 'unknown' && other.kind === 'unknown') {
    return (
      one.isError === other.isError &&
      one.isMissing === other.isMissing &&
      one.truth === other.truth &&
      one.isOfCode === other.isOfCode &&
      one.isPure === other.isPure
    );
  }
  if (one.kind === 'object' && other.kind === 'object') {
    return one.contents === other.contents;
  }
  if (one.kind === 'closure' && other.kind === 'closure') {
    return one.node === other.node && one.frame === other.frame;
  }
  return one.kind === 'built-in' && other.kind === 'built-in' && one.name === other.name;
}

/** Whether a value is the error, a part of it, or made of one. */
export function isErrorValue(value: Value): boolean {
  switch (value.kind) {
    case 'code':
      return true;
    case 'object':
    case 'unknown':
      return value.isError;
    case 'choice':
      return value.values.some(isErrorValue);
    default:
      return false;
  }
}

/** Whether a value is what a look-up did not find, or made of that, on every path. */
export function isMissingValue(value: Value): boolean {
  switch (value.kind) {
    case 'object':
    case 'primitive':
    case 'unknown':
      return value.isMissing;
    case 'choice':
      return value.values.every(isMissingValue);
    default:
      return false;
  }
}

/** Whether a value is `undefined`, `null` or an empty text on every path: nothing to act on. */
export function isNothingValue(value: Value): boolean {
  switch (value.kind) {
    case 'primitive':
      return value.value === undefined || value.value === null || value.value === '';
    case 'choice':
      return value.values.every(isNothingValue);
    default:
      return isMissingValue(value);
  }
}

/** A value that cannot be known, made of others. */
export function madeOf(values: readonly Value[]): UnknownValue {
  return {
    kind: 'unknown',
    isError: values.some(isErrorValue),
    isMissing: values.some(isMissingValue),
    ...(values.some(isOfCode) ? { isOfCode: true } : {}),
  };
}

function isOfCode(value: Value): boolean {
  switch (value.kind) {
    case 'code':
      return true;
    case 'unknown':
      return value.isOfCode === true;
    case 'choice':
      return value.values.some(isOfCode);
    default:
      return false;
  }
}

/** The code value that is computed from another for each code. */
export function mapCode(
  value: CodeValue,
  compute: (determined: Determined) => Determined | typeof undetermined,
): CodeValue {
  return {
    kind: 'code',
    isMixed: false,
    of: (subject) => {
      const determined = value.of(subject);
      return determined === undetermined ? undetermined : compute(determined);
    },
  };
}
