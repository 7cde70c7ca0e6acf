import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { EntityResolver } from '../binding/entity-resolver.js';
import { type FunctionNode, isFunction } from '../syntax/expression.js';
import { namesIn } from '../syntax/pattern-names.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';

type Variable = TSESLint.Scope.Variable;

/** Which variables names are, and where they are written. */
export class Variables {
  readonly #variables = new Map<TSESTree.Identifier, Variable | undefined>();
  readonly #written = new Map<TSESTree.Node, readonly Variable[]>();

  constructor(
    private readonly resolver: EntityResolver,
    private readonly visitorKeys: VisitorKeys,
  ) {}

  /** The variable that an identifier names, or undefined for a global. */
  of(identifier: TSESTree.Identifier): Variable | undefined {
    if (!this.#variables.has(identifier)) {
      this.#variables.set(identifier, this.resolver.variable(identifier));
    }
    return this.#variables.get(identifier);
  }

  /** The variables that are written in a node, the functions in it included. */
  writtenIn(node: TSESTree.Node): readonly Variable[] {
    let written = this.#written.get(node);
    if (written === undefined) {
      const found = new Set<Variable>();
      walk(node, this.visitorKeys, (inner) => {
        for (const target of targetsOf(inner)) {
          const variable = this.of(target);
          if (variable !== undefined) {
            found.add(variable);
          }
        }
        return undefined;
      });
      written = [...found];
      this.#written.set(node, written);
    }
    return written;
  }

  /** The function that declares a name, where the name is one of a function declaration. */
  functionDeclared(variable: Variable): FunctionNode | undefined {
    const [definition, ...others] = variable.defs;
    return others.length === 0 && isFunction(definition?.node) && definition.type !== 'Parameter'
      ? definition.node
      : undefined;
  }
}

/** The names that an assignment writes. */
function targetsOf(node: TSESTree.Node): TSESTree.Identifier[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return namesIn(node.left);
    case 'UpdateExpression':
      return namesIn(node.argument);
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.left.type === 'VariableDeclaration' ? [] : namesIn(node.left);
    default:
      return [];
  }
}
