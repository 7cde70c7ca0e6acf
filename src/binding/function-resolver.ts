import type { TSESTree } from '@typescript-eslint/utils';

import {
  type FunctionNode,
  calleeName,
  isFunction,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import type { Entity, ThisHolder } from './entity.js';
import { annotationOf, fieldAnnotation } from './field-annotation.js';
import { type EntityResolver } from './entity-resolver.js';
import { propertyValue } from './property-value.js';
import { returnedFrom } from './returned-values.js';
import { methodsNamed, optionFunction, thisHolder } from './this-holder.js';

/** An object that is spread into an object that is spread is followed so far. */
const mostSpreads = 8;

/** Finds the function that an expression stands for, as far as the program shows. */
export class FunctionResolver {
  readonly #functions = new Map<TSESTree.Node, FunctionNode | undefined>();

  constructor(private readonly resolver: EntityResolver) {}

  /** The function that an expression is: written here, named, a member, bound, or memoised. */
  resolve(node: TSESTree.Node): FunctionNode | undefined {
    // A function that is bound to itself, or two names that are each other, lead to none.
    const way: TSESTree.Node[] = [];
    let found: FunctionNode | undefined;
    let next: TSESTree.Node | undefined = node;
    while (next !== undefined && found === undefined) {
      const inner = withoutAssertions(next);
      if (isFunction(inner)) {
        found = inner;
      } else if (this.#functions.has(inner)) {
        found = this.#functions.get(inner);
        break;
      } else {
        // Set first, so that what leads back here ends.
        this.#functions.set(inner, undefined);
        way.push(inner);
        next = this.#next(inner);
      }
    }
    for (const passed of way) {
      this.#functions.set(passed, found);
    }
    return found;
  }

  /** The expression, or the declaration, that says what a function expression is. */
  #next(node: TSESTree.Node): TSESTree.Node | undefined {
    switch (node.type) {
      case 'Identifier':
      case 'JSXIdentifier': {
        const [definition] = this.resolver.variable(node)?.defs ?? [];
        return definition?.node.type === 'FunctionDeclaration' && definition.type !== 'Parameter'
          ? definition.node
          : (this.resolver.initializer(node) ?? this.#functionOfEntity(node));
      }
      case 'CallExpression':
        return functionCalledUpon(node) ?? this.#functionReturned(node);
      case 'MemberExpression':
        return this.#functionOfMember(node);
      default:
        return undefined;
    }
  }

  /** The function that a call of a function of the program makes: `withLog(join)`. */
  #functionReturned(node: TSESTree.CallExpression): TSESTree.Node | undefined {
    const callee = withoutAssertions(node.callee);
    // What a call of a call makes is followed no further.
    const maker = callee.type === 'CallExpression' ? undefined : this.resolve(callee);
    const { visitorKeys } = this.resolver.modules;
    const [returned, ...others] =
      maker === undefined || maker.async ? [] : (returnedFrom(maker, visitorKeys) ?? []);
    return returned !== undefined && others.length === 0 && isFunction(withoutAssertions(returned))
      ? returned
      : undefined;
  }

  #functionOfMember(node: TSESTree.MemberExpression): TSESTree.Node | undefined {
    const name = propertyName(node);
    const object = withoutAssertions(node.object);
    return name === undefined || this.#holderOf(object) === undefined
      ? this.#functionOfEntity(node)
      : this.member(object, name);
  }

  /** The expression or method that an object has under a name, where one alone is written. */
  member(object: TSESTree.Node, name: string, depth = mostSpreads): TSESTree.Node | undefined {
    const inner = withoutAssertions(object);
    const holder = this.#holderOf(inner);
    if (holder === undefined) {
      return this.#exportedMember(inner, name);
    }
    for (const owner of this.resolver.classes.lineage(holder)) {
      const values = this.#membersNamed(owner, name, depth);
      if (values.length > 0) {
        return values.length === 1 ? values[0] : undefined;
      }
    }
    return undefined;
  }

  #exportedMember(object: TSESTree.Node, name: string): TSESTree.Node | undefined {
    const found = this.resolver.resolve(object);
    const exported =
      found?.origin.kind === 'file' && found.path.length === 0
        ? this.resolver.modules.exported(found.origin.file, name)
        : undefined;
    return exported?.kind === 'node' ? exported.node : undefined;
  }

  #membersNamed(holder: ThisHolder, name: string, depth: number): readonly TSESTree.Node[] {
    if (holder.type === 'ObjectExpression') {
      const value =
        propertyValue(holder, name) ??
        optionFunction(holder, name) ??
        this.#spreadMember(holder, name, depth);
      return value === undefined ? [] : [value];
    }
    // `this.f = this.f.bind(this)` is the method that it was.
    const assigned = (this.resolver.classes.assigned(holder).get(name) ?? []).filter(
      (value) => !isBoundMember(value, name),
    );
    return [...methodsNamed(holder, name), ...assigned];
  }

  /** A property of what is spread into an object literal, the last of them first. */
  #spreadMember(
    { properties }: TSESTree.ObjectExpression,
    name: string,
    depth: number,
  ): TSESTree.Node | undefined {
    for (const property of properties.toReversed()) {
      const value =
        property.type === 'SpreadElement' && depth > 0
          ? this.member(property.argument, name, depth - 1)
          : undefined;
      if (value !== undefined) {
        return value;
      }
    }
    return undefined;
  }

  /** The class or object literal that an expression is an object of. */
  #holderOf(node: TSESTree.Node): ThisHolder | undefined {
    if (node.type === 'ThisExpression') {
      return thisHolder(node);
    }
    const found = this.resolver.resolve(node);
    if (found === undefined) {
      return undefined;
    }
    const { origin, path } = found;
    if (path.length > 0 || origin.kind === 'parameter') {
      return this.#annotatedClass(found);
    }
    switch (origin.kind) {
      case 'class':
        return origin.node;
      case 'object':
        return origin.node.type === 'ObjectExpression' ? origin.node : undefined;
      case 'this':
        return origin.holder;
      default:
        return undefined;
    }
  }

  /** The class of the application that an annotation gives a parameter, or a field of a class. */
  #annotatedClass({ origin, path }: Entity): ThisHolder | undefined {
    const [field, ...rest] = path;
    const annotation =
      origin.kind === 'parameter' && field === undefined
        ? annotationOf(origin.function.params[origin.index])
        : origin.kind === 'this' && origin.holder.type !== 'ObjectExpression' && rest.length === 0
          ? fieldAnnotation(origin.holder, field ?? '')
          : undefined;
    const name =
      annotation?.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier'
        ? this.resolver.resolve(annotation.typeName)
        : undefined;
    return name?.origin.kind === 'class' && name.path.length === 0 ? name.origin.node : undefined;
  }

  /** The function that a name leads to: by an import, or out of a pattern. */
  #functionOfEntity(node: TSESTree.Node): TSESTree.Node | undefined {
    const found = this.resolver.resolve(node);
    return found?.origin.kind === 'function' && found.path.length === 0
      ? found.origin.node
      : undefined;
  }
}

function isBoundMember(node: TSESTree.Node, name: string): boolean {
  const call = withoutAssertions(node);
  const method = call.type === 'CallExpression' ? functionCalledUpon(call) : undefined;
  const member = method === undefined ? undefined : withoutAssertions(method);
  return (
    member?.type === 'MemberExpression' &&
    member.object.type === 'ThisExpression' &&
    propertyName(member) === name
  );
}

/** The functions of React that give back what they are given, or a component that calls it. */
const wrappers = new Set<string | undefined>(['forwardRef', 'memo', 'useCallback']);

/** The function of `f.bind(…)`, `useCallback(f)` and `memo(f)`. */
export function functionCalledUpon(node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const callee = withoutAssertions(node.callee);
  if (callee.type === 'MemberExpression' && propertyName(callee) === 'bind') {
    return callee.object;
  }
  return wrappers.has(calleeName(node)) ? node.arguments[0] : undefined;
}
