import type { Code } from '../catalog/catalog.js';
import type { Handler, PayloadRead } from '../channels/handler.js';
import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import { arriving } from '../model/reach.js';
import { codesMeantByMistake } from './impossible.js';
import { type Demands, fateReader, isCovered, testedCodes, untested } from './coverage.js';

/** What the handlers of one event leave out. */
export interface HandlerGap {
  /** The first of the handlers that are judged together. */
  readonly handler: Handler;
  /** A site of it, for the space and the channel. */
  readonly bound: BoundSite;
  readonly missing: readonly Code[];
}

/**
 * The codes that handlers which test some codes let fall to the floor. Where a switch or a table
 * inspects the codes, its own rule speaks.
 */
export function handlerGaps(model: FileModel, demands: Demands): HandlerGap[] {
  return model.handlers.groups.flatMap((handlers) => handlerGap(handlers, model, demands) ?? []);
}

function handlerGap(
  handlers: readonly Handler[],
  model: FileModel,
  demands: Demands,
): HandlerGap | undefined {
  // A handler that forwards leaves the rest to the one it calls.
  const forwarders = handlers.filter((handler) => model.handlers.isForwarder(handler));
  const judged = handlers.filter((handler) => !model.handlers.isForwarder(handler));
  const members = new Set(handlers);
  const all = [...judged, ...forwarders]
    .flatMap((handler) => model.sitesIn(handler))
    // One function may receive two events in two positions.
    .filter(({ read }) => read !== undefined && members.has(read.handler));
  const [bound] = all;
  if (
    bound?.read === undefined ||
    all.some(({ site }) => site.kind === 'switch' || site.kind === 'table')
  ) {
    return undefined;
  }
  const sameSpace = all.filter((other) => other.space === bound.space);
  const written = testedCodes(sameSpace);
  const tested = new Set([...written, ...codesMeantByMistake(sameSpace, model)]);
  if (
    !isJudged(bound.read, written) ||
    !arriving(bound, model.binder).some((code) => tested.has(code))
  ) {
    return undefined;
  }
  const { handler } = bound.read;
  const fate = fateReader(bound, handler.node, model);
  const missing = untested(bound, model, demands).filter(
    (code) => !isCovered(code, fate(code), demands),
  );
  return missing.length === 0 ? undefined : { handler, bound, missing };
}

/** A status channel is judged where a code is tested; a success test is none. */
function isJudged({ places }: PayloadRead, tested: ReadonlySet<Code>): boolean {
  return (
    places.some(({ delivery }) => delivery.channel.role === 'error') ||
    [...tested].some((code) => code.effect !== 'success')
  );
}
