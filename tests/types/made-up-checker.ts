import type { Value } from '../../src/catalog/catalog.js';
import type { Checker, Tag } from '../../src/types/checker.js';
import type { Origin } from '../../src/types/oracle.js';

/** A type that says of itself what a checker is asked. */
export interface MadeUpType {
  readonly nothing?: boolean;
  readonly string?: boolean;
  readonly number?: boolean;
  readonly literal?: Value;
  /** What stands for it, where it is a type parameter. */
  readonly constraint?: MadeUpType;
  /** What it is without `undefined`, where it may be that. */
  readonly present?: MadeUpType;
  /** The parts of a union. */
  readonly parts?: readonly MadeUpType[];
  /** The parts of an intersection. */
  readonly intersected?: readonly MadeUpType[];
  /** The types that it extends, where it is a class or an interface. */
  readonly bases?: readonly MadeUpType[];
  readonly properties?: readonly MadeUpSymbol[];
  readonly parameters?: readonly MadeUpType[];
  readonly symbol?: MadeUpSymbol;
  readonly alias?: MadeUpSymbol;
}

/** A symbol of which the same holds. */
export interface MadeUpSymbol {
  readonly name: string;
  readonly package?: string;
  readonly type?: MadeUpType;
  /** The enum that it is a member of. */
  readonly of?: MadeUpSymbol;
  /** The members, where it is an enum. */
  readonly members?: readonly MadeUpSymbol[];
  readonly tags?: readonly Tag[];
  /** What it exports, where it is a module. */
  readonly exports?: readonly MadeUpSymbol[];
  /** What it leads to, where it is an import. */
  readonly declared?: MadeUpSymbol;
}

/** A checker of made-up types. It notes what it was asked, where each question costs something. */
export class MadeUpChecker implements Checker<MadeUpType, MadeUpSymbol> {
  readonly asked: string[] = [];

  saysNothing = (type: MadeUpType): boolean => type.nothing ?? false;
  isString = (type: MadeUpType): boolean => type.string ?? false;
  isNumber = (type: MadeUpType): boolean => type.number ?? false;
  literalOf = (type: MadeUpType): Value | undefined => type.literal;
  constraintOf = (type: MadeUpType): MadeUpType => type.constraint ?? type;
  nonNullable = (type: MadeUpType): MadeUpType => type.present ?? type;
  partsOf = (type: MadeUpType): readonly MadeUpType[] => type.parts ?? [type];
  isClassOrInterface = (type: MadeUpType): boolean => type.bases !== undefined;
  propertyOf = (type: MadeUpType, name: string): MadeUpSymbol | undefined =>
    type.properties?.find((property) => property.name === name);
  parameterOf = (type: MadeUpType, position: number): MadeUpType | undefined =>
    type.parameters?.[position];
  symbolOf = (type: MadeUpType): MadeUpSymbol | undefined => type.symbol;
  nameOf = (symbol: MadeUpSymbol): string => symbol.name;
  enumOf = (symbol: MadeUpSymbol): MadeUpSymbol | undefined => symbol.of;
  isEnum = (symbol: MadeUpSymbol): boolean => symbol.members !== undefined;
  typesOf = (symbols: readonly MadeUpSymbol[]): readonly (MadeUpType | undefined)[] =>
    symbols.map((symbol) => symbol.type);
  exportsOf = (module: MadeUpSymbol): readonly MadeUpSymbol[] => module.exports ?? [];
  declared = (symbol: MadeUpSymbol): MadeUpSymbol => symbol.declared ?? symbol;
  tagsOf = (symbol: MadeUpSymbol): readonly Tag[] => symbol.tags ?? [];

  intersected(type: MadeUpType): readonly MadeUpType[] {
    this.asked.push('intersected');
    return type.intersected ?? [];
  }

  basesOf(type: MadeUpType): readonly MadeUpType[] {
    this.asked.push('bases');
    return type.bases ?? [];
  }

  propertiesOf(type: MadeUpType): readonly MadeUpSymbol[] {
    this.asked.push('properties');
    return type.properties ?? [];
  }

  aliasOf(type: MadeUpType): MadeUpSymbol | undefined {
    this.asked.push('alias');
    return type.alias;
  }

  originOf(symbol: MadeUpSymbol): Origin {
    return { package: symbol.package, file: `${symbol.name}.ts` };
  }

  membersOf(symbol: MadeUpSymbol): readonly MadeUpSymbol[] {
    this.asked.push(`members of ${symbol.name}`);
    return symbol.members ?? [];
  }
}
