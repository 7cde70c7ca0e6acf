import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { givenValues } from '../binding/given-values.js';
import { definitionOf as definitionOfName } from '../binding/definition-of.js';
import { thisHolder } from '../binding/this-holder.js';
import { type FunctionNode } from '../syntax/expression.js';
import type { VisitorKeys } from '../syntax/walk.js';
import { ownerOf } from './assignment.js';
import { builtInNamed } from './built-in-names.js';
import { listContents, makeObject, openContents } from './contents.js';
import type { Frame } from './frame.js';
import { HolderMembers } from './holder-members.js';
import { ImportedValues } from './imported-values.js';
import { type Mutation, changed, mutationsLater } from './mutations.js';
import { OuterValues, definitionOf, isRewritten } from './outer-values.js';
import type { Run } from './run.js';
import { Cell, Store } from './store.js';
import {
  type ClosureValue,
  type Contents,
  type ObjectValue,
  type ThisHolderNode,
  type Value,
  absent,
  alternatives,
  joinValues,
  missing,
  primitive,
  undefinedValue,
  unknown,
} from './value.js';
import { Variables } from './variables.js';

/** What runs need to know of the file around them. */
export interface FileParts {
  readonly ast: TSESTree.Program;
  readonly binder: Binder;
  readonly visitorKeys: VisitorKeys;
  /** Whether calling an expression only logs, besides the methods of the console. */
  isLogger(callee: TSESTree.Node): boolean;
  /** Whether the settings say that a callee takes care of every code it is given. */
  isHandledBy(callee: TSESTree.Node): boolean;
}

/** What is known of a file outside of its runs: constants, functions, classes, tables. */
export class FileContext {
  readonly store = new Store();
  readonly variables: Variables;
  readonly visitorKeys: VisitorKeys;
  readonly ast: TSESTree.Program;
  /** The regular expressions that objects are. */
  readonly patterns = new WeakMap<
    Cell<Contents>,
    { readonly pattern: string; readonly flags: string }
  >();
  readonly #binder: Binder;
  readonly #outer: OuterValues;
  /** What imports hold. */
  readonly imports: ImportedValues;
  /** What objects of classes, and object literals with methods, have. */
  readonly members: HolderMembers;
  readonly #cells = new Map<TSESLint.Scope.Variable, Cell<Value>>();
  readonly #instances = new Map<ThisHolderNode, ObjectValue>();
  readonly #changes = new Map<TSESLint.Scope.Variable, readonly Mutation[]>();
  readonly #fields = new Map<TSESTree.Node, Value>();
  readonly #files = new Map<TSESTree.Node, TSESTree.Program>();
  readonly isLogger: FileParts['isLogger'];
  readonly isHandledBy: FileParts['isHandledBy'];

  constructor(parts: FileParts) {
    this.ast = parts.ast;
    this.#binder = parts.binder;
    this.visitorKeys = parts.visitorKeys;
    this.isLogger = (callee) => parts.isLogger(callee);
    this.isHandledBy = (callee) => parts.isHandledBy(callee);
    this.variables = new Variables(parts.binder.resolver, parts.visitorKeys);
    this.#outer = new OuterValues(this);
    this.imports = new ImportedValues(this, parts.binder.resolver.modules);
    this.members = new HolderMembers(this, parts.binder.resolver);
  }

  /** The value of an expression that names a constant. */
  constant(node: TSESTree.Identifier | TSESTree.MemberExpression): Value | undefined {
    const constant = this.#binder.constant(node);
    if (constant !== undefined) {
      return primitive(constant.value);
    }
    return this.#binder.isMissingMember(node) ? missing : undefined;
  }

  /** What a name holds; of one that nothing else is known of, the constant that it names. */
  read(name: TSESTree.Identifier, run: Run, frame: Frame | undefined): Value {
    const value = this.#held(name, run, frame);
    if (value.kind !== 'unknown' || value.isError) {
      return value;
    }
    const variable = this.variables.of(name);
    return variable !== undefined && isRewritten(variable) ? value : (this.constant(name) ?? value);
  }

