import type { TSESTree } from '@typescript-eslint/utils';

import { isNothing, keyName, literalValue } from '../syntax/expression.js';
import { makeObject } from './contents.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import type { Run } from './run.js';
import {
  type Contents,
  type ObjectValue,
  type Value,
  alternatives,
  isErrorValue,
  isMissingValue,
  unknown,
} from './value.js';

/** The object that a literal makes, with what it spreads. */
export function evaluateObject(
  node: TSESTree.ObjectExpression,
  run: Run,
  frame: Frame | undefined,
): ObjectValue {
  const entries = new Map<unknown, Value>();
  let isOpen = false;
  let isError = false;
  let isMissing = false;
  const object = makeObject(run.store, 'object', { entries, isOpen }, { isLocal: run.isLocal });
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = evaluate(property.argument, run, frame);
      const contents = spreadContents(spread, run);
      isOpen ||=
        contents === undefined || contents.isOpen || run.context.isSaidToBeOpen(property.argument);
      isError ||= isErrorValue(spread);
      for (const [key, value] of contents?.entries ?? []) {
        entries.set(key, value);
      }
      continue;
    }
    if (setsPrototype(property)) {
      // What is inherited is found, too.
      isOpen ||= !isNothing(property.value);
      continue;
    }
    const name = keyName(property) ?? keyOf(evaluate(property.key, run, frame));
    if (property.kind !== 'init') {
      isOpen ||= name === undefined;
      if (name !== undefined) {
        entries.set(name, unknown);
      }
      continue;
    }
    const value = evaluate(property.value, run, frame);
    const own: Value =
      value.kind === 'closure' && value.receiver === undefined && property.method
        ? { ...value, receiver: object }
        : value;
    isError ||= isErrorValue(own);
    isMissing ||= isMissingValue(own);
    if (name === undefined) {
      isOpen = true;
    } else {
      entries.set(name, own);
    }
  }
  run.store.set(object.contents, { entries, isOpen });
  return { ...object, isError, isMissing };
}

/** Whether a property is `__proto__: value`, which sets the prototype. */
function setsPrototype({ computed, key, method, shorthand }: TSESTree.Property): boolean {
  return (
    !computed &&
    !method &&
    !shorthand &&
    (key.type === 'Identifier' ? key.name : literalValue(key)) === '__proto__'
  );
}

function keyOf(value: Value): string | undefined {
  return value.kind === 'primitive' ? String(value.value) : undefined;
}

/** What `...value` brings; undefined where that cannot be seen. */
export function spreadContents(value: Value, run: Run): Contents | undefined {
  const [one, ...others] = alternatives(value);
  if (one === undefined || others.length > 0) {
    return undefined;
  }
  if (one.kind === 'primitive') {
    return { entries: new Map(), isOpen: false };
  }
  return one.kind === 'object' && (one.type === 'object' || one.type === 'array')
    ? run.store.get(one.contents)
    : undefined;
}
