import type { TSESTree } from '@typescript-eslint/utils';

import type { EntityOrigin } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import { givenArgument, memberOf } from './given-argument.js';
import { listIterated } from './iteration.js';
import { listedElements } from './listed-elements.js';

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
 * parameter, what the callers of its function give; where it is what a loop goes over, each element.
 *
 * @param parts - the expressions; undefined for one that is not there.
 * @returns the parts themselves where none is either, or nobody is seen who gives them.
 */
export function givenValues<Parts extends readonly (TSESTree.Node | undefined)[]>(
  parts: Parts,
  resolver: EntityResolver,
  depth = mostWrappers,
): readonly Given<Parts>[] {
  const origin = depth === 0 ? undefined : givenOrigin(parts, resolver);
  const ways = origin === undefined ? [] : waysTo(origin, resolver);
  if (origin === undefined || ways.length === 0) {
    return [parts as Given<Parts>];
  }
  return ways
    .flatMap((way) => {
      const given = parts.map((part) => givenBy(part, origin, way, resolver));
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
  const origin = found?.origin;
  const members = isGiven(origin)
    ? waysTo(origin, resolver).map((way) => way(origin, [...(found?.path ?? []), name]))
    : [written];
  return members
    .flatMap((member) => member ?? [])
    .flatMap((member) => givenValues([member], resolver))
    .flatMap(([given]) => given ?? []);
}

/** A value that a function, or the body of a loop, is given from outside. */
type GivenOrigin = Extract<EntityOrigin, { readonly kind: 'element' | 'parameter' }>;

/** What one way gives for a part of a value. */
type Way = (origin: GivenOrigin, path: readonly string[]) => TSESTree.Node | undefined;

function isGiven(origin: EntityOrigin | undefined): origin is GivenOrigin {
  return origin?.kind === 'parameter' || origin?.kind === 'element';
}

/** The first of some expressions that is given from outside, by where it comes from. */
function givenOrigin(
  parts: readonly (TSESTree.Node | undefined)[],
  resolver: EntityResolver,
): GivenOrigin | undefined {
  for (const part of parts) {
    const origin = part === undefined ? undefined : resolver.resolve(part)?.origin;
    if (isGiven(origin)) {
      return origin;
    }
  }
  return undefined;
}

function waysTo(origin: GivenOrigin, resolver: EntityResolver): Way[] {
  const calls = origin.kind === 'parameter' ? resolver.index.callsTo(origin.function) : [];
  const ways: Way[] = calls.map(
    (call) => (part, path) =>
      part.kind === 'parameter' ? givenArgument(call, part.index, path, resolver) : undefined,
  );
  return (ways.length > 0 ? ways : waysOfList(origin, resolver)).slice(0, mostWays);
}

/** The ways by which a loop, or a method such as `forEach`, goes over a list. */
function waysOfList(origin: GivenOrigin, resolver: EntityResolver): Way[] {
  const list = origin.kind === 'element' ? origin.loop.right : listIterated(origin.function);
  const elements = list === undefined ? [] : listedElements(list, resolver);
  return elements.map(
    (element) => (part, path) =>
      part.kind === 'parameter' && part.index > 0 ? undefined : memberOf(element, path, resolver),
  );
}

/** What a part is by one way; one of another origin is what it was. */
function givenBy(
  part: TSESTree.Node | undefined,
  origin: GivenOrigin,
  way: Way,
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const found = part === undefined ? undefined : resolver.resolve(part);
  return isGiven(found?.origin) && isSamePlace(found.origin, origin)
    ? way(found.origin, found.path)
    : part;
}

function isSamePlace(one: GivenOrigin, other: GivenOrigin): boolean {
  return one.kind === 'parameter'
    ? other.kind === 'parameter' && one.function === other.function
    : other.kind === 'element' && one.loop === other.loop;
}
