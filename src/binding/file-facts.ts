import type { TSESLint } from '@typescript-eslint/utils';

import type { Catalog } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import { type Directive, readDirectives } from './directive.js';
import type { EntityResolver } from './entity-resolver.js';
import { importedCatalogs } from './imported-catalogs.js';
import { NamespaceParameters } from './namespace-parameter.js';

/** What one file of the program says by itself. */
export class FileFacts {
  readonly directives: readonly Directive[];
  /** The catalogs whose SDK the file imports or uses as a global. */
  readonly imported: ReadonlySet<Catalog>;
  readonly namespaces: NamespaceParameters;

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    index: CatalogIndex,
    resolver: EntityResolver,
  ) {
    this.directives = readDirectives(sourceCode, index);
    this.imported = importedCatalogs(sourceCode, index);
    this.namespaces = new NamespaceParameters(sourceCode, index, resolver, this.imported);
  }
}