  #held(name: TSESTree.Identifier, run: Run, frame: Frame | undefined): Value {
    const variable = this.variables.of(name);
    if (variable === undefined || variable.defs.length === 0) {
      return globalValue(name.name);
    }
    const owner = ownerOf(frame, variable);
    if (owner === undefined) {
      const cell = this.#cells.get(variable);
      return (cell === undefined ? undefined : run.store.get(cell)) ?? this.#outer.of(variable);
    }
    const held = run.store.get(owner.cell(variable));
    if (held !== undefined) {
      return owner.isLocal || !run.isLocal ? held : this.#heldBefore(held, variable, owner, run);
    }
    const node = this.variables.functionDeclared(variable);
    if (node !== undefined) {
      return this.closure(node, owner);
    }
    return isAssigned(variable) ? undefinedValue : this.#outer.of(variable);
  }

  /** What a variable holds that was there before the run: others may have changed it since. */
  #heldBefore(held: Value, variable: TSESLint.Scope.Variable, owner: Frame, run: Run): Value {
    if (held !== this.store.get(owner.cell(variable))) {
      // The run has written it.
      return held;
    }
    if (isRewritten(variable)) {
      return unknown;
    }
    const contents = held.kind === 'object' ? this.store.get(held.contents) : undefined;
    // Unless the run has changed it.
    if (held.kind === 'object' && contents === run.store.get(held.contents)) {
      for (const mutation of this.changesLater(variable)) {
        const before = run.store.get(held.contents) ?? openContents;
        run.store.set(held.contents, changed(before, mutation));
      }
    }
    return held;
  }

  /** The expressions that name a variable, in its own file and in others. */
  namesOf(variable: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
    return this.#binder.resolver.index.namesOf(variable);
  }

  /** What others may do, some time, to the object that a variable holds. */
  changesLater(variable: TSESLint.Scope.Variable): readonly Mutation[] {
    let changes = this.#changes.get(variable);
    if (changes === undefined) {
      changes = this.changesLaterOf(definitionOf(variable), this.namesOf(variable));
      this.#changes.set(variable, changes);
    }
    return changes;
  }

  /** What others may do, some time, to an object that is defined somewhere and has some names. */
  changesLaterOf(definition: TSESTree.Node, names: readonly TSESTree.Node[]): readonly Mutation[] {
    return mutationsLater(definition, names, (name) => this.isOfOtherFile(name, definition));
  }

  /** Completes an object that a class has, by the expressions that name it. */
  complete(
    value: ObjectValue,
    definition: TSESTree.Node,
    names: readonly TSESTree.Node[],
    receiver: Value,
  ): void {
    this.#outer.complete(value, definition, names, receiver);
  }

  /** The value of an expression outside of any run. */
  evaluate(node: TSESTree.Node): Value {
    return this.#outer.evaluate(node);
  }

  /** The cell for what a run writes to a variable of the file around it. */
  outerCell(variable: TSESLint.Scope.Variable): Cell<Value> {
    let cell = this.#cells.get(variable);
    if (cell === undefined) {
      cell = new Cell<Value>();
      this.#cells.set(variable, cell);
    }
    return cell;
  }

  /** What the callers of a function give to a parameter, where all that they give are functions. */
  given(name: TSESTree.Node): Value {
    const given = givenValues([name], this.#binder.resolver).map(([node]) => node);
    return given.every((node) => node !== undefined && this.#isFunction(node))
      ? joinValues(given.map((node) => (node === undefined ? unknown : this.evaluateOnce(node))))
      : unknown;
  }

  #isFunction(node: TSESTree.Node): boolean {
    return this.#binder.functions.resolve(node) !== undefined;
  }

  /** Whether two nodes stand in different files. */
  isOfOtherFile(node: TSESTree.Node, other: TSESTree.Node): boolean {
    return this.#fileOf(node) !== this.#fileOf(other);
  }

  #fileOf(node: TSESTree.Node): TSESTree.Program {
    let file = this.#files.get(node);
    if (file === undefined) {
      file = this.#binder.resolver.modules.sourceOf(node).ast;
      this.#files.set(node, file);
    }
    return file;
  }

  /**
   * Whether an expression names a table of another file whose type is written there: as a
   * `Record<string, string>`, it may have more entries than are seen.
   */
  isSaidToBeOpen(node: TSESTree.Node): boolean {
    const variable = node.type === 'Identifier' ? this.variables.of(node) : undefined;
    return (
      variable?.defs[0]?.type === 'ImportBinding' &&
      definitionOfName(node, this.#binder.resolver)?.id.typeAnnotation !== undefined
    );
  }

  /** An object that belongs to the file. */
  objectOf(contents: Contents): ObjectValue {
    return makeObject(this.store, 'object', contents, { isLocal: false });
  }

  closure(node: FunctionNode, frame: Frame | undefined): ClosureValue {
    return { kind: 'closure', node, frame, receiver: undefined, bound: [] };
  }

  /** What `this` is where no call says so. */
  receiverOf(node: TSESTree.ThisExpression): Value {
    const holder = thisHolder(node);
    return holder === undefined ? unknown : this.instance(holder);
  }

  /** What `this` is in a function that is called from elsewhere. */
  receiverIn(node: FunctionNode): Value | undefined {
    const holder = thisHolder(node.body);
    return holder === undefined ? undefined : this.instance(holder);
  }

  /** The object that is `this` in the methods of a class or object literal. */
  instance(holder: ThisHolderNode): ObjectValue {
    let instance = this.#instances.get(holder);
    if (instance === undefined) {
      instance = makeObject(this.store, 'instance', listContents([], true), {
        holder,
        isLocal: false,
      });
      this.#instances.set(holder, instance);
    }
    return instance;
  }

  /** The value of an expression outside of any run, which is one and the same for all who ask. */
  evaluateOnce(node: TSESTree.Node): Value {
    const known = this.#fields.get(node);
    if (known !== undefined) {
      return known;
    }
    this.#fields.set(node, unknown);
    const value = this.#outer.evaluate(node);
    this.#fields.set(node, value);
    return value;
  }

  /** The elements of a list that can be seen as a whole. */
  elementsOf(list: Value, run: Run): Value[] | undefined {
    const [one, ...others] = alternatives(list);
    if (one?.kind !== 'object' || others.length > 0) {
      return undefined;
    }
    const contents = run.store.get(one.contents);
    if (contents === undefined || contents.isOpen) {
      return undefined;
    }
    const entries = [...contents.entries].filter(([, value]) => value !== absent);
    switch (one.type) {
      case 'array':
      case 'set':
        return entries.map(([, value]) => value);
      case 'map':
        return entries.map(([key, value]) =>
          makeObject(run.store, 'array', listContents([primitive(key as number | string), value])),
        );
      default:
        return undefined;
    }
  }

  /** The names of the properties of an object that can be seen as a whole. */
  keysOf(object: Value, run: Run): string[] | undefined {
    const contents =
      object.kind === 'object' && object.type === 'object'
        ? run.store.get(object.contents)
        : undefined;
    return contents === undefined || contents.isOpen
      ? undefined
      : [...contents.entries.keys()].map(String);
  }

  /** What a function writes that somebody has got hold of is not known any more. */
  escape(value: Value, run: Run): void {
    for (const one of alternatives(value)) {
      if (one.kind !== 'closure') {
        continue;
      }
      for (const variable of this.variables.writtenIn(one.node.body)) {
        const owner = ownerOf(one.frame, variable);
        const cell = owner?.cell(variable);
        const held = cell === undefined ? undefined : run.store.get(cell);
        if (cell !== undefined && held !== undefined) {
          run.store.set(cell, joinValues([held, unknown]));
        }
      }
    }
  }
}

/** Whether a variable has what is assigned to it, and is no import, class or declaration alone. */
function isAssigned({ defs: [definition] }: TSESLint.Scope.Variable): boolean {
  return (
    definition?.type === 'Parameter' ||
    definition?.type === 'CatchClause' ||
    (definition?.node.type === 'VariableDeclarator' && !definition.node.parent.declare)
  );
}

function globalValue(name: string): Value {
  switch (name) {
    case 'undefined':
      return undefinedValue;
    case 'NaN':
      return primitive(Number.NaN);
    case 'Infinity':
      return primitive(Number.POSITIVE_INFINITY);
    default:
      return builtInNamed(name);
  }
}
