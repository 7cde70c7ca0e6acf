import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { EntityResolver } from '../binding/entity-resolver.js';
import type { Value } from '../catalog/catalog.js';
import { type TypeFacts, type Unit, unknownType } from '../types/oracle.js';

type Program = TSESLint.SourceCode['ast'];

/** An alias of an alias of an alias is followed no further. */
const maxAliases = 3;

/** What an annotation says by itself, for a file that is linted without types. */
export function writtenType(
  node: TSESTree.TypeNode | undefined,
  program: Program,
  depth = 0,
): TypeFacts {
  switch (node?.type) {
    case 'TSLiteralType': {
      const value = literalOf(node.literal);
      return value === undefined ? unknownType : known([{ value }]);
    }
    case 'TSUnionType':
      return union(node.types.map((part) => writtenType(part, program, depth)));
    case 'TSStringKeyword':
      return { ...known([]), wide: { string: true, number: false } };
    case 'TSNumberKeyword':
      return anyNumber;
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return known([]);
    case 'TSTypeReference': {
      const alias = depth < maxAliases ? aliasNamed(node.typeName, program) : undefined;
      return alias === undefined
        ? enumType(declared('TSEnumDeclaration', node.typeName, program))
        : writtenType(alias.typeAnnotation, program, depth + 1);
    }
    default:
      return unknownType;
  }
}

/** What is written of the type of an expression: an assertion, an annotation, a conversion. */
export function writtenTypeOf(
  node: TSESTree.Node,
  resolver: EntityResolver,
  program: Program,
): TypeFacts {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return writtenType(node.typeAnnotation, program);
    case 'TSNonNullExpression':
    case 'ChainExpression':
      return writtenTypeOf(node.expression, resolver, program);
    case 'Identifier': {
      const annotation = annotationOf(node, resolver);
      const value = annotation === undefined ? resolver.initializer(node) : undefined;
      return isAssertion(value)
        ? writtenType(value.typeAnnotation, program)
        : writtenType(annotation, program);
    }
    case 'MemberExpression':
      return writtenType(memberAnnotation(node, resolver, program), program);
    case 'CallExpression':
      return isGlobalNamed(node.callee, numberMakers, resolver) ? anyNumber : unknownType;
    case 'UnaryExpression':
      return node.operator === '+' ? anyNumber : unknownType;
    default:
      return unknownType;
  }
}

/** Functions of the language that give nothing but numbers. */
const numberMakers = new Set(['Number', 'parseFloat', 'parseInt']);

function isGlobalNamed(
  node: TSESTree.Node,
  names: ReadonlySet<string>,
  resolver: EntityResolver,
): boolean {
  const found = node.type === 'Identifier' ? resolver.resolve(node) : undefined;
  return found?.origin.kind === 'global' && names.has(found.origin.name);
}

/**
 * Whether an annotation gives an object a property.
 *
 * @returns undefined where no annotation lists the properties.
 */
export function writtenProperty(
  object: TSESTree.Expression,
  name: string,
  resolver: EntityResolver,
  program: Program,
): boolean | undefined {
  const members = membersOf(object, resolver, program);
  return members?.some((member) => isNamed(member, name));
}

function memberAnnotation(
  { computed, object, property }: TSESTree.MemberExpression,
  resolver: EntityResolver,
  program: Program,
): TSESTree.TypeNode | undefined {
  if (computed || property.type !== 'Identifier') {
    return undefined;
  }
  const member = membersOf(object, resolver, program)?.find((one) => isNamed(one, property.name));
  return member?.type === 'TSPropertySignature' ? member.typeAnnotation?.typeAnnotation : undefined;
}

/** The members of the object type that is written for a variable, or asserted. */
function membersOf(
  object: TSESTree.Expression,
  resolver: EntityResolver,
  program: Program,
): readonly TSESTree.TypeElement[] | undefined {
  let annotation = annotationFor(object, resolver);
  if (annotation?.type === 'TSTypeReference') {
    annotation = aliasNamed(annotation.typeName, program)?.typeAnnotation;
  }
  const members = annotation?.type === 'TSTypeLiteral' ? annotation.members : undefined;
  return members?.some(({ type }) => type === 'TSIndexSignature') === true ? undefined : members;
}

