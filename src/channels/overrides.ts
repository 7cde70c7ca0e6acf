import type { TSESTree } from '@typescript-eslint/utils';

import { functionCalledUpon } from '../binding/function-resolver.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import { methodsNamed, thisHolder } from '../binding/this-holder.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';

/**
 * The methods that run instead of a registered one, in the objects of subclasses that override it.
 */
export function overridesOf(
  listener: TSESTree.Node,
  resolver: EntityResolver,
): readonly TSESTree.Node[] {
  const inner = withoutAssertions(listener);
  const bound = inner.type === 'CallExpression' ? functionCalledUpon(inner) : undefined;
  const member = withoutAssertions(bound ?? inner);
  if (member.type !== 'MemberExpression' || member.object.type !== 'ThisExpression') {
    return [];
  }
  const name = propertyName(member);
  const holder = thisHolder(member.object);
  if (name === undefined || holder === undefined || holder.type === 'ObjectExpression') {
    return [];
  }
  return resolver.index.subclassesOf(holder).flatMap((subclass) => methodsNamed(subclass, name));
}
