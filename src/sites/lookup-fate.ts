import type { TSESTree } from '@typescript-eslint/utils';

import { ancestors, isNothing, parentOf, withAssertions } from '../syntax/expression.js';
import type { VisitorKeys } from '../syntax/walk.js';
import { alwaysExits } from './exits.js';
import { type Fate, fateOf, isActedOn } from './fate.js';
import type { Inspection } from './inspection.js';

interface Surroundings {
  /** The inspection of a file in which nothing is tested. */
  readonly inspection: Inspection;
  readonly visitorKeys: VisitorKeys;
}

/**
 * What becomes of a look-up that finds nothing: an operand of `??` or `||` takes its place, or the
 * value is tested and something else is done.
 */
export function lookupFate(lookup: TSESTree.Node, surroundings: Surroundings): Fate {
  const node = wholeValue(lookup);
  const direct = fateBeside(node, surroundings);
  if (direct !== 'floor') {
    return direct;
  }
  const declarator = parentOf(node);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') {
    return 'floor';
  }
  const { references = [] } = surroundings.inspection.variable(declarator.id) ?? {};
  const fates = references.map(({ identifier }) => fateBeside(identifier, surroundings));
  return fates.some(isActedOn) ? 'acts' : fates.includes('logs') ? 'logs' : 'floor';
}

/** The expression that is the look-up, or nothing: `code === undefined ? undefined : texts[code]`. */
function wholeValue(lookup: TSESTree.Node): TSESTree.Node {
  const node = withAssertions(lookup);
  const parent = parentOf(node);
  const isWhole =
    (parent?.type === 'ConditionalExpression' &&
      parent.test !== node &&
      isNothing(parent.consequent === node ? parent.alternate : parent.consequent)) ||
    (parent?.type === 'LogicalExpression' && parent.operator === '&&');
  return isWhole ? wholeValue(parent) : node;
}

/** What takes the place of a value that is not there, or what the `else` of its test does. */
function fateBeside(value: TSESTree.Node, surroundings: Surroundings): Fate {
  let negated = false;
  let compared = false;
  for (const { child, parent } of ancestors(value)) {
    if (parent.type === 'UnaryExpression' && parent.operator === '!') {
      negated = !negated;
      compared = true;
    } else if (parent.type === 'BinaryExpression' && isComparedWithNothing(parent)) {
      negated = negated !== parent.operator.startsWith('=');
      compared = true;
    } else if (parent.type === 'LogicalExpression') {
      if (!compared && parent.left === child && parent.operator !== '&&') {
        return isNothing(parent.right) ? 'logs' : 'acts';
      }
      // With nothing found, the whole is as decided as the part.
      if (parent.operator !== (negated ? '||' : '&&')) {
        return 'floor';
      }
    } else if (parent.type === 'ConditionalExpression' && parent.test === child) {
      const other = negated ? parent.consequent : parent.alternate;
      return isNothing(other) ? 'logs' : 'acts';
    } else if (parent.type === 'IfStatement' && parent.test === child) {
      const other = negated ? parent.consequent : parent.alternate;
      return other === null
        ? fateBehind(parent, surroundings)
        : fateOfStatements([other], surroundings);
    } else {
      return 'floor';
    }
  }
  return 'floor';
}

/** `if (found) { …; return; }` leaves what follows to the codes that are not found. */
function fateBehind(statement: TSESTree.IfStatement, surroundings: Surroundings): Fate {
  const { parent } = statement;
  const around =
    parent.type === 'BlockStatement'
      ? parent.body
      : parent.type === 'SwitchCase'
        ? parent.consequent
        : [];
  const behind = around.slice(around.indexOf(statement) + 1);
  return !alwaysExits(statement.consequent) || behind.length === 0
    ? 'floor'
    : fateOfStatements(behind, surroundings);
}

function fateOfStatements(
  statements: readonly TSESTree.Statement[],
  surroundings: Surroundings,
): Fate {
  const fates = statements.map((body) =>
    fateOf(undefined, { ...surroundings, body, tainted: new Set(), isUntested: true }),
  );
  return fates.some(isActedOn) ? 'acts' : 'logs';
}

function isComparedWithNothing(node: TSESTree.BinaryExpression): boolean {
  return (
    /^[!=]==?$/u.test(node.operator) && [node.left, node.right].some((side) => isNothing(side))
  );
}
