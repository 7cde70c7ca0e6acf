import * as parser from '@typescript-eslint/parser';
import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';
import { type AST, type Scope, SourceCode } from 'eslint';

import { walk } from '../../src/syntax/walk.js';

/** A program, as a rule gets it: with tokens, and with the node around each node. */
export function parsed(
  code: string,
  sourceType: 'module' | 'script' = 'script',
): TSESLint.SourceCode {
  const { ast, scopeManager, services, visitorKeys } = parser.parseForESLint(code, {
    range: true,
    loc: true,
    tokens: true,
    comment: true,
    sourceType,
  });
  walk(ast, visitorKeys, (node) => {
    for (const key of visitorKeys[node.type] ?? []) {
      for (const child of [(node as unknown as Record<string, unknown>)[key]].flat()) {
        Object.assign(child ?? {}, { parent: node });
      }
    }
    return undefined;
  });
  return new SourceCode({
    text: code,
    ast: ast as AST.Program,
    parserServices: services,
    scopeManager: scopeManager as Scope.ScopeManager,
    visitorKeys: visitorKeys as SourceCode.VisitorKeys,
  }) as unknown as TSESLint.SourceCode;
}

/** The first node of a type, from the top of a program. */
export function first<Type extends TSESTree.Node['type']>(
  sourceCode: TSESLint.SourceCode,
  type: Type,
): Extract<TSESTree.Node, { type: Type }> {
  const found: TSESTree.Node[] = [];
  walk(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === type) {
      found.push(node);
    }
    return undefined;
  });
  const [node] = found;
  if (node === undefined) {
    throw new Error(`there is no ${type}`);
  }
  return node as Extract<TSESTree.Node, { type: Type }>;
}

/** The expression that a program is. */
export function expression(code: string): TSESTree.Expression {
  return first(parsed(`(${code});`), AST_NODE_TYPES.ExpressionStatement).expression;
}
