import type { TSESTree } from '@typescript-eslint/utils';

import type { Value } from '../catalog/catalog.js';
import { literalValue, withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import { givenArgument } from './given-argument.js';

/** So many names are followed. */
const maxNames = 10;

/**
 * The texts and numbers that the program itself gives to an expression, besides what it receives:
 * `code ?? 'NONE'`, a default of a pattern, an argument of another call.
 */
export function otherValues(
  node: TSESTree.Node,
  resolver: EntityResolver,
  names = 0,
): readonly Value[] {
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'LogicalExpression':
      return [...valuesOf(inner.left, resolver, names), ...valuesOf(inner.right, resolver, names)];
    case 'ConditionalExpression':
      return [
        ...valuesOf(inner.consequent, resolver, names),
        ...valuesOf(inner.alternate, resolver, names),
      ];
    case 'Identifier':
      return names > maxNames ? [] : valuesOfName(inner, resolver, names + 1);
    case 'CallExpression':
      return inner.arguments.flatMap((argument) => otherValues(argument, resolver, names));
    default:
      return [];
  }
}

function valuesOf(node: TSESTree.Node, resolver: EntityResolver, names: number): readonly Value[] {
  const value = literalValue(node);
  return value === undefined ? otherValues(node, resolver, names) : [value];
}

function valuesOfName(
  name: TSESTree.Identifier,
  resolver: EntityResolver,
  names: number,
): readonly Value[] {
  const variable = resolver.variable(name);
  const [definition] = variable?.defs ?? [];
  const written =
    variable?.references.flatMap(({ writeExpr }) =>
      writeExpr === undefined || writeExpr === null ? [] : valuesOf(writeExpr, resolver, names),
    ) ?? [];
  if (definition?.type !== 'Parameter') {
    return written;
  }
  const entity = resolver.resolve(name);
  if (entity?.origin.kind !== 'parameter') {
    return written;
  }
  const { function: called, index } = entity.origin;
  const given = resolver.index.callsTo(called).flatMap((call) => {
    const argument = givenArgument(call, index, entity.path, resolver);
    return argument === undefined ? [] : valuesOf(argument, resolver, names);
  });
  return [...written, ...given];
}
