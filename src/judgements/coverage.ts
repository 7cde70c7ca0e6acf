import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Handler } from '../channels/handler.js';
import type { FileModel } from '../model.js';
import { type Fate, fateOf, isActedOn } from '../sites/fate.js';
import { canReach } from '../sites/guard.js';
import { errorVariables, taintedVariables } from '../sites/taint.js';
import { functionAround } from '../syntax/expression.js';
import { type BoundSite, codesMatched } from '../model/bound-site.js';
import { codesMeantByMistake } from './impossible.js';
import { type Extra, reachOf } from '../model/reach.js';
import { GroupCoverage } from './group-coverage.js';

/** What a fallback covers: by what it does and what the code means, everything, or nothing. */
export const fallbackRules = ['by-effect', 'all', 'none'] as const;

export type FallbackRule = (typeof fallbackRules)[number];

/** What a rule asks for, by its options. */
export interface Demands {
  readonly fallbackCovers: FallbackRule;
  readonly extras: ReadonlySet<Extra>;
}

/** What the handlers of a group do about the codes of a space, worked out once for all of them. */
const coverages = new WeakMap<
  readonly Handler[],
  { readonly coverage: GroupCoverage; readonly demands: Demands; readonly space: CodeSpace }[]
>();

/** Whether a fallback with this fate takes care of a code. */
export function isCovered(code: Code, fate: Fate, demands: Demands): boolean {
  switch (demands.fallbackCovers) {
    case 'none':
      return fate === 'entrusted';
    case 'all':
      return fate !== 'floor';
    case 'by-effect':
      return isActedOn(fate) || (fate === 'logs' && code.effect !== 'session-ended');
  }
}

/**
 * The codes in reach of a site that no test of its subject names, one for each value where the
 * site inspects values.
 */
export function untested(bound: BoundSite, model: FileModel, demands: Demands): Code[] {
  const inspection = model.inspection(bound);
  const together = model.inspectedTogether(bound);
  if (hasUnreadableTest(together)) {
    return [];
  }
  const tested = new Set([...testedCodes(together), ...codesMeantByMistake(together, model)]);
  const besides = coveredBesides(bound, model, demands);
  const open = reachOf(bound, model.binder, demands.extras).filter(
    (code) => !tested.has(code) && canReach(bound.site.node, code, inspection) && !besides(code),
  );
  return bound.reads === 'name' ? open : oneOfEachValue(open);
}

/** Whether other handlers of the same event on the same receiver take care of a code. */
function coveredBesides(
  bound: BoundSite,
  model: FileModel,
  demands: Demands,
): (code: Code) => boolean {
  const handler = bound.read?.handler;
  if (handler === undefined) {
    return () => false;
  }
  if (model.handlers.isJoinedOutOfSight(handler)) {
    return () => true;
  }
  const group = model.handlers.groupOf(handler);
  if (group.length === 1) {
    return () => false;
  }
  const coverage = groupCoverage(group, bound.space, model, demands);
  return (code) => coverage.isCoveredBeside(handler, code);
}

function groupCoverage(
  group: readonly Handler[],
  space: CodeSpace,
  model: FileModel,
  demands: Demands,
): GroupCoverage {
  const ofDemands = coverages.get(group) ?? [];
  coverages.set(group, ofDemands);
  let known = ofDemands.find((each) => each.space === space && each.demands === demands);
  if (known === undefined) {
    const coverage = new GroupCoverage(group, (handler) =>
      coverageOf(handler, space, model, demands),
    );
    known = { coverage, demands, space };
    ofDemands.push(known);
  }
  return known.coverage;
}

/** What one handler covers of the codes of a space, by its tests and by what it does. */
function coverageOf(
  handler: Handler,
  space: CodeSpace,
  model: FileModel,
  demands: Demands,
): (code: Code) => boolean {
  const sites = model.sitesIn(handler).filter((site) => site.space === space);
  if (hasUnreadableTest(sites)) {
    return () => true;
  }
  const [first] = sites;
  const tested = testedCodes(sites);
  const fate =
    first === undefined
      ? () => fateWithoutTests(handler, model)
      : fateReader(first, handler.node, model);
  // Forwarding is no act of its own: the function that is called is judged.
  const acts = !model.handlers.isForwarder(handler);
  return (code) => tested.has(code) || (acts && isCovered(code, fate(code), demands));
}

/** What cannot be read may test any code: without evidence nothing is said. */
function hasUnreadableTest(sites: readonly BoundSite[]): boolean {
  return sites.some(({ site }) => site.tests.some(({ constant }) => constant === undefined));
}

/** What becomes of every code in a handler that tests none: what it does, it does for all. */
export function fateWithoutTests(handler: Handler, model: FileModel): Fate {
  return fateOf(undefined, {
    body: handler.node,
    inspection: model.withoutTests,
    visitorKeys: model.sourceCode.visitorKeys,
    tainted: new Set(),
    isUntested: true,
  });
}

/** The codes that any test of some sites matches. */
export function testedCodes(sites: readonly BoundSite[]): ReadonlySet<Code> {
  return new Set(
    sites.flatMap((bound) =>
      bound.site.tests.flatMap(({ constant }) =>
        constant === undefined ? [] : codesMatched(bound, constant),
      ),
    ),
  );
}

/** The codes that a switch, or the function around it, leaves without anything done about them. */
export function uncoveredAtSwitch(
  bound: BoundSite,
  model: FileModel,
  demands: Demands,
): readonly Code[] {
  const isToldBefore = toldAtEarlierSwitch(bound, model);
  const open = untested(bound, model, demands).filter((code) => !isToldBefore(code));
  if (open.length === 0) {
    return open;
  }
  const body = bound.read?.handler.node ?? functionAround(bound.site.node) ?? model.sourceCode.ast;
  const fate = fateReader(bound, body, model);
  return open.filter((code) => !isCovered(code, fate(code), demands));
}

/** Whether an earlier switch over the same codes is told of a code: one mistake, one report. */
function toldAtEarlierSwitch(bound: BoundSite, model: FileModel): (code: Code) => boolean {
  const earlier = model
    .inspectedTogether(bound)
    .filter(({ site }) => site.kind === 'switch' && site.node.range[0] < bound.site.node.range[0]);
  const inspection = model.inspection(bound);
  return (code) => earlier.some(({ site }) => canReach(site.node, code, inspection));
}

/** A function that follows codes through a body in which a site inspects them. */
export function fateReader(
  bound: BoundSite,
  body: TSESTree.Node,
  model: FileModel,
): (code: Code) => Fate {
  const inspection = model.inspection(bound);
  const { visitorKeys } = model.sourceCode;
  const roots = errorVariables(bound.site.subject, visitorKeys, inspection);
  const tainted = taintedVariables(roots, inspection);
  return (code) => fateOf(code, { body, inspection, tainted, visitorKeys });
}

function oneOfEachValue(codes: readonly Code[]): Code[] {
  return codes.filter(
    (code, position) => codes.findIndex((other) => other.value === code.value) === position,
  );
}
