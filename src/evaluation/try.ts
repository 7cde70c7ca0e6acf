import type { TSESTree } from '@typescript-eslint/utils';

import { bind } from './assignment.js';
import type { Frame } from './frame.js';
import type { Jump, Run } from './run.js';
import { execute, forkStatements } from './statements.js';
import { joinValues, unknown } from './value.js';

/** Executes a `try`, with what its `catch` and `finally` make of the jumps that leave it. */
export function executeTry(node: TSESTree.TryStatement, run: Run, frame: Frame): boolean {
  if (node.finalizer === null) {
    return executeProtected(node, run, frame);
  }
  const { finalizer } = node;
  const before = run.store.fork();
  const { ends, jumps } = run.collect(() => executeProtected(node, run, frame));
  const stores = [...(ends ? [run.store] : []), ...jumps.map(({ store }) => store)];
  run.meet(stores.length === 0 ? [before] : stores);
  if (!execute(finalizer, run, frame)) {
    // A `finally` that leaves takes the place of every other way to leave.
    return false;
  }
  const { store } = run;
  run.jumps.push(...jumps.map((jump): Jump => ({ ...jump, store })));
  return ends;
}

function executeProtected(node: TSESTree.TryStatement, run: Run, frame: Frame): boolean {
  const { handler } = node;
  if (handler === null) {
    return execute(node.block, run, frame);
  }
  const before = run.store.fork();
  const { unseenCalls } = run;
  const { ends, jumps } = run.collect(() => execute(node.block, run, frame));
  const isUnsafe = run.unseenCalls > unseenCalls;
  const thrown = run.thrownForError(jumps.filter(({ type }) => type === 'throw'));
  run.jumps.push(...jumps.filter(({ type }) => type !== 'throw'));
  const end = ends ? run.store : undefined;
  const ways: (() => boolean)[] = [];
  if (end !== undefined) {
    ways.push(() => {
      run.store = end;
      return true;
    });
  }
  if (thrown.length > 0) {
    const value = joinValues(thrown.map((jump) => jump.value));
    ways.push(() => {
      run.meet(thrown.map(({ store }) => store));
      return executeHandler(handler, value, run, frame);
    });
  } else if (run.speculates && isUnsafe) {
    // What is called in the block may throw.
    ways.push(() => {
      run.store = before.fork();
      return executeHandler(handler, unknown, run, frame);
    });
  }
  return forkStatements(ways, run);
}

/** Executes a `catch` with what was thrown. */
export function executeHandler(
  handler: TSESTree.CatchClause,
  error: Parameters<typeof bind>[1],
  run: Run,
  frame: Frame,
): boolean {
  run.noteEntry(handler);
  run.noteFailure();
  if (handler.param !== null) {
    bind(handler.param, run.injection.values.get(handler) ?? error, run, frame);
  }
  return execute(handler.body, run, frame);
}
