import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { type BoundSite, codesMatched } from './bound-site.js';
import type { Channel, Payload } from '../catalog/catalog.js';
import { callsOf } from '../binding/calls-of.js';
import { declaredIn } from '../binding/declared-in.js';
import { type FunctionNode, calleeName, isFunction } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import type { HandlerSet } from '../channels/handler-set.js';

interface AssumedHandler {
  readonly function: FunctionNode;
  readonly offset: number;
  readonly channel: Channel;
}

/** Functions that are given to these are predicates and the like, never handlers. */
const iterations = new Set<string | undefined>([
  'catch',
  'computed',
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
  'tap',
  'then',
  'useMemo',
  'watch',
]);

/** The sites in one function that read a parameter. */
interface Candidate {
  readonly first: BoundSite;
  /** The parameter that the first of them reads. */
  readonly index: number;
  readonly sites: BoundSite[];
}

/**
 * The functions that must be handlers although their registration is out of sight: they test
 * constants of exactly one event channel, read where that channel has them, in an `if` or a
 * `switch`.
 */
export function handlersOutOfSight(
  bound: readonly BoundSite[],
  handlers: HandlerSet,
  binder: Binder,
  visitorKeys: VisitorKeys,
): AssumedHandler[] {
  const candidates = new Map<FunctionNode, Candidate>();
  for (const site of bound) {
    const origin = binder.resolver.resolve(site.site.subject)?.origin;
    if (
      origin?.kind === 'parameter' &&
      // The author has said what arrives.
      site.evidence !== 'directive' &&
      site.directive?.channel === undefined &&
      isStatementTest(site)
    ) {
      const { function: node, index } = origin;
      if (
        !handlers.has(node) &&
        !isIteration(node) &&
        !isComponent(node, visitorKeys) &&
        // Where every call is seen, the callers are judged.
        callsOf(node, binder.resolver) === undefined
      ) {
        const candidate = candidates.get(node) ?? { first: site, index, sites: [] };
        candidate.sites.push(site);
        candidates.set(node, candidate);
      }
    }
  }
  return [...candidates].flatMap(([node, candidate]) => assumed(node, candidate, binder) ?? []);
}

function assumed(
  node: FunctionNode,
  { first, index, sites }: Candidate,
  binder: Binder,
): AssumedHandler | undefined {
  const [channel, ...others] = first.space.catalog.channels.filter(
    (candidate) =>
      candidate.kind === 'event' && sites.every((site) => isOf(site, candidate, binder)),
  );
  if (channel === undefined || others.length > 0) {
    return undefined;
  }
  const parameter = payloadRead(first, channel, binder)?.parameter ?? 0;
  return { function: node, offset: index - parameter, channel };
}

/** Whether all codes that a site tests come by a channel, at the place where the site reads. */
function isOf(bound: BoundSite, channel: Channel, binder: Binder): boolean {
  const { site, space } = bound;
  const payload = payloadRead(bound, channel, binder);
  if (payload === undefined) {
    return false;
  }
  const delivered = new Set(space.deliveredBy(channel, payload));
  const isAnyCode = isAnnotated(bound, binder);
  const named = site.tests.flatMap(({ constant }) =>
    constant !== undefined && (constant.space === space || isAnyCode) ? [constant] : [],
  );
  return (
    named.length > 0 &&
    named.every((constant) => codesMatched(bound, constant).some((code) => delivered.has(code)))
  );
}

/** Whether what a function receives has a type that the SDK declares, so that texts are codes. */
function isAnnotated(
  { evidence, site, space }: BoundSite,
  { index, oracle, resolver }: Binder,
): boolean {
  const origin = evidence === 'type' ? resolver.resolve(site.subject)?.origin : undefined;
  const parameter = origin?.kind === 'parameter' ? origin.function.params[origin.index] : undefined;
  return (
    parameter !== undefined &&
    oracle
      .typeOf(parameter)
      .declarations.some((declared) => declaredIn(declared.origin, index) === space.catalog)
  );
}

/** The place in a channel's payload that a site reads, where the channel has one like it. */
function payloadRead(
  { site, space }: BoundSite,
  channel: Channel,
  binder: Binder,
): Payload | undefined {
  const path = binder.resolver.resolve(site.subject)?.path ?? [];
  return channel.payload.find(
    (candidate) =>
      candidate.space === space.id &&
      candidate.path.length > 0 &&
      candidate.path.join('.') === path.join('.'),
  );
}

function isStatementTest({ site }: BoundSite): boolean {
  if (site.kind === 'switch') {
    return true;
  }
  let node: TSESTree.Node = site.node;
  while (
    node.parent.type === 'LogicalExpression' ||
    node.parent.type === 'UnaryExpression' ||
    node.parent.type === 'ChainExpression'
  ) {
    node = node.parent;
  }
  return node.parent.type === 'IfStatement';
}

function isIteration(node: FunctionNode): boolean {
  const { parent } = node;
  return parent.type === 'CallExpression' && iterations.has(calleeName(parent));
}

/** Whether a function gives elements to show: what it receives are properties of a component. */
function isComponent(node: FunctionNode, visitorKeys: VisitorKeys): boolean {
  let found = false;
  const seek = (root: TSESTree.Node): void => {
    walk(root, visitorKeys, (inner) => {
      found ||= inner.type.startsWith('JSX');
      return !found;
    });
  };
  if (node.body.type !== 'BlockStatement') {
    seek(node.body);
  }
  walk(node.body, visitorKeys, (inner) => {
    if (inner.type === 'ReturnStatement') {
      seek(inner);
    }
    return !found && !isFunction(inner);
  });
  return found;
}
