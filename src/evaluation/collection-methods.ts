import { type Call, apply } from './calls.js';
import { listContents, makeObject, openContents, withEntry, withoutEntry } from './contents.js';
import { lookUp, membership } from './member.js';
import type { Run } from './run.js';
import {
  type Contents,
  type Determined,
  type ObjectValue,
  type Value,
  absent,
  madeOf,
  missing,
  primitive,
  undefinedValue,
  unknown,
} from './value.js';

/** The key of a `Map` or `Set` is the value itself. */
const itself = (determined: unknown): unknown => determined;

/** Calls a method of a `Map` or `Set`. */
export function callCollectionMethod(
  receiver: ObjectValue,
  name: string,
  call: Call,
  run: Run,
): Value {
  const contents = run.store.get(receiver.contents) ?? openContents;
  const [key = undefinedValue, value = undefinedValue] = call.values;
  switch (name) {
    case 'has':
      return membership(contents, key, itself, call.node, run);
    case 'get':
      return entryFor(contents, key, call, run);
    case 'set':
    case 'add':
      change(receiver, added(contents, key, name === 'set' ? value : key), call, run);
      return receiver;
    case 'delete':
      change(
        receiver,
        key.kind === 'primitive' ? withoutEntry(contents, key.value) : openContents,
        call,
        run,
      );
      return madeOf([]);
    case 'clear':
      change(receiver, { entries: new Map(), isOpen: false }, call, run);
      return undefinedValue;
    case 'forEach':
      for (const [entryKey, entry] of contents.entries) {
        const [callback = undefinedValue] = call.values;
        const values = [entry, primitive(entryKey as Exclude<Determined, object>), receiver];
        apply(callback, { ...call, values }, run);
      }
      if (contents.isOpen) {
        callForUnseen(madeOf([receiver]), call, run);
      }
      return undefinedValue;
    case 'keys':
    case 'values':
    case 'entries':
      return listed(receiver, name, contents, run);
    default:
      return madeOf([receiver, ...call.values]);
  }
}

/** Calls what a method is given for an element that cannot be seen, if there is one. */
export function callForUnseen(element: Value, call: Call, run: Run): void {
  for (const value of call.values) {
    if (value.kind === 'closure') {
      run.fork([
        () => undefinedValue,
        () => apply(value, { ...call, values: [element, unknown] }, run),
      ]);
    }
  }
}

function entryFor(contents: Contents, key: Value, call: Call, run: Run): Value {
  if (key.kind === 'code') {
    return lookUp(contents, key, itself, call.node, run);
  }
  if (key.kind !== 'primitive') {
    return madeOf([key]);
  }
  const entry = contents.entries.get(key.value);
  return entry === undefined || entry === absent
    ? contents.isOpen
      ? madeOf([])
      : key.isMissing
        ? missing
        : undefinedValue
    : entry;
}

function added(contents: Contents, key: Value, value: Value): Contents {
  return key.kind === 'primitive'
    ? withEntry(contents, key.value, value)
    : key.kind === 'object'
      ? withEntry(contents, key.contents, value)
      : { ...contents, isOpen: true };
}

/** Changes what is held; of what was made outside of the run that is seen outside. */
export function change(receiver: ObjectValue, contents: Contents, call: Call, run: Run): void {
  if (!receiver.isLocal) {
    run.effect({ kind: 'store', node: call.node, values: call.values });
  }
  run.store.set(receiver.contents, contents);
}

function listed(
  receiver: ObjectValue,
  name: 'entries' | 'keys' | 'values',
  { entries, isOpen }: Contents,
  run: Run,
): Value {
  const values = [...entries].map(([key, value]): Value => {
    const keyValue =
      receiver.type === 'set' ? value : primitive(key as Exclude<Determined, object>);
    if (name === 'entries') {
      return makeObject(run.store, 'array', listContents([keyValue, value]));
    }
    return name === 'keys' ? keyValue : value;
  });
  return makeObject(run.store, 'array', listContents(values, isOpen));
}
