import type { TSESTree } from '@typescript-eslint/utils';

import {
  type FunctionNode,
  calleeName,
  isFunction,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { type EntityResolver } from './entity-resolver.js';
import { propertyValue } from './property-value.js';
import { methodsNamed, thisHolder } from './this-holder.js';

/** Finds the function that an expression stands for, as far as one file shows. */
export class FunctionResolver {
  constructor(private readonly resolver: EntityResolver) {}

  /** The function that an expression is: written here, named, a member, bound, or memoised. */
  resolve(node: TSESTree.Node): FunctionNode | undefined {
    // A function that is bound to itself, or two names that are each other, lead to none.
    const seen = new Set<TSESTree.Node>();
    let next: TSESTree.Node | undefined = node;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const inner = withoutAssertions(next);
      if (isFunction(inner)) {
        return inner;
      }
      next = this.#next(inner);
    }
    return undefined;
  }

  /** The expression, or the declaration, that says what a function expression is. */
  #next(node: TSESTree.Node): TSESTree.Node | undefined {
    switch (node.type) {
      case 'Identifier': {
        const [definition] = this.resolver.variable(node)?.defs ?? [];
        return definition?.node.type === 'FunctionDeclaration'
          ? definition.node
          : this.resolver.initializer(node);
      }
      case 'CallExpression':
        return functionCalledUpon(node);
      case 'MemberExpression':
        return this.#functionOfMember(node);
      default:
        return undefined;
    }
  }

  #functionOfMember(node: TSESTree.MemberExpression): TSESTree.Node | undefined {
    const name = propertyName(node);
    const object = withoutAssertions(node.object);
    if (name === undefined) {
      return undefined;
    }
    const holder =
      object.type === 'ThisExpression' ? thisHolder(object) : this.#objectLiteral(object);
    if (holder === undefined) {
      return undefined;
    }
    if (holder.type === 'ObjectExpression') {
      const methods = propertyValue(holder, 'methods');
      return (
        propertyValue(holder, name) ??
        (methods?.type === 'ObjectExpression' ? propertyValue(methods, name) : undefined)
      );
    }
    // `this.f = this.f.bind(this)` is the method that it was.
    const assigned = (this.resolver.assignedToThis(holder).get(name) ?? []).filter(
      (value) => !isBoundMember(value, name),
    );
    const values = [...methodsNamed(holder, name), ...assigned];
    return values.length === 1 ? values[0] : undefined;
  }

  #objectLiteral(node: TSESTree.Node): TSESTree.ObjectExpression | undefined {
    const found = this.resolver.resolve(node);
    return found?.origin.kind === 'object' &&
      found.path.length === 0 &&
      found.origin.node.type === 'ObjectExpression'
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

/** The function of `f.bind(…)` and `useCallback(f)`. */
function functionCalledUpon(node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const callee = withoutAssertions(node.callee);
  if (callee.type === 'MemberExpression' && propertyName(callee) === 'bind') {
    return callee.object;
  }
  return calleeName(node) === 'useCallback' ? node.arguments[0] : undefined;
}
