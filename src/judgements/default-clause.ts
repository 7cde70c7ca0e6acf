import type { TSESTree } from '@typescript-eslint/utils';

import type { FileModel } from '../model.js';
import type { BoundSite } from '../model/bound-site.js';
import type { SwitchSite } from '../sites/site.js';
import { endIsUnreachable } from '../syntax/exits.js';
import { walk } from '../syntax/walk.js';

/** What a `default` that does not handle codes does with them, if there is one. */
export type DefaultClause = 'logs' | 'missing' | 'silent';

/** What the `default` of a switch does, and the clauses into which it falls. */
export function defaultClauseOf({ site }: BoundSite<SwitchSite>, model: FileModel): DefaultClause {
  const { cases } = site.node;
  const start = cases.findIndex(({ test }) => test === null);
  if (start === -1) {
    return 'missing';
  }
  const end = cases.findIndex(
    ({ consequent }, position) => position >= start && endIsUnreachable(consequent),
  );
  const reached = cases.slice(start, end === -1 ? cases.length : end + 1);
  return reached.some((clause) => logs(clause, model)) ? 'logs' : 'silent';
}

/** Whether a logger is called anywhere in a node. */
function logs(root: TSESTree.Node, model: FileModel): boolean {
  let found = false;
  walk(root, model.sourceCode.visitorKeys, (node) => {
    found ||= node.type === 'CallExpression' && model.loggers.isLogger(node.callee);
    return !found;
  });
  return found;
}
