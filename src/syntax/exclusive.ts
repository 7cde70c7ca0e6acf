import type { TSESTree } from '@typescript-eslint/utils';

import { endIsUnreachable } from './exits.js';
import { ancestors, literalValue, withoutAssertions } from './expression.js';

/** Whether one run of a function that comes by one node does not come by another. */
export function areExclusive(one: TSESTree.Node, other: TSESTree.Node): boolean {
  const way = [...ancestors(one)];
  for (const { child, parent } of ancestors(other)) {
    const meeting = way.find((step) => step.parent === parent);
    if (meeting !== undefined) {
      return meeting.child !== child && areBranches(meeting.child, child, parent);
    }
  }
  return false;
}

function areBranches(one: TSESTree.Node, other: TSESTree.Node, around: TSESTree.Node): boolean {
  switch (around.type) {
    case 'IfStatement':
      return one !== around.test && other !== around.test;
    case 'SwitchStatement':
      return around.cases.every(
        ({ consequent }, index) =>
          index === around.cases.length - 1 ||
          consequent.length === 0 ||
          endIsUnreachable(consequent),
      );
    default:
      return testDifferently(one, other);
  }
}

/** Whether two statements are for different values of one thing: `if (x === 1) …`, `if (x === 2) …` */
function testDifferently(one: TSESTree.Node, other: TSESTree.Node): boolean {
  const [first, second] = [valueTested(one), valueTested(other)];
  return first !== undefined && first.name === second?.name && first.value !== second.value;
}

function valueTested(node: TSESTree.Node): { name: string; value: unknown } | undefined {
  const test =
    node.type === 'IfStatement' && node.alternate === null
      ? withoutAssertions(node.test)
      : undefined;
  if (test?.type !== 'BinaryExpression' || test.operator !== '===') {
    return undefined;
  }
  const subject = withoutAssertions(test.left);
  const value = literalValue(test.right);
  return subject.type === 'Identifier' && value !== undefined
    ? { name: subject.name, value }
    : undefined;
}
