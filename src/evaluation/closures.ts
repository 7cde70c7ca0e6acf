import type { TSESTree } from '@typescript-eslint/utils';

import { ancestors, withoutAssertions } from '../syntax/expression.js';
import { bind } from './assignment.js';
import type { Call } from './calls.js';
import { listContents, makeObject } from './contents.js';
import { evaluate } from './expressions.js';
import { Frame } from './frame.js';
import { type Jump, type Run, unreachable } from './run.js';
import { executeAll } from './statements.js';
import {
  type ClosureValue,
  type Value,
  alternatives,
  isErrorValue,
  isNothingValue,
  joinValues,
  missing,
  undefinedValue,
  unknown,
} from './value.js';

/**
 * Calls a function of the program.
 *
 * @throws {unreachable} where it never returns.
 */
export function callClosure(closure: ClosureValue, call: Call, run: Run): Value {
  const { node } = closure;
  if (run.calls.includes(node) || run.isBounded || isFarAway(closure, call, run)) {
    // A function that calls itself again does something.
    run.effect({ kind: 'call', node: call.node, values: [] });
    return unknown;
  }
  const decisions = run.decisions;
  const frame = new Frame(
    node,
    closure.frame,
    node.type === 'ArrowFunctionExpression'
      ? (closure.receiver ?? closure.frame?.receiver)
      : (closure.receiver ?? (call.receiver === undefinedValue ? unknown : call.receiver)),
    run.isLocal,
  );
  run.calls.push(node);
  run.noteEntry(node);
  const { ends, jumps } = run.collect(() =>
    run.reaches(() => {
      bindParameters(closure, call, run, frame);
      executeBody(closure, run, frame);
    }),
  );
  run.calls.pop();
  const thrown = jumps.filter(({ type }) => type === 'throw');
  // What an asynchronous function throws is in its promise, for whoever waits for that.
  if (run.calls.length === 0 || (node.async && isStatement(call.node))) {
    run.escapeThrown(thrown);
  }
  const returned = jumps.filter(({ type }) => type === 'return');
  if (run.roots.has(node)) {
    run.escapeReturned(node, returned);
  }
  const result = resultOf(node.async, ends, returned, thrown, run);
  return run.decisions > decisions ? nothingFound(result) : result;
}

/** So many calls within each other lead into other files with nothing of the error. */
const maxCallsWithoutError = 3;

/** Whether a function of another file, which is told nothing of the error, is one of many calls. */
function isFarAway({ bound, node }: ClosureValue, { values }: Call, run: Run): boolean {
  return (
    run.calls.length >= maxCallsWithoutError &&
    !run.injection.wrappers.has(node) &&
    ![...bound, ...values].some(isErrorValue) &&
    run.calls[0] !== undefined &&
    run.context.isOfOtherFile(node, run.calls[0])
  );
}

/** Whether nobody gets what a call gives. */
function isStatement(call: TSESTree.Node): boolean {
  for (const { parent } of ancestors(call)) {
    const isVoid = parent.type === 'UnaryExpression' && parent.operator === 'void';
    if (parent.type !== 'ChainExpression' && !isVoid) {
      return parent.type === 'ExpressionStatement';
    }
  }
  return false;
}

function bindParameters({ bound, node }: ClosureValue, call: Call, run: Run, frame: Frame): void {
  const values = [...bound, ...call.values];
  for (const [index, parameter] of node.params.entries()) {
    const value =
      parameter.type === 'RestElement'
        ? makeObject(run.store, 'array', listContents(values.slice(index)), {
            isError: values.slice(index).some(isErrorValue),
          })
        : (values[index] ?? undefinedValue);
    bind(parameter, value, run, frame);
  }
}

/** Expressions that are there for their value: a function without braces gives it back. */
const mereValues = new Set<string>([
  'ArrayExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'Identifier',
  'Literal',
  'MemberExpression',
  'ObjectExpression',
  'TemplateLiteral',
  'UnaryExpression',
]);

function executeBody({ node }: ClosureValue, run: Run, frame: Frame): void {
  if (node.body.type === 'BlockStatement') {
    if (!executeAll(node.body.body, run, frame)) {
      throw unreachable;
    }
    return;
  }
  const value = evaluate(node.body, run, frame);
  // `(e) => isKicked(e) && leave()` is a statement rather than a value, where nobody calls it.
  const isForItself =
    run.calls.length === 1 &&
    run.roots.has(node) &&
    !mereValues.has(withoutAssertions(node.body).type);
  run.jump('return', isForItself ? undefinedValue : value);
  throw unreachable;
}

function resultOf(
  isAsync: boolean,
  ends: boolean,
  returned: readonly Jump[],
  thrown: readonly Jump[],
  run: Run,
): Value {
  const values = returned.map(({ value }) => value);
  const stores = returned.map(({ store }) => store);
  if (ends) {
    values.push(undefinedValue);
    stores.push(run.store);
  }
  if (isAsync) {
    const all = [...stores, ...thrown.map(({ store }) => store)];
    if (all.length === 0) {
      throw unreachable;
    }
    run.meet(all);
    const promise = makeObject(run.store, 'promise', {
      isOpen: false,
      entries: new Map<unknown, Value>([
        ...(values.length === 0 ? [] : [['fulfilled', joinValues(values)] as const]),
        ...(thrown.length === 0
          ? []
          : [['rejected', joinValues(thrown.map(({ value }) => value))] as const]),
      ]),
    });
    return run.reject(promise, thrown);
  }
  run.jumps.push(...thrown);
  if (stores.length === 0) {
    throw unreachable;
  }
  run.meet(stores);
  return joinValues(values);
}

/** What a function gives that has decided by the code, where it gives nothing. */
function nothingFound(result: Value): Value {
  return joinValues(
    alternatives(result).map((value) =>
      value.kind === 'primitive' && isNothingValue(value) ? missing : value,
    ),
  );
}
