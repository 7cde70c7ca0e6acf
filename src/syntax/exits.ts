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
          (statement.handler === null ||
            alwaysExits(statement.handler.body) ||
            leavesAtOnce(statement.block)))
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

/** Whether a block is left before anything in it can throw, so that no `catch` is entered. */
function leavesAtOnce({ body: [first] }: TSESTree.BlockStatement): boolean {
  switch (first?.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'ReturnStatement':
      return first.argument === null || first.argument.type === 'Literal';
    default:
      return false;
  }
}

/**
 * Whether the end of a list of statements is reached to TypeScript and not to ESLint: TypeScript
 * takes every `catch` for one that can be entered.
 */
export function endIsDisputed(statements: readonly TSESTree.Statement[]): boolean {
  return statements.some(
    (statement) =>
      (statement.type === 'BlockStatement' && endIsDisputed(statement.body)) ||
      (statement.type === 'TryStatement' &&
        leavesAtOnce(statement.block) &&
        statement.handler !== null &&
        !alwaysExits(statement.handler.body) &&
        !alwaysExits(statement.finalizer)),
  );
}

/** Whether the end of a list of statements is never reached. */
export function endIsUnreachable(statements: readonly TSESTree.Statement[]): boolean {
  return statements.some(alwaysExits);
}

/** Whether statements always return or throw, and never reach a `break` of the switch around them. */
export function leavesFunction(statements: readonly TSESTree.Statement[]): boolean {
  const end = statements.findIndex(alwaysExits);
  // What follows the exit never runs.
  return end !== -1 && !statements.slice(0, end + 1).some(breaks);
}

/** Whether statements end in a return or a throw, even where a condition before it may break. */
export function endLeavesFunction(statements: readonly TSESTree.Statement[]): boolean {
  const exit = statements.find(alwaysExits);
  return exit !== undefined && !breaks(exit);
}

/**
 * Whether every clause with a label, with those that it falls into, leaves the function without
 * the default's help.
 */
export function allLabelsLeave(statement: TSESTree.SwitchStatement): boolean {
  let nextLeaves = false;
  // From the last one: a clause that falls into the next leaves where that one does.
  for (const { consequent, test } of statement.cases.toReversed()) {
    const leaves: boolean =
      endLeavesFunction(consequent) ||
      // A case that does nothing, as a stub, leaves the rest to what follows, too.
      consequent[0]?.type === 'BreakStatement' ||
      (!endIsUnreachable(consequent) && nextLeaves);
    if (test !== null && !leaves) {
      return false;
    }
    nextLeaves = test !== null && leaves;
  }
  return true;
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
      return (
        breaks(statement.finalizer) ||
        (!alwaysExits(statement.finalizer) &&
          (breaks(statement.block) || breaks(statement.handler?.body)))
      );
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
