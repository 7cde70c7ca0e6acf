import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { ancestors } from '../syntax/expression.js';
import { Cell } from './store.js';
import type { Value } from './value.js';

/** One call of a function: the variables that are declared in it, and its `this`. */
export class Frame {
  readonly #cells = new Map<TSESLint.Scope.Variable, Cell<Value>>();

  /**
   * @param node - the function, or a statement whose own variables alone are of this frame.
   * @param parent - the frame that the function was made in, where the run made it.
   * @param isLocal - whether the call is one of the run, and not one of the file around it.
   */
  constructor(
    readonly node: TSESTree.Node,
    readonly parent: Frame | undefined,
    readonly receiver: Value | undefined,
    readonly isLocal: boolean,
  ) {}

  /** Whether a variable is declared in the function of this frame. */
  declares(variable: TSESLint.Scope.Variable): boolean {
    const { block } = variable.scope.variableScope;
    if (block === this.node) {
      return true;
    }
    const [definition] = variable.defs;
    return (
      !('body' in this.node && 'params' in this.node) &&
      definition !== undefined &&
      definition.name.range[0] >= this.node.range[0] &&
      definition.name.range[1] <= this.node.range[1] &&
      [...ancestors(definition.name)].some(({ parent }) => parent === this.node)
    );
  }

  cell(variable: TSESLint.Scope.Variable): Cell<Value> {
    let cell = this.#cells.get(variable);
    if (cell === undefined) {
      cell = new Cell<Value>();
      this.#cells.set(variable, cell);
    }
    return cell;
  }
}
