import type { TSESTree } from '@typescript-eslint/utils';

import { keyName, withoutAssertions } from '../syntax/expression.js';
import { listContents, makeObject, openContents, withEntry } from './contents.js';
import { evaluate, evaluateKey } from './expressions.js';
import type { Frame } from './frame.js';
import { getMember, keyText } from './member.js';
import { binary } from './operators.js';
import { type Run, unreachable } from './run.js';
import {
  type Value,
  alternatives,
  isErrorValue,
  isNothingValue,
  joinValues,
  madeOf,
  primitive,
  unknown,
} from './value.js';

/** Gives names the parts of a value that a pattern says. */
export function bind(
  pattern: TSESTree.Node,
  value: Value,
  run: Run,
  frame: Frame | undefined,
): void {
  write(pattern, value, run, frame, (target, part) => {
    if (target.type === 'Identifier') {
      const variable = run.context.variables.of(target);
      const owner = variable === undefined ? undefined : ownerOf(frame, variable);
      if (variable !== undefined && owner !== undefined) {
        run.store.set(owner.cell(variable), part);
      }
    }
  });
}

/** Assigns a value, or the parts of it that a pattern says. */
export function assign(
  pattern: TSESTree.Node,
  value: Value,
  run: Run,
  frame: Frame | undefined,
): void {
  write(pattern, value, run, frame, (target, part) => {
    if (target.type === 'Identifier') {
      assignName(target, part, run, frame);
    } else if (target.type === 'MemberExpression') {
      assignMember(target, part, run, frame);
    }
  });
}

/** `count++` and the like. */
export function update(node: TSESTree.UpdateExpression, run: Run, frame: Frame | undefined): Value {
  const before = evaluate(node.argument, run, frame);
  const after = binary(node.operator === '++' ? '+' : '-', before, primitive(1), node, run);
  assign(node.argument, after, run, frame);
  return node.prefix ? after : before;
}

type WriteTarget = (target: TSESTree.Node, value: Value) => void;

function write(
  pattern: TSESTree.Node,
  value: Value,
  run: Run,
  frame: Frame | undefined,
  writeTarget: WriteTarget,
): void {
  const target = withoutAssertions(pattern);
  const injected = run.injection.values.get(target);
  const given = injected ?? value;
  switch (target.type) {
    case 'AssignmentPattern':
      write(
        target.left,
        injected ?? withDefault(value, target.right, run, frame),
        run,
        frame,
        writeTarget,
      );
      break;
    case 'ObjectPattern':
      writeObject(target, given, run, frame, writeTarget);
      break;
    case 'ArrayPattern':
      for (const [index, element] of target.elements.entries()) {
        if (element?.type === 'RestElement') {
          write(element.argument, elementsFrom(index, given, run), run, frame, writeTarget);
        } else if (element !== null) {
          const part = getMember(given, primitive(String(index)), element, run);
          write(element, part, run, frame, writeTarget);
        }
      }
      break;
    case 'TSParameterProperty':
      write(target.parameter, given, run, frame, writeTarget);
      break;
    case 'RestElement':
      write(target.argument, given, run, frame, writeTarget);
      break;
    default:
      writeTarget(target, given);
  }
}

function writeObject(
  pattern: TSESTree.ObjectPattern,
  value: Value,
  run: Run,
  frame: Frame | undefined,
  writeTarget: WriteTarget,
): void {
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      write(property.argument, othersOf(value, pattern, run), run, frame, writeTarget);
      continue;
    }
    const name = keyName(property);
    const key = name === undefined ? evaluate(property.key, run, frame) : primitive(name);
    const part = getMember(value, key, property, run);
    write(
      property.value,
      part.kind === 'method' ? methodAsPart(value) : part,
      run,
      frame,
      writeTarget,
    );
  }
}

/** What `[, ...rest]` takes of a list. */
function elementsFrom(index: number, list: Value, run: Run): Value {
  const elements = run.context.elementsOf(list, run)?.slice(index);
  return elements === undefined
    ? madeOf([list])
    : makeObject(run.store, 'array', listContents(elements), {
        isError: elements.some(isErrorValue),
      });
}

/** What `{ code, ...rest }` leaves of an object. */
function othersOf(value: Value, pattern: TSESTree.ObjectPattern, run: Run): Value {
  const contents =
    value.kind === 'object' && value.type === 'object' ? run.store.get(value.contents) : undefined;
  if (value.kind !== 'object' || contents === undefined) {
    return madeOf([value]);
  }
  const taken = new Set<unknown>(
    pattern.properties.map((property) =>
      property.type === 'Property' ? keyName(property) : undefined,
    ),
  );
  const entries = new Map([...contents.entries].filter(([key]) => !taken.has(key)));
  return makeObject(
    run.store,
    'object',
    { entries, isOpen: contents.isOpen },
    { isError: value.isError },
  );
}

/** A method that is taken off its object is not known any more. */
function methodAsPart(object: Value): Value {
  return madeOf([object]);
}

function withDefault(
  value: Value,
  expression: TSESTree.Node,
  run: Run,
  frame: Frame | undefined,
): Value {
  const isUndefined = (one: Value): boolean | undefined =>
    one.kind === 'unknown' ? undefined : one.kind === 'primitive' && one.value === undefined;
  const answers = alternatives(value).map(isUndefined);
  if (answers.every((answer) => answer === false)) {
    return value;
  }
  if (answers.every((answer) => answer === true)) {
    return evaluate(expression, run, frame);
  }
  return joinValues(run.fork([() => value, () => evaluate(expression, run, frame)]));
}

function assignName(
  name: TSESTree.Identifier,
  value: Value,
  run: Run,
  frame: Frame | undefined,
): void {
  const variable = run.context.variables.of(name);
  const owner = variable === undefined ? undefined : ownerOf(frame, variable);
  if (variable !== undefined && owner !== undefined) {
    run.store.set(owner.cell(variable), value);
    if (owner.node.type === 'Program' || !owner.isLocal) {
      // What was there before the run is seen by others: what the whole file has, or a store.
      run.effect({ kind: 'store', node: name, values: [value] });
    }
    return;
  }
  run.effect({ kind: 'store', node: name, values: [value] });
  if (variable !== undefined) {
    run.store.set(run.context.outerCell(variable), value);
  }
}

function assignMember(
  target: TSESTree.MemberExpression,
  value: Value,
  run: Run,
  frame: Frame | undefined,
): void {
  const objects = target.object.type === 'Super' ? unknown : evaluate(target.object, run, frame);
  const key = evaluateKey(target, run, frame);
  const owners = alternatives(objects);
  if (owners.every(isNothingValue)) {
    // The assignment throws before anything is stored.
    throw unreachable;
  }
  if (!owners.every((owner) => owner.kind === 'object' && owner.isLocal)) {
    run.effect({ kind: 'store', node: target, values: [value] });
  }
  run.context.escape(value, run);
  for (const owner of owners) {
    if (owner.kind === 'object') {
      const name = keyText(key);
      const before = run.store.get(owner.contents) ?? openContents;
      const after =
        name === undefined || owners.length > 1
          ? { ...before, isOpen: true }
          : withEntry(before, name, value);
      run.store.set(owner.contents, after);
    }
  }
}

/** The frame, of those around, in which a variable is declared. */
export function ownerOf(
  frame: Frame | undefined,
  variable: Parameters<Frame['declares']>[0],
): Frame | undefined {
  for (let owner = frame; owner !== undefined; owner = owner.parent) {
    if (owner.declares(variable)) {
      return owner;
    }
  }
  return undefined;
}
