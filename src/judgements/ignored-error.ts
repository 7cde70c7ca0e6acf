import type { TSESTree } from '@typescript-eslint/utils';

import type { CodeSpace } from '../catalog/code-space.js';
import type { Delivery, Handler } from '../channels/handler.js';
import type { Verdict } from '../evaluation/treatment.js';
import { uncaughtRejections } from '../channels/uncaught.js';
import { untyped } from '../channels/registration.js';
import { isErrorValue } from '../evaluation/value.js';
import type { FileModel } from '../model.js';
import { isFunction, isInside, isNothing } from '../syntax/expression.js';
import { handlerHead } from '../syntax/location.js';

/**
 * How an error is ignored: nothing stands there, what stands there does nothing, it is only
 * logged, something is done without a look at it, or nothing catches it.
 */
export type Neglect = 'dropped' | 'empty' | 'logged' | 'uncaught' | 'unseen';

/** A handler or rejection that ignores what it receives. */
export interface IgnoredError {
  readonly loc: TSESTree.SourceLocation;
  readonly deliveries: readonly Delivery[];
  readonly neglect: Neglect;
  readonly isRejection: boolean;
  /** Whether only calls that end something are caught: an error there changes little. */
  readonly isCleanup: boolean;
}

const cleanup =
  /^(?:close|destroy|disconnect|dispose|end|exit|hang|leave|log(?:off|out)|quit|release|stop|unpublish|unsubscribe)/iu;

/** The error channels' handlers and rejections of a file that look at no code and hand nothing on. */
export function ignoredErrors(model: FileModel): IgnoredError[] {
  const handlers = model.handlers.groups.flatMap((group) => ignoredByGroup(group, model));
  const loggers = model.collected.registrations.flatMap(({ deliveries, listener, node }) =>
    node === undefined &&
    listener !== undefined &&
    deliversErrors(deliveries) &&
    model.loggers.isLogger(listener)
      ? [ignored(listener.loc, deliveries, 'logged')]
      : [],
  );
  return [...handlers, ...loggers];
}

/** Handlers of one event on one receiver are judged together: one that acts is enough. */
function ignoredByGroup(handlers: readonly Handler[], model: FileModel): IgnoredError[] {
  const registered = handlers.filter(({ registrations }) => registrations.length > 0);
  const [first] = registered;
  if (
    first === undefined ||
    model.roots.isJoined(first.group) ||
    !registered.every(({ deliveries }) => deliversErrors(deliveries)) ||
    handlers.some((handler) => model.sitesIn(handler).length > 0)
  ) {
    return [];
  }
  const kinds = registered.map((handler) => neglectOf(handler, model));
  const [kind] = kinds;
  if (kind === undefined || kinds.includes(undefined)) {
    return [];
  }
  if (isNoop(first)) {
    return first.registrations.flatMap(({ deliveries, listener }) =>
      listener !== undefined && model.isOwn(listener)
        ? [ignored(listener.loc, deliveries, kind)]
        : [],
    );
  }
  return model.isOwn(first.node)
    ? [ignored(handlerHead(first.node, model.sourceCode), first.deliveries, kind)]
    : [];
}

/** Whether a handler is a function that does nothing, for whoever needs one: where it is given is the mistake. */
function isNoop({ node, registrations }: Handler): boolean {
  return (
    isFunction(node) &&
    node.params.length === 0 &&
    (node.body.type === 'BlockStatement' ? node.body.body.length === 0 : isNothing(node.body)) &&
    registrations.every(({ listener }) => listener !== undefined && !isInside(node, listener))
  );
}

/** The rejections that events and effects of a file start, and that nothing catches. */
export function uncaughtErrors(model: FileModel): IgnoredError[] {
  const { binder, rejections, sourceCode } = model;
  return uncaughtRejections(sourceCode.ast, binder, rejections).map(({ channels, node }) =>
    ignored(
      isFunction(node) ? handlerHead(node, sourceCode) : node.loc,
      untyped(channels, node),
      'uncaught',
    ),
  );
}

function deliversErrors(deliveries: readonly Delivery[]): boolean {
  return deliveries.every(({ channel }) => channel.role === 'error');
}

function ignored(
  loc: TSESTree.SourceLocation,
  deliveries: readonly Delivery[],
  neglect: Neglect,
): IgnoredError {
  return {
    loc,
    deliveries,
    neglect,
    isRejection: isRejection(deliveries),
    isCleanup: deliveries.every(
      ({ channel: { id, kind } }) => kind === 'method' && cleanup.test(id),
    ),
  };
}

function isRejection(deliveries: readonly Delivery[]): boolean {
  return deliveries.every(({ channel }) => channel.kind === 'method');
}

function neglectOf(handler: Handler, model: FileModel): Neglect | undefined {
  const verdict = verdictOf(handler, model);
  if (verdict?.dependsOnError !== false) {
    return undefined;
  }
  if (verdict.treatment === 'entrusted') {
    return undefined;
  }
  if (verdict.treatment === 'handled') {
    const isSeen = verdict.acts.some(
      ({ kind, values }) => kind === 'throw' || values.some(isErrorValue),
    );
    return isSeen ? undefined : 'unseen';
  }
  const body: TSESTree.Node = handler.node.body;
  if (body.type === 'BlockStatement' ? body.body.length === 0 : isNothing(body)) {
    // A comment in a `catch` says why nothing is done.
    const isExplained =
      isRejection(handler.deliveries) && model.sourceCode.getCommentsInside(body).length > 0;
    return isExplained ? 'dropped' : 'empty';
  }
  return verdict.logs ? 'logged' : 'dropped';
}

/** What becomes of an error that nobody knows, of whichever space the channel delivers. */
function verdictOf(handler: Handler, model: FileModel): Verdict | undefined {
  const spaces = handler.deliveries.flatMap(({ catalog, channel }) =>
    channel.payload.flatMap((payload): CodeSpace[] => {
      const space = model.settings.index.space(catalog, payload.space);
      return space === undefined ? [] : [space];
    }),
  );
  const [space] = spaces;
  return space === undefined
    ? undefined
    : model.roots.ofHandler(handler, space).unheard(space.codes);
}
