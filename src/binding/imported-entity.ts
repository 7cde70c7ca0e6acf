import type { TSESTree } from '@typescript-eslint/utils';

import { literalValue } from '../syntax/expression.js';
import { type Entity, type EntityOrigin, entity } from './entity.js';
import { wholeModule } from './whole-module.js';

/** An export of a module, as an import names it. */
export interface ImportedName {
  readonly specifier: string;
  readonly name: string;
}

/** What an import statement gives a name. */
export function importedName(
  specifier:
    TSESTree.ImportDefaultSpecifier | TSESTree.ImportNamespaceSpecifier | TSESTree.ImportSpecifier,
): ImportedName {
  const declaration = specifier.parent as TSESTree.ImportDeclaration;
  return { specifier: declaration.source.value, name: exportOf(specifier) };
}

function exportOf(
  specifier:
    TSESTree.ImportDefaultSpecifier | TSESTree.ImportNamespaceSpecifier | TSESTree.ImportSpecifier,
): string {
  if (specifier.type !== 'ImportSpecifier') {
    return specifier.type === 'ImportDefaultSpecifier' ? 'default' : wholeModule;
  }
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}

/** What `import name = require('…')` gives the name. */
export function requiredModule(node: TSESTree.TSImportEqualsDeclaration): string | undefined {
  const reference = node.moduleReference;
  const specifier =
    reference.type === 'TSExternalModuleReference' ? literalValue(reference.expression) : undefined;
  return typeof specifier === 'string' ? specifier : undefined;
}

/** The entity that an export of a package or SDK is: its default and its whole are one thing. */
export function packageEntity({ name, specifier }: ImportedName): Entity {
  const module: EntityOrigin = { kind: 'module', specifier };
  return name === 'default' || name === wholeModule
    ? entity(module)
    : { origin: module, path: [name] };
}
