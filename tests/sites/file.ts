import type { TSESLint } from '@typescript-eslint/utils';

import { Binder } from '../../src/binding/binder.js';
import { EntityResolver } from '../../src/binding/entity-resolver.js';
import { oneFile } from '../../src/binding/modules.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { noTypes } from '../../src/types/oracle.js';
import { smallCatalog } from '../catalog/small-catalog.js';
import { parsed } from '../syntax/parsed.js';

/** A file, and what it says itself about its expressions: there are no types. */
export interface File {
  readonly sourceCode: TSESLint.SourceCode;
  readonly binder: Binder;
}

export function file(code: string): File {
  const sourceCode = parsed(code);
  const index = new CatalogIndex([smallCatalog()]);
  return {
    sourceCode,
    binder: new Binder(sourceCode, index, new EntityResolver(oneFile(sourceCode)), noTypes),
  };
}
