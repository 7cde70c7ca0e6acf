import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Leaves the declarations that an entry leads to, and writes each a second time for CommonJS: what
 * requires the package would otherwise be told that it is a module.
 *
 * @param folder - where tsc wrote.
 * @param entry - the declarations of a module whose default has all that it exports by name.
 */
export function publishDeclarations(folder: string, entry: string): void {
  const published = declarationsFrom(entry);
  for (const file of declarationsIn(folder)) {
    if (!published.has(file)) {
      rmSync(file);
    }
  }
  for (const [file, text] of published) {
    writeFileSync(inCommonJs(file), text.replaceAll(/(?<=['"]\.[^'"]*)\.js(?=['"])/gu, '.cjs'));
  }
  // What the module exports keeps its declarations under another name.
  const exported = entry.replace(/\.d\.ts$/u, '.exports.d.cts');
  writeFileSync(exported, readFileSync(inCommonJs(entry), 'utf8'));
  writeFileSync(inCommonJs(entry), defaultAlone(entry, path.basename(exported, '.d.cts')));
}

function inCommonJs(file: string): string {
  return file.replace(/\.d\.ts$/u, '.d.cts');
}

function declarationsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => path.join(folder, file));
}

/** A file of declarations and those that it imports, at any remove, with their texts. */
function declarationsFrom(file: string, found = new Map<string, string>()): Map<string, string> {
  if (!found.has(file)) {
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) {
        const imported = path.join(path.dirname(file), fileName.replace(/\.js$/u, '.d.ts'));
        declarationsFrom(imported, found);
      }
    }
  }
  return found;
}

/** The declaration of a CommonJS module that is the default of another, with the types of that. */
function defaultAlone(entry: string, exported: string): string {
  return [
    `import exported = require('./${exported}.cjs');`,
    'declare const whole: typeof exported.default;',
    'declare namespace whole {',
    ...typesOf(entry).map((name) => `  export type ${name} = exported.${name};`),
    '}',
    'export = whole;\n',
  ].join('\n');
}

/** The names of the types that a file of declarations exports. */
function typesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      return isExported(statement) ? [statement.name.text] : [];
    }
    return ts.isExportDeclaration(statement) &&
      statement.isTypeOnly &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [];
  });
}

function isExported(statement: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
