import type ts from 'typescript';

import type { Status, Value } from '../catalog/catalog.js';
import { isIdentifier } from './code-words.js';
import type { CodeGroup, FoundCode } from './found-code.js';
import { errorSign } from './labels.js';
import { type LiteralUnion, readLiteralUnion } from './literal-unions.js';
import { markedText } from './marked-text.js';
import type { TypeScript } from './typescript.js';

/** Properties of a constant that is an object of its own: `{ code: 109, message: '…' }`. */
const valueProperties = new Set(['code', 'errCode', 'errorCode', 'value']);

/** An object with these is one error, as examples show it, and no set of codes. */
const exampleProperties = new Set(['code', 'errorCode', 'message', 'msg']);

/** Two of these make an object one error, too; one of them may name an error. */
const dataProperties = new Set([
  ...['description', 'detail', 'details', 'errCode', 'name', 'reason', 'source', 'stack'],
  ...['status', 'type'],
]);

/** Reads enums, objects and classes of constants, also those in namespaces. */
export class DeclarationReader {
  readonly #ts: TypeScript;
  readonly #checker: ts.TypeChecker;

  constructor(typescript: TypeScript, program: ts.Program) {
    this.#ts = typescript;
    this.#checker = program.getTypeChecker();
  }

  /**
   * The sets of constants that a file declares.
   *
   * @param firstLine - the line at which the text begins in its page.
   * @param file - how the reviewer's list calls the file, where it differs from the one asked for.
   * @param isWanted - whether a declaration is to be read.
   */
  groups(
    source: ts.SourceFile,
    firstLine = 1,
    file?: string,
    isWanted: (declaration: ts.Node) => boolean = () => true,
  ): readonly CodeGroup[] {
    const lineOf = (at: ts.Node): number =>
      source.getLineAndCharacterOfPosition(at.getStart(source)).line + firstLine;
    const sets = this.#inStatements(source.statements);
    const unions = this.#unions(source, sets, lineOf);
    return [...sets, ...unions].flatMap(({ name, node, members, isOfProperties, union }) => {
      const codes =
        union?.codes ?? members.flatMap((member) => this.#code(member, name, source, lineOf));
      if (
        !isWanted(node) ||
        this.#isExample(node, codes) ||
        codes.every((code) => code.value === null)
      ) {
        return [];
      }
      const group: CodeGroup = {
        what: name,
        codes,
        line: lineOf(node),
        space: name,
        declaredAs: name,
        sign: errorSign(name),
        doubts: union?.hasOthers === true ? ['the union has members that are no literals'] : [],
        ...(isOfProperties === true ? { isOfProperties } : {}),
        ...(file === undefined ? {} : { file }),
      };
      return [group];
    });
  }

  /** Unions of literals, but for those that say the values of a set of the same name. */
  #unions(
    source: ts.SourceFile,
    sets: readonly Constants[],
    lineOf: (node: ts.Node) => number,
  ): readonly Constants[] {
    const declared = new Set(sets.map(({ name }) => name));
    return this.#aliases(source.statements).flatMap((alias) => {
      const union = readLiteralUnion(this.#ts, alias, source, lineOf);
      const name = alias.name.text;
      return union === undefined || declared.has(name)
        ? []
        : [{ name, node: alias, members: [], union }];
    });
  }

  #aliases(statements: readonly ts.Statement[]): readonly ts.TypeAliasDeclaration[] {
    return statements.flatMap((statement) => {
      if (this.#ts.isTypeAliasDeclaration(statement)) {
        return [statement];
      }
      const body = this.#ts.isModuleDeclaration(statement) ? statement.body : undefined;
      return body !== undefined && this.#ts.isModuleBlock(body)
        ? this.#aliases(body.statements)
        : [];
    });
  }

  #isExample(node: ts.Node, codes: readonly FoundCode[]): boolean {
    const names = codes.map(({ name }) => name ?? '');
    return (
      names.some((name) => exampleProperties.has(name)) ||
      (!this.#ts.isEnumDeclaration(node) &&
        !this.#ts.isTypeAliasDeclaration(node) &&
        names.filter((name) => dataProperties.has(name)).length > 1)
    );
  }

  #inStatements(statements: readonly ts.Statement[]): readonly Constants[] {
    return statements.flatMap((statement) => {
      if (this.#ts.isEnumDeclaration(statement)) {
        const { members, name } = statement;
        return [{ name: name.text, node: statement, members }];
      }
      if (this.#ts.isVariableStatement(statement)) {
        return statement.declarationList.declarations.flatMap((each) => this.#inVariable(each));
      }
      if (this.#ts.isClassDeclaration(statement) && statement.name !== undefined) {
        const members = statement.members.filter(
          (member) =>
            this.#ts.isPropertyDeclaration(member) &&
            member.modifiers?.some((each) => each.kind === this.#ts.SyntaxKind.StaticKeyword) ===
              true,
        );
        return [{ name: statement.name.text, node: statement, members }];
      }
      if (this.#ts.isModuleDeclaration(statement)) {
        const { body } = statement;
        return body !== undefined && this.#ts.isModuleBlock(body)
          ? this.#inStatements(body.statements)
          : [];
      }
      return [];
    });
  }

  #inVariable(declaration: ts.VariableDeclaration): readonly Constants[] {
    const { name, type, initializer } = declaration;
    if (!this.#ts.isIdentifier(name)) {
      return [];
    }
    if (type !== undefined && this.#ts.isTypeLiteralNode(type)) {
      return [{ name: name.text, node: declaration, members: type.members }];
    }
    const object = initializer && this.#unwrapped(initializer);
    if (object === undefined || !this.#ts.isObjectLiteralExpression(object)) {
      return [];
    }
    const isPlain = object === initializer;
    return [
      {
        name: name.text,
        node: declaration,
        members: object.properties,
        ...(isPlain ? { isOfProperties: true as const } : {}),
      },
    ];
  }

  /** What stands in `as const`, `satisfies`, parentheses and `Object.freeze()`. */
  #unwrapped(expression: ts.Expression): ts.Expression {
    if (
      this.#ts.isAsExpression(expression) ||
      this.#ts.isSatisfiesExpression(expression) ||
      this.#ts.isParenthesizedExpression(expression)
    ) {
      return this.#unwrapped(expression.expression);
    }
    const [argument] = this.#ts.isCallExpression(expression) ? expression.arguments : [];
    const isFrozen =
      this.#ts.isCallExpression(expression) &&
      /^Object\.freeze$/u.test(expression.expression.getText());
    return isFrozen && argument !== undefined ? this.#unwrapped(argument) : expression;
  }

  #code(
    member: ts.Node & { readonly name?: ts.Node },
    setName: string,
    source: ts.SourceFile,
    lineOf: (node: ts.Node) => number,
  ): readonly FoundCode[] {
    const name = this.#nameOf(member);
    const isConstant =
      this.#ts.isEnumMember(member) ||
      this.#ts.isPropertySignature(member) ||
      this.#ts.isPropertyAssignment(member) ||
      this.#ts.isPropertyDeclaration(member);
    if (name === undefined || !isConstant) {
      return [];
    }
    const written = this.#valueOf(member);
    // `{ 1001: 'ROOM_FULL' }` and `{ 1001: 'The room is full' }`: a program looks texts up by codes.
    const text = typeof written === 'string' && /^\d+$/u.test(name) ? written : undefined;
    const value = text === undefined ? written : Number(name);
    const ownName = text ?? name;
    const tags = this.#tags(member);
    const line = lineOf(member);
    const successor = tags.get('deprecated') ?? '';
    const comment = this.#comment(member);
    const description = [
      /\s/u.test(text ?? '') ? text : undefined,
      comment,
      tags.get('brief'),
      tags.get('description'),
    ].filter((text) => text !== undefined && text !== '');
    return [
      {
        name: isIdentifier(ownName) ? ownName : null,
        value: value ?? null,
        status: statusOf(tags),
        description: description.map((text) => markedText(text ?? '', line)),
        resolution: [],
        successor: successor === '' ? [] : [markedText(successor, line)],
        channels: [],
        line,
        quote: `${setName}.${member.getText(source).replaceAll(/\s+/gu, ' ')}${
          tags.has('deprecated') ? ` @deprecated ${successor}` : ''
        }`.trim(),
        doubts: [
          ...(value === undefined ? ['the declaration gives no value'] : []),
          ...(isIdentifier(ownName)
            ? []
            : [`"${ownName}" is no name that a program could write after a dot`]),
        ],
      },
    ];
  }

  #nameOf(member: ts.Node & { readonly name?: ts.Node }): string | undefined {
    const { name } = member;
    return name !== undefined &&
      (this.#ts.isIdentifier(name) ||
        this.#ts.isStringLiteral(name) ||
        this.#ts.isNumericLiteral(name))
      ? name.text
      : undefined;
  }

  #valueOf(
    member: ts.EnumMember | ts.PropertyAssignment | ts.PropertyDeclaration | ts.PropertySignature,
  ): Value | undefined {
    if (this.#ts.isEnumMember(member)) {
      return this.#checker.getConstantValue(member);
    }
    const type = 'type' in member ? member.type : undefined;
    const written =
      type !== undefined && this.#ts.isLiteralTypeNode(type)
        ? type.literal
        : 'initializer' in member
          ? member.initializer
          : undefined;
    return written === undefined ? undefined : this.#literal(written);
  }

  #literal(node: ts.Node): Value | undefined {
    const expression = this.#ts.isExpression(node) ? this.#unwrapped(node) : node;
    if (this.#ts.isStringLiteralLike(expression)) {
      return expression.text;
    }
    if (this.#ts.isNumericLiteral(expression)) {
      return Number(expression.text);
    }
    if (
      this.#ts.isPrefixUnaryExpression(expression) &&
      expression.operator === this.#ts.SyntaxKind.MinusToken &&
      this.#ts.isNumericLiteral(expression.operand)
    ) {
      return -Number(expression.operand.text);
    }
    if (this.#ts.isObjectLiteralExpression(expression)) {
      const property = expression.properties.find((each) =>
        valueProperties.has(this.#nameOf(each) ?? ''),
      );
      return property !== undefined && this.#ts.isPropertyAssignment(property)
        ? this.#literal(property.initializer)
        : undefined;
    }
    return undefined;
  }

  #tags(member: ts.Node): ReadonlyMap<string, string> {
    return new Map(
      this.#ts
        .getJSDocTags(member)
        .map((tag) => [tag.tagName.text, this.#ts.getTextOfJSDocComment(tag.comment) ?? '']),
    );
  }

  #comment(member: ts.Node): string | undefined {
    const comments = this.#ts
      .getJSDocCommentsAndTags(member)
      .filter((part) => this.#ts.isJSDoc(part));
    return this.#ts.getTextOfJSDocComment(comments.at(-1)?.comment);
  }
}

interface Constants {
  readonly name: string;
  readonly node: ts.Node;
  readonly members: readonly (ts.Node & { readonly name?: ts.Node })[];
  readonly isOfProperties?: true;
  /** Where it is a type, and has no members. */
  readonly union?: LiteralUnion;
}

/** A code that is deprecated is usually hidden as well. */
function statusOf(tags: ReadonlyMap<string, string>): Status {
  return tags.has('deprecated')
    ? 'deprecated'
    : tags.has('hidden') || tags.has('internal') || tags.has('ignore')
      ? 'hidden'
      : 'active';
}
