import type { TSESTree } from '@typescript-eslint/utils';

import {
  functionAround,
  literalValue,
  propertyName,
  withAssertions,
} from '../syntax/expression.js';
import { type Contents, type Value, unknown } from './value.js';

/** What an expression changes of the object that a name holds. */
export type Mutation =
  /** Something is added, and what was there stays. */
  | { readonly kind: 'added' }
  /** One entry holds something else. */
  | { readonly kind: 'entry'; readonly key: unknown }
  /** Any entry may hold something else, or be gone. */
  | { readonly kind: 'any' };

/** The methods that add to a list, `Map` or `Set`. */
const additions = new Set(['add', 'push', 'set', 'unshift']);

/** Those that take something out. */
const removals = new Set(['clear', 'delete', 'pop', 'shift', 'splice']);

/** What is done, by the name of an object in an expression, to that object or what it holds. */
export function mutationAt(name: TSESTree.Node): Mutation | undefined {
  const node = withAssertions(name);
  const { parent } = node;
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node) {
    return isAssigning(parent) ? { kind: 'any' } : undefined;
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== node) {
    return undefined;
  }
  return mutationBy(parent) ?? mutationOfPart(parent);
}

/** What is done where a property of the object stands. */
function mutationBy(member: TSESTree.MemberExpression): Mutation | undefined {
  const whole = withAssertions(member);
  const around = whole.parent;
  const key = propertyName(member);
  const entry: Mutation = key === undefined ? { kind: 'any' } : { kind: 'entry', key };
  switch (around?.type) {
    case 'AssignmentExpression':
      return around.left === whole ? entry : undefined;
    case 'UpdateExpression':
      return entry;
    case 'UnaryExpression':
      return around.operator === 'delete' ? entry : undefined;
    case 'CallExpression':
      return around.callee === whole ? mutationByMethod(key ?? '', around) : undefined;
    default:
      return undefined;
  }
}

/** `state.session.active = true` changes what `session` holds. */
function mutationOfPart(member: TSESTree.MemberExpression): Mutation | undefined {
  if (mutationAt(member) === undefined) {
    return undefined;
  }
  const key = propertyName(member);
  return key === undefined ? { kind: 'any' } : { kind: 'entry', key };
}

function mutationByMethod(
  method: string,
  { arguments: [key] }: TSESTree.CallExpression,
): Mutation | undefined {
  if (additions.has(method)) {
    const value = method === 'set' && key !== undefined ? literalValue(key) : undefined;
    return value === undefined ? { kind: 'added' } : { kind: 'entry', key: value };
  }
  return removals.has(method) ? { kind: 'any' } : undefined;
}

function isAssigning({ callee }: TSESTree.CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    /^(?:assign|define)/u.test(propertyName(callee) ?? '')
  );
}

/** Contents that somebody may have changed: who knows when, and to what. */
export function changed({ entries, isOpen }: Contents, mutation: Mutation): Contents {
  switch (mutation.kind) {
    case 'added':
      return { entries, isOpen: true };
    case 'entry':
      return { entries: new Map(entries).set(mutation.key, unknown), isOpen };
    case 'any':
      return {
        entries: new Map([...entries.keys()].map((key): [unknown, Value] => [key, unknown])),
        isOpen: true,
      };
  }
}

/** What other functions, or files, do to an object than those that define it. */
export function mutationsLater(
  definition: TSESTree.Node,
  names: readonly TSESTree.Node[],
  isOfOtherFile: (name: TSESTree.Node) => boolean,
): readonly Mutation[] {
  const around = functionAround(definition);
  return names
    .filter((name) => functionAround(name) !== around || isOfOtherFile(name))
    .flatMap((name) => mutationAt(name) ?? []);
}
