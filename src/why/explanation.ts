import type { TSESTree } from '@typescript-eslint/utils';

import type { Evidence } from '../binding/constant.js';
import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Handler } from '../channels/handler.js';
import type { Registration } from '../channels/registration.js';
import type { Verdict } from '../evaluation/treatment.js';
import type { FileModel } from '../model.js';
import type { Arrival, BoundSite } from '../model/bound-site.js';
import { arriving, reachOf } from '../model/reach.js';
import type { RootGroup } from '../model/roots.js';
import type { Site } from '../sites/site.js';
import { codesNamed } from '../judgements/coverage.js';

/** What becomes of a code: a test names it, or it is treated as one that nobody has heard of. */
export type Fate = Verdict['treatment'] | 'named';

/** A code that can arrive, and what becomes of it. */
export interface ArrivingCode {
  readonly code: Code;
  readonly fate: Fate;
  /** Whether the recommended rules ask for it. */
  readonly isAskedFor: boolean;
}

/** A place in a program. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** How codes come to a place. */
export interface Way {
  readonly channel: string;
  readonly catalog: string;
  /** Where the handler is registered, or the call whose rejection arrives; none out of sight. */
  readonly place: Place | undefined;
}

/** What is known of a site or a handler. */
export interface Explanation {
  readonly kind: Site['kind'] | 'handler';
  readonly place: Place;
  /** What is inspected, or the first line of the handler. */
  readonly text: string;
  /** Undefined where nothing says that it is a code of an SDK. */
  readonly bound: BoundExplanation | undefined;
}

export interface BoundExplanation {
  readonly space: CodeSpace;
  readonly evidence: Evidence;
  readonly ways: readonly Way[];
  readonly codes: readonly ArrivingCode[];
}

/** Explains what stands in a line: the sites that begin there, or are around it, and the handler. */
export function explain(line: number, model: FileModel): readonly Explanation[] {
  const sites = nearest(model.collected.sites, ({ node }) => node, line);
  // Of a bound table the subject is that of one look-up, so that the site is another object.
  const bound = new Map(model.bound.map((each) => [each.site.node, each]));
  const handlers = model.handlers.groups.flat().filter(({ node }) => model.isOwn(node));
  return [
    ...sites.map((site) => explainedSite(site, bound.get(site.node), model)),
    ...nearest(handlers, ({ node }) => node, line).flatMap((handler) =>
      explainedHandler(handler, model),
    ),
  ];
}

/** Whether a file has anything that can be explained, and in which lines. */
export function explainableLines(model: FileModel): readonly number[] {
  const nodes = [
    ...model.bound.map(({ site }) => site.node),
    ...model.handlers.groups.flat().map(({ node }) => node),
  ];
  const lines = nodes.filter((node) => model.isOwn(node)).map((node) => node.loc.start.line);
  return [...new Set(lines)].sort((one, other) => one - other);
}

/** Those that begin in a line; else the smallest that is around it. */
function nearest<Item>(
  items: readonly Item[],
  nodeOf: (item: Item) => TSESTree.Node,
  line: number,
): readonly Item[] {
  const around = items.filter((item) => {
    const { end, start } = nodeOf(item).loc;
    return start.line <= line && line <= end.line;
  });
  const beginning = around.filter((item) => nodeOf(item).loc.start.line === line);
  if (beginning.length > 0) {
    return beginning;
  }
  const size = (item: Item): number => nodeOf(item).range[1] - nodeOf(item).range[0];
  const [smallest] = [...around].sort((one, other) => size(one) - size(other));
  return smallest === undefined ? [] : [smallest];
}

function explainedSite(site: Site, bound: BoundSite | undefined, model: FileModel): Explanation {
  return {
    kind: site.kind,
    place: placeOf(site.node, model),
    text: firstLine(textOf(site.subject, model)),
    bound: bound === undefined ? undefined : explainedArrival(bound, groupsOf(bound, model), model),
  };
}

function groupsOf(bound: BoundSite, model: FileModel): readonly RootGroup[] {
  return bound.site.kind === 'table'
    ? model.groupsOfLookups({ ...bound, site: bound.site })
    : model.groupsOf(bound);
}

function explainedHandler(handler: Handler, model: FileModel): readonly Explanation[] {
  return model.arrivalsAt(handler).map((arrival) => ({
    kind: 'handler',
    place: placeOf(handler.node, model),
    text: firstLine(textOf(handler.node, model)),
    bound: explainedArrival(arrival, model.roots.groupsEntering(handler, arrival.space), model),
  }));
}

function explainedArrival(
  arrival: Arrival,
  groups: readonly RootGroup[],
  model: FileModel,
): BoundExplanation {
  const asked = new Set(reachOf(arrival, model, new Set()));
  return {
    space: arrival.space,
    evidence: arrival.evidence,
    ways: waysOf(arrival, model),
    codes: arriving(arrival, model).map((code) => ({
      code,
      fate: fateOf(code, arrival, groups, model),
      isAskedFor: asked.has(code),
    })),
  };
}

/** The best that is done with a code by what is run for it. */
function fateOf(
  code: Code,
  arrival: Arrival,
  groups: readonly RootGroup[],
  model: FileModel,
): Fate {
  const reach = arriving(arrival, model);
  const verdicts = groups.flatMap(({ roots }) => roots).map((root) => root.unheard(reach));
  if (verdicts.some((verdict) => codesNamed(verdict, arrival, model).has(code))) {
    return 'named';
  }
  const order: readonly Fate[] = ['entrusted', 'handled', 'logged'];
  return order.find((fate) => verdicts.some(({ treatment }) => treatment === fate)) ?? 'dropped';
}

function waysOf({ directive, read, space }: Arrival, model: FileModel): readonly Way[] {
  if (read === undefined) {
    return directive?.channel === undefined
      ? []
      : [{ channel: channelName(directive.channel), catalog: space.catalog.id, place: undefined }];
  }
  const ways = read.handler.registrations.flatMap(({ calls, deliveries, place }) =>
    deliveries.map(({ catalog, channel }) => ({
      channel: channelName(channel),
      catalog: catalog.id,
      place: placeOf(calls[0] ?? place, model),
    })),
  );
  return ways.length > 0
    ? ways
    : read.places.map(({ delivery: { catalog, channel, registration } }) => ({
        channel: channelName(channel),
        catalog: catalog.id,
        place: registration === undefined ? undefined : placeOf(registration, model),
      }));
}

function channelName({ id, name = id }: Registration['deliveries'][number]['channel']): string {
  return name;
}

function placeOf(node: TSESTree.Node, { modules }: FileModel): Place {
  return { file: modules.pathOf(node), line: node.loc.start.line };
}

/** The text of a node: what is looked up in a table may stand in another file. */
function textOf(node: TSESTree.Node, { modules }: FileModel): string {
  return modules.sourceOf(node).getText(node);
}

function firstLine(text: string): string {
  const [line = ''] = text.split(/\r?\n/u);
  return line;
}
