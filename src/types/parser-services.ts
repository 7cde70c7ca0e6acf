import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import type { Value } from '../catalog/catalog.js';
import type { Enumeration, Member, Origin, TypeFacts, TypeOracle, Unit } from './oracle.js';
import { unknownType } from './oracle.js';
import { packageOfFile } from './package-of-file.js';

/**
 * The numbers of `ts.SymbolFlags`, the same since TypeScript 2. They stand here because importing
 * them would load a TypeScript, perhaps another one than the parser's.
 */
const symbolFlags = { enumMember: 8, enum: 128 | 256 };

/** A const object of fewer members is no table of codes. */
const fewestMembers = 3;

const readers = new WeakMap<ts.TypeChecker, TypeReader>();

/** What was read off a checker's types holds for all files of its program. */
function readerFor(checker: ts.TypeChecker): TypeReader {
  const reader = readers.get(checker) ?? new TypeReader(checker);
  readers.set(checker, reader);
  return reader;
}

/** The oracle that asks the program with which typescript-eslint parsed the file. */
export function parserServicesOracle(services: ParserServicesWithTypeInformation): TypeOracle {
  const checker = services.program.getTypeChecker();
  const reader = readerFor(checker);
  const answers = new WeakMap<TSESTree.Node, TypeFacts>();

  return {
    typeOf(node) {
      let answer = answers.get(node);
      if (answer === undefined) {
        const typeScriptNode = services.esTreeNodeToTSNodeMap.get(node) as ts.Node | undefined;
        answer =
          typeScriptNode === undefined
            ? unknownType
            : reader.facts(checker.getTypeAtLocation(typeScriptNode));
        answers.set(node, answer);
      }
      return answer;
    },

    typeDelivered(call, argument, parameter, path) {
      const [event] = call.arguments;
      if (call.callee.type !== 'MemberExpression' || event === undefined) {
        return typeDelivered(call, argument, parameter, path);
      }
      // One event of one type of receiver always delivers the same, and to resolve a call is dear.
      const place = `${String(argument)} ${String(parameter)} ${path.join('.')}`;
      const answers = deliveredAt(place, typeAt(call.callee.object));
      const eventType = typeAt(event);
      let answer = answers.get(eventType);
      if (answer === undefined) {
        answer = typeDelivered(call, argument, parameter, path);
        answers.set(eventType, answer);
      }
      return answer;
    },
  };

  function typeAt(node: TSESTree.Node): ts.Type {
    return checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(node));
  }

  function deliveredAt(place: string, receiver: ts.Type): WeakMap<ts.Type, TypeFacts> {
    const byPlace =
      reader.delivered.get(receiver) ?? new Map<string, WeakMap<ts.Type, TypeFacts>>();
    reader.delivered.set(receiver, byPlace);
    const answers = byPlace.get(place) ?? new WeakMap<ts.Type, TypeFacts>();
    byPlace.set(place, answers);
    return answers;
  }

  function typeDelivered(
    call: TSESTree.CallExpression,
    argument: number,
    parameter: number,
    path: readonly string[],
  ): TypeFacts {
    const signature = checker.getResolvedSignature(services.esTreeNodeToTSNodeMap.get(call));
    const functionSymbol = signature?.getParameters()[argument];
    if (functionSymbol === undefined) {
      return unknownType;
    }
    const [handler] = checker
      .getNonNullableType(checker.getTypeOfSymbol(functionSymbol))
      .getCallSignatures();
    let type = handler === undefined ? undefined : parameterType(handler, parameter, checker);
    if (type === undefined) {
      return unknownType;
    }
    for (const step of path) {
      const property = checker.getNonNullableType(type).getProperty(step);
      if (property === undefined) {
        return unknownType;
      }
      type = checker.getTypeOfSymbol(property);
    }
    return reader.facts(type);
  }
}

/** The type of a parameter; event emitters declare theirs as `...args: [event: …]`. */
function parameterType(
  signature: ts.Signature,
  position: number,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  const parameters = signature.getParameters();
  const last = parameters.at(-1);
  const declaration = last?.valueDeclaration as ts.ParameterDeclaration | undefined;
  if (
    last === undefined ||
    declaration?.dotDotDotToken === undefined ||
    position < parameters.length - 1
  ) {
    const parameter = parameters[position];
    return parameter === undefined ? undefined : checker.getTypeOfSymbol(parameter);
  }
  const rest = checker.getTypeOfSymbol(last);
  const element = rest.getProperty(String(position - parameters.length + 1));
  return element === undefined ? rest.getNumberIndexType() : checker.getTypeOfSymbol(element);
}

/** Turns the checker's types into facts. */
class TypeReader {
  readonly #anyOrUnknown: number;
  readonly #missing: number;
  readonly #string: number;
  readonly #number: number;
  readonly #enumerations = new WeakMap<ts.Symbol, Enumeration>();
  readonly #facts = new WeakMap<ts.Type, TypeFacts>();
  /** What calls deliver, by the type they are made on, the place in the call, and the event's type. */
  readonly delivered = new WeakMap<ts.Type, Map<string, WeakMap<ts.Type, TypeFacts>>>();

  constructor(private readonly checker: ts.TypeChecker) {
    // TypeScript 5.0 gives no example of `unknown`; a type of that kind then says nothing either.
    const { getUnknownType } = checker as Partial<ts.TypeChecker>;
    this.#anyOrUnknown = checker.getAnyType().flags | (getUnknownType?.().flags ?? 0);
    this.#string = checker.getStringType().flags;
    this.#number = checker.getNumberType().flags;
    this.#missing =
      checker.getUndefinedType().flags | checker.getNullType().flags | checker.getVoidType().flags;
  }

