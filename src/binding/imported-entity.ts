import type { TSESTree } from '@typescript-eslint/utils';

import { literalValue } from '../syntax/expression.js';
import { type Entity, type EntityOrigin, entity } from './entity.js';

/** What an import gives a name. */
export function importedEntity(
  specifier:
    TSESTree.ImportDefaultSpecifier | TSESTree.ImportNamespaceSpecifier | TSESTree.ImportSpecifier,
): Entity {
  const declaration = specifier.parent as TSESTree.ImportDeclaration;
  const module: EntityOrigin = { kind: 'module', specifier: declaration.source.value };
  if (specifier.type !== 'ImportSpecifier') {
    return entity(module);
  }
  const { imported } = specifier;
  const name = imported.type === 'Identifier' ? imported.name : imported.value;
  return name === 'default' ? entity(module) : { origin: module, path: [name] };
}

/** What `import name = require('…')` gives the name. */
export function importEqualsEntity(node: TSESTree.TSImportEqualsDeclaration): Entity | undefined {
  const reference = node.moduleReference;
  const specifier =
    reference.type === 'TSExternalModuleReference' ? literalValue(reference.expression) : undefined;
  return typeof specifier === 'string' ? entity({ kind: 'module', specifier }) : undefined;
}
