import type { TSESTree } from '@typescript-eslint/utils';

import type { Constant } from '../binding/constant.js';
import { otherValues } from '../binding/other-values.js';
import type { Channel, Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { nearestCode } from '../catalog/nearest.js';
import type { FileModel } from '../model.js';
import { type BoundSite, channelsOf, codesMatched } from '../model/bound-site.js';
import { arriving } from '../model/reach.js';
import { isConverted } from '../sites/conversion.js';
import { hasOtherOrigins } from './other-origins.js';
import type { Site } from '../sites/site.js';

/** Why a comparison can never hold. */
export type Reason =
  /** A name where its value differs: `'AUDIO_DEVICE_TEST_FAILED'`. */
  | { readonly kind: 'name'; readonly meant: Code }
  /** A code that the channel does not deliver. */
  | {
      readonly kind: 'never-delivered';
      readonly code: Code;
      readonly channels: readonly Channel[];
      readonly isClosed: boolean;
    }
  /** A code of another SDK or space. */
  | {
      readonly kind: 'other-space';
      readonly space: CodeSpace;
      readonly code: Code;
      readonly meant: Code | undefined;
    }
  /** A string where the SDK sends a number, or the other way round. */
  | { readonly kind: 'type'; readonly meant: Code }
  /** No code at all. */
  | { readonly kind: 'unknown'; readonly meant: Code | undefined };

/** A test that can never hold. */
export interface Impossibility {
  readonly bound: BoundSite;
  readonly node: TSESTree.Node;
  readonly constant: Constant;
  readonly reason: Reason;
}

/** Names that browsers, Node and HTTP clients give to errors: never an SDK's codes. */
const foreignName =
  /^(?:E[A-Z]{3,}|EAI_\w+|(?:UND_)?ERR_\w+|[A-Z_]+_ERR|DOMException|(?:[A-Z][A-Za-z]*)?Error|canceled|timeout|undefined|null)$/u;

/** Values that stand for "none" or "fine" in many programs. */
const neutralValues: ReadonlySet<unknown> = new Set([0, 1, -1, '', '0', 'ok', 'OK', 'success']);

/** The tests of a file that can never hold, each with the reason. */
export function impossibilities(model: FileModel): Impossibility[] {
  const found = model.testing.flatMap((bound) =>
    bound.site.tests.flatMap((test) => impossibility(bound, test, model) ?? []),
  );
  // A list may be asked in several places: what one of them can find there is not wrong.
  const counts = countBy(found.map(({ node }) => node));
  const reported = new Set<TSESTree.Node>();
  return found.filter(({ node }) => {
    const isFirst = !reported.has(node);
    reported.add(node);
    return isFirst && counts.get(node) === model.sitesTesting(node);
  });
}

function countBy(nodes: readonly TSESTree.Node[]): ReadonlyMap<TSESTree.Node, number> {
  const counts = new Map<TSESTree.Node, number>();
  for (const node of nodes) {
    counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return counts;
}

/** The codes that the wrong tests of some sites were meant for: they count as tested. */
export function codesMeantByMistake(
  sites: readonly BoundSite[],
  model: FileModel,
): ReadonlySet<Code> {
  return new Set(
    sites.flatMap((bound) =>
      bound.site.tests.flatMap((test) => {
        const reason = impossibility(bound, test, model)?.reason;
        return reason !== undefined && 'meant' in reason && reason.meant !== undefined
          ? [reason.meant]
          : [];
      }),
    ),
  );
}

function impossibility(
  bound: BoundSite,
  { constant, node }: Site['tests'][number],
  model: FileModel,
): Impossibility | undefined {
  if (constant === undefined) {
    return missingMember(bound, node, model);
  }
  if (
    isNeutral(constant) ||
    hasOtherOrigins(bound, model) ||
    bound.read?.others.some((space) => space.withValue(constant.value).length > 0) === true
  ) {
    return undefined;
  }
  const matched = codesMatched(bound, constant);
  if (bound.site.kind === 'table') {
    const reason = matched.length > 0 ? undefined : misspelledKey(bound, constant, model);
    return reason === undefined ? undefined : { bound, node, constant, reason };
  }
  if (
    matched.length === 0 &&
    otherValues(bound.site.subject, model.binder.resolver).includes(constant.value)
  ) {
    return undefined;
  }
  const reason =
    matched.length > 0
      ? (wrongType(bound, constant, matched, model) ?? neverDelivered(bound, matched, model))
      : mayBeAnothers(bound, constant, model)
        ? undefined
        : (otherSpace(bound, constant) ?? unknownValue(bound, constant, model));
  return reason === undefined ? undefined : { bound, node, constant, reason };
}

/** A member that the SDK's constants do not have is `undefined`, and no code. */
function missingMember(
  bound: BoundSite,
  node: TSESTree.Node,
  model: FileModel,
): Impossibility | undefined {
  const found = model.binder.missingMember(node);
  return found === undefined
    ? undefined
    : {
        bound,
        node,
        constant: {
          node,
          value: found.name,
          name: found.name,
          space: found.space,
          evidence: 'constant',
          table: undefined,
        },
        reason: { kind: 'unknown', meant: found.meant },
      };
}

function wrongType(
  { reads, site, space }: BoundSite,
  constant: Constant,
  [code]: readonly Code[],
  { binder }: FileModel,
): Reason | undefined {
  const isLoose = site.kind === 'comparison' && site.node.operator.length === 2;
  return code === undefined ||
    reads === 'name' ||
    space.definition.values === 'mixed' ||
    typeof constant.value === typeof code.value ||
    code.errata?.some(({ value }) => value === constant.value) === true ||
    isLoose ||
    isConverted(site, binder.resolver)
    ? undefined
    : { kind: 'type', meant: code };
}

/** What stands for "none" or "fine", unless it is written as the code of an SDK. */
function isNeutral({ space, value }: Constant): boolean {
  return space === undefined && neutralValues.has(value);
}

function neverDelivered(
  bound: BoundSite,
  matched: readonly Code[],
  model: FileModel,
): Reason | undefined {
  const [code] = matched;
  const channels = channelsOf(bound);
  if (code === undefined || channels.length === 0 || bound.read?.handler.isShared === true) {
    return undefined;
  }
  const possible = arriving(bound, model);
  const isClosed = channels.every(({ open }) => !open);
  // No page says which methods deliver a general code; what a closed channel delivers is certain.
  return matched.some(
    (candidate) => possible.includes(candidate) || (candidate.general === true && !isClosed),
  )
    ? undefined
    : { kind: 'never-delivered', code, channels, isClosed };
}

/** Whether errors of another SDK arrive at a site too, and the constant is a code of that one. */
function mayBeAnothers(bound: BoundSite, constant: Constant, model: FileModel): boolean {
  const { read } = bound;
  const { binder, settings } = model;
  if (read === undefined) {
    return false;
  }
  const delivered = read.handler.deliveries.map(({ catalog }) => catalog);
  const { imported } = binder.factsOf(bound.site.node);
  return settings.index
    .withValue(constant.value)
    .some(
      ({ catalog }) =>
        catalog !== bound.space.catalog &&
        (delivered.includes(catalog) || (read.handler.isShared && imported.has(catalog))),
    );
}

/** A constant that another space has: twins of one vendor share values, and then it can hold. */
function otherSpace(bound: BoundSite, constant: Constant): Reason | undefined {
  const { space } = constant;
  const [code] =
    space === undefined || space === bound.space ? [] : space.withValue(constant.value);
  return space === undefined || code === undefined
    ? undefined
    : { kind: 'other-space', space, code, meant: nearestCode(code.name, bound.space)?.code };
}

function unknownValue(bound: BoundSite, constant: Constant, model: FileModel): Reason | undefined {
  const { space } = bound;
  const text = String(constant.value);
  if (isMemberOfSdk(constant, model)) {
    return undefined;
  }
  const named = bound.reads === 'value' ? space.named(text) : undefined;
  if (named !== undefined) {
    return { kind: 'name', meant: named };
  }
  const near = typeof constant.value === 'string' ? nearestCode(text, space) : undefined;
  const isTypo = near !== undefined && near.edits <= 1;
  if (foreignName.test(text) && !isTypo) {
    return undefined;
  }
  if (space.definition.partial === true) {
    // What no source lists may be anything but a slip of the pen.
    return isTypo ? { kind: 'unknown', meant: near.code } : undefined;
  }
  if (near !== undefined && (isTypo || !isRejection(bound, model) || isCertain(bound))) {
    return { kind: 'unknown', meant: near.code };
  }
  return isCertain(bound)
    ? (elsewhereKnown(bound, constant, model) ?? { kind: 'unknown', meant: undefined })
    : undefined;
}

/** Where other errors may arrive too, theirs are the codes that no catalog knows. */
function isCertain({ evidence, read }: BoundSite): boolean {
  return read === undefined
    ? evidence === 'type' || evidence === 'directive'
    : evidence === 'type' || !read.handler.isShared;
}

/** Whether what a site inspects was thrown, or is what a promise was rejected with. */
function isRejection({ read, site }: BoundSite, { binder }: FileModel): boolean {
  return (
    read?.handler.isShared === true ||
    binder.resolver.resolve(site.subject)?.origin.kind === 'caught'
  );
}

/** A table may have keys for more than codes: only what is nearly a code was meant as one. */
function misspelledKey(bound: BoundSite, constant: Constant, model: FileModel): Reason | undefined {
  const reason = unknownValue(bound, constant, model);
  return reason !== undefined && 'meant' in reason && reason.meant !== undefined
    ? reason
    : undefined;
}

/** A value of another space of this SDK, or a name that another SDK has. Numbers agree by accident. */
function elsewhereKnown(
  bound: BoundSite,
  constant: Constant,
  model: FileModel,
): Reason | undefined {
  const space = model.settings.index
    .withValue(constant.value)
    .find(
      (candidate) =>
        candidate !== bound.space &&
        (candidate.catalog === bound.space.catalog || typeof constant.value === 'string'),
    );
  const [code] = space?.withValue(constant.value) ?? [];
  return space === undefined || code === undefined
    ? undefined
    : { kind: 'other-space', space, code, meant: undefined };
}

/** Typings know codes that the page lacks: a member of the SDK's own enum is never unknown. */
function isMemberOfSdk(constant: Constant, model: FileModel): boolean {
  return (
    constant.name !== undefined &&
    constant.table === undefined &&
    model.binder.oracle.typeOf(constant.node).units[0]?.member !== undefined
  );
}
