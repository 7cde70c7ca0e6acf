import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Whether something is written to a variable besides what it begins with, defaults included. */
export function isSetLater(variable: TSESLint.Scope.Variable): boolean {
  return variable.references.some((reference) => reference.isWrite() && reference.init !== true);
}

/** Whether what is written is all that a name then holds, unless it held something before. */
export function setsWhole({ operator }: TSESTree.AssignmentExpression): boolean {
  return operator === '=' || operator === '??=' || operator === '||=';
}

/**
 * Everything that is ever written to a variable as a whole, or undefined where some of it cannot
 * be seen.
 */
export function writtenExpressions(
  variable: TSESLint.Scope.Variable,
): TSESTree.Expression[] | undefined {
  const written: TSESTree.Expression[] = [];
  for (const reference of variable.references) {
    if (!reference.isWrite()) {
      continue;
    }
    const { parent } = reference.identifier;
    const isWhole =
      // A loop declares names without an initializer, and writes parts of what it goes over.
      (parent.type === 'VariableDeclarator' && parent.init !== null) ||
      (parent.type === 'AssignmentExpression' && setsWhole(parent));
    const value = reference.writeExpr;
    if (!isWhole || value === null || value === undefined) {
      return undefined;
    }
    written.push(value as TSESTree.Expression);
  }
  return written;
}
