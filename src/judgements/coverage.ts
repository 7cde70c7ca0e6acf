import type { Code, Effect } from '../catalog/catalog.js';
import type { Treatment, Verdict } from '../evaluation/treatment.js';
import type { FileModel } from '../model.js';
import { type Arrival, type BoundSite, codesMatched } from '../model/bound-site.js';
import { type Extra, effectOf, reachOf } from '../model/reach.js';
import type { RootGroup } from '../model/roots.js';
import { codesMeantByMistake } from './impossible.js';

/** What a fallback covers: by what it does and what the code means, everything, or nothing. */
export const fallbackRules = ['by-effect', 'all', 'none'] as const;

export type FallbackRule = (typeof fallbackRules)[number];

/** What a rule asks for, by its options. */
export interface Demands {
  readonly fallbackCovers: FallbackRule;
  readonly extras: ReadonlySet<Extra>;
}

/** What roots that are judged together leave out. */
export interface Gap {
  readonly missing: readonly Code[];
  readonly verdicts: readonly Verdict[];
}

/** Whether a treatment covers a code of an effect that no test names. */
export function isCovered(effect: Effect, treatment: Treatment, demands: Demands): boolean {
  if (treatment === 'entrusted') {
    return true;
  }
  switch (demands.fallbackCovers) {
    case 'none':
      return false;
    case 'all':
      return treatment !== 'dropped';
    case 'by-effect':
      return treatment === 'handled' || (treatment === 'logged' && effect !== 'session-ended');
  }
}

/**
 * The codes in reach of a site that some roots neither name nor take care of, one for each value
 * where the site inspects values.
 */
export function gapOf(group: RootGroup, bound: Arrival, model: FileModel, demands: Demands): Gap {
  const reach = reachOf(bound, model, demands.extras);
  const names = reach.map(({ name }) => name).join(' ');
  const question = `gap ${spaceKey(bound)} ${bound.reads} ${demands.fallbackCovers} ${names}`;
  return model.memory.once(group, question, () => gapIn(group, reach, bound, model, demands));
}

function gapIn(
  group: RootGroup,
  reach: readonly Code[],
  bound: Arrival,
  model: FileModel,
  demands: Demands,
): Gap {
  const verdicts = group.roots.map((root) => root.unheard(reach));
  if (group.isJoined) {
    return { missing: [], verdicts };
  }
  const covers = verdicts.map((verdict) => {
    const named = codesNamed(verdict, bound, model);
    return (code: Code) =>
      named.has(code) || isCovered(effectOf(code, bound), verdict.treatment, demands);
  });
  const missing = reach
    .filter((code) => !covers.some((isCoveredBy) => isCoveredBy(code)))
    // What ends a session is named first.
    .sort((one, other) => Number(endsSession(other, bound)) - Number(endsSession(one, bound)));
  return { missing: bound.reads === 'name' ? missing : oneOfEachValue(missing), verdicts };
}

/** The codes that a run names, those included that a wrong test was meant for. */
export function codesNamed(verdict: Verdict, bound: Arrival, model: FileModel): ReadonlySet<Code> {
  return model.memory.once(verdict, `named ${spaceKey(bound)}`, () => {
    const sites = model.sitesVisited(verdict).filter(({ space }) => space === bound.space);
    return new Set([...verdict.named, ...testedCodes(sites), ...codesMeantByMistake(sites, model)]);
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
  const missing = model.groupsOf(bound).flatMap((group) => {
    const gap = gapOf(group, bound, model, demands);
    return speaker(gap, bound, model) === bound ? gap.missing : [];
  });
  return [...new Set(missing)];
}

/**
 * The site at which a gap is reported: the first switch that the code comes to, else the first
 * table.
 */
export function speaker(gap: Gap, bound: Arrival, model: FileModel): BoundSite | undefined {
  return model.memory.once(gap, `speaker ${spaceKey(bound)}`, () => {
    const sites = gap.verdicts
      .flatMap((verdict) => model.sitesVisited(verdict))
      .filter(({ space }) => space === bound.space);
    return (
      sites.find(({ site }) => site.kind === 'switch') ??
      sites.find(({ site }) => site.kind === 'table')
    );
  });
}

function spaceKey({ space }: Arrival): string {
  return `${space.catalog.id}/${space.id}`;
}

function endsSession(code: Code, bound: Arrival): boolean {
  return effectOf(code, bound) === 'session-ended';
}

function oneOfEachValue(codes: readonly Code[]): Code[] {
  const values = new Set<Code['value']>();
  return codes.filter(({ value }) => !values.has(value) && values.add(value));
}
