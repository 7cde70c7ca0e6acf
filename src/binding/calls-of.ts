import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { type FunctionNode, parentOf, withAssertions } from '../syntax/expression.js';
import type { EntityResolver } from './entity-resolver.js';

/** The calls of a function that is used in no other way; undefined where others may call it. */
export function callsOf(
  node: FunctionNode,
  resolver: EntityResolver,
): TSESTree.CallExpression[] | undefined {
  const name = nameOf(node);
  const variable = name === undefined ? undefined : resolver.variable(name);
  if (variable === undefined || isExported(node)) {
    return undefined;
  }
  const calls: TSESTree.CallExpression[] = [];
  for (const { identifier, init } of variable.references) {
    if (init === true) {
      continue;
    }
    const call = callAt(identifier);
    if (call === undefined) {
      return undefined;
    }
    calls.push(call);
  }
  return calls.length === 0 ? undefined : calls;
}

function callAt(
  identifier: TSESLint.Scope.Reference['identifier'],
): TSESTree.CallExpression | undefined {
  const callee = withAssertions(identifier);
  const { parent } = callee;
  return parent?.type === 'CallExpression' && parent.callee === callee ? parent : undefined;
}

/** The name that a function is declared by, or of the variable that begins with it. */
export function nameOf(node: FunctionNode): TSESTree.Identifier | undefined {
  if (node.type === 'FunctionDeclaration') {
    return node.id ?? undefined;
  }
  const around = parentOf(withAssertions(node));
  return around?.type === 'VariableDeclarator' && around.id.type === 'Identifier'
    ? around.id
    : undefined;
}

function isExported(node: FunctionNode): boolean {
  const declaration = node.type === 'FunctionDeclaration' ? node : node.parent.parent;
  return declaration !== undefined && parentOf(declaration)?.type.startsWith('Export') === true;
}
