import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import {
  type FunctionNode,
  keyName,
  parentOf,
  propertyName,
  withAssertions,
} from '../syntax/expression.js';
import { namesIn } from '../syntax/pattern-names.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { nameOf } from './calls-of.js';
import type { ClassNode } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import type { Call, Caller } from './file-outline.js';
import { ImportUses } from './import-uses.js';

/** Finds who calls the functions of a program, and what extends its classes. */
export class ProgramIndex {
  readonly #calls = new Map<FunctionNode, readonly Caller[]>();
  readonly #membersOfThis = new Map<TSESTree.ClassBody, ReadonlyMap<string, TSESTree.Node[]>>();
  readonly #uses: ImportUses;

  constructor(private readonly resolver: EntityResolver) {
    this.#uses = new ImportUses(resolver);
  }

  /** The expressions that name a variable, in its own file and in others. */
  namesOf(variable: TSESLint.Scope.Variable): readonly TSESTree.Node[] {
    return [...variable.references.map(({ identifier }) => identifier), ...this.#uses.of(variable)];
  }

  /** The expressions that name a class, inside of it too, where its name is another variable. */
  namesOfClass(node: ClassNode): readonly TSESTree.Node[] {
    const { scopeManager } = this.resolver.modules.sourceOf(node);
    const variables = scopeManager?.getDeclaredVariables(node) ?? [];
    return variables.flatMap((variable) => this.namesOf(variable));
  }

  /** The expressions that name a static member of a class by way of the class. */
  membersOfClass(node: ClassNode, name: string): readonly TSESTree.Node[] {
    return this.namesOfClass(node).flatMap((holder) => memberNamed(holder, name));
  }

  /** The expressions `this.name` in a class. */
  membersOfThis(body: TSESTree.ClassBody, name: string): readonly TSESTree.Node[] {
    let members = this.#membersOfThis.get(body);
    if (members === undefined) {
      members = membersOfThis(body, this.resolver.modules.visitorKeys);
      this.#membersOfThis.set(body, members);
    }
    return members.get(name) ?? [];
  }

  /** The expressions that name a function which is declared, or which a variable begins with. */
  namesOfFunction(node: FunctionNode): readonly TSESTree.Node[] {
    const name = nameOf(node);
    const variable = name === undefined ? undefined : this.resolver.variable(name);
    return variable === undefined ? [] : this.namesOf(variable);
  }

  /** The calls of a function, and the elements of a component, in the files that are judged together. */
  callsTo(node: FunctionNode): readonly Caller[] {
    let calls = this.#calls.get(node);
    if (calls === undefined) {
      calls = this.#findCalls(node);
      this.#calls.set(node, calls);
    }
    return calls;
  }

  /** The classes that extend a class, also by way of another one. */
  subclassesOf(node: ClassNode): readonly ClassNode[] {
    const { modules } = this.resolver;
    return modules.files
      .flatMap((file) => modules.outlineOf(file).classes)
      .filter(
        (candidate) =>
          candidate !== node &&
          candidate.superClass !== null &&
          [...this.resolver.classes.lineage(candidate)].includes(node),
      );
  }

  /** The calls by one of some names, in the files that are judged together. */
  callsNamed(names: Iterable<string>): readonly Call[] {
    const { modules } = this.resolver;
    const all = [...names];
    return modules.files.flatMap((file) => {
      const outline = modules.outlineOf(file);
      return all.flatMap((name) => outline.callsNamed(name));
    });
  }

  #findCalls(node: FunctionNode): readonly Caller[] {
    const { modules } = this.resolver;
    const place = givenAt(node);
    if (place !== undefined) {
      return this.#callsOfGiven(place);
    }
    const names = new Set(namesOfFunction(node));
    return modules.files.flatMap((file) => {
      const outline = modules.outlineOf(file);
      // By another name: of an import, or of a default export.
      const local = outline.imports.flatMap(({ name, variable }) =>
        name === 'default' || names.has(name) ? [variable.name] : [],
      );
      return [...new Set([...names, ...local])]
        .flatMap((name): Caller[] => [...outline.callsNamed(name), ...outline.elementsNamed(name)])
        .filter((call) => this.#calledBy(call) === node);
    });
  }

  /** The calls of what a function is given: of the callback by the name of its parameter. */
  #callsOfGiven({ call, index, path }: GivenPlace): readonly Caller[] {
    const called = this.#calledBy(call);
    const parameter = called?.params[index];
    const names = parameter === undefined ? [] : namesIn(parameter).map(({ name }) => name);
    const { modules } = this.resolver;
    if (called === undefined) {
      return [];
    }
    const outline = modules.outlineOf(modules.sourceOf(called).ast);
    const fields = outline.assignments.flatMap(({ left }) =>
      left.type === 'MemberExpression' ? (propertyName(left) ?? []) : [],
    );
    return [...new Set([...names, ...fields, ...path.slice(-1)])]
      .flatMap((name) => outline.callsNamed(name))
      .filter(({ callee }) => {
        const found = this.resolver.resolve(callee);
        return (
          found?.origin.kind === 'parameter' &&
          found.origin.function === called &&
          found.origin.index === index &&
          found.path.join('.') === path.join('.')
        );
      });
  }

