import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { CodeSpace } from '../catalog/code-space.js';
import { functionAround } from '../syntax/expression.js';
import { FilteredOnce } from './filtered-once.js';

type Definition = TSESLint.Scope.Definition;
type Scope = TSESLint.Scope.Scope;

/** A name in scope that holds a value. */
export interface ValueInScope {
  readonly definition: Definition['node'];
  readonly identifier: TSESTree.Identifier;
  readonly variable: TSESLint.Scope.Variable;
}

/**
 * Finds the names in scope that hold something of a space. A name is asked once in a file, however
 * many places want to know, and not before a place needs it: an answer may cost a type.
 */
export class NamesInScope {
  readonly #found = new Map<Scope, Map<CodeSpace, FilteredOnce<ValueInScope>>>();

  constructor(
    private readonly sourceCode: Readonly<TSESLint.SourceCode>,
    private readonly holds: (value: ValueInScope, space: CodeSpace) => boolean,
  ) {}

  /** The names that can be used at a node, inner ones first. */
  *at(node: TSESTree.Node, space: CodeSpace): Generator<ValueInScope> {
    const inner = this.sourceCode.getScope(node);
    for (let scope: Scope | null = inner; scope !== null; scope = scope.upper) {
      for (const value of this.#namesOf(scope, space)) {
        if (!isHidden(value.variable.name, inner, scope) && isSetAt(value, node)) {
          yield value;
        }
      }
    }
  }

  #namesOf(scope: Scope, space: CodeSpace): FilteredOnce<ValueInScope> {
    const bySpace = this.#found.get(scope) ?? new Map<CodeSpace, FilteredOnce<ValueInScope>>();
    this.#found.set(scope, bySpace);
    let names = bySpace.get(space);
    if (names === undefined) {
      const values = scope.variables.flatMap((variable) => valueOf(variable) ?? []);
      names = new FilteredOnce(values, (value) => this.holds(value, space));
      bySpace.set(space, names);
    }
    return names;
  }
}

/** Whether a scope between a place and the scope of a name has another thing of that name. */
function isHidden(name: string, inner: Scope, outer: Scope): boolean {
  for (let scope: Scope | null = inner; scope !== null && scope !== outer; scope = scope.upper) {
    if (scope.set.has(name)) {
      return true;
    }
  }
  return false;
}

/** A variable with a value: no type, no type-only import, no function or class. */
function valueOf(variable: TSESLint.Scope.Variable): ValueInScope | undefined {
  const [identifier] = variable.identifiers;
  const definition = variable.defs[0]?.node;
  return identifier !== undefined && definition !== undefined && isValue(definition)
    ? { definition, identifier, variable }
    : undefined;
}

function isValue(definition: Definition['node']): boolean {
  if ('importKind' in definition && definition.importKind === 'type') {
    return false;
  }
  if (definition.parent.type === 'ImportDeclaration') {
    return definition.parent.importKind !== 'type';
  }
  return (
    definition.type === 'VariableDeclarator' ||
    definition.type === 'TSEnumDeclaration' ||
    definition.type === 'TSImportEqualsDeclaration'
  );
}

/** Whether a name is set at a node: imported, or not defined further down. */
function isSetAt({ definition, identifier }: ValueInScope, node: TSESTree.Node): boolean {
  return (
    definition.parent.type === 'ImportDeclaration' ||
    identifier.range[1] <= node.range[0] ||
    // In an outer function or module it is set before the inner function runs.
    functionAround(identifier) !== functionAround(node)
  );
}
