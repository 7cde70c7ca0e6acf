import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { keyName } from '../syntax/expression.js';

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
  const { index } = binder.resolver;
  return [
    ...index.membersOfThis(definition.parent, name),
    ...(definition.static ? index.membersOfClass(definition.parent.parent, name) : []),
  ];
}