  #calledBy(caller: Caller): FunctionNode | undefined {
    return caller.type === 'NewExpression'
      ? this.#constructorCalled(caller)
      : this.resolver.functions.resolve(
          caller.type === 'CallExpression' ? caller.callee : caller.name,
        );
  }

  #constructorCalled({ callee }: TSESTree.NewExpression): FunctionNode | undefined {
    const found = this.resolver.resolve(callee);
    return found?.origin.kind === 'class' && found.path.length === 0
      ? this.resolver.classes.constructorOf(found.origin.node)
      : undefined;
  }
}

/** The member expression that reads a property of a name off an object, where an expression is that object. */
export function memberNamed(object: TSESTree.Node, name: string | undefined): TSESTree.Node[] {
  const { parent } = object;
  return parent?.type === 'MemberExpression' &&
    parent.object === object &&
    propertyName(parent) === name
    ? [parent]
    : [];
}

/** Where a function is given to another one: as an argument, or in an object that is one. */
interface GivenPlace {
  readonly call: Call;
  readonly index: number;
  readonly path: readonly string[];
}

function givenAt(node: FunctionNode): GivenPlace | undefined {
  const path: string[] = [];
  let child: TSESTree.Node = withAssertions(node);
  let around = parentOf(child);
  while (around?.type === 'Property' && around.value === child) {
    const name = keyName(around);
    if (name === undefined) {
      return undefined;
    }
    path.unshift(name);
    child = withAssertions(around.parent);
    around = parentOf(child);
  }
  const index =
    around?.type === 'CallExpression' || around?.type === 'NewExpression'
      ? around.arguments.findIndex((argument) => argument === child)
      : -1;
  return index === -1 ? undefined : { call: around as Call, index, path };
}

/** The names that a function is declared or assigned under. */
function namesOfFunction(node: FunctionNode): string[] {
  const own = node.type === 'ArrowFunctionExpression' ? undefined : node.id?.name;
  const names = own === undefined ? [] : [own];
  let around = parentOf(withAssertions(node));
  // `useCallback(f)`, `f.bind(this)`
  while (around?.type === 'CallExpression' || around?.type === 'MemberExpression') {
    around = parentOf(withAssertions(around));
  }
  switch (around?.type) {
    case 'VariableDeclarator':
      return around.id.type === 'Identifier' ? [...names, around.id.name] : names;
    case 'AssignmentExpression':
      return around.left.type === 'MemberExpression' && around.left.property.type === 'Identifier'
        ? [...names, around.left.property.name]
        : around.left.type === 'Identifier'
          ? [...names, around.left.name]
          : names;
    case 'MethodDefinition': {
      const holder = around.parent.parent;
      const name = around.kind === 'constructor' ? holder.id?.name : keyName(around);
      return name === undefined ? names : [...names, name];
    }
    case 'Property':
    case 'PropertyDefinition': {
      const name = keyName(around);
      return name === undefined ? names : [...names, name];
    }
    default:
      return names;
  }
}

function membersOfThis(
  body: TSESTree.ClassBody,
  visitorKeys: VisitorKeys,
): ReadonlyMap<string, TSESTree.Node[]> {
  const members = new Map<string, TSESTree.Node[]>();
  walk(body, visitorKeys, (node) => {
    const name =
      node.type === 'MemberExpression' && node.object.type === 'ThisExpression'
        ? propertyName(node)
        : undefined;
    if (name !== undefined) {
      const nodes = members.get(name) ?? [];
      nodes.push(node);
      members.set(name, nodes);
    }
    return undefined;
  });
  return members;
}
