import type { TSESTree } from '@typescript-eslint/utils';

import { decideTruth } from './decide.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import { binary } from './operators.js';
import type { Run } from './run.js';
import { executeAll } from './statements.js';
import type { Store } from './store.js';
import { alternatives } from './value.js';

/** Executes a switch: from the clause that is entered on, and where that is unknown from each. */
export function executeSwitch(
  node: TSESTree.SwitchStatement,
  run: Run,
  frame: Frame,
  label: string | undefined,
): boolean {
  const discriminant = evaluate(node.discriminant, run, frame);
  const isOfCode = alternatives(discriminant).some(({ kind }) => kind === 'code');
  if (isOfCode) {
    run.visited.add(node);
  }
  const entries = new Map<TSESTree.SwitchCase, Store>();
  let isTested = isOfCode;
  let isEntered = false;
  for (const clause of node.cases) {
    if (clause.test !== null) {
      const label = evaluate(clause.test, run, frame);
      const { isByCode, outcome } = decideTruth(
        binary('===', discriminant, label, node, run),
        node,
        run,
      );
      isTested ||= isByCode;
      if (outcome !== false) {
        entries.set(clause, run.store.fork());
        isEntered = outcome === true;
      }
      if (isEntered) {
        break;
      }
    }
  }
  const fallback = node.cases.find(({ test }) => test === null);
  if (!isEntered && fallback !== undefined) {
    entries.set(fallback, run.store.fork());
    run.isLetGo ||= isTested;
  }
  const exits: Store[] = isEntered || fallback !== undefined ? [] : [run.store];
  const { ends, jumps } = run.collect(() => executeFrom(node, entries, run, frame));
  if (ends) {
    exits.push(run.store);
  }
  for (const jump of jumps) {
    if (jump.type === 'break' && (jump.label === undefined || jump.label === label)) {
      exits.push(jump.store);
    } else {
      run.jumps.push(jump);
    }
  }
  if (exits.length === 0) {
    return false;
  }
  run.meet(exits);
  return true;
}

/** Executes the clauses that are entered, and those that they fall into. */
function executeFrom(
  { cases }: TSESTree.SwitchStatement,
  entries: ReadonlyMap<TSESTree.SwitchCase, Store>,
  run: Run,
  frame: Frame,
): boolean {
  let isReached = false;
  for (const clause of cases) {
    const entry = entries.get(clause);
    if (entry !== undefined) {
      run.meet(isReached ? [run.store, entry] : [entry]);
      isReached = true;
    }
    if (isReached) {
      isReached = executeAll(clause.consequent, run, frame);
    }
  }
  return isReached;
}
