import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, isFunction } from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';
import type { ClassNode } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import { ImportUses } from './import-uses.js';

/** A call, or the making of an object, which calls a constructor. */
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Finds who calls the functions of a program, and what extends its classes. */
export class ProgramIndex {
  #calls: ReadonlyMap<FunctionNode, readonly Call[]> | undefined;
  #written: { readonly calls: readonly Call[]; readonly classes: readonly ClassNode[] } | undefined;

  readonly #uses: ImportUses;

  constructor(private readonly resolver: EntityResolver) {
    this.#uses = new ImportUses(resolver);
  }

  /** The expressions that name a variable, in its own file and in others. */
  namesOf(variable: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
    return [...variable.references.map(({ identifier }) => identifier), ...this.#uses.of(variable)];
  }

  /** The expressions of other files that name a variable. */
  usesElsewhere(variable: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
    return this.#uses.of(variable);
  }

  /** The calls of a function in the files that are judged together. */
  callsTo(node: FunctionNode): readonly Call[] {
    this.#calls ??= this.#findCalls();
    return this.#calls.get(node) ?? [];
  }

  /** The classes that extend a class, also by way of another one. */
  subclassesOf(node: ClassNode): readonly ClassNode[] {
    return this.#all.classes.filter(
      (candidate) =>
        candidate !== node &&
        candidate.superClass !== null &&
        [...this.resolver.lineage(candidate)].includes(node),
    );
  }

  /** Every call that is written in the files that are judged together. */
  get calls(): readonly Call[] {
    return this.#all.calls;
  }

  get #all(): { readonly calls: readonly Call[]; readonly classes: readonly ClassNode[] } {
    if (this.#written === undefined) {
      const calls: Call[] = [];
      const classes: ClassNode[] = [];
      const { files, visitorKeys } = this.resolver.modules;
      for (const file of files) {
        walk(file, visitorKeys, (node) => {
          if (node.type === 'CallExpression' || node.type === 'NewExpression') {
            calls.push(node);
          } else if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
            classes.push(node);
          }
          return undefined;
        });
      }
      this.#written = { calls, classes };
    }
    return this.#written;
  }

  #findCalls(): ReadonlyMap<FunctionNode, readonly Call[]> {
    const calls = new Map<FunctionNode, Call[]>();
    for (const call of this.#all.calls) {
      const called =
        call.type === 'CallExpression'
          ? this.resolver.functions.resolve(call.callee)
          : this.#constructorOf(call);
      if (called !== undefined) {
        calls.set(called, [...(calls.get(called) ?? []), call]);
      }
    }
    return calls;
  }

  #constructorOf({ callee }: TSESTree.NewExpression): FunctionNode | undefined {
    const found = this.resolver.resolve(callee);
    if (found?.origin.kind !== 'class' || found.path.length > 0) {
      return undefined;
    }
    for (const owner of this.resolver.lineage(found.origin.node)) {
      const member =
        owner.type === 'ObjectExpression'
          ? undefined
          : owner.body.body.find(
              (one) => one.type === 'MethodDefinition' && one.kind === 'constructor',
            );
      if (member?.type === 'MethodDefinition' && isFunction(member.value)) {
        return member.value;
      }
    }
    return undefined;
  }
}
