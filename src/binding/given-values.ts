import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../syntax/expression.js';
import type { EntityOrigin } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import type { Caller } from './file-outline.js';
import { givenArgument } from './given-argument.js';

/** A function in a function that passes its parameter on: so many are followed. */
const mostWrappers = 4;

/** A program with more ways than this to one place is followed no further. */
const mostWays = 50;

/** The parts as one way gives them; what it leaves out is undefined. */
type Given<Parts extends readonly unknown[]> = {
  readonly [Key in keyof Parts]: TSESTree.Node | undefined;
};

/**
 * What some expressions of one place are, for each way that leads there: where one of them is a
 * parameter, what the callers of its function give.
 *
 * @param parts - the expressions; undefined for one that is not there.
 * @returns the parts themselves where none is a parameter, or nobody is seen who calls.
 */
export function givenValues<Parts extends readonly (TSESTree.Node | undefined)[]>(
  parts: Parts,
  resolver: EntityResolver,
  depth = mostWrappers,
): readonly Given<Parts>[] {
  const called = depth === 0 ? undefined : functionOfParameter(parts, resolver);
  const calls = called === undefined ? [] : resolver.index.callsTo(called);
  if (called === undefined || calls.length === 0) {
    return [parts as Given<Parts>];
  }
  return calls
    .slice(0, mostWays)
    .flatMap((call) => {
      const given = parts.map((part) => givenBy(part, called, call, resolver));
      return givenValues(given as unknown as Given<Parts>, resolver, depth - 1);
    })
    .slice(0, mostWays);
}

/** What a property of an object is, for each way that leads there: the object may be a parameter. */
export function givenMember(
  object: TSESTree.Node,
  name: string,
  resolver: EntityResolver,
): TSESTree.Node[] {
  const written = resolver.functions.member(object, name);
  const found = written === undefined ? resolver.resolve(object) : undefined;
  const members =
    found?.origin.kind === 'parameter'
      ? membersGiven(found.origin, [...found.path, name], resolver)
      : [written];
  return members
    .flatMap((member) => member ?? [])
    .flatMap((member) => givenValues([member], resolver))
    .flatMap(([given]) => given ?? []);
}

function membersGiven(
  { function: called, index }: Extract<EntityOrigin, { readonly kind: 'parameter' }>,
  path: readonly string[],
  resolver: EntityResolver,
): (TSESTree.Node | undefined)[] {
  return resolver.index
    .callsTo(called)
    .slice(0, mostWays)
    .map((call) => givenArgument(call, index, path, resolver));
}

/** The function whose parameter one of some expressions is, or is read from. */
function functionOfParameter(
  parts: readonly (TSESTree.Node | undefined)[],
  resolver: EntityResolver,
): FunctionNode | undefined {
  for (const part of parts) {
    const origin = part === undefined ? undefined : resolver.resolve(part)?.origin;
    if (origin?.kind === 'parameter') {
      return origin.function;
    }
  }
  return undefined;
}

/** What a call gives for an expression that is a parameter of the function that it calls. */
function givenBy(
  part: TSESTree.Node | undefined,
  called: FunctionNode,
  call: Caller,
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const found = part === undefined ? undefined : resolver.resolve(part);
  return found?.origin.kind === 'parameter' && found.origin.function === called
    ? givenArgument(call, found.origin.index, found.path, resolver)
    : part;
}
