import type { TSESTree } from '@typescript-eslint/utils';

import { literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';
import { childrenOf } from '../syntax/walk.js';
import { assign, update } from './assignment.js';
import { evaluateCall, evaluateNew } from './calls.js';
import { listContents, makeObject, openContents, withoutEntry } from './contents.js';
import { decideTruth } from './decide.js';
import type { Frame } from './frame.js';
import { evaluateLogical, logical } from './logical.js';
import { getMember, keyText, membership } from './member.js';
import { evaluateObject } from './object-literal.js';
import { binary, template, unary } from './operators.js';
import type { Run } from './run.js';
import { unreachable } from './run.js';
import {
  type Value,
  alternatives,
  isErrorValue,
  isMissingValue,
  isNothingValue,
  joinValues,
  madeOf,
  missing,
  primitive,
  undefinedValue,
  unknown,
} from './value.js';

/**
 * Evaluates an expression.
 *
 * @throws {unreachable} where its end is never reached.
 */
export function evaluate(expression: TSESTree.Node, run: Run, frame: Frame | undefined): Value {
  const node = withoutAssertions(expression);
  const injected = run.injection.values.get(node);
  if (injected !== undefined) {
    run.visited.add(node);
    return injected;
  }
  if (!run.enter()) {
    run.leave();
    return unknown;
  }
  try {
    return evaluateNode(node, run, frame);
  } finally {
    run.leave();
  }
}

function evaluateNode(node: TSESTree.Node, run: Run, frame: Frame | undefined): Value {
  switch (node.type) {
    case 'Literal':
      return 'regex' in node ? regularExpression(node, run) : primitive(node.value);
    case 'Identifier':
      return run.context.read(node, run, frame);
    case 'ThisExpression':
      return frame?.receiver ?? run.context.receiverOf(node);
    case 'MemberExpression':
      return evaluateMember(node, run, frame);
    case 'CallExpression':
      return evaluateCall(node, run, frame);
    case 'NewExpression':
      return evaluateNew(node, run, frame);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return run.context.closure(node, frame);
    case 'ClassExpression':
      return { kind: 'class', node };
    case 'ObjectExpression':
      return evaluateObject(node, run, frame);
    case 'ArrayExpression':
      return evaluateArray(node, run, frame);
    case 'AssignmentExpression':
      return evaluateAssignment(node, run, frame);
    case 'UpdateExpression':
      return update(node, run, frame);
    case 'BinaryExpression':
      return evaluateBinary(node, run, frame);
    case 'LogicalExpression':
      return evaluateLogical(node, run, frame);
    case 'ConditionalExpression':
      return evaluateConditional(node, run, frame);
    case 'UnaryExpression':
      return evaluateUnary(node, run, frame);
    case 'TemplateLiteral':
      return template(
        node.quasis.map(({ value }) => value.cooked ?? ''),
        node.expressions.map((part) => evaluate(part, run, frame)),
      );
    case 'SequenceExpression':
      return node.expressions.map((part) => evaluate(part, run, frame)).at(-1) ?? undefinedValue;
    case 'ImportExpression':
      return loadedModule(node, run);
    case 'AwaitExpression':
      return awaited(evaluate(node.argument, run, frame), run);
    case 'YieldExpression': {
      const value = node.argument === null ? undefinedValue : evaluate(node.argument, run, frame);
      run.effect({ kind: 'yield', node, values: [value] });
      return unknown;
    }
    default:
      return evaluateOther(node, run, frame);
  }
}

/** Of JSX, tagged templates and the like the parts are evaluated, and the whole is not known. */
function evaluateOther(node: TSESTree.Node, run: Run, frame: Frame | undefined): Value {
  const parts: Value[] = [];
  for (const child of childrenOf(node, run.context.visitorKeys)) {
    if (!child.type.startsWith('TS') && child.type !== 'JSXIdentifier') {
      parts.push(evaluate(child, run, frame));
    }
  }
  if (node.type === 'TaggedTemplateExpression') {
    run.effect({ kind: 'call', node, values: parts });
  }
  const made = madeOf(parts);
  // An element is there even where a part of it is not.
  return node.type.startsWith('JSX') ? { ...made, isMissing: false } : made;
}

function regularExpression(node: TSESTree.RegExpLiteral, run: Run): Value {
  const { contents } = makeObject(run.store, 'instance', listContents([], true));
  run.context.patterns.set(contents, node.regex);
  return {
    kind: 'object',
    type: 'instance',
    contents,
    isError: false,
    isLocal: true,
    isMissing: false,
  };
}

function evaluateMember(
  node: TSESTree.MemberExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  const constant = run.context.constant(node);
  if (constant !== undefined) {
    return constant;
  }
  const object = node.object.type === 'Super' ? unknown : evaluate(node.object, run, frame);
  return getMember(object, evaluateKey(node, run, frame), node, run);
}

/** The name of the property that a member expression reads. */
export function evaluateKey(
  node: TSESTree.MemberExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  const name = propertyName(node);
  return name === undefined ? evaluate(node.property, run, frame) : primitive(name);
}

function evaluateArray(node: TSESTree.ArrayExpression, run: Run, frame: Frame | undefined): Value {
  const values: Value[] = [];
  let isOpen = false;
  for (const element of node.elements) {
    if (element === null) {
      values.push(undefinedValue);
    } else if (element.type === 'SpreadElement') {
      const list = run.context.elementsOf(evaluate(element.argument, run, frame), run);
      isOpen ||= list === undefined;
      values.push(...(list ?? []));
    } else {
      values.push(evaluate(element, run, frame));
    }
  }
  return makeObject(run.store, 'array', listContents(values, isOpen), {
    isError: values.some(isErrorValue),
    isLocal: run.isLocal,
    isMissing: values.some(isMissingValue),
  });
}

function evaluateAssignment(
  node: TSESTree.AssignmentExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  const { left, operator, right } = node;
  if (operator === '=') {
    const value = evaluate(right, run, frame);
    assign(left, value, run, frame);
    return value;
  }
  const before = evaluate(left, run, frame);
  if (operator === '&&=' || operator === '||=' || operator === '??=') {
    return logical(operator.slice(0, 2) as '&&' | '??' | '||', before, node, run, () => {
      const value = evaluate(right, run, frame);
      assign(left, value, run, frame);
      return value;
    });
  }
  const value = binary(
    operator.slice(0, -1) as TSESTree.BinaryExpression['operator'],
    before,
    evaluate(right, run, frame),
    node,
    run,
  );
  assign(left, value, run, frame);
  return value;
}

function evaluateBinary(
  node: TSESTree.BinaryExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  if (node.left.type === 'PrivateIdentifier') {
    return madeOf([evaluate(node.right, run, frame)]);
  }
  const left = evaluate(node.left, run, frame);
  const right = evaluate(node.right, run, frame);
  if (node.operator === 'in') {
    return joinValues(alternatives(right).map((object) => isIn(left, object, node, run)));
  }
  if (node.operator === 'instanceof') {
    return madeOf([left]);
  }
  return binary(node.operator, left, right, node, run);
}

function isIn(key: Value, object: Value, node: TSESTree.Node, run: Run): Value {
  const contents =
    object.kind === 'object' && object.type !== 'instance'
      ? run.store.get(object.contents)
      : undefined;
  if (contents !== undefined) {
    return membership(contents, key, String, node, run);
  }
  if (key.kind === 'code') {
    run.partAll(node);
  }
  return madeOf([key, object]);
}

function evaluateConditional(
  node: TSESTree.ConditionalExpression,
  run: Run,
  frame: Frame | undefined,
): Value {
  const test = evaluate(node.test, run, frame);
  const { isByCode, outcome } = decideTruth(test, node.test, run);
  const consequent = (): Value => evaluate(node.consequent, run, frame);
  const alternate = (): Value => evaluate(node.alternate, run, frame);
  if (outcome === undefined) {
    return joinValues(run.fork([consequent, alternate]));
  }
  const value = outcome ? consequent() : alternate();
  if (isByCode && isNothingValue(value)) {
    run.isLetGo ||= node.parent.type === 'ExpressionStatement' || isMissingValue(test);
    return missing;
  }
  return value;
}

function evaluateUnary(node: TSESTree.UnaryExpression, run: Run, frame: Frame | undefined): Value {
  if (node.operator === 'delete') {
    const target = withoutAssertions(node.argument);
    const object =
      target.type === 'MemberExpression' ? evaluate(target.object, run, frame) : unknown;
    if (!(object.kind === 'object' && object.isLocal)) {
      run.effect({ kind: 'delete', node, values: [] });
    }
    if (object.kind === 'object' && target.type === 'MemberExpression') {
      const key = keyText(evaluateKey(target, run, frame));
      const contents = run.store.get(object.contents) ?? openContents;
      run.store.set(
        object.contents,
        key === undefined ? { ...contents, isOpen: true } : withoutEntry(contents, key),
      );
    }
    return primitive(true);
  }
  const number = node.operator === '-' ? literalValue(node) : undefined;
  return number === undefined
    ? unary(node.operator, evaluate(node.argument, run, frame))
    : primitive(number);
}

/** What `await` gives: it throws what a promise is rejected with. */
export function awaited(promise: Value, run: Run): Value {
  const results = run.fork(alternatives(promise).map((one) => () => awaitedOne(one, run)));
  return joinValues(results);
}

function awaitedOne(promise: Value, run: Run): Value {
  if (promise.kind !== 'object' || promise.type !== 'promise') {
    run.unseenCalls += promise.kind === 'unknown' ? 1 : 0;
    return promise;
  }
  const { entries } = run.store.get(promise.contents) ?? { entries: new Map<unknown, Value>() };
  const fulfilled = entries.get('fulfilled');
  const rejected = entries.get('rejected');
  const ways: (() => Value)[] = [];
  if (rejected !== undefined) {
    ways.push(() => {
      run.throwRejected(promise, rejected);
      throw unreachable;
    });
  }
  if (fulfilled !== undefined) {
    ways.push(() => fulfilled);
  }
  return ways.length === 0 ? unknown : joinValues(run.fork(ways));
}

/** The promise of what a file of the program exports. */
function loadedModule(node: TSESTree.ImportExpression, run: Run): Value {
  const value = run.context.imports.ofModule(node.source);
  return value.kind === 'unknown'
    ? unknown
    : makeObject(run.store, 'promise', {
        entries: new Map([['fulfilled', value]]),
        isOpen: false,
      });
}
