import type { TSESTree } from '@typescript-eslint/utils';

import type { EntityResolver } from '../binding/entity-resolver.js';
import {
  ancestors,
  isInside,
  isNothing,
  parentOf,
  withAssertions,
  withoutAssertions,
} from '../syntax/expression.js';
import { alwaysExits } from './exits.js';
import type { Fate } from './fate.js';

/**
 * What becomes of a look-up that finds nothing: an operand of `??` or `||` takes its place, or the
 * value is tested and something else is done.
 */
export function lookupFate(lookup: TSESTree.Node, resolver: EntityResolver): Fate {
  const node = wholeValue(lookup);
  const direct = fateBeside(node);
  if (direct !== 'floor') {
    return direct;
  }
  const declarator = parentOf(node);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') {
    return 'floor';
  }
  const fates = (resolver.variable(declarator.id)?.references ?? []).map((reference) =>
    fateBeside(reference.identifier),
  );
  return fates.includes('acts') ? 'acts' : fates.includes('logs') ? 'logs' : 'floor';
}

/** The expression that is the look-up, or nothing: `code === undefined ? undefined : texts[code]`. */
function wholeValue(lookup: TSESTree.Node): TSESTree.Node {
  const node = withAssertions(lookup);
  const parent = parentOf(node);
  const isWhole =
    (parent?.type === 'ConditionalExpression' &&
      parent.test !== node &&
      isNothing(parent.consequent === node ? parent.alternate : parent.consequent)) ||
    (parent?.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === node);
  return isWhole ? wholeValue(parent) : node;
}

function fateBeside(value: TSESTree.Node): Fate {
  const parent = parentOf(value);
  if (
    parent?.type === 'LogicalExpression' &&
    parent.left === value &&
    (parent.operator === '??' || parent.operator === '||')
  ) {
    return isNothing(parent.right) ? 'logs' : 'acts';
  }
  return fateOfTest(value);
}

/** What the `else` of a test of the looked-up value does. */
function fateOfTest(value: TSESTree.Node): Fate {
  let negated = false;
  for (const { child, parent } of ancestors(value)) {
    if (parent.type === 'UnaryExpression' && parent.operator === '!') {
      negated = !negated;
    } else if (parent.type === 'BinaryExpression' && isComparedWithNothing(parent)) {
      negated = negated !== parent.operator.startsWith('=');
    } else if (parent.type === 'ConditionalExpression' && parent.test === child) {
      const other = negated ? parent.consequent : parent.alternate;
      return isNothing(other) ? 'logs' : 'acts';
    } else if (parent.type === 'IfStatement' && parent.test === child) {
      const other = negated ? parent.consequent : parent.alternate;
      return other === null ? fateBehind(parent, negated) : fateOfStatement(other);
    } else {
      return 'floor';
    }
  }
  return 'floor';
}

/** `if (found) { …; return; }` leaves what follows to the codes that are not found. */
function fateBehind(statement: TSESTree.IfStatement, negated: boolean): Fate {
  const { parent } = statement;
  if (negated || !alwaysExits(statement.consequent) || parent.type !== 'BlockStatement') {
    return 'floor';
  }
  const next = parent.body[parent.body.indexOf(statement) + 1];
  return next === undefined ? 'floor' : fateOfStatement(next);
}

function fateOfStatement(statement: TSESTree.Statement): Fate {
  const statements = statement.type === 'BlockStatement' ? statement.body : [statement];
  const acts = statements.some(
    (inner) =>
      inner.type === 'ThrowStatement' ||
      (inner.type === 'ReturnStatement' && inner.argument !== null && !isNothing(inner.argument)) ||
      (inner.type === 'ExpressionStatement' && !isLog(inner.expression)),
  );
  return acts ? 'acts' : 'logs';
}

function isLog(expression: TSESTree.Expression): boolean {
  const call = withoutAssertions(expression);
  return (
    call.type === 'CallExpression' &&
    call.callee.type === 'MemberExpression' &&
    call.callee.object.type === 'Identifier' &&
    call.callee.object.name === 'console'
  );
}

function isComparedWithNothing(node: TSESTree.BinaryExpression): boolean {
  return (
    /^[!=]==?$/u.test(node.operator) &&
    [node.left, node.right].some((side) => side.type !== 'PrivateIdentifier' && isNothing(side)) &&
    isInside(node.left, node)
  );
}
