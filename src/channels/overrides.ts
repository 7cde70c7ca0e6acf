import type { TSESTree } from '@typescript-eslint/utils';

import { functionCalledUpon } from '../binding/function-resolver.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import { methodsNamed, thisHolder } from '../binding/this-holder.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';

/**
 * The functions that a registered method stands for: of a method that subclasses override, theirs.
 *
 * @returns the listener alone where nothing overrides it.
 */
export function overridesOf(
  listener: TSESTree.Node,
  resolver: EntityResolver,
): readonly TSESTree.Node[] {
  const inner = withoutAssertions(listener);
  const bound = inner.type === 'CallExpression' ? functionCalledUpon(inner) : undefined;
  const member = withoutAssertions(bound ?? inner);
  if (member.type !== 'MemberExpression' || member.object.type !== 'ThisExpression') {
    return [listener];
  }
  const name = propertyName(member);
  const holder = thisHolder(member.object);
  if (name === undefined || holder === undefined || holder.type === 'ObjectExpression') {
    return [listener];
  }
  const overrides = resolver.index
    .subclassesOf(holder)
    .flatMap((subclass) => methodsNamed(subclass, name));
  return overrides.length === 0 ? [listener] : overrides;
}
