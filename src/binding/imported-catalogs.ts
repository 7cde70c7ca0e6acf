import type { TSESLint } from '@typescript-eslint/utils';

import type { Catalog } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';

/** The catalogs whose SDK a file imports, requires or uses as a global. */
export function importedCatalogs(
  sourceCode: Readonly<TSESLint.SourceCode>,
  index: CatalogIndex,
): ReadonlySet<Catalog> {
  const catalogs = new Set<Catalog>();
  const add = (catalog: Catalog | undefined): void => {
    if (catalog !== undefined) {
      catalogs.add(catalog);
    }
  };
  for (const statement of sourceCode.ast.body) {
    if (
      statement.type === 'ImportDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.source !== null) ||
      statement.type === 'ExportAllDeclaration'
    ) {
      add(index.ofModule(statement.source.value));
    }
  }
  for (const [, specifier = ''] of sourceCode.text.matchAll(
    /\b(?:require|import)\s*\(\s*['"]([^'"]+)['"]/gu,
  )) {
    add(index.ofModule(specifier));
  }
  const { globalScope } = sourceCode.scopeManager ?? {};
  for (const reference of globalScope?.through ?? []) {
    add(index.ofGlobal(reference.identifier.name));
  }
  // Those that ESLint's configuration or a comment declares are variables without a definition.
  for (const variable of globalScope?.variables ?? []) {
    if (variable.defs.length === 0 && variable.references.length > 0) {
      add(index.ofGlobal(variable.name));
    }
  }
  return catalogs;
}
