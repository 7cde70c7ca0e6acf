import type { TSESTree } from '@typescript-eslint/utils';

import type { Delivery, Handler } from '../channels/handler.js';
import type { FileModel } from '../model.js';
import { alwaysExits } from '../sites/exits.js';
import { fateOf, isActedOn } from '../sites/fate.js';
import { fateWithoutTests } from './coverage.js';
import { taintedVariables } from '../sites/taint.js';
import { handlerHead } from '../syntax/location.js';
import { walk } from '../syntax/walk.js';

/**
 * How an error is ignored: nothing stands there, what stands there does nothing, it is only
 * logged, or something is done without a look at it.
 */
export type Neglect = 'dropped' | 'empty' | 'logged' | 'unseen';

/** A handler or rejection that ignores what it receives. */
export interface IgnoredError {
  readonly loc: TSESTree.SourceLocation;
  readonly deliveries: readonly Delivery[];
  readonly neglect: Neglect;
  readonly isRejection: boolean;
  /** Whether only calls that end something are caught: an error there changes little. */
  readonly isCleanup: boolean;
}

const cleanup = /^(?:stop|leave|destroy|unpublish|unsubscribe|logout)/iu;

/** The error channels' handlers and rejections of a file that look at no code and hand nothing on. */
export function ignoredErrors(model: FileModel): IgnoredError[] {
  const handlers = model.handlers.groups.flatMap((group) => {
    const [first] = group;
    const isJudged = group.every(
      (handler) =>
        !model.handlers.isJoinedOutOfSight(handler) &&
        deliversErrors(handler.deliveries) &&
        handler.deliveries.every(({ registration }) => registration !== undefined) &&
        model.sitesIn(handler).length === 0,
    );
    const neglects = isJudged ? group.map((handler) => neglectOf(handler, model)) : [];
    const [neglect] = neglects;
    // Handlers of one event on one receiver are judged together: one that acts is enough.
    return first === undefined || neglect === undefined || neglects.includes(undefined)
      ? []
      : [ignored(handlerHead(first.node, model.sourceCode), first.deliveries, neglect)];
  });
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
  const { sourceCode } = model;
  const body: TSESTree.Node = handler.node.body;
  if (body.type === 'BlockStatement' && body.body.length === 0) {
    // A comment in a `catch` says why nothing is done.
    const isExplained =
      isRejection(handler.deliveries) && sourceCode.getCommentsInside(body).length > 0;
    return isExplained || isAnswered(handler.node) ? 'dropped' : 'empty';
  }
  const inspection = model.withoutTests;
  const surroundings = { body: handler.node, inspection, visitorKeys: sourceCode.visitorKeys };
  // No test is followed, so that it does not matter which code arrives.
  if (!isActedOn(fateWithoutTests(handler, model))) {
    return logs(body, model) ? 'logged' : 'dropped';
  }
  const parameters = sourceCode.scopeManager?.getDeclaredVariables(handler.node) ?? [];
  const tainted = taintedVariables(parameters, inspection);
  return isActedOn(fateOf(undefined, { ...surroundings, tainted })) ? undefined : 'unseen';
}

/** Whether what follows a `try` that always leaves is for the error: `try { return …; } catch {} fail();` */
function isAnswered(node: Handler['node']): boolean {
  const statement = node.type === 'CatchClause' ? node.parent : undefined;
  const block = statement?.parent;
  return (
    statement !== undefined &&
    alwaysExits(statement.block) &&
    block?.type === 'BlockStatement' &&
    block.body.at(-1) !== statement
  );
}

/** Whether a call of the console stands anywhere in a body. */
export function logs(body: TSESTree.Node, model: FileModel): boolean {
  let found = false;
  walk(body, model.sourceCode.visitorKeys, (node) => {
    found ||= node.type === 'CallExpression' && model.loggers.isLogger(node.callee);
    return !found;
  });
  return found;
}
