import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import {
  type FunctionNode,
  isFunction,
  isInside,
  isNothing,
  literalValue,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { ClassMembers } from './class-members.js';
import { type Entity, entity, sameEntity } from './entity.js';
import { givenArgument } from './given-argument.js';
import { FunctionResolver, functionCalledUpon } from './function-resolver.js';
import { memoisedFunction } from './held-values.js';
import { ImportResolver } from './import-resolver.js';
import { givenInPlace } from './given-in-place.js';
import { importedName, requiredModule } from './imported-entity.js';
import type { Modules } from './modules.js';
import { wholeModule } from './whole-module.js';
import { stepsTo } from './pattern-steps.js';
import { storeGiven } from './store-hooks.js';
import { ProgramIndex } from './program-index.js';
import { providedValues } from './provided-values.js';
import { PropertyResolver } from './property-resolver.js';
import { returnedFrom } from './returned-values.js';
import { thisHolder } from './this-holder.js';
import { isSetLater, setsWhole, writtenExpressions } from './written-expressions.js';

/**
 * Of a value that is so many names, properties or calls away from where it comes, the file does
 * not tell: no program that people write is like that, and the stack has an end.
 */
export const mostSteps = 100;

/** Follows names, aliases, destructuring and imports back to where a value comes from. */
export class EntityResolver {
  readonly #entities = new Map<TSESTree.Node, Entity | undefined>();
  readonly #variables = new Map<TSESLint.Scope.Variable, Entity | undefined>();
  readonly #written = new Map<TSESLint.Scope.Variable, TSESTree.Expression[] | undefined>();
  readonly classes = new ClassMembers(this);
  readonly imports = new ImportResolver(this);
  readonly properties = new PropertyResolver(this);
  readonly functions = new FunctionResolver(this);
  readonly index = new ProgramIndex(this);
  #depth = 0;

  constructor(readonly modules: Modules) {}

  /** The entity that an expression is, or undefined where the file does not tell. */
  resolve(node: TSESTree.Node): Entity | undefined {
    const inner = withoutAssertions(node);
    if (!this.#entities.has(inner)) {
      // Set first: a variable that is defined by itself ends here.
      this.#entities.set(inner, undefined);
      if (this.#depth < mostSteps) {
        this.#depth += 1;
        this.#entities.set(inner, this.#resolve(inner));
        this.#depth -= 1;
      }
    }
    return this.#entities.get(inner);
  }

  /** The variable that an identifier names, or undefined for an undeclared one. */
  variable(
    identifier: TSESTree.Identifier | TSESTree.JSXIdentifier,
  ): TSESLint.Scope.Variable | undefined {
    let scope: TSESLint.Scope.Scope | null = this.modules.sourceOf(identifier).getScope(identifier);
    while (scope !== null) {
      const variable = scope.set.get(identifier.name);
      if (variable !== undefined) {
        return variable;
      }
      scope = scope.upper;
    }
    return undefined;
  }

  /** The expression that a variable always is, where it is written once and named as a whole. */
  initializer(
    identifier: TSESTree.Identifier | TSESTree.JSXIdentifier,
  ): TSESTree.Expression | undefined {
    const variable = this.variable(identifier);
    const [definition] = variable?.defs ?? [];
    if (variable?.defs.length !== 1 || definition?.node.type !== 'VariableDeclarator') {
      return undefined;
    }
    const written = this.#writtenTo(variable);
    return written?.length === 1 ? written[0] : undefined;
  }

  #resolve(node: TSESTree.Node): Entity | undefined {
    switch (node.type) {
      case 'Identifier':
      case 'JSXIdentifier':
        return this.#resolveIdentifier(node);
      case 'JSXMemberExpression': {
        const object = this.resolve(node.object);
        return object === undefined ? undefined : this.properties.step(object, node.property.name);
      }
      case 'MemberExpression': {
        const name = propertyName(node);
        const object = name === undefined ? undefined : this.resolve(node.object);
        return object === undefined || name === undefined
          ? undefined
          : this.properties.step(object, name);
      }
      case 'CallExpression':
      case 'NewExpression':
        return this.#resolveCall(node);
      case 'ObjectExpression':
        return entity({ kind: 'object', node });
      case 'ThisExpression': {
        const holder = thisHolder(node);
        return holder === undefined ? undefined : entity({ kind: 'this', holder });
      }
      case 'AwaitExpression':
        return this.resolve(node.argument);
      case 'ImportExpression': {
        const specifier = literalValue(node.source);
        return typeof specifier === 'string'
          ? this.imports.imported({ specifier, name: wholeModule }, node)
          : undefined;
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return entity({ kind: 'class', node });
      case 'AssignmentExpression':
        return node.operator === '='
          ? this.resolve(node.right)
          : setsWhole(node)
            ? this.resolveAll([node.left, node.right])
            : undefined;
      case 'LogicalExpression':
        return this.resolveAll([node.left, node.right]);
      case 'ConditionalExpression':
        return this.resolveAll([node.consequent, node.alternate]);
      default:
        if (isFunction(node)) {
          return entity({ kind: 'function', node });
        }
        return literalValue(node) === undefined ? undefined : entity({ kind: 'literal', node });
    }
  }

  #resolveIdentifier(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): Entity | undefined {
    const variable = this.variable(identifier);
    const [definition] = variable?.defs ?? [];
    if (variable === undefined || definition === undefined) {
      return entity({ kind: 'global', name: identifier.name });
    }
    if (!this.#variables.has(variable)) {
      // Set first, as above.
      this.#variables.set(variable, undefined);
      this.#variables.set(variable, this.#resolveDefined(variable, definition));
    }
    return this.#variables.get(variable);
  }

  #resolveDefined(
    variable: TSESLint.Scope.Variable,
    definition: TSESLint.Scope.Definition,
  ): Entity | undefined {
    if (variable.defs.length > 1) {
      return undefined;
    }
    switch (definition.node.type) {
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
      case 'ImportSpecifier':
        return this.imports.imported(importedName(definition.node), definition.node);
      case 'TSImportEqualsDeclaration': {
        const specifier = requiredModule(definition.node);
        return specifier === undefined
          ? undefined
          : this.imports.imported({ specifier, name: wholeModule }, definition.node);
      }
      case 'ClassDeclaration':
      case 'ClassExpression':
        return entity({ kind: 'class', node: definition.node });
      case 'TSEnumDeclaration':
        return entity({ kind: 'object', node: definition.node });
      case 'VariableDeclarator':
        return isDeclared(definition.node)
          ? entity({ kind: 'global', name: variable.name })
          : this.#resolveVariable(variable, definition.node);
      case 'CatchClause':
        return this.#resolvePattern(
          definition.node.param,
          entity({ kind: 'caught', clause: definition.node }),
          variable,
        );
      default:
        if (!isFunction(definition.node)) {
          return undefined;
        }
        return definition.type === 'Parameter'
          ? this.#resolveParameter(definition.node, variable)
          : entity({ kind: 'function', node: definition.node });
    }
  }

  #writtenTo(variable: TSESLint.Scope.Variable): TSESTree.Expression[] | undefined {
    if (!this.#written.has(variable)) {
      this.#written.set(variable, writtenExpressions(variable));
    }
    return this.#written.get(variable);
  }

  #resolveVariable(
    variable: TSESLint.Scope.Variable,
    declarator: TSESTree.VariableDeclarator,
  ): Entity | undefined {
    const loop = declarator.parent.parent;
    if (loop.type === 'ForOfStatement' && loop.left === declarator.parent) {
      return isSetLater(variable)
        ? undefined
        : this.#resolvePattern(declarator.id, entity({ kind: 'element', loop }), variable);
    }
    if (declarator.id.type !== 'Identifier') {
      const source = declarator.init === null ? undefined : this.resolve(declarator.init);
      return isSetLater(variable)
        ? undefined
        : this.#resolvePattern(declarator.id, source, variable);
    }
    const written = this.#writtenTo(variable);
    return written === undefined ? undefined : this.resolveAll(written);
  }

  #resolveParameter(node: FunctionNode, variable: TSESLint.Scope.Variable): Entity | undefined {
    if (isSetLater(variable)) {
      return undefined;
    }
    const [name] = variable.identifiers;
    const index =
      name === undefined ? -1 : node.params.findIndex((parameter) => isInside(name, parameter));
    const given = givenInPlace(node, index);
    return this.#resolvePattern(
      node.params[index] ?? null,
      (given === undefined ? undefined : this.resolve(given)) ??
        entity({ kind: 'parameter', function: node, index }),
      variable,
    );
  }

  /** The entity of the variable that a pattern binds to a part of `source`. */
  #resolvePattern(
    pattern: TSESTree.Node | null,
    source: Entity | undefined,
    variable: TSESLint.Scope.Variable,
  ): Entity | undefined {
    const [name] = variable.identifiers;
    const steps = pattern === null || name === undefined ? undefined : stepsTo(name, pattern);
    let found = source;
    for (const step of steps ?? []) {
      found = found === undefined ? undefined : this.properties.step(found, step);
    }
    return steps === undefined ? undefined : found;
  }

  #resolveCall(node: TSESTree.CallExpression | TSESTree.NewExpression): Entity | undefined {
    const [argument] = node.arguments;
    if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
      const specifier = argument === undefined ? undefined : literalValue(argument);
      return typeof specifier === 'string' && this.variable(node.callee)?.defs.length !== 1
        ? this.imports.imported({ specifier, name: wholeModule }, node)
        : undefined;
    }
    const kept = node.type === 'CallExpression' ? functionCalledUpon(node) : undefined;
    const keptFunction = kept === undefined ? undefined : this.functions.resolve(kept);
    if (keptFunction !== undefined) {
      return entity({ kind: 'function', node: keptFunction });
    }
    const called =
      node.type === 'CallExpression'
        ? (this.functions.resolve(node.callee) ?? memoisedFunction(node))
        : undefined;
    if (called !== undefined) {
      return this.#resolveReturned(called, node);
    }
    const given = node.type === 'CallExpression' ? storeGiven(node, this) : undefined;
    if (given !== undefined) {
      return this.#resolvePart(given.store, given.path);
    }
    const provided = providedValues(node, this);
    if (provided.length > 0) {
      return this.resolveAll(provided);
    }
    const callee = this.resolve(node.callee);
    if (callee === undefined) {
      return undefined;
    }
    if (node.type === 'NewExpression' && callee.origin.kind === 'class') {
      // What is known of one object of a class is known of all.
      return callee.path.length === 0
        ? entity({ kind: 'this', holder: callee.origin.node, made: node })
        : undefined;
    }
    if (
      callee.origin.kind === 'global' &&
      callee.origin.name === 'Object' &&
      callee.path[0] === 'freeze' &&
      argument !== undefined
    ) {
      return this.resolve(argument);
    }
    const links = callee.origin.kind === 'call' ? callee.origin.links + 1 : 1;
    return links > mostSteps ? undefined : entity({ kind: 'call', callee, links, node });
  }

  /** What the function returns that a call calls, or a part of what the call gives it. */
  #resolveReturned(
    called: FunctionNode,
    call: TSESTree.CallExpression | TSESTree.NewExpression,
  ): Entity | undefined {
    const returned = returnedFrom(called, this.modules.visitorKeys);
    const found = returned === undefined ? undefined : this.resolveAll(returned);
    if (found?.origin.kind !== 'parameter') {
      return found;
    }
    const { origin, path } = found;
    return origin.function === called
      ? this.#resolvePart(givenArgument(call, origin.index, [], this), path)
      : undefined;
  }

  #resolvePart(node: TSESTree.Node | undefined, path: readonly string[]): Entity | undefined {
    let found = node === undefined ? undefined : this.resolve(node);
    for (const step of path) {
      found = found === undefined ? undefined : this.properties.step(found, step);
    }
    return found;
  }

  /** The entity that each of some expressions is; undefined where they differ. */
  resolveAll(nodes: readonly TSESTree.Node[]): Entity | undefined {
    const [first, ...others] = nodes
      .filter((node) => !isNothing(node))
      .map((node) => this.resolve(node));
    return first !== undefined &&
      others.every((other) => other !== undefined && sameSource(first, other))
      ? first
      : undefined;
  }
}

/** Two calls of one function give two objects of one kind: either will do for what it is. */
function sameSource(one: Entity, other: Entity): boolean {
  return one.origin.kind === 'call' && other.origin.kind === 'call'
    ? one.path.join('.') === other.path.join('.') &&
        sameSource(one.origin.callee, other.origin.callee)
    : sameEntity(one, other);
}

function isDeclared(declarator: TSESTree.VariableDeclarator): boolean {
  return declarator.parent.declare;
}
