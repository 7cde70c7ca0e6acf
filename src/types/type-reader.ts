import type { Checker } from './checker.js';
import type {
  Enumeration,
  Member,
  ModuleExports,
  NamedDeclaration,
  TypeFacts,
  Unit,
} from './oracle.js';
import { unknownType } from './oracle.js';

/** A const object of fewer members is no table of codes. */
const fewestMembers = 3;

/** An app's class that extends the SDK's is one of the SDK's objects; deeper chains do not occur. */
const deepestBase = 3;

/** Turns a checker's types into facts. What it has read holds for all files of one program. */
export class TypeReader<Type extends object, TypeSymbol extends object> {
  readonly #facts = new WeakMap<Type, TypeFacts>();
  readonly #enumerations = new WeakMap<TypeSymbol, Enumeration>();
  readonly #delivered = new WeakMap<Type, Map<string, WeakMap<Type, TypeFacts>>>();

  constructor(readonly checker: Checker<Type, TypeSymbol>) {}

  facts(type: Type): TypeFacts {
    const facts = this.#facts.get(type) ?? this.#read(type);
    this.#facts.set(type, facts);
    return facts;
  }

  /** Whether every part of a type has a property; undefined where nothing is known. */
  hasProperty(type: Type, name: string): boolean | undefined {
    const { checker } = this;
    if (checker.saysNothing(type)) {
      return undefined;
    }
    return checker.propertyOf(checker.nonNullable(type), name) !== undefined;
  }

  /**
   * What a function receives.
   *
   * @param functionType - the type of the function, as the one who calls it declares it.
   * @param parameter - the position of the function's parameter.
   * @param path - the properties from the parameter to the value.
   */
  received(functionType: Type, parameter: number, path: readonly string[]): TypeFacts {
    const { checker } = this;
    let type = checker.parameterOf(checker.nonNullable(functionType), parameter);
    for (const step of path) {
      const property =
        type === undefined ? undefined : checker.propertyOf(checker.nonNullable(type), step);
      [type] = property === undefined ? [] : checker.typesOf([property]);
    }
    return type === undefined ? unknownType : this.facts(type);
  }

  /**
   * One event of one type of receiver always delivers the same, and to resolve a call is dear.
   *
   * @param receiver - the type of the object that is listened to.
   * @param event - the type of the event's name.
   * @param place - which argument, parameter and path are meant.
   * @param read - resolves the call, where it was not resolved before.
   */
  delivered(receiver: Type, event: Type, place: string, read: () => TypeFacts): TypeFacts {
    const byPlace = this.#delivered.get(receiver) ?? new Map<string, WeakMap<Type, TypeFacts>>();
    this.#delivered.set(receiver, byPlace);
    const byEvent = byPlace.get(place) ?? new WeakMap<Type, TypeFacts>();
    byPlace.set(place, byEvent);
    const facts = byEvent.get(event) ?? read();
    byEvent.set(event, facts);
    return facts;
  }

  /** What a module exports, the properties of its default export included. */
  exportsOf(module: TypeSymbol): ModuleExports {
    const { checker } = this;
    const symbols = checker.exportsOf(module);
    const defaults = symbols.filter((symbol) => checker.nameOf(symbol) === 'default');
    const properties = checker
      .typesOf(defaults.map((symbol) => checker.declared(symbol)))
      .flatMap((type) => (type === undefined ? [] : checker.propertiesOf(type)));
    return {
      names: [...symbols, ...properties].map((symbol) => checker.nameOf(symbol)),
      declarationOf: (name) => {
        const symbol = symbols.find((candidate) => checker.nameOf(candidate) === name);
        return symbol === undefined ? undefined : this.#named(checker.declared(symbol));
      },
    };
  }

