import type { TSESTree } from '@typescript-eslint/utils';

import type { EntityResolver } from '../binding/entity-resolver.js';
import { listIterated } from '../binding/iteration.js';
import { isFunction, keyName, propertyName, withoutAssertions } from '../syntax/expression.js';

/** One handler of a map, under its event: the name of it, or the expression that is its key. */
export interface MappedHandler {
  readonly key: TSESTree.Node | string;
  readonly value: TSESTree.Node;
}

/** A map that is spread into a map that is spread is followed so far. */
const mostSpreads = 8;

/**
 * The map of handlers that a loop goes over, where an event and its listener are a key and the
 * value of each of its properties.
 */
export function mapGoneOver(
  event: TSESTree.Node,
  listener: TSESTree.Node,
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const name = withoutAssertions(event);
  const value = withoutAssertions(listener);
  if (name.type !== 'Identifier') {
    return undefined;
  }
  const binding = bindingOf(name, resolver);
  if (value.type === 'Identifier') {
    const other = bindingOf(value, resolver);
    const isPair =
      binding?.pattern.type === 'ArrayPattern' &&
      binding.pattern === other?.pattern &&
      isNamed(binding.pattern.elements[0], name) &&
      isNamed(binding.pattern.elements[1], value);
    return isPair ? argumentOf(binding.list, 'entries') : undefined;
  }
  const reads = value.type === 'MemberExpression' && value.computed ? value : undefined;
  const key = reads === undefined ? undefined : withoutAssertions(reads.property);
  if (binding === undefined || key?.type !== 'Identifier' || key.name !== name.name) {
    return undefined;
  }
  const isOver = binding.isKeys || argumentOf(binding.list, 'keys') !== undefined;
  return isOver ? reads?.object : undefined;
}

interface LoopBinding {
  /** What the loop declares for each element. */
  readonly pattern: TSESTree.Node;
  readonly list: TSESTree.Node;
  /** Whether the loop goes over the names of the list's properties. */
  readonly isKeys: boolean;
}

/** The loop that declares a name, or the iteration whose function has it as a parameter. */
function bindingOf(name: TSESTree.Identifier, resolver: EntityResolver): LoopBinding | undefined {
  const [definition] = resolver.variable(name)?.defs ?? [];
  const node: TSESTree.Node | undefined = definition?.node;
  if (node?.type === 'VariableDeclarator') {
    const loop = node.parent.parent;
    return loop.type === 'ForOfStatement' || loop.type === 'ForInStatement'
      ? { pattern: node.id, list: loop.right, isKeys: loop.type === 'ForInStatement' }
      : undefined;
  }
  if (!isFunction(node)) {
    return undefined;
  }
  const list = listIterated(node);
  const [pattern] = node.params;
  return list !== undefined && pattern !== undefined ? { pattern, list, isKeys: false } : undefined;
}

function isNamed(node: TSESTree.Node | null | undefined, { name }: TSESTree.Identifier): boolean {
  return node?.type === 'Identifier' && node.name === name;
}

/** What `Object.entries(…)` or `Object.keys(…)` is given. */
function argumentOf(list: TSESTree.Node, method: 'entries' | 'keys'): TSESTree.Node | undefined {
  const call = withoutAssertions(list);
  const callee = call.type === 'CallExpression' ? withoutAssertions(call.callee) : undefined;
  return call.type === 'CallExpression' &&
    callee?.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    propertyName(callee) === method
    ? call.arguments[0]
    : undefined;
}

/** The handlers that a map has, as far as it is written out. */
export function propertiesOf(
  map: TSESTree.Node,
  resolver: EntityResolver,
  depth = mostSpreads,
): MappedHandler[] {
  const found = resolver.resolve(map);
  if (
    found?.origin.kind !== 'object' ||
    found.path.length > 0 ||
    found.origin.node.type !== 'ObjectExpression'
  ) {
    return [];
  }
  return found.origin.node.properties.flatMap((property): MappedHandler[] => {
    if (property.type === 'SpreadElement') {
      return depth === 0 ? [] : propertiesOf(property.argument, resolver, depth - 1);
    }
    const key = property.computed ? property.key : keyName(property);
    return key === undefined ? [] : [{ key, value: property.value }];
  });
}
