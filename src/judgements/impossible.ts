import type { TSESTree } from '@typescript-eslint/utils';

import type { Constant } from '../binding/constant.js';
import type { Code } from '../catalog/catalog.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { nearestCode } from '../catalog/nearest.js';
import type { FileModel } from '../model.js';
import { type BoundSite, codesMatched } from '../model/bound-site.js';
import { arriving } from '../model/reach.js';
import { isConverted } from '../sites/conversion.js';
import type { Site } from '../sites/site.js';

/** Why a comparison can never hold. */
export type Reason =
  /** A name where its value differs: `'AUDIO_DEVICE_TEST_FAILED'`. */
  | { readonly kind: 'name'; readonly meant: Code }
  /** A code that the channel does not deliver. */
  | { readonly kind: 'never-delivered'; readonly code: Code; readonly isClosed: boolean }
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
  /^(?:E[A-Z]{3,}|ERR_\w+|(?:[A-Z][a-z]+)+Error|ABORT_ERR|canceled|timeout|undefined|null)$/u;

/** Values that stand for "none" or "fine" in many programs. */
const neutralValues: ReadonlySet<unknown> = new Set([0, 1, -1, '', '0', 'ok', 'OK', 'success']);

/** The tests of a file that can never hold, each with the reason. */
export function impossibilities(model: FileModel): Impossibility[] {
  return model.bound.flatMap((bound) =>
    bound.site.tests.flatMap((test) => impossibility(bound, test, model) ?? []),
  );
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
  if (constant === undefined || bound.site.kind === 'table' || neutralValues.has(constant.value)) {
    return undefined;
  }
  const matched = codesMatched(bound, constant);
  const reason =
    matched.length > 0
      ? (wrongType(bound, constant, matched) ?? neverDelivered(bound, matched, model))
      : (otherSpace(bound, constant) ?? unknownValue(bound, constant, model));
  return reason === undefined ? undefined : { bound, node, constant, reason };
}

function wrongType(
  { reads, site, space }: BoundSite,
  constant: Constant,
  [code]: readonly Code[],
): Reason | undefined {
  const isLoose = site.kind === 'comparison' && site.node.operator.length === 2;
  return code === undefined ||
    reads === 'name' ||
    space.definition.values === 'mixed' ||
    typeof constant.value === typeof code.value ||
    isLoose ||
    isConverted(site)
    ? undefined
    : { kind: 'type', meant: code };
}

function neverDelivered(
  bound: BoundSite,
  matched: readonly Code[],
  model: FileModel,
): Reason | undefined {
  const { read } = bound;
  const [code] = matched;
  if (code === undefined || read === undefined || read.handler.isShared) {
    return undefined;
  }
  const possible = arriving(bound, model.binder);
  return matched.some((candidate) => possible.includes(candidate) || candidate.general === true)
    ? undefined
    : {
        kind: 'never-delivered',
        code,
        isClosed: read.places.every(({ delivery }) => !delivery.channel.open),
      };
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
  const { read, space } = bound;
  const text = String(constant.value);
  if (foreignName.test(text) || isMemberOfSdk(constant, model)) {
    return undefined;
  }
  const named = bound.reads === 'value' ? space.named(text) : undefined;
  if (named !== undefined) {
    return { kind: 'name', meant: named };
  }
  const meant = typeof constant.value === 'string' ? nearestCode(text, space)?.code : undefined;
  if (meant !== undefined) {
    return { kind: 'unknown', meant };
  }
  // Other errors may arrive here too, and theirs are the codes that no catalog knows.
  const isCertain = bound.evidence === 'type' || (read !== undefined && !read.handler.isShared);
  return isCertain
    ? (elsewhereKnown(bound, constant, model) ?? { kind: 'unknown', meant })
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
