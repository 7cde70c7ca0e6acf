import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import { type Effect, effectKey, isAct } from './effect.js';
import type { Run } from './run.js';
import { isErrorValue } from './value.js';

/** What a program does with a code that no test names. */
export type Treatment = 'dropped' | 'entrusted' | 'handled' | 'logged';

/** What running a piece of code tells of it. */
export interface Verdict {
  /** The codes for which some decision comes out differently than for one that nobody knows. */
  readonly named: ReadonlySet<Code>;
  /** What is done with all other codes. */
  readonly treatment: Treatment;
  /** Whether anything is logged. */
  readonly logs: boolean;
  /** The nodes at which the code was looked at, in the order of the run. */
  readonly visited: ReadonlySet<TSESTree.Node>;
  /** The functions and clauses that were entered. */
  readonly entered: ReadonlySet<TSESTree.Node>;
  /** Whether some decision depends on the error. */
  readonly dependsOnError: boolean;
  /** The statements without `else` whose test the code does not pass. */
  readonly passed: ReadonlySet<TSESTree.Node>;
  /** What is done about the error. */
  readonly acts: readonly Effect[];
}

/**
 * Reads the verdict off a run with a code that nobody has heard of.
 *
 * @param base - the run in which nothing failed: what is done there too is no treatment.
 * @param end - where a rejection arrives: who waits before it throws the error on has not acted.
 */
export function verdictOf(run: Run, base?: Run, end?: TSESTree.Node): Verdict {
  const before = (end === undefined ? undefined : run.entered.get(end)) ?? 0;
  const effects = [...run.effects.values()].filter((effect, position) => {
    const key = effectKey(effect);
    return (
      run.attempted.has(key) &&
      base?.attempted.has(key) !== true &&
      !(position < before && isWaiting(effect))
    );
  });
  const acts = effects.filter(isAct);
  const logs = effects.some(({ kind }) => kind === 'log');
  return {
    named: run.parted,
    treatment: treatmentOf(run, acts, logs),
    logs,
    visited: run.visited,
    entered: new Set(run.entered.keys()),
    dependsOnError: run.dependsOnError || run.isBounded,
    passed: run.passed,
    acts,
  };
}

/** Whether a call that is told nothing of the error does nothing but take its time. */
function isWaiting({ kind, node, values }: Effect): boolean {
  return (
    kind === 'call' &&
    node.parent?.type === 'AwaitExpression' &&
    node.parent.parent.type === 'ExpressionStatement' &&
    !values.some(isErrorValue)
  );
}

function treatmentOf(run: Run, acts: readonly Effect[], logs: boolean): Treatment {
  if (run.isEntrusted) {
    return 'entrusted';
  }
  if (run.isBounded || acts.length > 0 || run.isAnswered) {
    return 'handled';
  }
  return logs || run.isLetGo ? 'logged' : 'dropped';
}
