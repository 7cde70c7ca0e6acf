import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Catalog } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import { propertyName } from '../syntax/expression.js';
import type { Entity } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';

/** What stands between an object and a member that is read off it. */
const readsMember = new Set<string | undefined>(['.', '?.', '[']);

/**
 * Recognises an SDK that is handed about as a parameter, as in
 * `(e: any, sdk: any) => e.errorCode === sdk.ErrorCode.KICKED_OUT`.
 */
export class NamespaceParameters {
  readonly #spaces = new Map<string, CodeSpace | undefined>();

  constructor(
    private readonly sourceCode: Readonly<TSESLint.SourceCode>,
    private readonly index: CatalogIndex,
    private readonly resolver: EntityResolver,
    private readonly imported: ReadonlySet<Catalog>,
  ) {}

  /**
   * The space whose constants `entity` holds: its path ends like the space's, every member read
   * off it in this file is in the catalog, the file imports the SDK, and nothing else that it
   * imports goes by that name.
   */
  space(entity: Entity): CodeSpace | undefined {
    const last = entity.path.at(-1);
    if (entity.origin.kind !== 'parameter' || last === undefined) {
      return undefined;
    }
    if (!this.#spaces.has(last)) {
      this.#spaces.set(last, this.#spaceHeldBy(last));
    }
    return this.#spaces.get(last);
  }

  #spaceHeldBy(holder: string): CodeSpace | undefined {
    const candidates = [...this.imported]
      .flatMap((catalog) => this.index.spacesOf(catalog))
      .filter((space) => space.definition.path?.at(-1) === holder);
    if (candidates.length === 0 || this.#importsElsewhere(holder)) {
      return undefined;
    }
    const members = this.#membersRead(holder);
    const spaces = candidates.filter((space) =>
      members.every((name) => space.named(name) !== undefined),
    );
    return spaces.length === 1 && members.length > 0 ? spaces[0] : undefined;
  }

  #membersRead(holder: string): string[] {
    return this.sourceCode.ast.tokens.flatMap((token, position, tokens) => {
      if (token.value !== holder || !readsMember.has(tokens[position + 1]?.value)) {
        return [];
      }
      const node = this.sourceCode.getNodeByRangeIndex(token.range[0])?.parent;
      const member = node?.type === 'MemberExpression' ? node.parent : undefined;
      const name = member?.type === 'MemberExpression' ? propertyName(member) : undefined;
      const found = node === undefined ? undefined : this.resolver.resolve(node);
      return name !== undefined && found?.origin.kind === 'parameter' ? [name] : [];
    });
  }

  #importsElsewhere(name: string): boolean {
    return this.sourceCode.ast.body.some(
      (statement) =>
        statement.type === 'ImportDeclaration' &&
        this.index.ofModule(statement.source.value) === undefined &&
        statement.specifiers.some(
          (specifier) => specifier.local.name === name || importedName(specifier) === name,
        ),
    );
  }
}

function importedName(specifier: TSESTree.ImportClause): string | undefined {
  if (specifier.type !== 'ImportSpecifier') {
    return undefined;
  }
  const { imported } = specifier;
  return imported.type === 'Identifier' ? imported.name : imported.value;
}
