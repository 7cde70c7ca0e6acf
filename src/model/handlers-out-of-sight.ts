import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { type BoundSite, codesMatched } from './bound-site.js';
import type { Channel } from '../catalog/catalog.js';
import { type FunctionNode, propertyName } from '../syntax/expression.js';
import type { HandlerSet } from '../channels/handler-set.js';

interface AssumedHandler {
  readonly function: FunctionNode;
  readonly offset: number;
  readonly channel: Channel;
}

/** Functions that are given to these are predicates and the like, never handlers. */
const iterations = new Set([
  'catch',
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
  'then',
]);

/**
 * The functions that must be handlers although their registration is out of sight: they test
 * constants of exactly one event channel, read where that channel has them, in an `if` or a
 * `switch`.
 */
export function handlersOutOfSight(
  bound: readonly BoundSite[],
  handlers: HandlerSet,
  binder: Binder,
): AssumedHandler[] {
  const sitesByFunction = new Map<FunctionNode, BoundSite[]>();
  for (const site of bound) {
    const entity = binder.resolver.resolve(site.site.subject);
    if (
      entity?.origin.kind === 'parameter' &&
      site.read === undefined &&
      // The author has said what arrives.
      site.directive?.channel === undefined &&
      (site.evidence === 'type' || site.evidence === 'constant') &&
      isStatementTest(site)
    ) {
      const { function: node } = entity.origin;
      if (!handlers.has(node) && !isIteration(node)) {
        const sites = sitesByFunction.get(node) ?? [];
        sites.push(site);
        sitesByFunction.set(node, sites);
      }
    }
  }
  return [...sitesByFunction].flatMap(([node, sites]) => assumed(node, sites, binder) ?? []);
}

function assumed(
  node: FunctionNode,
  sites: readonly BoundSite[],
  binder: Binder,
): AssumedHandler | undefined {
  const [first] = sites;
  const candidates = (first?.space.catalog.channels ?? []).filter(
    (channel) => channel.kind === 'event' && sites.every((site) => isOf(site, channel, binder)),
  );
  const [channel] = candidates;
  const entity = first === undefined ? undefined : binder.resolver.resolve(first.site.subject);
  if (channel === undefined || candidates.length > 1 || entity?.origin.kind !== 'parameter') {
    return undefined;
  }
  const parameter = channel.payload[0]?.parameter ?? 0;
  return { function: node, offset: entity.origin.index - parameter, channel };
}

/** Whether all codes that a site tests come by a channel, at the place where the site reads. */
function isOf(bound: BoundSite, channel: Channel, binder: Binder): boolean {
  const { site, space } = bound;
  const path = binder.resolver.resolve(site.subject)?.path ?? [];
  const payload = channel.payload.find(
    (candidate) =>
      candidate.space === space.id &&
      candidate.path.length > 0 &&
      candidate.path.join('.') === path.join('.'),
  );
  if (payload === undefined) {
    return false;
  }
  const delivered = new Set(space.deliveredBy(channel, payload));
  const named = site.tests.filter((test) => test.constant?.space === space);
  return (
    named.length > 0 &&
    named.every(
      ({ constant }) =>
        constant !== undefined && codesMatched(bound, constant).some((code) => delivered.has(code)),
    )
  );
}

function isStatementTest({ site }: BoundSite): boolean {
  if (site.kind === 'switch') {
    return true;
  }
  if (site.kind === 'table') {
    return false;
  }
  let node: TSESTree.Node = site.node;
  while (
    node.parent.type === 'LogicalExpression' ||
    node.parent.type === 'UnaryExpression' ||
    node.parent.type === 'ChainExpression'
  ) {
    node = node.parent;
  }
  return node.parent.type === 'IfStatement' && node.parent.test === node;
}

function isIteration(node: FunctionNode): boolean {
  const { parent } = node;
  return (
    parent.type === 'CallExpression' &&
    parent.callee !== node &&
    parent.callee.type === 'MemberExpression' &&
    iterations.has(propertyName(parent.callee) ?? '')
  );
}
