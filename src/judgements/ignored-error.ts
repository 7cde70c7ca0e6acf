import type { TSESTree } from '@typescript-eslint/utils';

import type { Handler } from '../channels/handler.js';
import type { FileModel } from '../model.js';
import { fateOf } from '../sites/fate.js';
import { taintedVariables } from '../sites/taint.js';

/** How an error is ignored: nothing is done, it is only logged, or done without a look at it. */
export type Neglect = 'empty' | 'logged' | 'unseen';

/** A handler or rejection that ignores what it receives. */
export interface IgnoredError {
  readonly handler: Handler;
  readonly neglect: Neglect;
  readonly isRejection: boolean;
  /** Whether only calls that end something are caught: an error there changes little. */
  readonly isCleanup: boolean;
}

const cleanup = /^(?:stop|leave|destroy|unpublish|unsubscribe|logout)/iu;

/** The error channels' handlers and rejections of a file that look at no code and hand nothing on. */
export function ignoredErrors(model: FileModel): IgnoredError[] {
  return model.handlerGroups.flat().flatMap((handler) => {
    const channels = handler.deliveries.map(({ channel }) => channel);
    if (
      channels.some(({ role }) => role !== 'error') ||
      handler.deliveries.some(({ registration }) => registration === undefined) ||
      model.sitesIn(handler).length > 0
    ) {
      return [];
    }
    const neglect = neglectOf(handler, model);
    return neglect === undefined
      ? []
      : [
          {
            handler,
            neglect,
            isRejection: channels.every(({ kind }) => kind === 'method'),
            isCleanup: channels.every(({ id, kind }) => kind === 'method' && cleanup.test(id)),
          },
        ];
  });
}

function neglectOf(handler: Handler, model: FileModel): Neglect | undefined {
  if (isEmpty(handler.node, model)) {
    return 'empty';
  }
  const { sourceCode } = model;
  const inspection = model.withoutTests;
  const body = handler.node;
  const surroundings = { body, inspection, visitorKeys: sourceCode.visitorKeys };
  if (follow({ ...surroundings, tainted: new Set(), isUntested: true }) !== 'acts') {
    return 'logged';
  }
  const parameters = sourceCode.scopeManager?.getDeclaredVariables(body) ?? [];
  const tainted = taintedVariables(parameters, body, inspection);
  return follow({ ...surroundings, tainted }) === 'acts' ? undefined : 'unseen';
}

type Surroundings = Parameters<typeof fateOf>[1];

/** No test is followed, so that it does not matter which code arrives. */
function follow(surroundings: Surroundings): ReturnType<typeof fateOf> {
  return fateOf(undefined, surroundings);
}

/** Whether there is no statement, and in a `catch` no comment either that says why. */
function isEmpty(node: Handler['node'], { sourceCode }: FileModel): boolean {
  const body: TSESTree.Node = node.body;
  return (
    body.type === 'BlockStatement' &&
    body.body.length === 0 &&
    (node.type !== 'CatchClause' || sourceCode.getCommentsInside(body).length === 0)
  );
}
