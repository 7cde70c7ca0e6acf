import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import { ancestors } from '../syntax/expression.js';
import { alwaysExits } from './exits.js';
import { type Inspection, evaluate } from './inspection.js';

/** Whether a code can still arrive at a node, after the tests that stand on the way there. */
export function canReach(node: TSESTree.Node, code: Code, inspection: Inspection): boolean {
  for (const { child, parent } of ancestors(node)) {
    if (!passes(parent, child, code, inspection)) {
      return false;
    }
  }
  return true;
}

function passes(
  parent: TSESTree.Node,
  child: TSESTree.Node,
  code: Code,
  inspection: Inspection,
): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === parent.test) {
        return true;
      }
      return evaluate(parent.test, code, inspection) !== (child !== parent.consequent);
    case 'LogicalExpression':
      return (
        child === parent.left ||
        parent.operator === '??' ||
        evaluate(parent.left, code, inspection) !== (parent.operator === '||')
      );
    case 'BlockStatement':
    case 'Program':
      return !exitsBefore(parent.body, child, code, inspection);
    case 'SwitchCase':
      return !exitsBefore(parent.consequent, child, code, inspection);
    default:
      return true;
  }
}

function exitsBefore(
  statements: readonly TSESTree.Node[],
  child: TSESTree.Node,
  code: Code,
  inspection: Inspection,
): boolean {
  for (const statement of statements) {
    if (statement === child) {
      return false;
    }
    if (statement.type === 'IfStatement') {
      const taken = evaluate(statement.test, code, inspection);
      if (
        (taken === true && alwaysExits(statement.consequent)) ||
        (taken === false && alwaysExits(statement.alternate))
      ) {
        return true;
      }
    }
  }
  return false;
}
