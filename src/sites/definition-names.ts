import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { keyName, propertyName } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';

/** A variable, or a field of a class, with what it begins with. */
export type Definition = TSESTree.PropertyDefinition | TSESTree.VariableDeclarator;

/**
 * The expressions that name a variable, wherever in the program, or a property of a class: by way
 * of `this`, and a static one by way of the class.
 */
export function namesOfDefinition(
  definition: Definition,
  binder: Binder,
): readonly TSESTree.Node[] {
  if (definition.type === 'VariableDeclarator') {
    const variable =
      definition.id.type === 'Identifier' ? binder.resolver.variable(definition.id) : undefined;
    return variable === undefined ? [] : binder.resolver.index.namesOf(variable);
  }
  const name = keyName(definition);
  if (name === undefined) {
    return [];
  }
  const { visitorKeys } = binder.resolver.modules;
  return [
    ...(membersOfThis(definition.parent, visitorKeys).get(name) ?? []),
    ...(definition.static
      ? binder.resolver.index.membersOfClass(definition.parent.parent, name)
      : []),
  ];
}

const membersByClass = new WeakMap<TSESTree.ClassBody, ReadonlyMap<string, TSESTree.Node[]>>();

/** The expressions `this.name` in a class, by name. */
function membersOfThis(
  body: TSESTree.ClassBody,
  visitorKeys: VisitorKeys,
): ReadonlyMap<string, TSESTree.Node[]> {
  const known = membersByClass.get(body);
  if (known !== undefined) {
    return known;
  }
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
  membersByClass.set(body, members);
  return members;
}
