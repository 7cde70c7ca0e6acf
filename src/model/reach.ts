import type { Binder } from '../binding/binder.js';
import type { Arrival } from './bound-site.js';
import type { Memory } from './memory.js';
import type { Code, Effect } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { Enumeration, TypeFacts } from '../types/oracle.js';

/** The file in which codes arrive. */
interface Reached {
  readonly binder: Binder;
  readonly memory: Memory;
}

/** Codes that are asked for only where the user wants it. */
export type Extra = 'general' | 'ignorable' | 'retrying';

/**
 * The codes that can arrive at a site, without those that need no handling: hidden, deprecated
 * and success codes, those of features that the program does not use, those that the installed SDK
 * does not have, and those that the settings ignore.
 *
 * @param extras - the kinds of codes that are asked for although recommended leaves them out.
 */
export function reachOf(
  bound: Arrival,
  file: Reached,
  extras: ReadonlySet<Extra>,
): readonly Code[] {
  const { binder } = file;
  const installed = installedEnumeration(bound, binder);
  const isRejection =
    bound.read?.places.every(({ delivery }) => delivery.channel.kind === 'method') ?? false;
  return arriving(bound, file).filter((code) => {
    const effect = effectOf(code, bound);
    return (
      code.status === 'active' &&
      effect !== 'success' &&
      (effect !== 'ignorable' || extras.has('ignorable')) &&
      (effect !== 'retrying' || extras.has('retrying')) &&
      (code.general !== true || !isRejection || extras.has('general')) &&
      binder.features.areUsed(code.feature) &&
      isOffered(code, installed) &&
      !binder.index.isIgnored(bound.space, code)
    );
  });
}

/** What a code means where it arrives: an effect belongs to code and channel. */
export function effectOf(code: Code, { directive, read }: Arrival): Effect {
  const channels =
    read === undefined ? [directive?.channel] : read.places.map(({ delivery }) => delivery.channel);
  const [effect, ...others] = new Set(channels.map((channel) => channel?.effect));
  return code.effect === 'success' || effect === undefined || others.length > 0
    ? code.effect
    : effect;
}

/** The codes that the registration's type, the channel, or the subject's type lets arrive. */
export function arriving(bound: Arrival, { binder, memory }: Reached): readonly Code[] {
  return memory.once(bound, 'arriving', () => codesArriving(bound, binder));
}

function codesArriving(bound: Arrival, binder: Binder): readonly Code[] {
  const { directive, read, space } = bound;
  if (read !== undefined) {
    const codes = new Set(
      read.places.flatMap(
        ({ delivery, payload }) =>
          properSubset(delivery.typeOf(payload), space) ??
          space.deliveredBy(delivery.channel, payload),
      ),
    );
    return space.codes.filter((code) => codes.has(code)).concat(unlistedIn(codes, space));
  }
  const payload = directive?.channel?.payload.find((candidate) => candidate.space === space.id);
  if (directive?.channel !== undefined && payload !== undefined) {
    return space.deliveredBy(directive.channel, payload);
  }
  if (bound.site === undefined) {
    return space.codes;
  }
  const facts = binder.oracle.typeOf(bound.site.subject);
  return (
    properSubset(facts, space) ??
    codesOfTable(binder.ownTableOfType(facts)?.members, space) ??
    space.codes
  );
}

/**
 * The codes of a type that is made of some of the space's values, in the space's order.
 *
 * @returns undefined where the type says nothing or holds every value.
 */
function properSubset(facts: TypeFacts, space: CodeSpace): readonly Code[] | undefined {
  if (!facts.finite) {
    return undefined;
  }
  const size = facts.units[0]?.member?.enumeration.members.length ?? space.codes.length;
  if (facts.units.length >= size) {
    return undefined;
  }
  const codes = new Set(
    facts.units.flatMap((unit) => {
      const named = space.withValue(unit.value);
      if (named.length > 0) {
        return named;
      }
      return unit.member === undefined ? [] : [space.unlisted(unit.member.name, unit.value)];
    }),
  );
  return codes.size === 0
    ? undefined
    : space.codes.filter((code) => codes.has(code)).concat(unlistedIn(codes, space));
}

function unlistedIn(codes: ReadonlySet<Code>, space: CodeSpace): Code[] {
  return [...codes].filter((code) => !space.codes.includes(code));
}

function codesOfTable(
  members: readonly { readonly name: string; readonly value: number | string }[] | undefined,
  space: CodeSpace,
): readonly Code[] | undefined {
  if (members === undefined) {
    return undefined;
  }
  const values = new Set(members.map((member) => member.value));
  return space.codes.filter((code) => values.has(code.value));
}

/** The SDK's own enum as it is installed, where a type at the site leads to it. */
function installedEnumeration(bound: Arrival, binder: Binder): Enumeration | undefined {
  const { read, site, space } = bound;
  const candidates = function* (): Generator<TypeFacts> {
    for (const { delivery, payload } of read?.places ?? []) {
      yield delivery.typeOf(payload);
    }
    if (site === undefined) {
      return;
    }
    yield binder.oracle.typeOf(site.subject);
    const named = site.tests.find((test) => test.constant?.name !== undefined);
    if (named !== undefined) {
      yield binder.oracle.typeOf(named.node);
    }
  };
  for (const facts of candidates()) {
    const enumeration = facts.units[0]?.member?.enumeration;
    if (enumeration !== undefined && enumeration.name === space.definition.enum) {
      return enumeration;
    }
  }
  return undefined;
}

/** Whether the installed SDK has a code and does not mark it hidden or deprecated. */
function isOffered(code: Code, installed: Enumeration | undefined): boolean {
  if (installed === undefined) {
    return true;
  }
  const member = installed.members.find((candidate) => candidate.name === code.name);
  return member !== undefined && !member.hidden && member.deprecated === undefined;
}
