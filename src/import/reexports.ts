import type ts from 'typescript';

import type { Doubt } from './found-code.js';
import type { TypeScript } from './typescript.js';

/** What an entry point exports that other files declare. */
export interface Reexports {
  readonly declarations: ReadonlySet<ts.Node>;
  readonly sources: readonly ts.SourceFile[];
  /** Files and packages that are not there. */
  readonly doubts: readonly Doubt[];
}

/** Whether a file of declarations exports what another one declares. */
export function hasReexports(text: string): boolean {
  return /\bexport\b[^;=]*\bfrom\s*["']/u.test(text);
}

/** Follows the exports of an entry point to the declarations in other files. */
export function readReexports(
  typescript: TypeScript,
  program: ts.Program,
  entry: ts.SourceFile,
): Reexports {
  const checker = program.getTypeChecker();
  const declarations = new Set<ts.Node>();
  const seen = new Set<ts.Symbol>();
  const modules = [checker.getSymbolAtLocation(entry)];
  for (const module of modules) {
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const isAlias = (exported.flags & typescript.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      const own = symbol.declarations ?? [];
      if (!seen.has(symbol)) {
        seen.add(symbol);
        if (own.some((node) => typescript.isSourceFile(node))) {
          // `export * as codes from './codes'`
          modules.push(symbol);
        }
        for (const node of own) {
          declarations.add(node);
        }
      }
    }
  }
  const sources = new Set([...declarations].map((node) => node.getSourceFile()));
  sources.delete(entry);
  for (const node of declarations) {
    if (typescript.isSourceFile(node)) {
      declarations.delete(node);
    }
  }
  return { declarations, sources: [...sources], doubts: missing(typescript, checker, entry) };
}

function missing(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  entry: ts.SourceFile,
): readonly Doubt[] {
  return entry.statements.flatMap((statement) => {
    const specifier = typescript.isExportDeclaration(statement)
      ? statement.moduleSpecifier
      : undefined;
    if (specifier === undefined || checker.getSymbolAtLocation(specifier) !== undefined) {
      return [];
    }
    const line = entry.getLineAndCharacterOfPosition(statement.getStart(entry)).line + 1;
    const problem = `what ${specifier.getText(entry)} exports was not read: it is not there`;
    return [{ line, problem }];
  });
}
