import { createRequire } from 'node:module';
import ts from 'typescript';

import type { Value } from '../../src/catalog/catalog.js';

const require = createRequire(import.meta.url);

/** A member of an enum, with what its documentation comment says of it. */
export interface EnumMember {
  readonly name: string;
  readonly value: Value;
  readonly isHidden: boolean;
  /** What stands behind `@deprecated`; undefined without that tag. */
  readonly deprecation: string | undefined;
}

/** The declarations of an installed package, read through the type checker. */
export class Typings {
  readonly version: string;
  readonly #checker: ts.TypeChecker;
  readonly #statements: readonly ts.Statement[];

  constructor(packageName: string) {
    const manifestPath = require.resolve(`${packageName}/package.json`);
    const manifest = require(manifestPath) as { readonly version: string; readonly types: string };
    this.version = manifest.version;
    const file = require.resolve(`${packageName}/${manifest.types}`);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      skipLibCheck: true,
      strict: true,
    });
    this.#checker = program.getTypeChecker();
    this.#statements = program.getSourceFile(file)?.statements ?? [];
  }

  /** The members of an enum, which need not be exported. */
  enumMembers(name: string): readonly EnumMember[] {
    return this.#enum(name).members.map((member) => ({
      name: member.name.getText(),
      value: this.#constantValue(member),
      isHidden: tagsOf(member).some((tag) => tag.tagName.text === 'hidden'),
      deprecation: tagsOf(member)
        .filter((tag) => tag.tagName.text === 'deprecated')
        .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '')[0],
    }));
  }

  /**
   * The names of the members of an enum that a place in an event's payload can hold.
   *
   * @param path - the properties from the event's one parameter to the place.
   */
  membersInEvent(event: string, path: readonly string[], enumName: string): readonly string[] {
    const [signature] =
      this.#memberOf(['IEngineEvents', 'IWTNStreamEvents'], event)?.getCallSignatures() ?? [];
    const parameter = signature?.parameters[0];
    let type = parameter && this.#checker.getTypeOfSymbol(parameter);
    for (const step of path) {
      const property = type?.getProperty(step);
      type = property && this.#checker.getTypeOfSymbol(property);
    }
    const parts = type?.isUnion() === true ? type.types : type === undefined ? [] : [type];
    const symbols = new Set(parts.map((part) => part.symbol as ts.Symbol | undefined));
    return this.#enum(enumName)
      .members.filter((member) => symbols.has(this.#checker.getSymbolAtLocation(member.name)))
      .map((member) => member.name.getText());
  }

  /** Whether one of the types, each an interface or class, has a method of that name. */
  hasMethod(typeNames: readonly string[], method: string): boolean {
    const type = this.#memberOf(typeNames, method);
    return type !== undefined && type.getCallSignatures().length > 0;
  }

  #memberOf(typeNames: readonly string[], name: string): ts.Type | undefined {
    for (const statement of this.#statements) {
      if (
        (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) &&
        statement.name !== undefined &&
        typeNames.includes(statement.name.text)
      ) {
        const member = this.#checker.getTypeAtLocation(statement).getProperty(name);
        if (member !== undefined) {
          return this.#checker.getTypeOfSymbol(member);
        }
      }
    }
    return undefined;
  }

  #enum(name: string): ts.EnumDeclaration {
    const declaration = this.#statements
      .filter((statement) => ts.isEnumDeclaration(statement))
      .find((candidate) => candidate.name.text === name);
    if (declaration === undefined) {
      throw new Error(`the typings declare no enum ${name}`);
    }
    return declaration;
  }

  #constantValue(member: ts.EnumMember): Value {
    const value = this.#checker.getConstantValue(member);
    if (value === undefined) {
      throw new Error(`${member.name.getText()} has no constant value`);
    }
    return value;
  }
}

function tagsOf(member: ts.EnumMember): readonly ts.JSDocTag[] {
  return ts.getJSDocTags(member);
}
