import type { Value } from '../catalog/catalog.js';
import type { Origin } from './oracle.js';

/** A tag of a JSDoc comment. */
export interface Tag {
  readonly name: string;
  readonly text: string;
}

/**
 * What is asked of a type checker, in terms that TypeScript 5, 6 and 7 share. Everything that is
 * concluded from the answers stands in `TypeReader`, so that all of them lead to the same facts.
 */
export interface Checker<Type extends object, TypeSymbol extends object> {
  /** Whether a type is `any`, `unknown` or unresolved. */
  saysNothing(type: Type): boolean;
  isString(type: Type): boolean;
  isNumber(type: Type): boolean;
  /** The text or number that a literal type or an enum member is. */
  literalOf(type: Type): Value | undefined;
  /** What stands for a type parameter; of other types the type itself. */
  constraintOf(type: Type): Type;
  /** A type without `undefined` and `null`. */
  nonNullable(type: Type): Type;
  /** The parts of a union without `undefined`, `null` and `void`; of another type the type itself. */
  partsOf(type: Type): readonly Type[];
  /** The parts of an intersection; of another type none. */
  intersected(type: Type): readonly Type[];
  isClassOrInterface(type: Type): boolean;
  /** What a class or interface extends. */
  basesOf(type: Type): readonly Type[];
  propertiesOf(type: Type): readonly TypeSymbol[];
  propertyOf(type: Type, name: string): TypeSymbol | undefined;
  /** The type of a parameter of the first call signature of a type. */
  parameterOf(type: Type, position: number): Type | undefined;

  symbolOf(type: Type): TypeSymbol | undefined;
  /** The alias that a type goes by. */
  aliasOf(type: Type): TypeSymbol | undefined;
  nameOf(symbol: TypeSymbol): string;
  originOf(symbol: TypeSymbol): Origin;
  /** The enum that a symbol is a member of. */
  enumOf(symbol: TypeSymbol): TypeSymbol | undefined;
  isEnum(symbol: TypeSymbol): boolean;
  /** The members of an enum in the order of their declaration. */
  membersOf(symbol: TypeSymbol): readonly TypeSymbol[];
  typesOf(symbols: readonly TypeSymbol[]): readonly (Type | undefined)[];
  /** What a module exports, by the names that it exports. */
  exportsOf(module: TypeSymbol): readonly TypeSymbol[];
  /** What an import or a re-export leads to; another symbol is its own declaration. */
  declared(symbol: TypeSymbol): TypeSymbol;
  tagsOf(symbol: TypeSymbol): readonly Tag[];
}
