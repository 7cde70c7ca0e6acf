import type { TSESTree } from '@typescript-eslint/utils';

import { hasEntry } from './contents.js';
import type { Run } from './run.js';
import {
  type CodeValue,
  type Contents,
  Fresh,
  type ObjectValue,
  type Value,
  absent,
  alternatives,
  joinValues,
  madeOf,
  mapCode,
  missing,
  primitive,
  undefinedValue,
  undetermined,
  unknown,
  unknownOfError,
} from './value.js';
import { builtInNamed, globalObjects } from './built-in-names.js';

/** What reading a property gives. */
export function getMember(object: Value, key: Value, node: TSESTree.Node, run: Run): Value {
  if (object.kind === 'choice' || key.kind === 'choice') {
    return joinValues(
      alternatives(object).flatMap((one) =>
        alternatives(key).map((name) => getMember(one, name, node, run)),
      ),
    );
  }
  run.noteUse(key);
  switch (object.kind) {
    case 'object':
      return memberOfObject(object, key, node, run);
    case 'unknown':
      if (key.kind === 'code') {
        // A table that cannot be read may have an entry for any code.
        run.partAll(node);
      }
      return madeOf([object, key]);
    case 'primitive':
      return memberOfPrimitive(object.value, object, key);
    case 'code':
      return memberOfCode(object, key);
    case 'built-in': {
      const name = keyText(key);
      if (name === undefined) {
        return unknown;
      }
      if (globalObjects.has(object.name)) {
        return builtInNamed(name);
      }
      return object.name === 'process' && name !== 'nextTick'
        ? unknown
        : { kind: 'built-in', name: `${object.name}.${name}` };
    }
    case 'class':
      return run.context.members.ofClass(object.node, keyText(key)) ?? unknown;
    case 'closure':
    case 'method':
    case 'returning': {
      const name = keyText(key);
      return name === undefined ? unknown : { kind: 'method', receiver: object, name };
    }
  }
}

/** What a key is as a text, where it is known and not the code. */
export function keyText(key: Value): string | undefined {
  return key.kind === 'primitive' ? String(key.value) : undefined;
}

function memberOfPrimitive(
  value: bigint | boolean | number | string | null | undefined,
  object: Value,
  key: Value,
): Value {
  if (value === undefined || value === null) {
    return object;
  }
  const name = keyText(key);
  if (name === undefined) {
    return madeOf([object, key]);
  }
  if (typeof value === 'string' && name === 'length') {
    return primitive(value.length);
  }
  if (typeof value === 'string' && /^\d+$/u.test(name)) {
    return primitive(value[Number(name)]);
  }
  return { kind: 'method', receiver: object, name };
}

function memberOfCode(code: CodeValue, key: Value): Value {
  const name = keyText(key);
  if (name === undefined) {
    return unknownOfError;
  }
  if (name === 'length' || /^\d+$/u.test(name)) {
    return mapCode(code, (determined) =>
      typeof determined === 'string'
        ? name === 'length'
          ? determined.length
          : determined[Number(name)]
        : determined instanceof Fresh
          ? undetermined
          : undefined,
    );
  }
  return { kind: 'method', receiver: code, name };
}

function memberOfObject(object: ObjectValue, key: Value, node: TSESTree.Node, run: Run): Value {
  const contents = run.store.get(object.contents);
  if (contents === undefined) {
    return madeOf([object, key]);
  }
  if (key.kind === 'code') {
    return lookUp(contents, key, (determined) => String(determined), node, run);
  }
  const name = keyText(key);
  if (name === undefined) {
    return entriesOrUnknown(object, contents, key);
  }
  const isList = object.type === 'map' || object.type === 'set';
  const entry = isList ? undefined : contents.entries.get(name);
  if (entry !== undefined) {
    return entry === absent ? undefinedValue : entry;
  }
  if (object.holder !== undefined) {
    const member = run.context.members.of(object, name);
    if (member !== undefined) {
      return member;
    }
  }
  if (object.type === 'array' && name === 'length') {
    return contents.isOpen ? unknown : primitive(contents.entries.size);
  }
  if (isList && name === 'size') {
    return contents.isOpen ? unknown : primitive(contents.entries.size);
  }
  if (object.type !== 'object' && object.type !== 'instance') {
    return /^\d+$/u.test(name) && !contents.isOpen
      ? undefinedValue
      : { kind: 'method', receiver: object, name };
  }
  if (methodsOfObjects.has(name) || run.context.patterns.has(object.contents)) {
    return { kind: 'method', receiver: object, name };
  }
  if (object.isError) {
    return unknownOfError;
  }
  return contents.isOpen || object.type === 'instance' ? unknown : undefinedValue;
}

const methodsOfObjects = new Set(['hasOwnProperty', 'toString', 'valueOf', 'propertyIsEnumerable']);

/** An element of a list at a place that is not known is any of them. */
function entriesOrUnknown(object: ObjectValue, { entries, isOpen }: Contents, key: Value): Value {
  return isOpen || object.type !== 'array'
    ? madeOf([object, key])
    : joinValues([...entries.values(), undefinedValue]);
}

/**
 * What a look-up by the code gives: codes for which it finds something else are parted.
 *
 * @param keyOf - the key that a value is in these contents.
 */
export function lookUp(
  contents: Contents,
  code: CodeValue,
  keyOf: (determined: unknown) => unknown,
  node: TSESTree.Node,
  run: Run,
): Value {
  run.visited.add(node);
  if (contents.isOpen) {
    // What cannot be read may have an entry for any code.
    run.partAll(node);
    return unknownOfError;
  }
  const entryOf = (subject: Parameters<typeof code.of>[0]): Value | typeof undetermined => {
    const determined = code.of(subject);
    if (determined === undetermined) {
      return undetermined;
    }
    return determined instanceof Fresh
      ? absent
      : (contents.entries.get(keyOf(determined)) ?? absent);
  };
  run.part(node, entryOf);
  const found = entryOf(run.current);
  if (found === undetermined) {
    return unknownOfError;
  }
  return found === absent ? missing : found;
}

/** Whether contents have an entry for a key, as a value that the code may decide. */
export function membership(
  contents: Contents,
  key: Value,
  keyOf: (determined: unknown) => unknown,
  node: TSESTree.Node,
  run: Run,
): Value {
  if (key.kind === 'choice') {
    return joinValues(key.values.map((one) => membership(contents, one, keyOf, node, run)));
  }
  run.noteUse(key);
  if (key.kind === 'primitive') {
    const has = hasEntry(contents, keyOf(key.value));
    return has === undefined ? unknown : primitive(has);
  }
  if (key.kind !== 'code') {
    return madeOf([key]);
  }
  run.visited.add(node);
  if (contents.isOpen) {
    run.partAll(node);
    return unknownOfError;
  }
  return mapCode(key, (determined) =>
    determined instanceof Fresh ? false : (hasEntry(contents, keyOf(determined)) ?? undetermined),
  );
}
