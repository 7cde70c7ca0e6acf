import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { literalValue, parentOf, propertyName, withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import { importedName } from './imported-entity.js';
import { wholeModule } from './modules.js';
import { stepsTo } from './pattern-steps.js';

type Variable = TSESLint.Scope.Variable;

/** A name that a file gives to an export of another. */
interface Imported {
  readonly variable: Variable;
  readonly file: TSESTree.Program;
  /** The export, or that all of the module has the name. */
  readonly name: string;
}

/** Finds where files use what others export. */
export class ImportUses {
  #uses: ReadonlyMap<Variable, readonly TSESTree.Node[]> | undefined;

  constructor(private readonly resolver: EntityResolver) {}

  /** The expressions of other files that name a variable which one file declares. */
  of(variable: Variable): readonly TSESTree.Node[] {
    this.#uses ??= this.#find();
    return this.#uses.get(variable) ?? [];
  }

  #find(): ReadonlyMap<Variable, readonly TSESTree.Node[]> {
    const uses = new Map<Variable, TSESTree.Node[]>();
    const { modules } = this.resolver;
    for (const file of modules.files.length > 1 ? modules.files : []) {
      for (const imported of this.#importedInto(file)) {
        for (const [target, nodes] of this.#usesOf(imported)) {
          uses.set(target, [...(uses.get(target) ?? []), ...nodes]);
        }
      }
    }
    return uses;
  }

  *#importedInto(file: TSESTree.Program): Iterable<Imported> {
    const { scopeManager } = this.resolver.modules.sourceOf(file);
    for (const variable of scopeManager?.scopes.flatMap(({ variables }) => variables) ?? []) {
      const [definition] = variable.defs;
      const node: TSESTree.Node | undefined = definition?.node;
      if (
        node?.type === 'ImportDefaultSpecifier' ||
        node?.type === 'ImportNamespaceSpecifier' ||
        node?.type === 'ImportSpecifier'
      ) {
        const { name, specifier } = importedName(node);
        yield* this.#imported(variable, specifier, name, node);
      } else if (node?.type === 'VariableDeclarator' && node.init !== null) {
        const specifier = moduleLoaded(node.init);
        const [identifier] = variable.identifiers;
        const steps = identifier === undefined ? undefined : stepsTo(identifier, node.id);
        if (specifier !== undefined && steps !== undefined && steps.length < 2) {
          yield* this.#imported(variable, specifier, steps[0] ?? wholeModule, node);
        }
      }
    }
  }

  *#imported(
    variable: Variable,
    specifier: string,
    name: string,
    from: TSESTree.Node,
  ): Iterable<Imported> {
    const file = this.resolver.modules.fileOf(specifier, from);
    if (file !== undefined) {
      yield { variable, file, name };
    }
  }

  *#usesOf({ file, name, variable }: Imported): Iterable<[Variable, readonly TSESTree.Node[]]> {
    const exported = this.resolver.modules.exported(file, name);
    const names = variable.references
      .filter(({ init }) => init !== true)
      .map(({ identifier }): TSESTree.Node => identifier);
    if (exported?.kind === 'node') {
      const target = this.#variableAt(exported.node);
      if (target !== undefined) {
        yield [target, names];
      } else if (exported.node.type === 'ObjectExpression') {
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

/** The module that `require('…')` or `await import('…')` loads. */
function moduleLoaded(node: TSESTree.Node): string | undefined {
  const inner = withoutAssertions(node);
  const loading = inner.type === 'AwaitExpression' ? withoutAssertions(inner.argument) : inner;
  const source =
    loading.type === 'ImportExpression'
      ? loading.source
      : loading.type === 'CallExpression' &&
          loading.callee.type === 'Identifier' &&
          loading.callee.name === 'require'
        ? loading.arguments[0]
        : undefined;
  const specifier = source === undefined ? undefined : literalValue(source);
  return typeof specifier === 'string' ? specifier : undefined;
}
