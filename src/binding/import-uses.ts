import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { parentOf, propertyName } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import type { ImportBinding } from './file-outline.js';

type Variable = TSESLint.Scope.Variable;

/** Finds where files use what others export. */
export class ImportUses {
  readonly #uses = new Map<TSESTree.Program, ReadonlyMap<Variable, readonly TSESTree.Node[]>>();

  constructor(private readonly resolver: EntityResolver) {}

  /** The expressions of other files that name a variable which one file declares. */
  of(variable: Variable): readonly TSESTree.Node[] {
    const [name] = variable.identifiers;
    if (name === undefined || !isAtTop(variable)) {
      return [];
    }
    const file = this.resolver.modules.sourceOf(name).ast;
    let uses = this.#uses.get(file);
    if (uses === undefined) {
      uses = this.#find(file);
      this.#uses.set(file, uses);
    }
    return uses.get(variable) ?? [];
  }

  #find(target: TSESTree.Program): ReadonlyMap<Variable, readonly TSESTree.Node[]> {
    const uses = new Map<Variable, TSESTree.Node[]>();
    const { modules } = this.resolver;
    for (const file of modules.files.filter((one) => modules.imports(one, target))) {
      for (const binding of modules.outlineOf(file).imports) {
        if (modules.leadsTo(binding.specifier, binding.node, target)) {
          for (const [variable, nodes] of this.#usesOf(binding)) {
            uses.set(variable, [...(uses.get(variable) ?? []), ...nodes]);
          }
        }
      }
    }
    return uses;
  }

  *#usesOf({
    name,
    node,
    specifier,
    variable,
  }: ImportBinding): Iterable<[Variable, readonly TSESTree.Node[]]> {
    const { modules } = this.resolver;
    const file = modules.fileOf(specifier, node);
    const exported = file === undefined ? undefined : modules.exported(file, name);
    const names = variable.references
      .filter(({ init }) => init !== true)
      .map(({ identifier }): TSESTree.Node => identifier);
    if (exported?.kind === 'node') {
      const target = this.#variableAt(exported.node);
      if (target !== undefined) {
        yield [target, names];
      } else if (exported.node.type === 'ObjectExpression' && file !== undefined) {
        yield* this.#membersUsed(names, file);
      }
    } else if (exported?.kind === 'file') {
      yield* this.#membersUsed(names, exported.file);
    }
  }

  /** The exports that are read off the name of a module. */
  *#membersUsed(
    names: readonly TSESTree.Node[],
    file: TSESTree.Program,
  ): Iterable<[Variable, readonly TSESTree.Node[]]> {
    for (const name of names) {
      const member = parentOf(name);
      const property =
        member?.type === 'MemberExpression' && member.object === name
          ? propertyName(member)
          : undefined;
      const exported =
        property === undefined ? undefined : this.resolver.modules.exported(file, property);
      const target = exported?.kind === 'node' ? this.#variableAt(exported.node) : undefined;
      if (target !== undefined && member !== undefined) {
        yield [target, [member]];
      }
    }
  }

  #variableAt(node: TSESTree.Node): Variable | undefined {
    return node.type === 'Identifier' ? this.resolver.variable(node) : undefined;
  }
}

/** Whether a variable is declared at the top of its file, where it can be exported. */
function isAtTop({ scope }: Variable): boolean {
  return scope.type === 'module' || scope.type === 'global' || scope.upper.type === 'global';
}
