import type { TSESTree } from '@typescript-eslint/utils';

import { propertyName, withoutAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';
import { importedName } from './imported-entity.js';

/**
 * The name that its own module would export an expression under: of an import the one that it has
 * there. No other file is looked at, so that this can be asked of every call.
 */
export function exportedName(node: TSESTree.Node, resolver: EntityResolver): string | undefined {
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'Identifier':
    case 'JSXIdentifier': {
      const definition: TSESTree.Node | undefined = resolver.variable(inner)?.defs[0]?.node;
      return definition?.type === 'ImportSpecifier' ? importedName(definition).name : inner.name;
    }
    case 'JSXMemberExpression':
      return inner.property.name;
    case 'MemberExpression':
      return propertyName(inner);
    default:
      return undefined;
  }
}
