import type { TSESTree } from '@typescript-eslint/utils';

import type { Code, Value } from '../catalog/catalog.js';
import type { CatalogIndex } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { NamedEnum } from '../catalog/named-enum.js';
import { nearestMember } from '../catalog/nearest.js';
import { literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';
import type {
  Enumeration,
  NamedDeclaration,
  TypeFacts,
  TypeOracle,
  Unit,
} from '../types/oracle.js';
import type { Constant, OwnTable } from './constant.js';
import type { Entity, ObjectNode } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import { EnumSpaces } from './enum-space.js';
import type { FileFacts } from './file-facts.js';
import { spaceCopied, writtenMembers } from './own-table.js';
import { constantsObject } from './sdk-reference.js';

/** Reads constants: by the import graph and local aliases first, by the checker where those end. */
export class ConstantReader {
  readonly #constants = new Map<TSESTree.Node, Constant | undefined>();
  readonly #tables = new Map<object, OwnTable | undefined>();
  readonly #values = new Map<ObjectNode, ReadonlyMap<string, Value>>();
  readonly #enums: EnumSpaces;

  constructor(
    private readonly index: CatalogIndex,
    private readonly resolver: EntityResolver,
    private readonly oracle: TypeOracle,
    private readonly factsOf: (node: TSESTree.Node) => FileFacts,
    private readonly linted: TSESTree.Program,
    declarations: ReadonlyMap<NamedEnum, NamedDeclaration>,
  ) {
    this.#enums = new EnumSpaces(index.enums, declarations);
  }

  /** The constant that an expression is, or undefined for one whose value cannot be known. */
  constant(node: TSESTree.Node): Constant | undefined {
    const inner = withoutAssertions(node);
    if (!this.#constants.has(inner)) {
      this.#constants.set(inner, this.#constant(inner));
    }
    return this.#constants.get(inner);
  }

  /**
   * The member that is read off an SDK's constants, where they have none of that name but one that
   * is near. Other names may be members of a newer version.
   */
  missingMember(
    node: TSESTree.MemberExpression,
  ): { readonly name: string; readonly space: CodeSpace; readonly meant: Code } | undefined {
    const name = propertyName(node);
    if (name === undefined || !constantName.test(name) || this.constant(node) !== undefined) {
      return undefined;
    }
    const holder = this.resolver.resolve(node.object);
    const space = holder === undefined ? undefined : constantsObject(holder, this.index);
    const meant = space === undefined ? undefined : nearestMember(name, space);
    return space === undefined || meant === undefined ? undefined : { name, space, meant };
  }

  /** The space, and the names its members go by, of an expression that holds constants. */
  constantsOf(node: TSESTree.Node): { space: CodeSpace; table?: OwnTable } | undefined {
    const entity = this.resolver.resolve(node);
    if (entity !== undefined) {
      const space = constantsObject(entity, this.index);
      if (space !== undefined) {
        return { space };
      }
      if (entity.origin.kind === 'object' && entity.path.length === 0) {
        const table = this.#tableOfNode(entity.origin.node);
        return table === undefined ? undefined : { space: table.space, table };
      }
      const namespace = this.#namespaceSpace(entity);
      if (namespace !== undefined) {
        return { space: namespace };
      }
    }
    const { enumeration } = this.oracle.typeOf(withoutAssertions(node));
    if (enumeration === undefined) {
      return undefined;
    }
    const space = this.#spaceHeld(enumeration, entity);
    if (space !== undefined) {
      return { space };
    }
    const table = this.tableOfEnumeration(enumeration);
    return table === undefined ? undefined : { space: table.space, table };
  }

  /** Whether a name is one of a code. */
  isNamed(name: string): boolean {
    return this.index.withName(name).length > 0;
  }

  #constant(node: TSESTree.Node): Constant | undefined {
    const literal = literalValue(node);
    if (literal !== undefined) {
      return {
        node,
        value: literal,
        name: undefined,
        space: undefined,
        evidence: undefined,
        table: undefined,
      };
    }
    return node.type === 'MemberExpression' || node.type === 'Identifier'
      ? (this.#constantByReference(node) ?? this.#constantByType(node))
      : undefined;
  }

  /** A constant by the import graph and local aliases: `VERTC.ErrorCode.X`, `codes.X`, `X`. */
  #constantByReference(
    node: TSESTree.Identifier | TSESTree.MemberExpression,
  ): Constant | undefined {
    const entity = this.resolver.resolve(node);
    if (entity === undefined) {
      return undefined;
    }
    const name = entity.path.at(-1);
    const evidence = 'constant';
    if (entity.origin.kind === 'literal') {
      const value = literalValue(entity.origin.node);
      const table = this.#tableAround(entity.origin.node);
      return value === undefined
        ? undefined
        : {
            node,
            value,
            name: nameWritten(node),
            space: table?.space,
            evidence: table === undefined ? undefined : evidence,
            table,
          };
    }
    if (name === undefined) {
      return undefined;
    }
    const holder = { origin: entity.origin, path: entity.path.slice(0, -1) };
    if (entity.origin.kind === 'object' && holder.path.length === 0) {
      const value = this.#valuesOf(entity.origin.node).get(name);
      const table = this.#tableOfNode(entity.origin.node);
      return value === undefined
        ? undefined
        : {
            node,
            value,
            name,
            space: table?.space,
            evidence: table === undefined ? undefined : evidence,
            table,
          };
    }
    const space = constantsObject(holder, this.index) ?? this.#namespaceSpace(holder);
    const code = space?.named(name);
    return space === undefined || code === undefined
      ? undefined
      : { node, value: code.value, name, space, evidence, table: undefined };
  }

  /** A constant by the checker: a member of the SDK's enum, or of a table in another file. */
  #constantByType(node: TSESTree.Identifier | TSESTree.MemberExpression): Constant | undefined {
    const name = nameWritten(node);
    if (name === undefined || !this.#isReadOffConstants(node, name)) {
      return undefined;
    }
    const facts = this.oracle.typeOf(node);
    const [unit] = facts.units;
    if (unit === undefined || facts.units.length > 1 || !facts.finite) {
      return undefined;
    }
    const enumeration =
      unit.member?.enumeration ??
      (node.type === 'MemberExpression' ? this.oracle.typeOf(node.object).enumeration : undefined);
    const entity = this.resolver.resolve(node);
    const holder = entity && { origin: entity.origin, path: entity.path.slice(0, -1) };
    const space = enumeration === undefined ? undefined : this.#spaceHeld(enumeration, holder);
    const table =
      enumeration === undefined || space !== undefined
        ? undefined
        : this.tableOfEnumeration(enumeration);
    const bound = space ?? table?.space;
    return {
      node,
      value: unit.value,
      name: memberName(unit, entity?.path.at(-1) ?? name),
      space: bound,
      evidence: bound === undefined ? undefined : space === undefined ? 'constant' : 'type',
      table,
    };
  }

  /**
   * Whether an expression can be a constant of another file. A variable that the checker has
   * narrowed to one member is none: it is what is inspected.
   */
  #isReadOffConstants(
    node: TSESTree.Identifier | TSESTree.MemberExpression,
    name: string,
  ): boolean {
    const entity = this.resolver.resolve(node);
    const origin = entity?.origin.kind;
    const isOfFile = origin === 'module' || origin === 'global' || origin === 'object';
    const holder = entity?.path.at(-2);
    const isOfNamedEnum = holder !== undefined && this.#enums.has(holder);
    if (node.type === 'Identifier') {
      // Other names cost a question and bind nothing: a copied table has the catalog's names.
      return isOfFile && (this.isNamed(name) || isOfNamedEnum);
    }
    if (
      !this.isNamed(name) &&
      !constantName.test(name) &&
      !isOfNamedEnum &&
      // Another file may export it under a name of its own.
      !(origin === 'module' && this.index.enums.length > 0)
    ) {
      return false;
    }
    const { enumeration } = this.oracle.typeOf(node.object);
    return enumeration !== undefined && (isOfFile || enumeration.isEnum);
  }

  #namespaceSpace(entity: Entity): CodeSpace | undefined {
    return entity.origin.kind === 'parameter'
      ? this.factsOf(entity.origin.function).namespaces.space(entity)
      : undefined;
  }

  /** The space of the constants that an expression holds, by its type and the import graph. */
  #spaceHeld(enumeration: Enumeration, holder: Entity | undefined): CodeSpace | undefined {
    return this.sdkSpace(enumeration) ?? this.#enums.exported(enumeration, holder);
  }

  /**
   * The space that an enum of an SDK's package, or of its vendored file, declares: the catalog's,
   * else the one that the typings of an enum in the settings make.
   */
  sdkSpace(enumeration: Enumeration): CodeSpace | undefined {
    const { name, origin } = enumeration;
    const catalog =
      (origin.package === undefined ? undefined : this.index.ofPackage(origin.package)) ??
      this.index.ofModule(`./${origin.file}`);
    const catalogued =
      catalog === undefined
        ? undefined
        : this.index.spacesOf(catalog).find((space) => space.definition.enum === name);
    return catalogued ?? this.#enums.space(enumeration);
  }

  /** The space of a union of literals that the settings name. */
  unionSpace(facts: TypeFacts): CodeSpace | undefined {
    return this.#enums.union(facts);
  }

  /** The table of the application's own that an enum or const object is. */
  tableOfEnumeration(enumeration: Enumeration): OwnTable | undefined {
    // Enums of packages belong to those packages; a copy is the application's own.
    return enumeration.origin.file.includes('/node_modules/')
      ? undefined
      : this.#table(enumeration, this.linted, () => enumeration.members);
  }

  /** The constants of an object or enum that is written out, by name: of two the first. */
  #valuesOf(node: ObjectNode): ReadonlyMap<string, Value> {
    let values = this.#values.get(node);
    if (values === undefined) {
      const members = writtenMembers(node)?.toReversed() ?? [];
      values = new Map(members.map(({ name, value }) => [name, value]));
      this.#values.set(node, values);
    }
    return values;
  }

  #tableOfNode(node: ObjectNode): OwnTable | undefined {
    return this.#table(node, node, () => writtenMembers(node));
  }

  /** The table that a literal is an entry of. */
  #tableAround(literal: TSESTree.Node): OwnTable | undefined {
    let node = literal.parent;
    while (node?.type.startsWith('TS') === true) {
      node = node.parent;
    }
    return node?.type === 'Property' && node.parent.type === 'ObjectExpression'
      ? this.#tableOfNode(node.parent)
      : undefined;
  }

  #table(
    key: object,
    place: TSESTree.Node,
    read: () => OwnTable['members'] | undefined,
  ): OwnTable | undefined {
    if (!this.#tables.has(key)) {
      const members = read();
      const imported = new Set([
        ...this.factsOf(this.linted).imported,
        ...this.factsOf(place).imported,
      ]);
      const space = members === undefined ? undefined : spaceCopied(members, this.index, imported);
      this.#tables.set(
        key,
        members === undefined || space === undefined ? undefined : { space, members },
      );
    }
    return this.#tables.get(key);
  }
}

/** Members that a newer SDK has and the catalog lacks are still named as constants are. */
const constantName = /^[A-Z][\dA-Z_]+$/u;

/** The checker has one type for the members of one value, which goes by the first one's name. */
function memberName({ member }: Unit, written: string): string {
  return member === undefined ||
    member.name === written ||
    member.enumeration.members.some(({ name }) => name === written)
    ? written
    : member.name;
}

function nameWritten(node: TSESTree.Identifier | TSESTree.MemberExpression): string | undefined {
  return node.type === 'Identifier' ? node.name : propertyName(node);
}
