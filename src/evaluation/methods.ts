import type { TSESTree } from '@typescript-eslint/utils';

import { callArrayMethod } from './array-methods.js';
import { type Call, apply, callUnknown } from './calls.js';
import { callCollectionMethod } from './collection-methods.js';
import { membership } from './member.js';
import { callPromiseMethod } from './promise-methods.js';
import type { Run } from './run.js';
import { callTextMethod } from './text-methods.js';
import {
  type ClosureValue,
  type Value,
  joinValues,
  madeOf,
  mapCode,
  undefinedValue,
  unknown,
} from './value.js';

/** Calls a method of the language on a known value. */
export function callMethod(receiver: Value, name: string, call: Call, run: Run): Value {
  switch (receiver.kind) {
    case 'choice':
      return joinValues(
        run.fork(receiver.values.map((one) => () => callMethod(one, name, call, run))),
      );
    case 'closure':
    case 'method':
    case 'returning':
      return callMethodOfFunction(receiver, name, call, run);
    case 'code':
      return name === 'toString' || name === 'valueOf'
        ? name === 'valueOf'
          ? receiver
          : textOf(receiver)
        : callTextMethod(receiver, name, call, run);
    case 'primitive':
      return callTextMethod(receiver, name, call, run);
    case 'object':
      switch (receiver.type) {
        case 'array':
          return callArrayMethod(receiver, name, call, run);
        case 'map':
        case 'set':
          return callCollectionMethod(receiver, name, call, run);
        case 'promise':
          return callPromiseMethod(receiver, name, call, run);
        case 'instance':
          return (
            callPattern(receiver, name, call, run) ?? callUnknown(madeOf([receiver]), call, run)
          );
        case 'object':
          return callMethodOfObject(receiver, name, call, run);
      }
    default:
      return callUnknown(unknown, call, run);
  }
}

function textOf(value: Value): Value {
  return value.kind === 'code'
    ? mapCode(value, (determined) =>
        typeof determined === 'number' ? String(determined) : determined,
      )
    : value;
}

function callMethodOfObject(
  receiver: Extract<Value, { kind: 'object' }>,
  name: string,
  call: Call,
  run: Run,
): Value {
  const contents = run.store.get(receiver.contents);
  const [key = undefinedValue] = call.values;
  if (name === 'hasOwnProperty' && contents !== undefined) {
    return membership(contents, key, String, call.node, run);
  }
  return madeOf([receiver, ...call.values]);
}

function callMethodOfFunction(
  receiver: Exclude<Value, { kind: 'choice' }>,
  name: string,
  call: Call,
  run: Run,
): Value {
  const [self = undefinedValue, ...rest] = call.values;
  switch (name) {
    case 'call':
      return apply(receiver, { ...call, receiver: self, values: rest }, run);
    case 'apply': {
      const [list = undefinedValue] = rest;
      const values = run.context.elementsOf(list, run) ?? [madeOf([list])];
      return apply(receiver, { ...call, receiver: self, values }, run);
    }
    case 'bind':
      return receiver.kind === 'closure' ? boundClosure(receiver, self, rest) : receiver;
    default:
      return unknown;
  }
}

function boundClosure(
  closure: ClosureValue,
  receiver: Value,
  values: readonly Value[],
): ClosureValue {
  return { ...closure, receiver, bound: [...closure.bound, ...values] };
}

/** What a regular expression says of a text: one that nobody has heard of matches none. */
function callPattern(
  receiver: Extract<Value, { kind: 'object' }>,
  name: string,
  call: Call,
  run: Run,
): Value | undefined {
  const pattern = run.context.patterns.get(receiver.contents);
  const [text = undefinedValue] = call.values;
  if (pattern === undefined || (name !== 'test' && name !== 'exec')) {
    return undefined;
  }
  return matches(pattern, text, call.node, run);
}

/** Whether a text matches a pattern. */
export function matches(
  { flags, pattern }: { readonly pattern: string; readonly flags: string },
  text: Value,
  node: TSESTree.Node,
  run: Run,
): Value {
  if (text.kind !== 'code') {
    return madeOf([text]);
  }
  run.visited.add(node);
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, flags.replace(/[gy]/gu, ''));
  } catch {
    // A pattern that this version of Node does not know.
    run.partAll(node);
    return madeOf([text]);
  }
  return mapCode(
    text,
    (determined) =>
      (typeof determined === 'string' || typeof determined === 'number') &&
      expression.test(String(determined)),
  );
}
