import type { TSESTree } from '@typescript-eslint/utils';

import type { FunctionNode } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';

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
      const given = parts.map((part) => givenBy(part, called, call.arguments, resolver));
      return givenValues(given as unknown as Given<Parts>, resolver, depth - 1);
    })
    .slice(0, mostWays);
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
  given: readonly TSESTree.CallExpressionArgument[],
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const found = part === undefined ? undefined : resolver.resolve(part);
  if (found?.origin.kind !== 'parameter' || found.origin.function !== called) {
    return part;
  }
  const { index } = found.origin;
  let value: TSESTree.Node | undefined = given
    .slice(0, index + 1)
    .some(({ type }) => type === 'SpreadElement')
    ? undefined
    : given[index];
  for (const step of found.path) {
    value = value === undefined ? undefined : resolver.functions.member(value, step);
  }
  return value;
}
