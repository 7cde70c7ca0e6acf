import type { TSESTree } from '@typescript-eslint/utils';

import { keyName } from '../syntax/expression.js';

const valuesByName = new WeakMap<
  TSESTree.ObjectExpression,
  ReadonlyMap<string | undefined, TSESTree.Node>
>();

/** The expression that an object literal has for a property. */
export function propertyValue(
  object: TSESTree.ObjectExpression,
  name: string,
): TSESTree.Node | undefined {
  let values = valuesByName.get(object);
  if (values === undefined) {
    // Of two properties with one name the last counts.
    values = new Map(
      object.properties.flatMap((property) =>
        property.type === 'Property' ? [[keyName(property), property.value] as const] : [],
      ),
    );
    valuesByName.set(object, values);
  }
  return values.get(name);
}
