import type { TSESTree } from '@typescript-eslint/utils';

import type { EntityOrigin } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import type { Caller } from './file-outline.js';
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
): readonly Given<Parts>[] {
  return waysOf({ parts, lists: new Map() }, resolver, mostWrappers) as readonly Given<Parts>[];
}

/** Some expressions, with the lists that the loops around them go over. */
interface Place {
  readonly parts: readonly (TSESTree.Node | undefined)[];
  /** By loop: the list may be what a caller gives, and that decides which elements there are. */
  readonly lists: ReadonlyMap<TSESTree.Node, TSESTree.Node | undefined>;
}

function waysOf(
  place: Place,
  resolver: EntityResolver,
  depth: number,
): readonly (readonly (TSESTree.Node | undefined)[])[] {
  const known = {
    ...place,
    lists: new Map([...listsAround(place.parts, resolver), ...place.lists]),
  };
  const origin = depth === 0 ? undefined : givenOrigin(known, resolver);
  const ways = origin === undefined ? [] : waysTo(origin, known.lists, resolver);
  if (origin === undefined || ways.length === 0) {
    return [place.parts];
  }
  return ways
    .flatMap((way) => {
      const take = (part: TSESTree.Node | undefined): TSESTree.Node | undefined =>
        givenBy(part, origin, way, resolver);
      const lists = new Map([...known.lists].map(([loop, list]) => [loop, take(list)]));
      return waysOf({ parts: place.parts.map(take), lists }, resolver, depth - 1);
    })
    .slice(0, mostWays);
}

/** The lists that loops go over of which one of some expressions is an element. */
function listsAround(
  parts: Place['parts'],
  resolver: EntityResolver,
): [TSESTree.Node, TSESTree.Node][] {
  return parts.flatMap((part): [TSESTree.Node, TSESTree.Node][] => {
    const origin = part === undefined ? undefined : resolver.resolve(part)?.origin;
    const list = isGiven(origin) ? listOf(origin) : undefined;
    return isGiven(origin) && list !== undefined ? [[placeOf(origin), list]] : [];
  });
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
    ? waysTo(origin, new Map(), resolver).map((way) => way(origin, [...(found?.path ?? []), name]))
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

/**
 * What is to be replaced next: what the callers of a function give comes before the elements of a
 * list, which they may give.
 */
function givenOrigin({ lists, parts }: Place, resolver: EntityResolver): GivenOrigin | undefined {
  const origins = [...lists.values(), ...parts].flatMap((part) => {
    const origin = part === undefined ? undefined : resolver.resolve(part)?.origin;
    return isGiven(origin) ? [origin] : [];
  });
  return origins.find((origin) => callersOf(origin, resolver).length > 0) ?? origins[0];
}

function callersOf(origin: GivenOrigin, resolver: EntityResolver): readonly Caller[] {
  return origin.kind === 'parameter' ? resolver.index.callsTo(origin.function) : [];
}

function waysTo(origin: GivenOrigin, lists: Place['lists'], resolver: EntityResolver): Way[] {
  const ways: Way[] = callersOf(origin, resolver).map(
    (call) => (part, path) =>
      part.kind === 'parameter' ? givenArgument(call, part.index, path, resolver) : undefined,
  );
  return (ways.length > 0 ? ways : waysOfList(origin, lists, resolver)).slice(0, mostWays);
}

/** The ways by which a loop, or a method such as `forEach`, goes over a list. */
function waysOfList(origin: GivenOrigin, lists: Place['lists'], resolver: EntityResolver): Way[] {
  const list = lists.get(placeOf(origin)) ?? listOf(origin);
  const elements = list === undefined ? [] : listedElements(list, resolver);
  return elements.map(
    (element) => (part, path) =>
      part.kind === 'parameter' && part.index > 0 ? undefined : memberOf(element, path, resolver),
  );
}

function listOf(origin: GivenOrigin): TSESTree.Node | undefined {
  return origin.kind === 'element' ? origin.loop.right : listIterated(origin.function);
}

/** The function or loop that is given a value. */
function placeOf(origin: GivenOrigin): TSESTree.Node {
  return origin.kind === 'element' ? origin.loop : origin.function;
}

/** What a part is by one way; one of another origin is what it was. */
function givenBy(
  part: TSESTree.Node | undefined,
  origin: GivenOrigin,
  way: Way,
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const found = part === undefined ? undefined : resolver.resolve(part);
  return isGiven(found?.origin) && placeOf(found.origin) === placeOf(origin)
    ? way(found.origin, found.path)
    : part;
}