function annotationFor(
  node: TSESTree.Expression,
  resolver: EntityResolver,
): TSESTree.TypeNode | undefined {
  switch (node.type) {
    case 'Identifier':
      return annotationOf(node, resolver);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return node.typeAnnotation;
    default:
      return undefined;
  }
}

function isNamed(member: TSESTree.TypeElement, name: string): boolean {
  return (
    (member.type === 'TSPropertySignature' || member.type === 'TSMethodSignature') &&
    !member.computed &&
    member.key.type === 'Identifier' &&
    member.key.name === name
  );
}

function annotationOf(
  identifier: TSESTree.Identifier,
  resolver: EntityResolver,
): TSESTree.TypeNode | undefined {
  const [definition, ...others] = resolver.variable(identifier)?.defs ?? [];
  const name = others.length === 0 ? definition?.name : undefined;
  if (name?.type !== 'Identifier') {
    return undefined;
  }
  return name.typeAnnotation?.typeAnnotation;
}

/** The type alias at the top of a file that has a name. */
export function aliasNamed(
  name: TSESTree.EntityName,
  program: Program,
): TSESTree.TSTypeAliasDeclaration | undefined {
  return declared('TSTypeAliasDeclaration', name, program);
}

interface Declarations {
  readonly TSEnumDeclaration: TSESTree.TSEnumDeclaration;
  readonly TSTypeAliasDeclaration: TSESTree.TSTypeAliasDeclaration;
}

/** The declaration of a type at the top of a file. */
function declared<Kind extends keyof Declarations>(
  kind: Kind,
  name: TSESTree.EntityName,
  { body }: Program,
): Declarations[Kind] | undefined {
  return body
    .map((statement) =>
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement,
    )
    .find((statement): statement is Declarations[Kind] => isNamedType(statement, kind, name));
}

function isNamedType(node: TSESTree.Node | null, kind: string, name: TSESTree.EntityName): boolean {
  return (
    (node?.type === 'TSEnumDeclaration' || node?.type === 'TSTypeAliasDeclaration') &&
    node.type === kind &&
    name.type === 'Identifier' &&
    node.id.name === name.name
  );
}

/** Whether an expression asserts a type. */
export function isAssertion(
  node: TSESTree.Node | undefined,
): node is TSESTree.TSAsExpression | TSESTree.TSTypeAssertion {
  return node?.type === 'TSAsExpression' || node?.type === 'TSTypeAssertion';
}

/** The values of an enum's members, where all of them are written out or counted up. */
function enumType(declaration: TSESTree.TSEnumDeclaration | undefined): TypeFacts {
  const units: Unit[] = [];
  let next: number | undefined = 0;
  for (const { initializer } of declaration?.body.members ?? []) {
    const value: Value | undefined = initializer === undefined ? next : literalOf(initializer);
    if (value === undefined) {
      return unknownType;
    }
    units.push({ value });
    next = typeof value === 'number' ? value + 1 : undefined;
  }
  return units.length === 0 ? unknownType : known(units);
}

function literalOf(node: TSESTree.Node): Value | undefined {
  if (node.type === 'Literal') {
    return typeof node.value === 'string' || typeof node.value === 'number'
      ? node.value
      : undefined;
  }
  return node.type === 'UnaryExpression' &&
    node.operator === '-' &&
    node.argument.type === 'Literal' &&
    typeof node.argument.value === 'number'
    ? -node.argument.value
    : undefined;
}

const anyNumber: TypeFacts = { ...known([]), wide: { string: false, number: true } };

function known(units: readonly Unit[]): TypeFacts {
  return { ...unknownType, unknown: false, finite: units.length > 0, units };
}

function union(parts: readonly TypeFacts[]): TypeFacts {
  if (parts.some(({ unknown }) => unknown)) {
    return unknownType;
  }
  const wide = {
    string: parts.some((part) => part.wide.string),
    number: parts.some((part) => part.wide.number),
  };
  const units = parts.flatMap((part) => part.units);
  return { ...known(units), finite: units.length > 0 && !wide.string && !wide.number, wide };
}
