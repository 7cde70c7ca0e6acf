import type { TSESTree } from '@typescript-eslint/utils';

import { withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import type { Caller } from './file-outline.js';

/**
 * What a call gives for a parameter, or for a part of one. A JSX element gives its component one
 * object: the props.
 *
 * @param path - the properties that lead from the parameter to the part.
 */
export function givenArgument(
  caller: Caller,
  index: number,
  path: readonly string[],
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  const [prop, ...rest] = path;
  if (caller.type === 'JSXOpeningElement') {
    return index === 0 && prop !== undefined
      ? memberOf(propGiven(caller, prop, resolver), rest, resolver)
      : undefined;
  }
  const given = caller.arguments.slice(0, index + 1);
  return given.some(({ type }) => type === 'SpreadElement')
    ? undefined
    : memberOf(given[index], path, resolver);
}

/** The value of a prop, written out or in what is spread into the element: the last one counts. */
export function propGiven(
  { attributes }: TSESTree.JSXOpeningElement,
  name: string,
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  for (const attribute of attributes.toReversed()) {
    const value =
      attribute.type === 'JSXSpreadAttribute'
        ? resolver.functions.member(attribute.argument, name)
        : attribute.name.name === name
          ? attributeValue(attribute)
          : undefined;
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/** The expression that a JSX attribute is set to. */
export function attributeValue({ value }: TSESTree.JSXAttribute): TSESTree.Node | undefined {
  return value?.type === 'JSXExpressionContainer' ? value.expression : (value ?? undefined);
}

/** What properties lead to, from an object or an array that can be seen. */
export function memberOf(
  object: TSESTree.Node | undefined,
  path: readonly string[],
  resolver: EntityResolver,
): TSESTree.Node | undefined {
  let value = object;
  for (const step of path) {
    const inner = value === undefined ? undefined : withoutAssertions(value);
    value =
      inner?.type === 'ArrayExpression'
        ? (inner.elements[Number(step)] ?? undefined)
        : inner === undefined
          ? undefined
          : resolver.functions.member(inner, step);
  }
  return value;
}
