import type { TSESTree } from '@typescript-eslint/utils';

import { calleeName, withoutAssertions } from '../syntax/expression.js';
import { isConsole } from './built-in-names.js';
import { callBuiltIn, constructBuiltIn } from './built-ins.js';
import { callClosure } from './closures.js';
import { listContents, makeObject } from './contents.js';
import { evaluate, evaluateKey } from './expressions.js';
import type { Frame } from './frame.js';
import { getMember } from './member.js';
import { callMethod } from './methods.js';
import type { Run } from './run.js';
import {
  type PrimitiveValue,
  type Value,
  alternatives,
  isErrorValue,
  isMissingValue,
  isNothingValue,
  joinValues,
  madeOf,
  missing,
  undefinedValue,
  unknown,
  unknownOfError,
} from './value.js';

/** A call whose function and arguments are evaluated. */
export interface Call {
  readonly node: TSESTree.Node;
  readonly receiver: Value;
  readonly values: readonly Value[];
}

/** Functions of frameworks that give back the function they are given. */
const memoising = new Set(['useCallback', 'useEvent', 'useEffectEvent', 'useMemoizedFn', 'action']);

export function evaluateCall(
  node: TSESTree.CallExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  if (run.injection.rejections.has(node)) {
    return evaluateAttempt(node, run.injection.rejections.get(node), run, frame);
  }
  const callee = withoutAssertions(node.callee);
  if (callee.type === 'Super' || callee.type === 'ImportExpression') {
    evaluateArguments(node, run, frame);
    return unknown;
  }
  if (isRequire(callee, run)) {
    return run.context.imports.ofModule(node.arguments[0]);
  }
  if (memoising.has(calleeName(node) ?? '') && node.arguments[0] !== undefined) {
    return evaluate(node.arguments[0], run, frame);
  }
  if (run.context.isLogger(callee)) {
    return evaluateLogger(node, run, frame);
  }
  if (run.context.isHandledBy(callee)) {
    const values = evaluateArguments(node, run, frame);
    run.effect({ kind: 'call', node, values });
    run.isEntrusted ||= values.some(isErrorValue);
    return madeOf(values);
  }
  if (callee.type === 'MemberExpression') {
    const receiver = callee.object.type === 'Super' ? unknown : evaluate(callee.object, run, frame);
    const constant = run.context.constant(callee);
    const key = evaluateKey(callee, run, frame);
    const value =
      constant ??
      (receiver.kind === 'unknown' && isOfPromise(key)
        ? ({ kind: 'method', receiver: unknownPromise(receiver, run), name: key.value } as const)
        : getMember(receiver, key, callee, run));
    const seen =
      value.kind === 'unknown' && !value.isError ? run.context.members.method(callee) : undefined;
    return evaluateApplication(node, seen ?? value, receiver, run, frame);
  }
  return evaluateApplication(node, evaluate(callee, run, frame), undefinedValue, run, frame);
}

/** Whether a callee is the function that loads a CommonJS module. */
function isRequire(callee: TSESTree.Node, run: Run): boolean {
  return (
    callee.type === 'Identifier' &&
    callee.name === 'require' &&
    (run.context.variables.of(callee)?.defs.length ?? 0) === 0
  );
}

/** Whether a key is one of the methods of a promise. */
function isOfPromise(key: Value): key is PrimitiveValue & { readonly value: string } {
  return (
    key.kind === 'primitive' &&
    (key.value === 'then' || key.value === 'catch' || key.value === 'finally')
  );
}

/** A promise of which it is not known whether it fails. */
function unknownPromise(value: Value, run: Run): Value {
  const entries = new Map<unknown, Value>([
    ['fulfilled', value],
    ['rejected', unknown],
  ]);
  return makeObject(run.store, 'promise', { entries, isOpen: false });
}

function evaluateApplication(
  node: TSESTree.CallExpression,
  value: Value,
  receiver: Value,
  run: Run,
  frame: Frame | undefined,
): Value {
  if (alternatives(value).every(isLogger)) {
    return evaluateLogger(node, run, frame);
  }
  const called = alternatives(value).filter((one) => !isNullish(one));
  if (called.length === 0) {
    // An optional call of nothing evaluates no argument; one that is not optional throws.
    return isMissingValue(value) ? missing : undefinedValue;
  }
  const values = evaluateArguments(node, run, frame);
  const ways = called.map((one) => () => apply(one, { node, receiver, values }, run));
  return joinValues(
    run.fork(called.length < alternatives(value).length ? [...ways, () => undefinedValue] : ways),
  );
}

