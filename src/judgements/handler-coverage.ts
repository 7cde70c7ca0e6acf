import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Handler, PayloadRead } from '../channels/handler.js';
import type { FileModel } from '../model.js';
import type { Arrival, BoundSite } from '../model/bound-site.js';
import { arriving } from '../model/reach.js';
import { type Demands, codesNamed, gapOf, speaker, testedCodes } from './coverage.js';

/** What the handlers of one event leave out. */
export interface HandlerGap {
  /** The first of the handlers that are judged together. */
  readonly handler: Handler;
  /** Where its codes arrive. */
  readonly arrival: Arrival;
  /** A site that inspects them, where there is one. */
  readonly bound: BoundSite | undefined;
  readonly missing: readonly Code[];
}

/**
 * The codes that handlers which test some codes drop. Where a switch or a table inspects the
 * codes, its own rule speaks.
 */
export function handlerGaps(model: FileModel, demands: Demands): HandlerGap[] {
  const gaps = model.handlers.groups.flatMap((handlers) => {
    const registered = handlers.filter(({ registrations }) => registrations.length > 0);
    // What is forwarded to is run by what forwards.
    const [first] = registered.length > 0 ? registered : handlers;
    return first === undefined
      ? []
      : arrivalsInspected(first, model).flatMap(
          (arrival) => handlerGap(first, handlers, arrival, model, demands) ?? [],
        );
  });
  return onePerHandler(gaps, model).filter(({ handler }) => model.isOwn(handler.node));
}

/** Of a space whose codes arrive in two forms, the form that is inspected. */
function arrivalsInspected(first: Handler, model: FileModel): readonly Arrival[] {
  const bySpace = new Map<CodeSpace, Arrival>();
  for (const arrival of model.arrivalsAt(first)) {
    const { reads, space } = arrival;
    const visited = model.roots
      .group(first.group, space)
      .roots.flatMap((root) => model.sitesVisited(root.unheard(space.codes)));
    const isInspected = visited.some((site) => site.space === space && site.reads === reads);
    if (isInspected || !bySpace.has(space)) {
      bySpace.set(space, arrival);
    }
  }
  return [...bySpace.values()];
}

/** Several events may leave out codes in one function that they are forwarded to. */
function onePerHandler(gaps: readonly HandlerGap[], model: FileModel): HandlerGap[] {
  const placeOf = (node: TSESTree.Node): string => model.binder.resolver.modules.placeOf(node);
  const byHandler = new Map<string, HandlerGap>();
  for (const gap of gaps) {
    const key = `${placeOf(gap.handler.node)} ${gap.arrival.space.id}`;
    const known = byHandler.get(key);
    byHandler.set(
      key,
      known === undefined
        ? gap
        : { ...known, missing: [...new Set([...known.missing, ...gap.missing])] },
    );
  }
  return [...byHandler.values()];
}

function handlerGap(
  first: Handler,
  handlers: readonly Handler[],
  arrival: Arrival,
  model: FileModel,
  demands: Demands,
): HandlerGap | undefined {
  const { read, space } = arrival;
  const group = model.roots.group(first.group, space);
  const gap = gapOf(group, arrival, model, demands);
  if (
    read === undefined ||
    gap.missing.length === 0 ||
    speaker(gap, arrival, model) !== undefined
  ) {
    return undefined;
  }
  const sites = gap.verdicts.flatMap((verdict) => model.sitesVisited(verdict));
  const bound = siteOf(
    sites.filter((site) => site.space === space && site.reads === arrival.reads),
    handlers,
    model,
  );
  const tested = testedCodes(
    bound === undefined ? [] : sites.filter((site) => site.space === space),
  );
  const named = new Set(
    gap.verdicts.flatMap((verdict) => [...codesNamed(verdict, arrival, model)]),
  );
  const parted = gap.verdicts.flatMap((verdict) => [...verdict.named]);
  return isJudged(read, new Set([...tested, ...parted])) &&
    arriving(arrival, model).some((code) => named.has(code))
    ? {
        handler: reported(bound?.read?.handler ?? first, first, model),
        arrival,
        bound: bound !== undefined && model.isOwn(bound.site.node) ? bound : undefined,
        missing: gap.missing,
      }
    : undefined;
}

/** A site of the handlers: of one that forwards, the rest is left to the one it calls. */
function siteOf(
  sites: readonly BoundSite[],
  handlers: readonly Handler[],
  model: FileModel,
): BoundSite | undefined {
  const own = sites.filter(
    // One function may receive two events in two positions.
    ({ read }) =>
      read !== undefined &&
      (handlers.includes(read.handler) || model.handlers.isForwardedTo(read.handler)),
  );
  return (
    // One that tests codes itself is at fault for what it passes on to nobody who cares.
    own.find(({ read }) => read !== undefined && handlers[0] === read.handler) ??
    own.find(({ read }) => read !== undefined && !model.handlers.isForwarder(read.handler)) ??
    own[0]
  );
}

/** A predicate is a part of the handler that asks it. */
function reported(handler: Handler, first: Handler, model: FileModel): Handler {
  return model.handlers.isHelper(handler) ? first : handler;
}

/** A status channel is judged where a code is tested; a success test is none. */
function isJudged({ places }: PayloadRead, tested: ReadonlySet<Code>): boolean {
  return (
    places.some(({ delivery }) => delivery.channel.role === 'error') ||
    [...tested].some((code) => code.effect !== 'success')
  );
}
