import type { TSESTree } from '@typescript-eslint/utils';

import { bind } from './assignment.js';
import { decideTruth } from './decide.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import { executeFor, executeForEach, executeWhile } from './loops.js';
import { type Run, unreachable } from './run.js';
import type { Store } from './store.js';
import { executeSwitch } from './switch.js';
import { executeHandler, executeTry } from './try.js';
import { undefinedValue, unknown } from './value.js';

/**
 * Executes a statement. How it is left besides its end is added to the jumps of the run.
 *
 * @returns whether its end is reached.
 */
export function execute(statement: TSESTree.Node, run: Run, frame: Frame, label?: string): boolean {
  if (!run.enter()) {
    run.leave();
    return true;
  }
  try {
    return executeNode(statement, run, frame, label);
  } catch (error) {
    if (error !== unreachable) {
      throw error;
    }
    return false;
  } finally {
    run.leave();
  }
}

/** Executes statements one after the other. */
export function executeAll(statements: readonly TSESTree.Node[], run: Run, frame: Frame): boolean {
  return statements.every((statement) => execute(statement, run, frame));
}

function executeNode(
  node: TSESTree.Node,
  run: Run,
  frame: Frame,
  label: string | undefined,
): boolean {
  switch (node.type) {
    case 'BlockStatement':
    case 'StaticBlock':
    case 'Program':
      return executeAll(node.body, run, frame);
    case 'ExpressionStatement':
      evaluate(node.expression, run, frame);
      return true;
    case 'VariableDeclaration':
      declare(node, run, frame);
      return true;
    case 'IfStatement':
      return executeIf(node, run, frame);
    case 'SwitchStatement':
      return executeSwitch(node, run, frame, label);
    case 'ReturnStatement':
      run.jump(
        'return',
        node.argument === null ? undefinedValue : evaluate(node.argument, run, frame),
      );
      return false;
    case 'ThrowStatement': {
      run.throw(evaluate(node.argument, run, frame), node);
      return false;
    }
    case 'BreakStatement':
    case 'ContinueStatement':
      run.jump(
        node.type === 'BreakStatement' ? 'break' : 'continue',
        undefinedValue,
        node.label?.name,
      );
      return false;
    case 'LabeledStatement':
      return executeLabeled(node, run, frame);
    case 'TryStatement':
      return executeTry(node, run, frame);
    case 'CatchClause':
      return executeHandler(node, unknown, run, frame);
    case 'WhileStatement':
    case 'DoWhileStatement':
      return executeWhile(node, run, frame, label);
    case 'ForStatement':
      return executeFor(node, run, frame, label);
    case 'ForInStatement':
    case 'ForOfStatement':
      return executeForEach(node, run, frame, label);
    case 'ClassDeclaration':
      bind(node.id ?? node, { kind: 'class', node }, run, frame);
      return true;
    case 'ExportNamedDeclaration':
      return node.declaration === null || execute(node.declaration, run, frame);
    case 'WithStatement':
      run.isBounded = true;
      return true;
    default:
      return true;
  }
}

function declare(node: TSESTree.VariableDeclaration, run: Run, frame: Frame): void {
  for (const { id, init } of node.declarations) {
    if (init !== null) {
      bind(id, evaluate(init, run, frame), run, frame);
    } else if (node.kind !== 'var') {
      bind(id, undefinedValue, run, frame);
    }
  }
}

function executeIf(node: TSESTree.IfStatement, run: Run, frame: Frame): boolean {
  const { isByCode, outcome } = decideTruth(evaluate(node.test, run, frame), node.test, run);
  const consequent = (): boolean => execute(node.consequent, run, frame);
  const alternate = (): boolean => node.alternate === null || execute(node.alternate, run, frame);
  if (outcome === undefined) {
    const { alternate: otherwise } = node;
    run.isLetGo ||= isByCode && otherwise !== null && otherwise.type !== 'IfStatement';
    return forkStatements([consequent, alternate], run);
  }
  const branch = outcome ? node.consequent : node.alternate;
  if (branch === null) {
    run.passed.add(node);
  }
  if (isByCode && branch !== null && branch.type !== 'IfStatement') {
    // An explicit branch lets the code go, where nothing is done in it.
    run.isLetGo = true;
  }
  return outcome ? consequent() : alternate();
}

/** Executes several ways of which it is not known which one is taken. */
export function forkStatements(ways: readonly (() => boolean)[], run: Run): boolean {
  return run.reaches(() => {
    run.fork(
      ways.map((way) => () => {
        if (!way()) {
          throw unreachable;
        }
      }),
    );
  });
}

function executeLabeled(node: TSESTree.LabeledStatement, run: Run, frame: Frame): boolean {
  const { ends, jumps } = run.collect(() => execute(node.body, run, frame, node.label.name));
  const stores: Store[] = ends ? [run.store] : [];
  for (const jump of jumps) {
    if (jump.type === 'break' && jump.label === node.label.name) {
      stores.push(jump.store);
    } else {
      run.jumps.push(jump);
    }
  }
  if (stores.length === 0) {
    return false;
  }
  run.meet(stores);
  return true;
}
