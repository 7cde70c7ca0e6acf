import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode } from './expression.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `switch (subject)` without its body. */
export function switchHead(
  node: TSESTree.SwitchStatement,
  sourceCode: SourceCode,
): TSESTree.SourceLocation {
  const end = sourceCode.getTokenAfter(node.discriminant, { filter: isClosingParenthesis });
  return { start: node.loc.start, end: (end ?? node.discriminant).loc.end };
}

/** A name without the type that is written behind it. */
export function nameAlone(name: TSESTree.Node): TSESTree.SourceLocation {
  const { start } = name.loc;
  return name.type === 'Identifier'
    ? { start, end: { line: start.line, column: start.column + name.name.length } }
    : name.loc;
}

/** A function or a `catch`, from its name or parameters to where its body begins. */
export function handlerHead(
  node: FunctionNode | TSESTree.CatchClause,
  sourceCode: SourceCode,
): TSESTree.SourceLocation {
  const parent = node.parent;
  const isMember = parent.type === 'MethodDefinition' || parent.type === 'Property';
  const end = sourceCode.getTokenBefore(node.body) ?? node;
  return { start: (isMember ? parent : node).loc.start, end: end.loc.end };
}

function isClosingParenthesis(token: TSESTree.Token): boolean {
  return token.value === ')';
}
