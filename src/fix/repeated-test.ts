import type { TSESTree } from '@typescript-eslint/utils';

import type { Code } from '../catalog/catalog.js';
import type { FileModel } from '../model.js';
import { type BoundSite, codesMatched } from '../model/bound-site.js';
import { ancestors } from '../syntax/expression.js';

/**
 * Whether a code written at a test would be tested there twice: by another label, key or element
 * of the same site, or by another test of the same chain. The second one never runs, and
 * ESLint reports it where both are written alike (`no-duplicate-case`, `no-dupe-else-if`).
 */
export function isTestedBeside(
  bound: BoundSite,
  test: TSESTree.Node,
  code: Code,
  model: FileModel,
): boolean {
  const tests = testsByGroup(model).get(groupOf(bound, model))?.get(code);
  return tests?.some((node) => node !== test) ?? false;
}

/**
 * Whether a switch over the same tests a code around a test, or in what it decides: to TypeScript
 * one of them has decided then.
 */
export function isTestedAround(bound: BoundSite, code: Code, model: FileModel): boolean {
  return model
    .inspectedTogether(bound)
    .some(
      (other) =>
        other !== bound &&
        (bound.site.kind === 'switch' || other.site.kind === 'switch') &&
        other.site.tests.some(
          ({ constant }) => constant !== undefined && codesMatched(other, constant).includes(code),
        ),
    );
}

/**
 * Whether the rest of a chain is left with the one code that an inequality names, and tests it again:
 * `if (code !== A) … else if (code === B)`. Where A is a code, B never holds.
 */
export function isDecidedByInequality(bound: BoundSite, model: FileModel): boolean {
  const { site } = bound;
  const tests = testsByGroup(model).get(groupOf(bound, model));
  return (
    site.kind === 'comparison' &&
    site.node.operator.startsWith('!') &&
    [...(tests?.values() ?? [])]
      .flat()
      .some((node) => !site.tests.some((test) => test.node === node))
  );
}

type TestsByCode = ReadonlyMap<Code, readonly TSESTree.Node[]>;

/** A site with all of its tests, or a chain of tests and what it tests. */
type Group = TSESTree.Node | string;

/** Built once: a chain or a switch may be very long, and each of its tests is asked about. */
function testsByGroup(model: FileModel): ReadonlyMap<Group, TestsByCode> {
  return model.memory.once(model.sourceCode.ast, 'tests', () => groupTests(model));
}

function groupTests(model: FileModel): ReadonlyMap<Group, TestsByCode> {
  const groups = new Map<Group, Map<Code, TSESTree.Node[]>>();
  for (const bound of model.bound) {
    const group = groupOf(bound, model);
    const tests = groups.get(group) ?? new Map<Code, TSESTree.Node[]>();
    groups.set(group, tests);
    for (const { constant, node } of bound.site.tests) {
      for (const code of constant === undefined ? [] : codesMatched(bound, constant)) {
        const nodes = tests.get(code) ?? [];
        tests.set(code, nodes);
        nodes.push(node);
      }
    }
  }
  return groups;
}

function groupOf({ site }: BoundSite, model: FileModel): Group {
  return site.kind === 'comparison' || site.kind === 'membership'
    ? `${String(chainAround(site.node, model).range[0])} ${model.sourceCode.getText(site.subject)}`
    : site.node;
}

/** The outermost expression, or the first `if` of the chain, whose condition a node is part of. */
function chainAround(node: TSESTree.Node, { memory, sourceCode }: FileModel): TSESTree.Node {
  const chains = memory.once(
    sourceCode.ast,
    'chains',
    () => new Map<TSESTree.Node, TSESTree.Node>(),
  );
  const passed = [node];
  let outer = node;
  for (const { child, parent } of ancestors(node)) {
    const known = chains.get(child);
    if (known !== undefined || !isPartOfCondition(child, parent)) {
      outer = known ?? child;
      break;
    }
    passed.push(parent);
    outer = parent;
  }
  for (const inner of passed) {
    chains.set(inner, outer);
  }
  return outer;
}

function isPartOfCondition(child: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
    case 'UnaryExpression':
      return true;
    case 'ConditionalExpression':
    case 'IfStatement':
      return parent.consequent !== child;
    default:
      return false;
  }
}
