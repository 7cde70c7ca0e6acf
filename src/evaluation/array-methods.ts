import { type Call, apply } from './calls.js';
import { callForUnseen, change } from './collection-methods.js';
import { listContents, makeObject, openContents } from './contents.js';
import { decideTruth } from './decide.js';
import { binary } from './operators.js';
import type { Run } from './run.js';
import {
  type ObjectValue,
  type Value,
  alternatives,
  isErrorValue,
  joinValues,
  madeOf,
  missing,
  primitive,
  undefinedValue,
  unknown,
} from './value.js';

/** So many elements are asked one by one. */
const maxElements = 512;

/** Calls a method of an array. */
export function callArrayMethod(receiver: ObjectValue, name: string, call: Call, run: Run): Value {
  const contents = run.store.get(receiver.contents) ?? openContents;
  const elements = [...contents.entries.values()];
  if (contents.isOpen || elements.length > maxElements) {
    return ofUnseen(receiver, elements, name, call, run);
  }
  const [first = undefinedValue] = call.values;
  switch (name) {
    case 'includes':
      return isAny(elements, first, call, run);
    case 'indexOf':
    case 'lastIndexOf':
      return position(elements, first, call, run);
    case 'push':
    case 'unshift': {
      const values =
        name === 'push' ? [...elements, ...call.values] : [...call.values, ...elements];
      change(receiver, listContents(values), call, run);
      return primitive(values.length);
    }
    case 'concat':
      return list(
        [
          ...elements,
          ...call.values.flatMap((value) => run.context.elementsOf(value, run) ?? value),
        ],
        run,
      );
    case 'slice':
      return sliced(elements, call, run);
    case 'reverse':
    case 'toReversed':
      return list(elements.toReversed(), run);
    case 'sort':
    case 'toSorted':
      return list(elements, run);
    case 'flat':
      return list(
        elements.flatMap((value) => run.context.elementsOf(value, run) ?? value),
        run,
      );
    case 'at':
      return first.kind === 'primitive'
        ? (elements.at(Number(first.value)) ?? undefinedValue)
        : joinValues([...elements, undefinedValue]);
    case 'keys':
      return list(
        elements.map((_, index) => primitive(index)),
        run,
      );
    case 'values':
      return list(elements, run);
    case 'entries':
      return list(
        elements.map((element, index) => list([primitive(index), element], run)),
        run,
      );
    case 'join':
      return madeOf(elements);
    default:
      return iterate(elements, name, call, run);
  }
}

function list(values: readonly Value[], run: Run): ObjectValue {
  return makeObject(run.store, 'array', listContents(values), {
    isError: values.some(isErrorValue),
    isLocal: run.isLocal,
  });
}

function sliced(elements: readonly Value[], { values }: Call, run: Run): Value {
  const [start, end] = values.map((value) =>
    value.kind === 'primitive' && typeof value.value === 'number' ? value.value : undefined,
  );
  return values.length > 0 && (start === undefined || (values.length > 1 && end === undefined))
    ? makeObject(run.store, 'array', listContents(elements, true))
    : list(elements.slice(start, end), run);
}

/** Calls a callback for each element. */
function iterate(elements: readonly Value[], name: string, call: Call, run: Run): Value {
  const [callback = undefinedValue, initial] = call.values;
  const ask = (element: Value, index: number): Value =>
    apply(callback, { ...call, values: [element, primitive(index)] }, run);
  switch (name) {
    case 'forEach':
      elements.forEach(ask);
      return undefinedValue;
    case 'map':
      return list(elements.map(ask), run);
    case 'flatMap':
      return list(
        elements.map(ask).flatMap((value) => run.context.elementsOf(value, run) ?? value),
        run,
      );
    case 'filter': {
      const outcomes = elements.map((element, index) => outcome(ask(element, index), call, run));
      const kept = elements.filter((_, index) => outcomes[index] !== false);
      return outcomes.includes(undefined)
        ? makeObject(run.store, 'array', listContents(kept, true))
        : list(kept, run);
    }
    case 'some':
      return anyOutcome(elements, ask, true, call, run);
    case 'every':
      return anyOutcome(elements, ask, false, call, run);
    case 'find':
    case 'findLast':
    case 'findIndex':
    case 'findLastIndex':
      return found(name.endsWith('Index'), name.startsWith('findLast'), elements, ask, call, run);
    case 'reduce': {
      let value = initial ?? elements[0] ?? undefinedValue;
      for (const element of initial === undefined ? elements.slice(1) : elements) {
        value = apply(callback, { ...call, values: [value, element] }, run);
      }
      return value;
    }
    default:
      return madeOf([...elements, ...call.values]);
  }
}

