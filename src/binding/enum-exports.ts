import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import leven from 'leven';

import type { NamedEnum } from '../catalog/named-enum.js';
import { ConfigurationError, allowedValues } from '../configuration-error.js';
import type { ModuleExports, NamedDeclaration, TypeOracle } from '../types/oracle.js';

/** So many names of other exports are shown where one is wrong. */
const maxNames = 10;

/**
 * Where the enums of the settings are declared, as far as a file imports their modules and types
 * can tell.
 *
 * @throws {ConfigurationError} one line where a module does not export the name.
 */
export function enumDeclarations(
  sourceCode: Readonly<TSESLint.SourceCode>,
  enums: readonly NamedEnum[],
  oracle: TypeOracle,
): ReadonlyMap<NamedEnum, NamedDeclaration> {
  const declarations = new Map<NamedEnum, NamedDeclaration>();
  for (const [position, named] of enums.entries()) {
    const specifier = specifierOf(named.package, sourceCode);
    const exported = specifier === undefined ? undefined : oracle.exportsOf(specifier);
    if (exported !== undefined && isKnown(exported)) {
      if (!exported.names.includes(named.name)) {
        throw new ConfigurationError(
          `settings['sdk-errors'].enums[${String(position)}].name: ${JSON.stringify(named.package)} exports no ${JSON.stringify(named.name)}, but ${alternatives(exported, named.name)}`,
        );
      }
      const declaration = exported.declarationOf(named.name);
      if (declaration !== undefined) {
        declarations.set(named, declaration);
      }
    }
  }
  return declarations;
}

/** The specifier by which a file imports a module, or exports from it. */
function specifierOf(
  module: string,
  { ast }: Readonly<TSESLint.SourceCode>,
): TSESTree.StringLiteral | undefined {
  for (const statement of ast.body) {
    if (
      (statement.type === 'ImportDeclaration' ||
        statement.type === 'ExportAllDeclaration' ||
        statement.type === 'ExportNamedDeclaration') &&
      statement.source?.value === module
    ) {
      return statement.source;
    }
  }
  return undefined;
}

/** Whether a module says what it exports: one without types, or with `export =`, does not. */
function isKnown({ names }: ModuleExports): boolean {
  return names.length > 0 && !names.includes('export=');
}

/** The exports whose names are nearest to one. */
function alternatives({ names }: ModuleExports, name: string): string {
  const nearest = names
    .map((other) => ({ other, edits: leven(other.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.edits - other.edits)
    .slice(0, maxNames)
    .map(({ other }) => other);
  const more = names.length - nearest.length;
  return more === 0
    ? allowedValues(nearest)
    : `${nearest.map((other) => JSON.stringify(other)).join(', ')} and ${String(more)} more`;
}
