import type { TSESTree } from '@typescript-eslint/utils';

/** Whether a statement never lets the statement behind it run: it returns, throws or jumps away. */
export function alwaysExits(statement: TSESTree.Node | null | undefined): boolean {
  switch (statement?.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return statement.body.some(alwaysExits);
    case 'IfStatement':
      return alwaysExits(statement.consequent) && alwaysExits(statement.alternate);
    case 'TryStatement':
      return (
        alwaysExits(statement.finalizer) ||
        (alwaysExits(statement.block) &&
          (statement.handler === null || alwaysExits(statement.handler.body)))
      );
    case 'SwitchStatement':
      return (
        statement.cases.some((clause) => clause.test === null) &&
        statement.cases.every(
          (clause, index) => leavesFunction(clause.consequent) || fallsOn(statement, index),
        )
      );
    default:
      return false;
  }
}

/** Whether the end of a list of statements is never reached. */
export function endIsUnreachable(statements: readonly TSESTree.Statement[]): boolean {
  return statements.some(alwaysExits);
}

/** Whether statements end in a return or a throw, not in a `break` of the switch around them. */
export function leavesFunction(statements: readonly TSESTree.Statement[]): boolean {
  const exit = statements.find(alwaysExits);
  return exit !== undefined && !breaks(exit);
}

/** Whether a clause, with those that it falls into, leaves the function without the default's help. */
export function leavesFrom(statement: TSESTree.SwitchStatement, index: number): boolean {
  const clause = statement.cases[index];
  if (clause === undefined || clause.test === null) {
    return false;
  }
  const [only, ...more] = clause.consequent;
  return (
    leavesFunction(clause.consequent) ||
    // A case that does nothing, as a stub, leaves the rest to what follows, too.
    (only?.type === 'BreakStatement' && more.length === 0) ||
    (!endIsUnreachable(clause.consequent) && leavesFrom(statement, index + 1))
  );
}

function breaks(statement: TSESTree.Node | null | undefined): boolean {
  switch (statement?.type) {
    case 'BreakStatement':
      return true;
    case 'BlockStatement':
      return statement.body.some(breaks);
    case 'IfStatement':
      return breaks(statement.consequent) || breaks(statement.alternate);
    case 'TryStatement':
      return breaks(statement.block) || breaks(statement.handler?.body);
    default:
      return false;
  }
}

/** A clause without an exit falls into the next, which decides for it. */
function fallsOn(statement: TSESTree.SwitchStatement, index: number): boolean {
  const clause = statement.cases[index];
  return (
    clause !== undefined &&
    index < statement.cases.length - 1 &&
    !endIsUnreachable(clause.consequent)
  );
}
