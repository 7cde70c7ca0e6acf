import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { ancestors, functionAround, propertyName, withAssertions } from '../syntax/expression.js';
import { bind } from './assignment.js';
import { openContents } from './contents.js';
import { evaluate } from './expressions.js';
import type { FileContext } from './file-context.js';
import { Frame } from './frame.js';
import { StaticRun } from './run.js';
import { execute } from './statements.js';
import { type Value, primitive, unknown } from './value.js';

type Variable = TSESLint.Scope.Variable;

/** Methods that change a list, `Map` or `Set`. */
const mutations = new Set([
  'add',
  'clear',
  'delete',
  'pop',
  'push',
  'set',
  'shift',
  'splice',
  'unshift',
]);

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
        this.#complete(variable, value);
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

  /** Executes what is added to an object after it was made. */
  #complete(variable: Variable, value: Extract<Value, { kind: 'object' }>): void {
    const around = functionAround(variable.defs[0]?.name ?? this.context.ast);
    const executed = new Set<TSESTree.Node>();
    for (const { identifier } of variable.references) {
      if (!isMutated(identifier)) {
        continue;
      }
      if (functionAround(identifier) !== around) {
        // Who knows when that runs.
        this.context.store.set(value.contents, {
          ...(this.context.store.get(value.contents) ?? openContents),
          isOpen: true,
        });
        continue;
      }
      const statement = statementAround(identifier, around);
      if (statement !== undefined && !executed.has(statement)) {
        executed.add(statement);
        const run = new StaticRun(this.context);
        execute(statement, run, new Frame(statement, undefined, undefined, false));
        run.commit();
      }
    }
  }
}

/** Whether something is written to a variable besides what it begins with. */
export function isRewritten(variable: Variable): boolean {
  return variable.references.some((reference) => reference.isWrite() && reference.init !== true);
}

/** Whether another function than the one that declares a variable changes what it holds. */
export function isMutatedLater(variable: Variable): boolean {
  const around = functionAround(variable.defs[0]?.name ?? variable.scope.block);
  return variable.references.some(
    ({ identifier }) => isMutated(identifier) && functionAround(identifier) !== around,
  );
}

/** Whether something is added to the object of a name here, or taken out of it. */
export function isMutated(identifier: TSESTree.Node): boolean {
  const node = withAssertions(identifier);
  const { parent } = node;
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node) {
    const { callee } = parent;
    return (
      callee.type === 'MemberExpression' &&
      callee.object.type === 'Identifier' &&
      callee.object.name === 'Object' &&
      /^(?:assign|define)/u.test(propertyName(callee) ?? '')
    );
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== node) {
    return false;
  }
  const member = withAssertions(parent);
  const around = member.parent;
  switch (around?.type) {
    case 'AssignmentExpression':
      return around.left === member;
    case 'UnaryExpression':
      return around.operator === 'delete';
    case 'CallExpression':
      return around.callee === member && mutations.has(propertyName(parent) ?? '');
    default:
      return false;
  }
}

/** The outermost statement of a function, or of the file, that a node is in. */
function statementAround(
  node: TSESTree.Node,
  around: TSESTree.Node | undefined,
): TSESTree.Node | undefined {
  for (const { child, parent } of ancestors(node)) {
    if (
      parent.type === 'Program' ||
      (parent.type === 'BlockStatement' && parent.parent === around)
    ) {
      return child.type.endsWith('Statement') ? child : undefined;
    }
  }
  return undefined;
}
