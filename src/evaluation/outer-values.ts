import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { ancestors, functionAround } from '../syntax/expression.js';
import { bind } from './assignment.js';
import { openContents } from './contents.js';
import { evaluate } from './expressions.js';
import type { FileContext } from './file-context.js';
import { Frame } from './frame.js';
import { changed, mutationAt } from './mutations.js';
import { StaticRun } from './run.js';
import { execute } from './statements.js';
import { type ObjectValue, type Value, primitive, unknown } from './value.js';

type Variable = TSESLint.Scope.Variable;

/**
 * So many values of a file are followed from one to the next: every one of them is a run of its
 * own, and the stack has an end.
 */
const maxChain = 60;

/** What the variables of a file hold that is written once, with what is added to it later. */
export class OuterValues {
  readonly #values = new Map<Variable, Value>();
  #chain = 0;

  constructor(private readonly context: FileContext) {}

  /** The value of a variable, as its initializer and the statements after it make it. */
  of(variable: Variable): Value {
    const known = this.#values.get(variable);
    if (known !== undefined) {
      return known;
    }
    // Set first: a variable that is made of itself is not known.
    this.#values.set(variable, unknown);
    return this.#followed(() => {
      const value = this.#initial(variable);
      this.#values.set(variable, value);
      if (value.kind === 'object') {
        this.complete(value, definitionOf(variable), this.context.namesOf(variable));
      }
      return value;
    });
  }

  /** Evaluates an expression outside of any run. */
  evaluate(node: TSESTree.Node): Value {
    return this.#followed(() => {
      const run = new StaticRun(this.context);
      let value: Value = unknown;
      run.reaches(() => {
        value = evaluate(node, run, undefined);
      });
      run.commit();
      return run.isBounded ? unknown : value;
    });
  }

  #followed(value: () => Value): Value {
    if (this.#chain === maxChain) {
      return unknown;
    }
    this.#chain += 1;
    try {
      return value();
    } finally {
      this.#chain -= 1;
    }
  }

  #initial(variable: Variable): Value {
    const [definition, ...others] = variable.defs;
    if (definition === undefined || others.length > 0) {
      return unknown;
    }
    const declared = this.context.variables.functionDeclared(variable);
    if (declared !== undefined) {
      return isRewritten(variable) ? unknown : this.context.closure(declared, undefined);
    }
    const { node } = definition;
    switch (node.type) {
      case 'ClassDeclaration':
      case 'ClassExpression':
        return { kind: 'class', node };
      case 'TSEnumDeclaration':
        return this.#enumeration(node);
      case 'VariableDeclarator':
        return node.init === null || isRewritten(variable)
          ? unknown
          : this.#declared(node, variable, node.init);
      default:
        return definition.type === 'Parameter'
          ? this.context.given(definition.name)
          : this.context.imports.ofDeclaration(node);
    }
  }

  #declared(
    declarator: TSESTree.VariableDeclarator,
    variable: Variable,
    init: TSESTree.Expression,
  ): Value {
    if (declarator.parent.parent.type.startsWith('For')) {
      return unknown;
    }
    if (declarator.id.type === 'Identifier') {
      return this.evaluate(init);
    }
    const run = new StaticRun(this.context);
    const frame = new Frame(declarator, undefined, undefined, false);
    run.reaches(() => {
      bind(declarator.id, evaluate(init, run, undefined), run, frame);
    });
    const value = run.store.get(frame.cell(variable));
    run.commit();
    return run.isBounded ? unknown : (value ?? unknown);
  }

  #enumeration(node: TSESTree.TSEnumDeclaration): Value {
    const run = new StaticRun(this.context);
    const entries = new Map<unknown, Value>();
    let next = 0;
    for (const member of node.body.members) {
      const { id } = member;
      const name = id.type === 'Identifier' ? id.name : id.value;
      const value =
        member.initializer === undefined ? primitive(next) : this.evaluate(member.initializer);
      if (value.kind === 'primitive' && typeof value.value === 'number') {
        next = value.value + 1;
        entries.set(String(value.value), primitive(name));
      }
      entries.set(name, value);
    }
    const object = run.context.objectOf({ entries, isOpen: false });
    run.commit();
    return object;
  }

  /**
   * Executes the statements that add to an object after it was made, and forgets what others change.
   *
   * @param definition - where the object is defined.
   * @param names - the expressions that name it.
   * @param receiver - what `this` is in them.
   */
  complete(
    value: ObjectValue,
    definition: TSESTree.Node,
    names: readonly TSESTree.Node[],
    receiver?: Value,
  ): void {
    const around = functionAround(definition);
    const executed = new Set<TSESTree.Node>();
    for (const name of names.filter((one) => functionAround(one) === around)) {
      // What another file does at its top is done at some time, too.
      const statement =
        mutationAt(name) === undefined || this.context.isOfOtherFile(name, definition)
          ? undefined
          : statementAround(name, around);
      if (statement !== undefined && !executed.has(statement)) {
        executed.add(statement);
        const run = new StaticRun(this.context);
        execute(statement, run, new Frame(statement, undefined, receiver, false));
        run.commit();
      }
    }
    for (const mutation of this.context.changesLaterOf(definition, names)) {
      const contents = this.context.store.get(value.contents) ?? openContents;
      this.context.store.set(value.contents, changed(contents, mutation));
    }
  }
}

/** Where a variable is defined. */
export function definitionOf(variable: Variable): TSESTree.Node {
  return variable.defs[0]?.name ?? variable.scope.block;
}

/** Whether something is written to a variable besides what it begins with. */
export function isRewritten(variable: Variable): boolean {
  return variable.references.some((reference) => reference.isWrite() && reference.init !== true);
}

/** The outermost statement of a function, or of the file, that a node is in. */
function statementAround(
  node: TSESTree.Node,
  around: TSESTree.Node | undefined,
): TSESTree.Node | undefined {
  for (const { child, parent } of ancestors(node)) {
    if (
      parent.type === 'Program' ||
      parent.type === 'StaticBlock' ||
      (parent.type === 'BlockStatement' && parent.parent === around)
    ) {
      return child.type.endsWith('Statement') ? child : undefined;
    }
  }
  return undefined;
}
