import type ts from 'typescript';

import type { Value } from '../catalog/catalog.js';
import type { FoundCode } from './found-code.js';
import { markedText } from './marked-text.js';
import type { TypeScript } from './typescript.js';

/** The codes of a union such as `type RoomError = 'FULL' | 'GONE'`. */
export interface LiteralUnion {
  readonly codes: readonly FoundCode[];
  /** Whether the union has members that are no literals. */
  readonly hasOthers: boolean;
}

/** Reads a type as a union of texts and numbers; undefined where it is none. */
export function readLiteralUnion(
  typescript: TypeScript,
  alias: ts.TypeAliasDeclaration,
  source: ts.SourceFile,
  lineOf: (node: ts.Node) => number,
): LiteralUnion | undefined {
  const { type } = alias;
  if (!typescript.isUnionTypeNode(type)) {
    return undefined;
  }
  let end = type.pos;
  const codes: FoundCode[] = [];
  for (const member of type.types) {
    const value = literalOf(typescript, member);
    if (value !== undefined) {
      const comment = source.text.slice(end, member.getStart(source));
      codes.push(codeOf(value, alias.name.text, lineOf(member), comment));
    }
    end = member.end;
  }
  return codes.length < 2 ? undefined : { codes, hasOthers: codes.length < type.types.length };
}

function literalOf(typescript: TypeScript, node: ts.TypeNode): Value | undefined {
  if (!typescript.isLiteralTypeNode(node)) {
    return undefined;
  }
  const { literal } = node;
  if (typescript.isStringLiteralLike(literal)) {
    return literal.text;
  }
  if (typescript.isNumericLiteral(literal)) {
    return Number(literal.text);
  }
  return typescript.isPrefixUnaryExpression(literal) &&
    literal.operator === typescript.SyntaxKind.MinusToken &&
    typescript.isNumericLiteral(literal.operand)
    ? -Number(literal.operand.text)
    : undefined;
}

function codeOf(value: Value, set: string, line: number, before: string): FoundCode {
  const comment = [...before.matchAll(/\/\*\*(.*?)\*\//gsu)].at(-1)?.[1] ?? '';
  const text = comment.replaceAll(/\n\s*\*/gu, '\n');
  const deprecated = /@deprecated\b([^@]*)/u.exec(text)?.[1]?.trim();
  const isHidden = /@(?:hidden|internal|ignore)\b/u.test(text);
  const words = text.split(/(?<=^|\s)@/u)[0]?.trim() ?? '';
  return {
    // A number has no name here, and a text is one where a program could write it after a dot.
    name: typeof value === 'string' && /^[A-Za-z_$][\w$]*$/u.test(value) ? value : null,
    value,
    status: deprecated !== undefined ? 'deprecated' : isHidden ? 'hidden' : 'active',
    description: words === '' ? [] : [markedText(words, line)],
    resolution: [],
    successor: deprecated === undefined || deprecated === '' ? [] : [markedText(deprecated, line)],
    channels: [],
    line,
    quote: `${set}: ${JSON.stringify(value)}${deprecated === undefined ? '' : ` @deprecated ${deprecated}`}`,
    doubts: [],
  };
}