/** A call that may fail: where it does, what is awaited of it throws, and so does its chain. */
function evaluateAttempt(
  node: TSESTree.CallExpression,
  rejection: Value | undefined,
  run: Run,
  frame: Frame | undefined,
): Value {
  evaluateArguments(node, run, frame);
  run.attempt();
  const entries = new Map<unknown, Value>();
  if (rejection !== undefined) {
    entries.set('rejected', rejection);
  }
  // Of several calls any may be the one that fails.
  if (rejection === undefined || run.injection.rejections.size > 1) {
    entries.set('fulfilled', unknown);
  }
  return makeObject(run.store, 'promise', { entries, isOpen: false });
}

function evaluateLogger(node: TSESTree.CallExpression, run: Run, frame: Frame | undefined): Value {
  run.loggers += 1;
  try {
    run.effect({ kind: 'log', node, values: evaluateArguments(node, run, frame) });
  } finally {
    run.loggers -= 1;
  }
  return undefinedValue;
}

/** The values of arguments. After a spread of what cannot be seen, none is known. */
function evaluateArguments(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  run: Run,
  frame: Frame | undefined,
): Value[] {
  const values: Value[] = [];
  for (const argument of node.arguments) {
    if (argument.type === 'SpreadElement') {
      const list = evaluate(argument.argument, run, frame);
      values.push(...(run.context.elementsOf(list, run) ?? [madeOf([list])]));
    } else {
      const value = evaluate(argument, run, frame);
      const isChosen = run.decisions > 0 && withoutAssertions(argument).type === 'Identifier';
      // A name that no decision has given anything holds what nothing was found for.
      values.push(
        isChosen && value.kind === 'primitive' && isNothingValue(value) ? missing : value,
      );
    }
  }
  return values;
}

/** Calls a value with arguments. */
export function apply(value: Value, call: Call, run: Run): Value {
  switch (value.kind) {
    case 'choice':
      return joinValues(run.fork(value.values.map((one) => () => apply(one, call, run))));
    case 'closure':
      return callClosure(value, call, run);
    case 'built-in':
      if (isLogger(value)) {
        run.effect({ kind: 'log', node: call.node, values: call.values });
        return undefinedValue;
      }
      return callBuiltIn(value.name, call, run);
    case 'method':
      return callMethod(value.receiver, value.name, call, run);
    case 'returning':
      return value.value;
    case 'primitive':
      return isMissingValue(value) ? missing : undefinedValue;
    case 'code':
    case 'class':
    case 'object':
      return madeOf([value]);
    case 'unknown':
      return callUnknown(value, call, run);
  }
}

/** A call of a function that cannot be seen: something is done, but by a method that only computes. */
export function callUnknown(value: Value, call: Call, run: Run): Value {
  if (isErrorValue(value) || isErrorValue(call.receiver)) {
    // `error.getMessage()` reads the error.
    return call.values.some(isErrorValue) || isErrorValue(value) || isErrorValue(call.receiver)
      ? unknownOfError
      : unknown;
  }
  if (call.receiver.kind === 'unknown' && call.receiver.isPure === true) {
    return madeOf(call.values);
  }
  run.effect({ kind: 'call', node: call.node, values: call.values });
  run.unseenCalls += 1;
  for (const argument of call.values) {
    for (const one of alternatives(argument)) {
      if (one.kind === 'closure' && !run.calls.includes(one.node)) {
        // It may be called at once, later, or never.
        run.fork([
          () => undefinedValue,
          () => callClosure(one, { ...call, values: one.node.params.map(() => unknown) }, run),
        ]);
      }
    }
    run.context.escape(argument, run);
  }
  const made = madeOf(call.values);
  return { ...made, isMissing: false };
}

export function evaluateNew(
  node: TSESTree.NewExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  const callee = evaluate(node.callee, run, frame);
  const values = evaluateArguments(node, run, frame);
  const call: Call = { node, receiver: undefinedValue, values };
  if (callee.kind === 'built-in') {
    return constructBuiltIn(callee.name, call, run);
  }
  if (callee.kind === 'class') {
    const instance = makeObject(run.store, 'instance', listContents([], true), {
      holder: callee.node,
      isError: values.some(isErrorValue),
      isLocal: run.isLocal,
    });
    const constructor = run.context.members.constructorOf(callee.node);
    if (constructor !== undefined) {
      callClosure({ ...constructor, receiver: instance }, call, run);
    }
    return instance;
  }
  if (callee.kind === 'unknown' && !/Error$|Exception$/u.test(calleeName(node) ?? '')) {
    return callUnknown(callee, call, run);
  }
  return { ...madeOf(values), isMissing: false };
}

function isLogger(value: Value): boolean {
  return value.kind === 'built-in' && isConsole(value.name);
}

function isNullish(value: Value): boolean {
  return value.kind === 'primitive' && (value.value === undefined || value.value === null);
}
