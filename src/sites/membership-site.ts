import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { inspectedExpression, propertyName, withoutAssertions } from '../syntax/expression.js';
import { isOfParameter } from './payload-expression.js';
import type { MembershipSite, Test } from './site.js';

const memberships = new Set(['includes', 'has', 'indexOf']);

/** The membership test that a call is, if it is one. */
export function membershipSite(
  node: TSESTree.CallExpression,
  binder: Binder,
): MembershipSite | undefined {
  const callee = withoutAssertions(node.callee);
  const [argument] = node.arguments;
  if (
    callee.type !== 'MemberExpression' ||
    argument === undefined ||
    argument.type === 'SpreadElement' ||
    !memberships.has(propertyName(callee) ?? '')
  ) {
    return undefined;
  }
  const elements = listElements(callee.object, binder);
  if (elements !== undefined) {
    const tests = elements.map((element): Test => ({
      node: element,
      constant: binder.constant(element),
    }));
    return tests.some((test) => test.constant !== undefined)
      ? { kind: 'membership', node, subject: inspectedExpression(argument), tests }
      : undefined;
  }
  const constant = binder.constant(argument);
  if (constant === undefined && isOfParameter(inspectedExpression(argument), binder)) {
    const list = { node: callee.object, constant: undefined };
    return { kind: 'membership', node, subject: inspectedExpression(argument), tests: [list] };
  }
  return constant?.name === undefined
    ? undefined
    : {
        kind: 'membership',
        node,
        subject: inspectedExpression(callee.object),
        tests: [{ node: argument, constant }],
      };
}

/** A list that is made of so many others is none that the file tells. */
const mostLists = 10;

/** The elements of an array or a `Set` that is written out, here or where the name is defined. */
function listElements(node: TSESTree.Node, binder: Binder, lists = 0): TSESTree.Node[] | undefined {
  if (lists > mostLists) {
    return undefined;
  }
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'ArrayExpression':
      return inner.elements.filter((element) => element !== null);
    case 'NewExpression': {
      const [list] = inner.arguments;
      return inner.callee.type === 'Identifier' && inner.callee.name === 'Set' && list !== undefined
        ? listElements(list, binder, lists + 1)
        : undefined;
    }
    case 'Identifier': {
      const init = binder.resolver.initializer(inner);
      return init === undefined || init.type === 'Identifier'
        ? undefined
        : listElements(init, binder, lists + 1);
    }
    default:
      return undefined;
  }
}
