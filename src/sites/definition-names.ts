import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { memberNamed } from '../binding/program-index.js';
import { keyName, parentOf, withAssertions } from '../syntax/expression.js';

/** A variable, or a field of a class, with what it begins with. */
export type Definition = TSESTree.PropertyDefinition | TSESTree.VariableDeclarator;

/** The same, or a property of the object that one begins with. */
export type PartDefinition = Definition | TSESTree.Property;

/** The expressions that name a part of what a definition begins with: `messages.session`. */
export function namesOfPart(definition: PartDefinition, binder: Binder): readonly TSESTree.Node[] {
  if (definition.type !== 'Property') {
    return namesOfDefinition(definition, binder);
  }
  const name = keyName(definition);
  const whole = name === undefined ? undefined : definitionAround(definition);
  return name === undefined || whole === undefined
    ? []
    : namesOfPart(whole, binder).flatMap((one) => memberNamed(one, name));
}

/** What begins with the object that a property is of. */
function definitionAround({ parent }: TSESTree.Property): PartDefinition | undefined {
  const object = withAssertions(parent);
  const around = parentOf(object);
  switch (around?.type) {
    case 'Property':
    case 'PropertyDefinition':
      return around.value === object ? around : undefined;
    case 'VariableDeclarator':
      return around.init === object ? around : undefined;
    default:
      return undefined;
  }
}

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
