import path from 'node:path';
import ts from 'typescript';

import { root } from '../docs/pages.js';

/** A constant as a declaration file has it. */
export interface DeclaredConstant {
  readonly name: string;
  /** The type as the compiler prints it: `100`, `501 | 502`. */
  readonly type: string;
  /** What its comment says before the tags. */
  readonly comment: string;
  /** What stands behind `@deprecated`; undefined without that tag. */
  readonly deprecation: string | undefined;
}

/**
 * The constants that the typings of an SDK declare, in their order.
 *
 * @param id - the catalog's.
 * @param name - the interface in the SDK's namespace.
 */
export function declaredConstants(id: string, name: string): readonly DeclaredConstant[] {
  const program = ts.createProgram([path.join(root, `typings/${id}.d.ts`)], { strict: true });
  const checker = program.getTypeChecker();
  const declaration = program.getSourceFiles().flatMap((file) => interfacesIn(file, name))[0];
  if (declaration === undefined) {
    throw new Error(`${id} declares no ${name}`);
  }
  return checker
    .getTypeAtLocation(declaration.name)
    .getProperties()
    .map((symbol) => {
      const tag = symbol.getJsDocTags(checker).find((each) => each.name === 'deprecated');
      return {
        name: symbol.getName(),
        type: checker.typeToString(checker.getTypeOfSymbol(symbol)),
        comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        deprecation: tag === undefined ? undefined : ts.displayPartsToString(tag.text),
      };
    });
}

function interfacesIn(file: ts.SourceFile, name: string): ts.InterfaceDeclaration[] {
  return file.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.body !== undefined &&
    ts.isModuleBlock(statement.body) &&
    file.fileName.includes('/typings/')
      ? statement.body.statements.filter(
          (inner) => ts.isInterfaceDeclaration(inner) && inner.name.text === name,
        )
      : [],
  ) as ts.InterfaceDeclaration[];
}