function outcome(value: Value, call: Call, run: Run): boolean | undefined {
  return decideTruth(value, call.node, run).outcome;
}

function anyOutcome(
  elements: readonly Value[],
  ask: (element: Value, index: number) => Value,
  sought: boolean,
  call: Call,
  run: Run,
): Value {
  let isKnown = true;
  let isError = false;
  for (const [index, element] of elements.entries()) {
    const value = ask(element, index);
    isError ||= isErrorValue(value);
    const answer = outcome(value, call, run);
    if (answer === sought) {
      return primitive(sought);
    }
    isKnown &&= answer !== undefined;
  }
  return isKnown ? primitive(!sought) : { ...unknown, isError };
}

function found(
  isIndex: boolean,
  isFromEnd: boolean,
  elements: readonly Value[],
  ask: (element: Value, index: number) => Value,
  call: Call,
  run: Run,
): Value {
  const possible: Value[] = [];
  const entries = [...elements.entries()];
  let decisions = run.decisions;
  for (const [index, element] of isFromEnd ? entries.reverse() : entries) {
    const answer = outcome(ask(element, index), call, run);
    const value = isIndex ? primitive(index) : element;
    if (answer === true) {
      return joinValues([...possible, value]);
    }
    if (answer === undefined) {
      possible.push(value);
    }
  }
  decisions = run.decisions - decisions;
  const none = isIndex ? primitive(-1) : decisions > 0 ? missing : undefinedValue;
  return joinValues([...possible, none]);
}

/** Whether a value is one of the elements. */
function isAny(elements: readonly Value[], value: Value, call: Call, run: Run): Value {
  if (value.kind === 'code') {
    run.visited.add(call.node);
  }
  const answers = elements.map((element) => binary('===', element, value, call.node, run));
  const codes = answers.filter((answer) => answer.kind === 'code');
  const isCertain = answers.some((answer) => answer.kind === 'primitive' && answer.value === true);
  if (isCertain) {
    return primitive(true);
  }
  if (answers.some((answer) => answer.kind !== 'code' && answer.kind !== 'primitive')) {
    return madeOf(answers);
  }
  return codes.length === 0
    ? primitive(false)
    : {
        kind: 'code',
        isMixed: false,
        of: (subject) => codes.some((answer) => answer.of(subject) === true),
      };
}

/** The position of a value: of one that nobody has heard of it is -1. */
function position(elements: readonly Value[], value: Value, call: Call, run: Run): Value {
  if (value.kind === 'code') {
    run.visited.add(call.node);
  }
  const answers = elements.map((element) => binary('===', element, value, call.node, run));
  if (answers.some((answer) => answer.kind !== 'code' && answer.kind !== 'primitive')) {
    return madeOf(answers);
  }
  if (answers.every((answer) => answer.kind === 'primitive')) {
    return primitive(answers.findIndex((answer) => answer.value === true));
  }
  return {
    kind: 'code',
    isMixed: false,
    of: (subject) =>
      answers.findIndex(
        (answer) =>
          (answer.kind === 'code'
            ? answer.of(subject)
            : answer.kind === 'primitive' && answer.value) === true,
      ),
  };
}

/** Of a list that cannot be seen as a whole, any element may be meant. */
function ofUnseen(
  receiver: ObjectValue,
  elements: readonly Value[],
  name: string,
  call: Call,
  run: Run,
): Value {
  if (name === 'push' || name === 'unshift') {
    change(receiver, listContents([...elements, ...call.values], true), call, run);
    return unknown;
  }
  if (call.values.some((value) => alternatives(value).some(({ kind }) => kind === 'code'))) {
    run.partAll(call.node);
  }
  callForUnseen(joinValues([...elements, madeOf([receiver])]), call, run);
  return madeOf([receiver, ...call.values]);
}
