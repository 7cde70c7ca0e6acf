import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { HandledBy } from '../binding/handled-by.js';
import type { Loggers } from '../binding/loggers.js';
import type { Code } from '../catalog/catalog.js';
import { literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';
import type { Site } from './site.js';

/** All tests of one subject, as the questions need them that follow a code through the program. */
export interface Inspection {
  /** The site that a node is, if it inspects this subject. */
  readonly siteAt: (node: TSESTree.Node) => Site | undefined;
  /** Whether one test of a site matches a code; undefined where the test cannot be known. */
  matches(site: Site, test: Site['tests'][number], code: Code): boolean | undefined;
  /** The expression that a name always is. */
  initializer(identifier: TSESTree.Identifier): TSESTree.Node | undefined;
  /** The variable that an identifier names. */
  readonly variable: (identifier: TSESTree.Identifier) => TSESLint.Scope.Variable | undefined;
  readonly loggers: Loggers;
  readonly handledBy: HandledBy;
}

/** What is known of the conditions that names stand for, for one inspection. */
class NamedConditions {
  readonly #inspecting = new Map<TSESTree.Node, boolean>();
  readonly #holding = new Map<Code, Map<TSESTree.Node, boolean | undefined>>();

  inspects(condition: TSESTree.Node, ask: () => boolean): boolean {
    return remembered(this.#inspecting, condition, false, ask);
  }

  evaluate(
    condition: TSESTree.Node,
    code: Code,
    ask: () => boolean | undefined,
  ): boolean | undefined {
    const answers = this.#holding.get(code) ?? new Map<TSESTree.Node, boolean | undefined>();
    this.#holding.set(code, answers);
    return remembered(answers, condition, undefined, ask);
  }
}

const namedConditions = new WeakMap<Inspection, NamedConditions>();

function conditionsOf(inspection: Inspection): NamedConditions {
  const conditions = namedConditions.get(inspection) ?? new NamedConditions();
  namedConditions.set(inspection, conditions);
  return conditions;
}

function remembered<Answer>(
  answers: Map<TSESTree.Node, Answer>,
  condition: TSESTree.Node,
  meanwhile: Answer,
  ask: () => Answer,
): Answer {
  if (!answers.has(condition)) {
    // Set first: a condition that is made from itself ends here.
    answers.set(condition, meanwhile);
    answers.set(condition, ask());
  }
  return answers.get(condition) as Answer;
}

/** Conditions that are nested deeper, or made of more names, are not followed. */
const deepest = 500;

/**
 * Whether a test holds when a code arrives.
 *
 * @returns undefined where that depends on something else.
 */
export function evaluate(
  test: TSESTree.Node,
  code: Code | undefined,
  inspection: Inspection,
  depth = 0,
): boolean | undefined {
  if (code === undefined || depth > deepest) {
    return undefined;
  }
  const node = withoutAssertions(test);
  const site = inspection.siteAt(node);
  if (site !== undefined && (site.kind === 'comparison' || site.kind === 'membership')) {
    const answers = site.tests.map((candidate) => inspection.matches(site, candidate, code));
    const found = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    return site.kind === 'comparison' && site.negated ? not(found) : found;
  }
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '!'
        ? not(evaluate(node.argument, code, inspection, depth + 1))
        : undefined;
    case 'LogicalExpression': {
      if (node.operator === '??') {
        return undefined;
      }
      const decisive = node.operator === '||';
      let answer: boolean | undefined = !decisive;
      for (const operand of operandsOf(node)) {
        const found = evaluate(operand, code, inspection, depth + 1);
        if (found === decisive) {
          return decisive;
        }
        answer = found === undefined ? undefined : answer;
      }
      return answer;
    }
    case 'BinaryExpression':
      return evaluateIndexOf(node, code, inspection);
    case 'Identifier': {
      const init = inspection.initializer(node);
      return init === undefined || init.type === 'Identifier'
        ? undefined
        : conditionsOf(inspection).evaluate(init, code, () =>
            evaluate(init, code, inspection, depth + 1),
          );
    }
    default:
      return undefined;
  }
}

/**
 * Whether a test names other codes alone and asks something else besides, so that a code gets
 * past it unnamed: `code === X || error.name === 'NotAllowedError'`.
 */
export function namesOthers(
  test: TSESTree.Node,
  code: Code | undefined,
  inspection: Inspection,
): boolean {
  const node = withoutAssertions(test);
  return (
    node.type === 'LogicalExpression' &&
    node.operator === '||' &&
    operandsOf(node)
      .filter((operand) => inspects(operand, inspection))
      .every((operand) => evaluate(operand, code, inspection) === false)
  );
}

/** Whether a test looks at the inspected subject anywhere. */
export function inspects(test: TSESTree.Node, inspection: Inspection, depth = 0): boolean {
  if (depth > deepest) {
    return false;
  }
  const node = withoutAssertions(test);
  if (inspection.siteAt(node) !== undefined) {
    return true;
  }
  switch (node.type) {
    case 'UnaryExpression':
      return inspects(node.argument, inspection, depth + 1);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return leftSpine(node).some(
        (part) =>
          (part !== node && inspection.siteAt(part) !== undefined) ||
          inspects(part.right, inspection, depth + 1) ||
          (!isOperation(withoutAssertions(part.left)) &&
            inspects(part.left, inspection, depth + 1)),
      );
    case 'Identifier': {
      const init = inspection.initializer(node);
      return (
        init !== undefined &&
        init.type !== 'Identifier' &&
        conditionsOf(inspection).inspects(init, () => inspects(init, inspection, depth + 1))
      );
    }
    default:
      return false;
  }
}

type Operation = TSESTree.BinaryExpression | TSESTree.LogicalExpression;

function isOperation(node: TSESTree.Node): node is Operation {
  return node.type === 'BinaryExpression' || node.type === 'LogicalExpression';
}

/** The operations of `a || b + c || …`, which nest to the left as often as there are operands. */
function leftSpine(node: Operation): Operation[] {
  const spine = [node];
  for (;;) {
    const left = withoutAssertions(spine.at(-1)?.left ?? node);
    if (!isOperation(left)) {
      return spine;
    }
    spine.push(left);
  }
}

/** All operands of `a || b || c`, which no other operator parts, the last one first. */
function operandsOf(node: TSESTree.LogicalExpression): TSESTree.Expression[] {
  const operands: TSESTree.Expression[] = [];
  let left: TSESTree.Node = node;
  while (left.type === 'LogicalExpression' && left.operator === node.operator) {
    operands.push(left.right);
    left = withoutAssertions(left.left);
  }
  operands.push(left as TSESTree.Expression);
  return operands;
}

/** What is asked of an index where an element was found, and where none was. */
const indexOfFound = new Set(['!== -1', '!= -1', '> -1', '>= 0']);
const indexOfNone = new Set(['=== -1', '== -1', '<= -1', '< 0']);
/** What an index of one element or some is asked: that of none, -1, is not. */
const indexOfSome = /^(?:===?|>=?) \d/u;

/** `[…].indexOf(code) !== -1`, `>= 0` and `> -1` are `includes`. */
function evaluateIndexOf(
  node: TSESTree.BinaryExpression,
  code: Code,
  inspection: Inspection,
): boolean | undefined {
  const call = withoutAssertions(node.left);
  const isIndexOf =
    call.type === 'CallExpression' &&
    call.callee.type === 'MemberExpression' &&
    propertyName(call.callee) === 'indexOf';
  if (!isIndexOf) {
    return undefined;
  }
  const asked = `${node.operator} ${String(literalValue(node.right))}`;
  const found = evaluate(call, code, inspection);
  if (indexOfFound.has(asked)) {
    return found;
  }
  if (indexOfNone.has(asked)) {
    return not(found);
  }
  return found === false && indexOfSome.test(asked) ? false : undefined;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
