import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import { propertyName, withoutAssertions } from '../syntax/expression.js';
import type { Site } from './site.js';

/** All tests of one subject, as the questions need them that follow a code through the program. */
export interface Inspection {
  /** The site that a node is, if it inspects this subject. */
  siteAt(node: TSESTree.Node): Site | undefined;
  /** Whether one test of a site matches a code; undefined where the test cannot be known. */
  matches(site: Site, test: Site['tests'][number], code: Code): boolean | undefined;
  /** The expression that a name always is. */
  initializer(identifier: TSESTree.Identifier): TSESTree.Node | undefined;
  /** The variable that an identifier names. */
  readonly variable: (identifier: TSESTree.Identifier) => TSESLint.Scope.Variable | undefined;
}

/**
 * Whether a test holds when a code arrives.
 *
 * @returns undefined where that depends on something else.
 */
export function evaluate(
  test: TSESTree.Node,
  code: Code | undefined,
  inspection: Inspection,
): boolean | undefined {
  if (code === undefined) {
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
      return node.operator === '!' ? not(evaluate(node.argument, code, inspection)) : undefined;
    case 'LogicalExpression': {
      const left = evaluate(node.left, code, inspection);
      const right = evaluate(node.right, code, inspection);
      const decisive = node.operator === '||';
      if (node.operator === '??') {
        return undefined;
      }
      if (left === decisive || right === decisive) {
        return decisive;
      }
      return left === undefined || right === undefined ? undefined : !decisive;
    }
    case 'BinaryExpression':
      return evaluateIndexOf(node, code, inspection);
    case 'Identifier': {
      const init = inspection.initializer(node);
      return init === undefined || init.type === 'Identifier'
        ? undefined
        : evaluate(init, code, inspection);
    }
    default:
      return undefined;
  }
}

/** Whether a test looks at the inspected subject anywhere. */
export function inspects(test: TSESTree.Node, inspection: Inspection): boolean {
  const node = withoutAssertions(test);
  if (inspection.siteAt(node) !== undefined) {
    return true;
  }
  switch (node.type) {
    case 'UnaryExpression':
      return inspects(node.argument, inspection);
    case 'LogicalExpression':
      return inspects(node.left, inspection) || inspects(node.right, inspection);
    case 'BinaryExpression':
      return inspects(node.left, inspection) || inspects(node.right, inspection);
    case 'Identifier': {
      const init = inspection.initializer(node);
      return init !== undefined && init.type !== 'Identifier' && inspects(init, inspection);
    }
    default:
      return false;
  }
}

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
  const found = isIndexOf ? evaluate(call, code, inspection) : undefined;
  if (found === undefined) {
    return undefined;
  }
  switch (node.operator) {
    case '!==':
    case '!=':
    case '>=':
    case '>':
      return found;
    case '===':
    case '==':
    case '<':
      return !found;
    default:
      return undefined;
  }
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