  #read(type: Type): TypeFacts {
    const { checker } = this;
    if (checker.saysNothing(type)) {
      return unknownType;
    }
    const constraint = checker.constraintOf(type);
    const parts = checker.partsOf(constraint);
    const units = parts.map((part) => this.#unit(part));
    const known = units.filter((unit) => unit !== undefined);
    const declarations = once(() => this.#sharedDeclarations(parts));
    const alias = once(() => {
      const symbol = checker.aliasOf(type) ?? checker.aliasOf(checker.nonNullable(type));
      return symbol === undefined ? undefined : this.#named(symbol);
    });
    const enumeration = once(() => this.#enumerationOfObject(constraint));
    return {
      unknown: false,
      finite: known.length > 0 && known.length === units.length,
      units: known,
      wide: {
        string: parts.some((part) => checker.isString(part)),
        number: parts.some((part) => checker.isNumber(part)),
      },
      get declarations() {
        return declarations();
      },
      get alias() {
        return alias();
      },
      get enumeration() {
        return enumeration();
      },
    };
  }

  #named(symbol: TypeSymbol): NamedDeclaration {
    return { name: this.checker.nameOf(symbol), origin: this.checker.originOf(symbol) };
  }

  #unit(type: Type): Unit | undefined {
    const { checker } = this;
    const value = checker.literalOf(type);
    if (value === undefined) {
      return undefined;
    }
    const symbol = checker.symbolOf(type);
    const enumSymbol = symbol === undefined ? undefined : checker.enumOf(symbol);
    return symbol === undefined || enumSymbol === undefined
      ? { value }
      : {
          value,
          member: { name: checker.nameOf(symbol), enumeration: this.#enumeration(enumSymbol) },
        };
  }

  #enumeration(symbol: TypeSymbol): Enumeration {
    const { checker } = this;
    return this.#enumerationOnce(symbol, checker.nameOf(symbol), true, () =>
      this.#members(checker.membersOf(symbol)),
    );
  }

  #enumerationOfObject(type: Type): Enumeration | undefined {
    const { checker } = this;
    const symbol = checker.symbolOf(type);
    if (
      symbol === undefined ||
      checker.literalOf(type) !== undefined ||
      checker.partsOf(type)[0] !== type
    ) {
      return undefined;
    }
    if (checker.isEnum(symbol)) {
      return this.#enumeration(symbol);
    }
    if (checker.isClassOrInterface(type)) {
      return undefined;
    }
    const properties = checker.propertiesOf(type);
    const [first] = properties;
    // The first property stands for the object: of `Object.freeze({…})` the type itself is
    // declared in TypeScript's library.
    return first === undefined || properties.length < fewestMembers
      ? undefined
      : this.#enumerationOnce(first, checker.nameOf(symbol), false, () =>
          this.#members(properties),
        );
  }

  #enumerationOnce(
    declared: TypeSymbol,
    name: string,
    isEnum: boolean,
    read: () => Member[],
  ): Enumeration {
    let enumeration = this.#enumerations.get(declared);
    if (enumeration === undefined) {
      const members = once(read);
      enumeration = {
        name,
        isEnum,
        origin: this.checker.originOf(declared),
        get members() {
          return members();
        },
      };
      this.#enumerations.set(declared, enumeration);
    }
    return enumeration;
  }

  #members(symbols: readonly TypeSymbol[]): Member[] {
    const { checker } = this;
    const types = checker.typesOf(symbols);
    return symbols.flatMap((symbol, position) => {
      const type = types[position];
      const value = type === undefined ? undefined : checker.literalOf(type);
      if (value === undefined) {
        return [];
      }
      const tags = checker.tagsOf(symbol);
      return [
        {
          name: checker.nameOf(symbol),
          value,
          deprecated: tags.find((tag) => tag.name === 'deprecated')?.text,
          hidden: tags.some((tag) => tag.name === 'hidden' || tag.name === 'internal'),
        },
      ];
    });
  }

  /** What declares a value: where it may be one of several, what is of a package that declares each. */
  #sharedDeclarations(parts: readonly Type[]): TypeFacts['declarations'] {
    const each = parts.map((part) => this.#declarations(part, 0));
    const packages = each.map((found) => new Set(found.map(({ origin }) => origin.package)));
    return each.flat().filter(({ origin }) => packages.every((all) => all.has(origin.package)));
  }

  #declarations(type: Type, depth: number): TypeFacts['declarations'] {
    const { checker } = this;
    const own = [checker.aliasOf(type), checker.symbolOf(type)]
      .filter((symbol) => symbol !== undefined)
      .map((symbol) => this.#named(symbol));
    const bases =
      depth < deepestBase && checker.isClassOrInterface(type) ? checker.basesOf(type) : [];
    const parts = checker.intersected(type);
    return [...own, ...[...bases, ...parts].flatMap((part) => this.#declarations(part, depth + 1))];
  }
}

/** Answers that cost something and are not always asked for. */
function once<Answer>(read: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: read() };
    return known.answer;
  };
}
