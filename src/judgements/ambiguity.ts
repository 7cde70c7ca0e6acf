import type { TSESTree } from '@typescript-eslint/utils';

import type { Constant } from '../binding/constant.js';
import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import { effectKey } from '../evaluation/effect.js';
import type { Verdict } from '../evaluation/treatment.js';
import type { Value } from '../evaluation/value.js';
import type { Root } from '../model/roots.js';
import type { Site, TableSite } from '../sites/site.js';
import { type BoundSite, codesMatched, codesWritten } from '../model/bound-site.js';
import { arriving } from '../model/reach.js';

type Test = Site['tests'][number];

/** A branch that is taken on a value which several errors share. */
export interface Ambiguity {
  readonly bound: BoundSite;
  readonly test: Test;
  readonly codes: readonly Code[];
  /** The expression that holds what tells the codes apart: `err.name` beside `err.code`. */
  readonly distinguisher: string | undefined;
}

/** The tests of values that do not say which error is meant, where nothing else says it either. */
export function ambiguities(model: FileModel): Ambiguity[] {
  return model.bound.flatMap((bound) => {
    // Without a catalog, members of one value are names of one code.
    if (bound.reads === 'name' || !model.settings.index.spaces.includes(bound.space)) {
      return [];
    }
    return bound.site.tests.flatMap((test): Ambiguity[] => {
      const codes = test.constant === undefined ? [] : sharing(bound, test.constant, model);
      const alike = codes.length > 1 ? treatedAlike(codes, bound, test, model) : [];
      return alike.length > 1
        ? [{ bound, test, codes: alike, distinguisher: distinguisherOf(bound, model) }]
        : [];
    });
  });
}

/** A label, key or element whose value stands in the same site before. */
export interface Repetition {
  readonly bound: BoundSite;
  /** The one that has no effect. */
  readonly test: Test;
  /** The one that has. */
  readonly effective: Test;
  readonly value: Code['value'];
}

/** The labels that never run, and the keys and elements that have no effect. */
export function repetitions(model: FileModel): Repetition[] {
  return model.bound.flatMap((bound) => {
    // The first label of a value is the one that runs; of keys it is the last that counts.
    const tests = bound.site.kind === 'table' ? [...bound.site.tests].reverse() : bound.site.tests;
    const effective = new Map<Code['value'], Test>();
    return tests.flatMap((test): Repetition[] => {
      const value = test.constant?.value;
      if (value === undefined) {
        return [];
      }
      const first = effective.get(value);
      if (first === undefined) {
        effective.set(value, test);
        return [];
      }
      return [{ bound, test, effective: first, value }];
    });
  });
}

/** The codes that a test cannot tell apart: none where its name says the one that is meant. */
function sharing(bound: BoundSite, constant: Constant, model: FileModel): readonly Code[] {
  const possible = arriving(bound, model);
  const matched = codesMatched(bound, constant).filter(
    (code) =>
      String(code.value) === String(constant.value) &&
      possible.includes(code) &&
      !model.settings.index.isIgnored(bound.space, code),
  );
  if (constant.name === undefined) {
    return matched;
  }
  const [meant] = codesWritten(bound, constant);
  const others = matched.filter((code) => code !== meant);
  return meant?.status === 'deprecated' || others.every(({ status }) => status === 'deprecated')
    ? []
    : matched;
}

function distinguisherOf(bound: BoundSite, model: FileModel): string | undefined {
  const { toldApartBy } = bound.space.definition;
  const { subject } = bound.site;
  return toldApartBy !== undefined && subject.type === 'MemberExpression'
    ? `${model.sourceCode.getText(subject.object)}${subject.optional ? '?.' : '.'}${toldApartBy}`
    : undefined;
}

/** The codes that no decision tells from the first, where something is done about it. */
function treatedAlike(
  codes: readonly Code[],
  bound: BoundSite,
  test: Test,
  model: FileModel,
): readonly Code[] {
  const [first, ...others] = codes;
  if (first === undefined) {
    return [];
  }
  const nodes = nodesOf(bound, test);
  for (const root of rootsOf(bound, model)) {
    const verdict = root.with(first, others);
    if (
      nodes.some((node) => verdict.visited.has(node)) &&
      verdict.named.size === 0 &&
      !handsOnDifference(verdict, root.unheard(codes), codes)
    ) {
      return codes;
    }
  }
  return [];
}

/** Whether something is given away for these codes that tells them apart: `report(error.name)`. */
function handsOnDifference(
  { acts }: Verdict,
  unheard: Verdict,
  [first, ...others]: readonly Code[],
): boolean {
  const elsewhere = new Set(unheard.acts.map(effectKey));
  const isDifference = (value: Value): boolean =>
    value.kind === 'code' &&
    first !== undefined &&
    others.some((code) => value.of(code) !== value.of(first));
  return acts.some((act) => !elsewhere.has(effectKey(act)) && act.values.some(isDifference));
}

function rootsOf(bound: BoundSite, model: FileModel): readonly Root[] {
  const groups =
    bound.site.kind === 'table'
      ? model.groupsOfLookups(bound as BoundSite<TableSite>)
      : model.groupsOf(bound);
  return groups.flatMap(({ roots }) => roots);
}

/** The nodes at which a run makes a test. */
function nodesOf({ site }: BoundSite, test: Test): readonly TSESTree.Node[] {
  return site.kind === 'table' ? site.lookups.map(({ node }) => node) : [site.node, test.node];
}
