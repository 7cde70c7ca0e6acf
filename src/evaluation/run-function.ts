import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import { type FunctionNode, isFunction } from '../syntax/expression.js';
import { callClosure } from './closures.js';
import type { FileContext } from './file-context.js';
import { Frame } from './frame.js';
import { type Injection, Run } from './run.js';
import { execute } from './statements.js';
import { type Subject, type Value, undefinedValue, unknown } from './value.js';

/** What is run, and what comes into it. */
export interface RunRequest {
  /** A function, or a piece of code that stands outside of every function. */
  readonly root: TSESTree.Node;
  /** What the parameters of a function are; the others are not known. */
  readonly parameters: ReadonlyMap<number, Value>;
  /** The functions that the functions around the root are given. */
  readonly given: ReadonlyMap<TSESLint.Scope.Variable, FunctionNode>;
  readonly injection: Injection;
  readonly current: Subject;
  readonly others: Iterable<Code>;
  /** Further functions whose returned values go to somebody who cannot be seen. */
  readonly returning: readonly TSESTree.Node[];
  /** Whether anything in a `try` may throw, besides the calls that are said to fail. */
  readonly speculates: boolean;
}

/** Runs a piece of code with a code. */
export function runWith(request: RunRequest, context: FileContext): Run {
  const { current, given, injection, others, parameters, returning, root, speculates } = request;
  const run = new Run(context, current, others, injection, new Set([root, ...returning]));
  run.speculates = speculates;
  for (const [variable, node] of given) {
    run.store.set(context.outerCell(variable), context.closure(node, undefined));
  }
  run.reaches(() => {
    if (isFunction(root)) {
      const count = Math.max(root.params.length, ...[...parameters.keys()].map((key) => key + 1));
      const values = Array.from({ length: count }, (_, index) => parameters.get(index) ?? unknown);
      const closure = {
        ...context.closure(root, undefined),
        receiver: context.receiverIn(root),
      };
      callClosure(closure, { node: root, receiver: undefinedValue, values }, run);
    } else {
      const { jumps } = run.collect(() =>
        execute(root, run, new Frame(root, undefined, undefined, true)),
      );
      run.escapeThrown(jumps);
    }
  });
  return run;
}