  facts(type: ts.Type): TypeFacts {
    const facts = this.#facts.get(type) ?? this.#read(type);
    this.#facts.set(type, facts);
    return facts;
  }

  #read(type: ts.Type): TypeFacts {
    if ((type.flags & this.#anyOrUnknown) !== 0) {
      return unknownType;
    }
    const constraint = this.checker.getBaseConstraintOfType(type) ?? type;
    const parts = (constraint.isUnion() ? constraint.types : [constraint]).filter(
      (part) => (part.flags & this.#missing) === 0,
    );
    const units = parts.map((part) => this.#unit(part));
    const known = units.filter((unit) => unit !== undefined);
    const declarations = once(() => parts.flatMap((part) => this.#declarations(part, 0)));
    const alias = once(() => {
      const symbol = type.aliasSymbol ?? this.checker.getNonNullableType(type).aliasSymbol;
      return symbol === undefined
        ? undefined
        : { name: symbol.getName(), origin: originOf(symbol) };
    });
    const enumeration = once(() => this.#enumerationOfObject(constraint));
    return {
      unknown: false,
      finite: known.length > 0 && known.length === units.length,
      units: known,
      wide: {
        string: parts.some((part) => (part.flags & this.#string) !== 0),
        number: parts.some((part) => (part.flags & this.#number) !== 0),
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

  #unit(type: ts.Type): Unit | undefined {
    if (!type.isStringLiteral() && !type.isNumberLiteral()) {
      return undefined;
    }
    const symbol = type.getSymbol();
    const enumeration =
      symbol !== undefined && (symbol.flags & symbolFlags.enumMember) !== 0
        ? this.#enumerationOfMember(symbol)
        : undefined;
    return enumeration === undefined || symbol === undefined
      ? { value: type.value }
      : { value: type.value, member: { name: symbol.getName(), enumeration } };
  }

  #enumerationOfMember(member: ts.Symbol): Enumeration | undefined {
    const declaration = member.valueDeclaration?.parent as ts.EnumDeclaration | undefined;
    const symbol =
      declaration === undefined ? undefined : this.checker.getSymbolAtLocation(declaration.name);
    return symbol === undefined ? undefined : this.#enumerationOfEnum(symbol);
  }

  #enumerationOfEnum(symbol: ts.Symbol): Enumeration {
    let enumeration = this.#enumerations.get(symbol);
    if (enumeration === undefined) {
      const symbols = [...(symbol.exports?.values() ?? [])];
      enumeration = enumerationOf(symbol.getName(), true, originOf(symbol), () =>
        symbols.flatMap((member) => this.#member(member)),
      );
      this.#enumerations.set(symbol, enumeration);
    }
    return enumeration;
  }

  #enumerationOfObject(type: ts.Type): Enumeration | undefined {
    const symbol = type.getSymbol();
    if (symbol === undefined || type.isUnion() || type.isLiteral()) {
      return undefined;
    }
    if ((symbol.flags & symbolFlags.enum) !== 0) {
      return this.#enumerationOfEnum(symbol);
    }
    const properties = type.getProperties();
    const [first] = properties;
    if (type.isClassOrInterface() || first === undefined || properties.length < fewestMembers) {
      return undefined;
    }
    // The first property stands for the object: of `Object.freeze({…})` the type itself is
    // declared in TypeScript's library.
    let enumeration = this.#enumerations.get(first);
    if (enumeration === undefined) {
      enumeration = enumerationOf(symbol.getName(), false, originOf(first), () =>
        properties.flatMap((property) => this.#member(property)),
      );
      this.#enumerations.set(first, enumeration);
    }
    return enumeration;
  }

  #member(symbol: ts.Symbol): Member[] {
    const type = this.checker.getTypeOfSymbol(symbol);
    if (!type.isStringLiteral() && !type.isNumberLiteral()) {
      return [];
    }
    const tags = symbol.getJsDocTags(this.checker);
    const deprecated = tags.find((tag) => tag.name === 'deprecated');
    const value: Value = type.value;
    return [
      {
        name: symbol.getName(),
        value,
        deprecated:
          deprecated === undefined
            ? undefined
            : (deprecated.text ?? []).map((part) => part.text).join(''),
        hidden: tags.some((tag) => tag.name === 'hidden' || tag.name === 'internal'),
      },
    ];
  }

  #declarations(type: ts.Type, depth: number): TypeFacts['declarations'] {
    const symbols = [type.aliasSymbol, type.getSymbol()].filter((symbol) => symbol !== undefined);
    const own = symbols.map((symbol) => ({ name: symbol.getName(), origin: originOf(symbol) }));
    // An app's class that extends the SDK's is one of the SDK's objects; deeper chains do not occur.
    const bases = depth < 3 && type.isClassOrInterface() ? (type.getBaseTypes() ?? []) : [];
    const parts = type.isIntersection() ? type.types : [];
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

function enumerationOf(
  name: string,
  isEnum: boolean,
  origin: Origin,
  read: () => Member[],
): Enumeration {
  const members = once(read);
  return {
    name,
    isEnum,
    origin,
    get members() {
      return members();
    },
  };
}

function originOf(symbol: ts.Symbol): Origin {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) {
    return { package: undefined, file: '' };
  }
  const file = declaration.getSourceFile().fileName;
  return { package: ambientModuleOf(declaration) ?? packageOfFile(file), file };
}

/** The name in `declare module '…'` around a declaration: that is the package it describes. */
function ambientModuleOf(declaration: ts.Node): string | undefined {
  let node: ts.Node | undefined = declaration;
  while ((node = node.parent as ts.Node | undefined) !== undefined) {
    const name = 'name' in node ? (node.name as ts.Node & { text?: string }) : undefined;
    if (name?.text !== undefined && 'body' in node && /^['"]/u.test(name.getText())) {
      return name.text;
    }
  }
  return undefined;
}
