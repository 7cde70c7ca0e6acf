import path from 'node:path';
import type ts from 'typescript';

import type { DeclaredMember } from '../catalog/agreement.js';
import type { Space, Value } from '../catalog/catalog.js';
import type { TypeScript } from '../import/typescript.js';
import { PackageFiles } from './package-files.js';

/** A set of constants in the typings of a package. */
export interface ConstantsDeclaration {
  readonly package: string;
  /** From the project's folder on. */
  readonly file: string;
  readonly line: number;
  readonly members: readonly DeclaredMember[];
}

/** The sets of constants that installed packages declare: enums, const objects, unions. */
export class DeclaredConstants {
  readonly #ts: TypeScript;
  readonly #checker: ts.TypeChecker;
  readonly #sources: readonly ts.SourceFile[];
  readonly #entries: readonly ts.SourceFile[];
  readonly #project: string;
  readonly #owners: PackageFiles;
  /** Those of the packages that have typings. */
  readonly packages: readonly string[];

  /**
   * @param packages - by name; each is looked for as an import in the project would be.
   * @param owners - the packages whose files may declare a set.
   */
  constructor(
    typescript: TypeScript,
    project: string,
    packages: readonly string[],
    owners: readonly string[],
  ) {
    const options: ts.CompilerOptions = {
      lib: ['lib.es2023.d.ts'],
      module: typescript.ModuleKind.ESNext,
      moduleResolution: typescript.ModuleResolutionKind.Bundler,
      skipLibCheck: true,
      strict: true,
      target: typescript.ScriptTarget.ES2022,
      types: [],
    };
    const importer = path.join(project, 'check.ts');
    const entries = packages.flatMap((name) => {
      const { resolvedModule } = typescript.resolveModuleName(
        name,
        importer,
        options,
        typescript.sys,
      );
      const file = resolvedModule?.resolvedFileName ?? '';
      const within = resolvedModule?.packageId?.subModuleName ?? path.posix.basename(file);
      return /\.[cm]?ts$/u.test(file)
        ? [{ name, file, folder: file.slice(0, file.length - within.length) }]
        : [];
    });
    const program = typescript.createProgram(
      entries.map(({ file }) => file),
      options,
    );
    this.#owners = new PackageFiles(owners, entries);
    this.#project = project;
    this.#ts = typescript;
    this.#checker = program.getTypeChecker();
    this.#sources = program
      .getSourceFiles()
      .filter(({ fileName }) => this.#owners.ownerOf(fileName) !== undefined);
    this.#entries = entries.flatMap(({ file }) => program.getSourceFile(file) ?? []);
    this.packages = entries.map(({ name }) => name);
  }

  /** The declarations of a name in all packages, also those that are not exported. */
  find(name: string): readonly ConstantsDeclaration[] {
    return this.#sources.flatMap((source) =>
      this.#declarationsIn(source.statements, name).map((declaration) => ({
        package: this.#owners.ownerOf(source.fileName) ?? '',
        ...this.#placeOf(declaration),
        members: this.#members(declaration),
      })),
    );
  }

  /** What the packages give out where a space has its constants, as far as their typings say it. */
  at({ exported, path: steps = [] }: Pick<Space, 'exported' | 'path'>): ConstantsDeclaration[] {
    return this.#entries.flatMap((entry) => {
      const module = this.#checker.getSymbolAtLocation(entry);
      const exports = module === undefined ? [] : this.#checker.getExportsOfModule(module);
      const byDefault = exports.filter(({ name }) => name === 'default').map(this.#propertiesOf);
      const starts = [
        ...(exported === 'default' ? [] : [exports]),
        ...(exported === 'name' ? [] : byDefault),
      ];
      const found = starts.flatMap((start) => this.#follow(start, steps) ?? [])[0];
      return found === undefined ? [] : this.#declarationOf(this.#aliased(found));
    });
  }

  /** The names of all enums of errors, by their names, in the order of the typings. */
  errorEnums(): readonly string[] {
    const named = (statements: readonly ts.Statement[]): readonly string[] =>
      statements.flatMap((statement) => {
        if (this.#ts.isModuleDeclaration(statement)) {
          const { body } = statement;
          return body !== undefined && this.#ts.isModuleBlock(body) ? named(body.statements) : [];
        }
        return this.#ts.isEnumDeclaration(statement) ? [statement.name.text] : [];
      });
    const names = this.#sources.flatMap(({ statements }) => named(statements));
    return [...new Set(names)].filter((name) => /error/iu.test(name));
  }

  #declarationOf(symbol: ts.Symbol): ConstantsDeclaration[] {
    const declaration = symbol.declarations?.[0];
    const owner = declaration && this.#owners.ownerOf(declaration.getSourceFile().fileName);
    const members = this.#membersOfObject(this.#checker.getTypeOfSymbol(symbol));
    // An index signature, or `any`, has no members, and says nothing of them.
    return declaration === undefined || owner === undefined || members.length === 0
      ? []
      : [{ package: owner, ...this.#placeOf(declaration), members }];
  }

  #follow(start: readonly ts.Symbol[], steps: readonly string[]): ts.Symbol | undefined {
    let symbols = start;
    let found: ts.Symbol | undefined;
    for (const step of steps) {
      found = symbols.find(({ name }) => name === step);
      symbols = found === undefined ? [] : this.#propertiesOf(found);
    }
    return found;
  }

  readonly #propertiesOf = (symbol: ts.Symbol): readonly ts.Symbol[] =>
    this.#checker.getTypeOfSymbol(this.#aliased(symbol)).getProperties();

  /** What an import or export of something leads to. */
  #aliased(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & this.#ts.SymbolFlags.Alias) === 0
      ? symbol
      : this.#checker.getAliasedSymbol(symbol);
  }

  #placeOf(node: ts.Node): Pick<ConstantsDeclaration, 'file' | 'line'> {
    const source = node.getSourceFile();
    return {
      file: path.relative(this.#project, source.fileName).replaceAll('\\', '/'),
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    };
  }

  #declarationsIn(
    statements: readonly ts.Statement[],
    name: string,
  ): readonly (ts.EnumDeclaration | ts.TypeAliasDeclaration | ts.VariableDeclaration)[] {
    return statements.flatMap((statement) => {
      if (this.#ts.isModuleDeclaration(statement)) {
        const { body } = statement;
        return body !== undefined && this.#ts.isModuleBlock(body)
          ? this.#declarationsIn(body.statements, name)
          : [];
      }
      const candidates = this.#ts.isVariableStatement(statement)
        ? statement.declarationList.declarations
        : this.#ts.isEnumDeclaration(statement) || this.#ts.isTypeAliasDeclaration(statement)
          ? [statement]
          : [];
      return candidates.filter(
        (each) => this.#ts.isIdentifier(each.name) && each.name.text === name,
      );
    });
  }

  #members(
    declaration: ts.EnumDeclaration | ts.TypeAliasDeclaration | ts.VariableDeclaration,
  ): readonly DeclaredMember[] {
    if (this.#ts.isEnumDeclaration(declaration)) {
      return declaration.members.map((member) => ({
        name: this.#nameOf(member.name),
        value: this.#checker.getConstantValue(member),
        isDeprecated: this.#isDeprecated(member),
      }));
    }
    const type = this.#checker.getTypeAtLocation(declaration);
    return this.#ts.isTypeAliasDeclaration(declaration)
      ? this.#membersOfUnion(type)
      : this.#membersOfObject(type);
  }

  #membersOfUnion(type: ts.Type): readonly DeclaredMember[] {
    return (type.isUnion() ? type.types : [type]).flatMap((part) => {
      const value = literalOf(part);
      return value === undefined ? [] : [{ name: undefined, value, isDeprecated: false }];
    });
  }

  #membersOfObject(type: ts.Type): readonly DeclaredMember[] {
    return type.getProperties().map((property) => {
      const { valueDeclaration } = property;
      return {
        name: property.getName(),
        value: literalOf(this.#checker.getTypeOfSymbol(property)),
        isDeprecated: valueDeclaration !== undefined && this.#isDeprecated(valueDeclaration),
      };
    });
  }

  #nameOf(name: ts.PropertyName): string | undefined {
    return this.#ts.isIdentifier(name) || this.#ts.isStringLiteralLike(name)
      ? name.text
      : undefined;
  }

  #isDeprecated(node: ts.Node): boolean {
    return this.#ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'deprecated');
  }
}

function literalOf(type: ts.Type): Value | undefined {
  return type.isStringLiteral() || type.isNumberLiteral() ? type.value : undefined;
}
