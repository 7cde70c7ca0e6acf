import type { TSESTree } from '@typescript-eslint/utils';

import { assign, bind, ownerOf } from './assignment.js';
import { decideTruth } from './decide.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import type { Run } from './run.js';
import { execute, forkStatements } from './statements.js';
import type { Store } from './store.js';
import { type Value, madeOf, primitive, unknown } from './value.js';

/**
 * So many rounds of a loop are executed one by one: lists of codes that are written out are
 * shorter, retries fewer. What comes later is one round of which nothing is known.
 */
const maxRounds = 128;

/** So many rounds of a loop that ends by a test: nobody retries more often. */
const maxTestedRounds = 12;

/** `for (const x of list)`: each element of a list that is known, else any. */
export function executeForEach(
  node: TSESTree.ForInStatement | TSESTree.ForOfStatement,
  run: Run,
  frame: Frame,
  label: string | undefined,
): boolean {
  const list = evaluate(node.right, run, frame);
  const elements =
    node.type === 'ForOfStatement'
      ? run.context.elementsOf(list, run)
      : run.context.keysOf(list, run)?.map((key) => primitive(key));
  const take = (value: Value): void => {
    if (node.left.type === 'VariableDeclaration') {
      for (const { id } of node.left.declarations) {
        bind(id, value, run, frame);
      }
    } else {
      assign(node.left, value, run, frame);
    }
  };
  if (elements === undefined || elements.length > maxRounds) {
    return executeUnknownRounds(node, run, frame, label, () => {
      take(madeOf([list]));
      return execute(node.body, run, frame);
    });
  }
  const rounds = elements.values();
  return executeRounds(run, label, () => {
    const next = rounds.next();
    if (next.done === true) {
      return false;
    }
    take(next.value);
    return () => execute(node.body, run, frame);
  });
}

export function executeWhile(
  node: TSESTree.DoWhileStatement | TSESTree.WhileStatement,
  run: Run,
  frame: Frame,
  label: string | undefined,
): boolean {
  let isFirst = node.type === 'DoWhileStatement';
  return executeTested(node, node.test, run, frame, label, () => {
    const skipsTest = isFirst;
    isFirst = false;
    return skipsTest;
  });
}

export function executeFor(
  node: TSESTree.ForStatement,
  run: Run,
  frame: Frame,
  label: string | undefined,
): boolean {
  if (node.init?.type === 'VariableDeclaration') {
    execute(node.init, run, frame);
  } else if (node.init !== null) {
    evaluate(node.init, run, frame);
  }
  let isFirst = true;
  return executeTested(node, node.test, run, frame, label, () => {
    if (!isFirst && node.update !== null) {
      evaluate(node.update, run, frame);
    }
    isFirst = false;
    return false;
  });
}

/** Executes rounds as long as the test is known to hold, and then one that stands for the rest. */
function executeTested(
  node: TSESTree.DoWhileStatement | TSESTree.ForStatement | TSESTree.WhileStatement,
  test: TSESTree.Expression | null,
  run: Run,
  frame: Frame,
  label: string | undefined,
  begin: () => boolean,
): boolean {
  let rounds = 0;
  const state = { isUnknown: false };
  const ends = executeRounds(run, label, () => {
    const skipsTest = begin();
    rounds += 1;
    const outcome =
      skipsTest || test === null
        ? true
        : decideTruth(evaluate(test, run, frame), test, run).outcome;
    if (outcome === false) {
      return false;
    }
    if (outcome === undefined || rounds > maxTestedRounds) {
      state.isUnknown = true;
      return false;
    }
    return () => execute(node.body, run, frame);
  });
  return ends && state.isUnknown
    ? executeUnknownRounds(node, run, frame, label, () => execute(node.body, run, frame))
    : ends;
}

/**
 * Executes rounds one by one.
 *
 * @param next - begins a round and gives its body; false where there is none.
 */
function executeRounds(
  run: Run,
  label: string | undefined,
  next: () => false | (() => boolean),
): boolean {
  const exits: Store[] = [];
  let isLive = true;
  while (isLive && !run.isBounded) {
    const body = next();
    if (body === false) {
      break;
    }
    isLive = executeRound(body, run, label, exits);
  }
  if (isLive) {
    exits.push(run.store);
  }
  if (exits.length === 0) {
    return false;
  }
  run.meet(exits);
  return true;
}

/** Whether another round can follow. What breaks out is added to the exits. */
function executeRound(
  body: () => boolean,
  run: Run,
  label: string | undefined,
  exits: Store[],
): boolean {
  const { ends, jumps } = run.collect(body);
  const again: Store[] = ends ? [run.store] : [];
  for (const jump of jumps) {
    const isOwn = jump.label === undefined || jump.label === label;
    if (isOwn && jump.type === 'break') {
      exits.push(jump.store);
    } else if (isOwn && jump.type === 'continue') {
      again.push(jump.store);
    } else {
      run.jumps.push(jump);
    }
  }
  if (again.length === 0) {
    return false;
  }
  run.meet(again);
  return true;
}

/** One round that stands for any number of them: what the loop writes is not known in it. */
function executeUnknownRounds(
  node: TSESTree.Node,
  run: Run,
  frame: Frame,
  label: string | undefined,
  body: () => boolean,
): boolean {
  const exits: Store[] = [];
  const round = (): boolean => {
    for (const variable of run.context.variables.writtenIn(node)) {
      const owner = ownerOf(frame, variable);
      if (owner !== undefined) {
        run.store.set(owner.cell(variable), unknown);
      }
    }
    return executeRound(body, run, label, exits);
  };
  const ends = forkStatements([() => true, round], run);
  const stores = ends ? [run.store, ...exits] : exits;
  if (stores.length === 0) {
    return false;
  }
  run.meet(stores);
  return true;
}
