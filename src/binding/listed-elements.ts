import type { TSESTree } from '@typescript-eslint/utils';

import { calleeName, parentOf, propertyName, withoutAssertions } from '../syntax/expression.js';
import { definitionOf } from './definition-of.js';
import type { EntityResolver } from './entity-resolver.js';

/** A list that is a name of a list, or spread into one, is followed so far. */
const mostNames = 4;

/** The methods that add to a list. */
const additions = new Set<string | undefined>(['add', 'push', 'unshift']);

/**
 * The elements of a list that can be seen, here or where its name leads: those of an array, what a
 * `Set` or `Map` is made of, the values of an object, and what is added later.
 */
export function listedElements(
  list: TSESTree.Node,
  resolver: EntityResolver,
  depth = mostNames,
): readonly TSESTree.Node[] {
  const node = withoutAssertions(list);
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap((element) => {
        if (element?.type === 'SpreadElement') {
          return depth === 0 ? [] : listedElements(element.argument, resolver, depth - 1);
        }
        return element ?? [];
      });
    case 'NewExpression':
    case 'CallExpression': {
      const [given] = node.arguments;
      return given === undefined || depth === 0
        ? []
        : elementsMadeOf(node, given, resolver, depth - 1);
    }
    default:
      return depth === 0 ? [] : elementsOfName(node, resolver, depth - 1);
  }
}

function elementsMadeOf(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  given: TSESTree.Node,
  resolver: EntityResolver,
  depth: number,
): readonly TSESTree.Node[] {
  const name = calleeName(node);
  switch (node.type === 'NewExpression' ? `new ${String(name)}` : name) {
    case 'new Map':
    case 'new Set':
    case 'freeze':
      return listedElements(given, resolver, depth);
    case 'values':
      return valuesOf(given, resolver);
    default:
      return [];
  }
}

function valuesOf(node: TSESTree.Node, resolver: EntityResolver): readonly TSESTree.Node[] {
  const found = resolver.resolve(node);
  const object = found?.path.length === 0 ? found.origin : undefined;
  return object?.kind === 'object' && object.node.type === 'ObjectExpression'
    ? object.node.properties.flatMap((property) =>
        property.type === 'Property' ? [property.value] : [],
      )
    : [];
}

/** The elements of what a variable or property is declared as, with those that are added to it. */
function elementsOfName(
  node: TSESTree.Node,
  resolver: EntityResolver,
  depth: number,
): readonly TSESTree.Node[] {
  if (node.type === 'MemberExpression') {
    const name = propertyName(node);
    const written = name === undefined ? undefined : resolver.functions.member(node.object, name);
    return written === undefined ? [] : listedElements(written, resolver, depth);
  }
  const declarator = definitionOf(node, resolver);
  const variable =
    declarator?.id.type === 'Identifier' ? resolver.variable(declarator.id) : undefined;
  if (variable === undefined || declarator?.init === null || declarator?.init === undefined) {
    return [];
  }
  return [
    ...listedElements(declarator.init, resolver, depth),
    ...resolver.index.namesOf(variable).flatMap((name) => addedBy(name)),
  ];
}

/** What `list.push(element)` adds, by the name of the list in it. */
function addedBy(name: TSESTree.Node): readonly TSESTree.Node[] {
  const member = parentOf(name);
  const call = member === undefined ? undefined : parentOf(member);
  return member?.type === 'MemberExpression' &&
    member.object === name &&
    additions.has(propertyName(member)) &&
    call?.type === 'CallExpression' &&
    call.callee === member
    ? call.arguments.filter(({ type }) => type !== 'SpreadElement')
    : [];
}
