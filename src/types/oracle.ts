import type { TSESTree } from '@typescript-eslint/utils';

import type { Value } from '../catalog/catalog.js';

/** Where a type is declared. */
export interface Origin {
  /** The npm package, where the declaration lies in one. */
  readonly package: string | undefined;
  /** The file of the declaration. */
  readonly file: string;
}

/** A named set of constants: an enum or a const object. */
export interface Enumeration {
  readonly name: string;
  /** Whether it is declared as an enum. */
  readonly isEnum: boolean;
  readonly origin: Origin;
  /** The members in the order of their declaration; asked for when they are needed. */
  readonly members: readonly Member[];
}

/** One constant of a set. */
export interface Member {
  readonly name: string;
  readonly value: Value;
  /** The text of its `@deprecated` tag, empty where the tag has none. */
  readonly deprecated: string | undefined;
  /** Whether it is marked `@hidden` or `@internal`. */
  readonly hidden: boolean;
}

/** One of the values that a type is made of. */
export interface Unit {
  readonly value: Value;
  /** The enum member that the value is, and the enum. */
  readonly member?: { readonly name: string; readonly enumeration: Enumeration };
}

/** What the checker knows about one expression. */
export interface TypeFacts {
  /** Whether nothing is known: no types, `any`, `unknown`, or an unresolved type. */
  readonly unknown: boolean;
  /** Whether the type is made of units alone, so that `units` is all there is. */
  readonly finite: boolean;
  readonly units: readonly Unit[];
  /** Whether the type holds every string, every number. */
  readonly wide: { readonly string: boolean; readonly number: boolean };
  /** The names and places of the classes, interfaces and aliases that the type is made of. */
  readonly declarations: readonly NamedDeclaration[];
  /** The name and the place of the alias that a union goes by, where it has one. */
  readonly alias: NamedDeclaration | undefined;
  /** The set of constants that the expression holds, as in `VERTC.ErrorCode`. */
  readonly enumeration: Enumeration | undefined;
}

/** A declaration, by its name and place. */
export interface NamedDeclaration {
  readonly name: string;
  readonly origin: Origin;
}

/** What a module exports. */
export interface ModuleExports {
  /** The exported names, and the properties of the default export. */
  readonly names: readonly string[];
  /** What a name that is exported itself leads to, through re-exports. */
  declarationOf(name: string): NamedDeclaration | undefined;
}

/**
 * Answers questions about types. The one interface between this plugin and a type checker: a
 * node's position in the file and its kind are all that an adapter may use of it.
 */
export interface TypeOracle {
  /** What the type of an expression says. */
  typeOf(node: TSESTree.Node): TypeFacts;

  /**
   * What a call hands to a function that it is given.
   *
   * @param call - the call whose resolved signature is asked.
   * @param argument - the position of the function among the arguments.
   * @param parameter - the position of the function's parameter.
   * @param path - the properties from the parameter to the value.
   */
  typeDelivered(
    call: TSESTree.CallExpression,
    argument: number,
    parameter: number,
    path: readonly string[],
  ): TypeFacts;

  /**
   * What a module exports.
   *
   * @param specifier - the text that names the module in an import or export.
   * @returns undefined where the module is not found.
   */
  exportsOf(specifier: TSESTree.StringLiteral): ModuleExports | undefined;

  /**
   * Whether the type of an expression or annotation has a property; undefined where nothing is
   * known.
   */
  hasProperty(node: TSESTree.Node, name: string): boolean | undefined;

  /**
   * Says which expressions are likely to be asked about. The first question is then asked together
   * with these, because one source answers from another process.
   */
  expect(nodes: readonly TSESTree.Node[]): void;
}

/** The answer where nothing is known. */
export const unknownType: TypeFacts = {
  unknown: true,
  finite: false,
  units: [],
  wide: { string: false, number: false },
  declarations: [],
  alias: undefined,
  enumeration: undefined,
};

/** Whether a value of a type can be compared with a constant without an error of the compiler. */
export function isComparable(facts: TypeFacts, value: Value): boolean {
  return (
    facts.unknown ||
    (typeof value === 'string' ? facts.wide.string : facts.wide.number) ||
    facts.units.some((unit) => unit.value === value)
  );
}

/** The oracle of a file without types. */
export const noTypes: TypeOracle = {
  typeOf: () => unknownType,
  typeDelivered: () => unknownType,
  exportsOf: () => undefined,
  hasProperty: () => undefined,
  expect: () => undefined,
};
