import type { TSESTree } from '@typescript-eslint/utils';

import {
  type FunctionNode,
  calleeName,
  isFunction,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { type EntityResolver, propertyValue } from './entity-resolver.js';
import { methodsNamed, thisHolder } from './this-holder.js';

/** Finds the function that an expression stands for, as far as one file shows. */
export class FunctionResolver {
  constructor(private readonly resolver: EntityResolver) {}

  /** The function that an expression is: written here, named, a member, bound, or memoised. */
  resolve(node: TSESTree.Node): FunctionNode | undefined {
    const inner = withoutAssertions(node);
    if (isFunction(inner)) {
      return inner;
    }
    switch (inner.type) {
      case 'Identifier': {
        const [definition] = this.resolver.variable(inner)?.defs ?? [];
        if (definition?.node.type === 'FunctionDeclaration') {
          return definition.node;
        }
        const init = this.resolver.initializer(inner);
        return init === undefined ? undefined : this.resolve(init);
      }
      case 'CallExpression':
        return this.#functionOfCall(inner);
      case 'MemberExpression':
        return this.#functionOfMember(inner);
      default:
        return undefined;
    }
  }

  #functionOfCall(node: TSESTree.CallExpression): FunctionNode | undefined {
    const callee = withoutAssertions(node.callee);
    const [argument] = node.arguments;
    if (callee.type === 'MemberExpression' && propertyName(callee) === 'bind') {
      return this.resolve(callee.object);
    }
    return calleeName(node) === 'useCallback' && argument !== undefined
      ? this.resolve(argument)
      : undefined;
  }

  #functionOfMember(node: TSESTree.MemberExpression): FunctionNode | undefined {
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
      const value =
        propertyValue(holder, name) ??
        (methods?.type === 'ObjectExpression' ? propertyValue(methods, name) : undefined);
      return value === undefined ? undefined : this.resolve(value);
    }
    const assigned = this.resolver.assignedToThis(holder).get(name) ?? [];
    const values = [...methodsNamed(holder, name), ...assigned];
    return values.length === 1 && values[0] !== undefined ? this.resolve(values[0]) : undefined;
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
