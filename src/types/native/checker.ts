import type {
  Checker as TypeScriptChecker,
  Symbol as TypeSymbol,
  Type,
} from '@typescript/native/unstable/sync';

import type { Checker } from '../checker.js';
import type { Origin } from '../oracle.js';
import { packageOfFile } from '../package-of-file.js';
import type { NativeModule } from './api.js';

/** Asks TypeScript 7; without an answer, because its process has ended, the second value stands. */
export type Ask = <Answer>(question: () => Answer, otherwise: Answer) => Answer;

/** The checker of TypeScript 7. Each question is a message to its process. */
export class NativeChecker implements Checker<Type, TypeSymbol> {
  readonly #typeFlags: NativeModule['TypeFlags'];
  readonly #symbolFlags: NativeModule['SymbolFlags'];

  constructor(
    private readonly checker: TypeScriptChecker,
    private readonly ask: Ask,
    private readonly module: NativeModule,
  ) {
    this.#typeFlags = module.TypeFlags;
    this.#symbolFlags = module.SymbolFlags;
  }

  saysNothing(type: Type): boolean {
    return (type.flags & this.#typeFlags.AnyOrUnknown) !== 0 || type.isErrorType();
  }

  isString(type: Type): boolean {
    return (type.flags & this.#typeFlags.String) !== 0;
  }

  isNumber(type: Type): boolean {
    return (type.flags & this.#typeFlags.Number) !== 0;
  }

  literalOf(type: Type): number | string | undefined {
    return type.isStringLiteralType() || type.isNumberLiteralType() ? type.value : undefined;
  }

  constraintOf(type: Type): Type {
    return (type.flags & this.#typeFlags.Instantiable) === 0
      ? type
      : this.ask(() => this.checker.getBaseConstraintOfType(type) ?? type, type);
  }

  nonNullable(type: Type): Type {
    return type.isUnionType()
      ? this.ask(() => this.checker.getNonNullableType(type) ?? type, type)
      : type;
  }

  partsOf(type: Type): readonly Type[] {
    const parts = type.isUnionType() ? this.ask(() => type.getTypes(), []) : [type];
    const { Null, Undefined, Void } = this.#typeFlags;
    return parts.filter((part) => (part.flags & (Null | Undefined | Void)) === 0);
  }

  intersected(type: Type): readonly Type[] {
    return type.isIntersectionType() ? this.ask(() => type.getTypes(), []) : [];
  }

  isClassOrInterface(type: Type): boolean {
    return type.isClassOrInterface();
  }

  basesOf(type: Type): readonly Type[] {
    return this.ask(() => type.getBaseTypes() ?? [], []);
  }

  propertiesOf(type: Type): readonly TypeSymbol[] {
    return this.ask(() => this.checker.getPropertiesOfType(type), []);
  }

  propertyOf(type: Type, name: string): TypeSymbol | undefined {
    return this.ask(() => this.checker.getPropertyOfType(type, name), undefined);
  }

  parameterOf(type: Type, position: number): Type | undefined {
    return this.ask(() => {
      const [signature] = this.checker.getSignaturesOfType(type, this.module.SignatureKind.Call);
      const count = signature?.parameters.length ?? 0;
      return signature === undefined || (position >= count && !signature.hasRestParameter)
        ? undefined
        : this.checker.getParameterType(signature, position);
    }, undefined);
  }

  symbolOf(type: Type): TypeSymbol | undefined {
    return this.ask(() => type.getSymbol(), undefined);
  }

  aliasOf(type: Type): TypeSymbol | undefined {
    return this.ask(() => type.getAliasSymbol(), undefined);
  }

  nameOf(symbol: TypeSymbol): string {
    return symbol.name;
  }

  originOf(symbol: TypeSymbol): Origin {
    const file = symbol.declarations[0]?.path;
    return file === undefined
      ? { package: undefined, file: '' }
      : { package: this.#ambientModuleOf(symbol) ?? packageOfFile(file), file };
  }

  enumOf(symbol: TypeSymbol): TypeSymbol | undefined {
    return (symbol.flags & this.#symbolFlags.EnumMember) === 0
      ? undefined
      : this.ask(() => symbol.getParent(), undefined);
  }

  isEnum(symbol: TypeSymbol): boolean {
    return (symbol.flags & this.#symbolFlags.Enum) !== 0;
  }

  membersOf(symbol: TypeSymbol): readonly TypeSymbol[] {
    const members = this.ask(() => [...symbol.getExports().values()], []);
    // A table of symbols has no order; the index of a declaration is its place in the file.
    return members
      .filter((member) => (member.flags & this.#symbolFlags.EnumMember) !== 0)
      .sort((one, other) => placeOf(one) - placeOf(other));
  }

  typesOf(symbols: readonly TypeSymbol[]): readonly (Type | undefined)[] {
    return this.ask(() => this.checker.getTypeOfSymbol(symbols), []);
  }

  exportsOf(module: TypeSymbol): readonly TypeSymbol[] {
    return this.ask(() => this.checker.getExportsOfModule(module), []);
  }

  declared(symbol: TypeSymbol): TypeSymbol {
    return (symbol.flags & this.#symbolFlags.Alias) === 0
      ? symbol
      : this.ask(() => this.checker.getAliasedSymbol(symbol), symbol);
  }

  tagsOf(symbol: TypeSymbol): { name: string; text: string }[] {
    return this.ask(() => this.checker.getJsDocTagsOfSymbol(symbol), []).map(({ name, text }) => ({
      name,
      text: text ?? '',
    }));
  }

  /** The name in `declare module '…'` around a declaration: that is the package it describes. */
  #ambientModuleOf(symbol: TypeSymbol): string | undefined {
    let outermost = symbol;
    for (
      let parent: TypeSymbol | undefined = symbol;
      parent !== undefined;
      parent = this.#parentOf(parent)
    ) {
      outermost = parent;
    }
    // Modules are named by their specifiers, those that are files by their absolute paths.
    const name = /^"(?<module>.*)"$/u.exec(outermost.name)?.groups?.module;
    return name === undefined || /^(?:[A-Za-z]:)?[\\/]/u.test(name) ? undefined : name;
  }

  #parentOf(symbol: TypeSymbol): TypeSymbol | undefined {
    return this.ask(() => symbol.getParent(), undefined);
  }
}

function placeOf(symbol: TypeSymbol): number {
  return symbol.declarations[0]?.index ?? 0;
}
