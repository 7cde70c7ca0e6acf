import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { thisHolder } from '../binding/this-holder.js';
import { keyName, parentOf, propertyName, withAssertions } from '../syntax/expression.js';
import { walk } from '../syntax/walk.js';

/**
 * Whether an object that is made goes anywhere but into a variable, or a property of a class, of
 * which only members are used: who else gets hold of it may listen to it.
 */
export function isGivenAway(node: TSESTree.Node, binder: Binder): boolean {
  const place = withAssertions(node);
  const around = parentOf(place);
  switch (around?.type) {
    case 'VariableDeclarator':
      return around.id.type !== 'Identifier' || isVariableGivenAway(around.id, binder);
    case 'PropertyDefinition':
      return isPropertyGivenAway(around, keyName(around), isPrivate(around), binder);
    case 'AssignmentExpression': {
      const { left, parent } = around;
      const isStatement = around.right === place && parent.type === 'ExpressionStatement';
      if (isStatement && left.type === 'Identifier') {
        return isVariableGivenAway(left, binder);
      }
      const isOwn = left.type === 'MemberExpression' && left.object.type === 'ThisExpression';
      return (
        !(isStatement && isOwn) || isPropertyGivenAway(left, propertyName(left), false, binder)
      );
    }
    default:
      return true;
  }
}

function isVariableGivenAway(name: TSESTree.Identifier, { resolver }: Binder): boolean {
  const { modules } = resolver;
  const variable = resolver.variable(name);
  const names = variable === undefined ? [] : resolver.index.namesOf(variable);
  const declaration = parentOf(parentOf(variable?.identifiers[0] ?? name) ?? name);
  const isExported =
    (declaration !== undefined && parentOf(declaration)?.type === 'ExportNamedDeclaration') ||
    names.some((one) => parentOf(one)?.type === 'ExportSpecifier');
  const own = modules.sourceOf(name).ast;
  // What nobody in the program imports, somebody else does.
  const isUsedHere = names.some((one) => modules.sourceOf(one).ast !== own);
  return (
    variable === undefined ||
    (isExported && !isUsedHere) ||
    names.some((one) => !isMemberUsed(one) && !isDefinition(one))
  );
}

function isDefinition(name: TSESTree.Node): boolean {
  const around = parentOf(name);
  return (
    around?.type === 'ExportSpecifier' ||
    (around?.type === 'VariableDeclarator' && around.id === name)
  );
}

/** @param isPrivate - whether only the class itself can read the property. */
function isPropertyGivenAway(
  node: TSESTree.Node,
  name: string | undefined,
  isPrivate: boolean,
  { resolver: { modules } }: Binder,
): boolean {
  const holder = thisHolder(node.type === 'MemberExpression' ? node.object : node);
  const own = modules.sourceOf(node).ast;
  if (name === undefined) {
    return true;
  }
  if (
    node.type === 'MemberExpression' &&
    (holder === undefined || holder.type === 'ObjectExpression')
  ) {
    return true;
  }
  if (isPrivate) {
    return hasOtherUse(own, name, modules.visitorKeys);
  }
  const isClosed =
    modules.exportedNames(own)?.length === 0 ||
    modules.files.some((file) => modules.imports(file, own));
  return !isClosed || modules.files.some((file) => hasOtherUse(file, name, modules.visitorKeys));
}

/** Whether only the class itself can read one of its fields, so far as the language or the compiler sees to it. */
function isPrivate({ accessibility, key }: TSESTree.PropertyDefinition): boolean {
  return key.type === 'PrivateIdentifier' || accessibility === 'private';
}

/** Whether a file does more with a property of a name than to use its members. */
function hasOtherUse(
  file: TSESTree.Program,
  name: string,
  visitorKeys: Parameters<typeof walk>[1],
): boolean {
  let found = false;
  walk(file, visitorKeys, (node) => {
    found ||=
      (node.type === 'MemberExpression' && propertyName(node) === name && !isMemberUsed(node)) ||
      (node.type === 'Property' && node.parent.type === 'ObjectPattern' && keyName(node) === name);
    return !found;
  });
  return found;
}

/** Whether of an object only a member is used, or whether it is there at all. */
function isMemberUsed(node: TSESTree.Node): boolean {
  const place = withAssertions(node);
  const around = parentOf(place);
  switch (around?.type) {
    case 'MemberExpression':
      return around.object === place;
    case 'AssignmentExpression':
      return around.left === place;
    case 'ConditionalExpression':
    case 'IfStatement':
      return around.test === place;
    case 'BinaryExpression':
    case 'UnaryExpression':
      return true;
    case 'LogicalExpression':
      return around.left === place && around.operator === '&&';
    default:
      return false;
  }
}
