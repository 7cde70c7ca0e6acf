import type ts from 'typescript';

import type { Checker } from '../checker.js';
import type { Origin } from '../oracle.js';
import { packageOfFile } from '../package-of-file.js';
import { TypeReader } from '../type-reader.js';

/**
 * The numbers of `ts.SymbolFlags`, the same since TypeScript 2. They stand here because importing
 * them would load a TypeScript, perhaps another one than the parser's.
 */
const symbolFlags = { enumMember: 8, enum: 128 | 256, alias: 2097152 };

const readers = new WeakMap<ts.TypeChecker, TypeReader<ts.Type, ts.Symbol>>();

/** The reader of a program's types; the same one for all files of the program. */
export function readerOf(checker: ts.TypeChecker): TypeReader<ts.Type, ts.Symbol> {
  const reader = readers.get(checker) ?? new TypeReader(new TypeScriptChecker(checker));
  readers.set(checker, reader);
  return reader;
}

/** The checker of TypeScript 5 and 6. */
class TypeScriptChecker implements Checker<ts.Type, ts.Symbol> {
  readonly #anyOrUnknown: number;
  readonly #missing: number;
  readonly #string: number;
  readonly #number: number;

  constructor(private readonly checker: ts.TypeChecker) {
    // TypeScript 5.0 gives no example of `unknown`; a type of that kind then says nothing either.
    const { getUnknownType } = checker as Partial<ts.TypeChecker>;
    this.#anyOrUnknown = checker.getAnyType().flags | (getUnknownType?.().flags ?? 0);
    this.#string = checker.getStringType().flags;
    this.#number = checker.getNumberType().flags;
    this.#missing =
      checker.getUndefinedType().flags | checker.getNullType().flags | checker.getVoidType().flags;
  }

  saysNothing(type: ts.Type): boolean {
    return (type.flags & this.#anyOrUnknown) !== 0;
  }

  isString(type: ts.Type): boolean {
    return (type.flags & this.#string) !== 0;
  }

  isNumber(type: ts.Type): boolean {
    return (type.flags & this.#number) !== 0;
  }

  literalOf(type: ts.Type): number | string | undefined {
    return type.isStringLiteral() || type.isNumberLiteral() ? type.value : undefined;
  }

  constraintOf(type: ts.Type): ts.Type {
    return this.checker.getBaseConstraintOfType(type) ?? type;
  }

  nonNullable(type: ts.Type): ts.Type {
    return this.checker.getNonNullableType(type);
  }

  partsOf(type: ts.Type): readonly ts.Type[] {
    return (type.isUnion() ? type.types : [type]).filter(
      (part) => (part.flags & this.#missing) === 0,
    );
  }

  intersected(type: ts.Type): readonly ts.Type[] {
    return type.isIntersection() ? type.types : [];
  }

  isClassOrInterface(type: ts.Type): boolean {
    return type.isClassOrInterface();
  }

  basesOf(type: ts.Type): readonly ts.Type[] {
    return type.getBaseTypes() ?? [];
  }

  propertiesOf(type: ts.Type): readonly ts.Symbol[] {
    return type.getProperties();
  }

  propertyOf(type: ts.Type, name: string): ts.Symbol | undefined {
    return type.getProperty(name);
  }

  parameterOf(type: ts.Type, position: number): ts.Type | undefined {
    const [signature] = type.getCallSignatures();
    const parameters = signature?.getParameters() ?? [];
    const last = parameters.at(-1);
    const declaration = last?.valueDeclaration as ts.ParameterDeclaration | undefined;
    if (
      last === undefined ||
      declaration?.dotDotDotToken === undefined ||
      position < parameters.length - 1
    ) {
      const parameter = parameters[position];
      return parameter === undefined ? undefined : this.checker.getTypeOfSymbol(parameter);
    }
    // Event emitters declare their parameters as `...args: [event: …]`.
    const rest = this.checker.getTypeOfSymbol(last);
    const element = rest.getProperty(String(position - parameters.length + 1));
    if (element !== undefined) {
      return this.checker.getTypeOfSymbol(element);
    }
    const isTuple = rest.getProperty('0') !== undefined;
    return isTuple ? undefined : rest.getNumberIndexType();
  }

  symbolOf(type: ts.Type): ts.Symbol | undefined {
    return type.getSymbol();
  }

  aliasOf(type: ts.Type): ts.Symbol | undefined {
    return type.aliasSymbol;
  }

  nameOf(symbol: ts.Symbol): string {
    return symbol.getName();
  }

  originOf(symbol: ts.Symbol): Origin {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) {
      return { package: undefined, file: '' };
    }
    const file = declaration.getSourceFile().fileName;
    return { package: ambientModuleOf(declaration) ?? packageOfFile(file), file };
  }

  enumOf(symbol: ts.Symbol): ts.Symbol | undefined {
    if ((symbol.flags & symbolFlags.enumMember) === 0) {
      return undefined;
    }
    const declaration = symbol.valueDeclaration?.parent as ts.EnumDeclaration | undefined;
    return declaration === undefined
      ? undefined
      : this.checker.getSymbolAtLocation(declaration.name);
  }

  isEnum(symbol: ts.Symbol): boolean {
    return (symbol.flags & symbolFlags.enum) !== 0;
  }

  membersOf(symbol: ts.Symbol): readonly ts.Symbol[] {
    // A namespace of the same name adds what is no member.
    return [...(symbol.exports?.values() ?? [])].filter(
      (member) => (member.flags & symbolFlags.enumMember) !== 0,
    );
  }

  typesOf(symbols: readonly ts.Symbol[]): readonly ts.Type[] {
    return symbols.map((symbol) => this.checker.getTypeOfSymbol(symbol));
  }

  exportsOf(module: ts.Symbol): readonly ts.Symbol[] {
    return this.checker.getExportsOfModule(module);
  }

  declared(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & symbolFlags.alias) === 0
      ? symbol
      : this.checker.getAliasedSymbol(symbol);
  }

  tagsOf(symbol: ts.Symbol): { name: string; text: string }[] {
    return symbol.getJsDocTags(this.checker).map(({ name, text }) => ({
      name,
      text: (text ?? []).map((part) => part.text).join(''),
    }));
  }
}

/** The name in `declare module '…'` around a declaration: that is the package it describes. */
function ambientModuleOf(declaration: ts.Node): string | undefined {
  // Only a statement of a file can be such a module.
  let statement = declaration;
  while ((statement.parent as ts.Node | undefined)?.parent !== undefined) {
    statement = statement.parent;
  }
  const name = 'name' in statement ? (statement.name as ts.Node & { text?: string }) : undefined;
  return name !== undefined && /^['"]/u.test(name.getText()) ? name.text : undefined;
}
