import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { definitionOf } from '../binding/definition-of.js';
import {
  inspectedExpression,
  parentOf,
  propertyName,
  withAssertions,
  withoutAssertions,
} from '../syntax/expression.js';
import { type Definition, namesOfDefinition } from './definition-names.js';
import { frozenBy } from './frozen.js';
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

/** The membership tests of other files that ask a list of the file that is linted. */
export function membershipElsewhere(definition: Definition, binder: Binder): MembershipSite[] {
  const list = definition.type === 'VariableDeclarator' ? definition.init : definition.value;
  return list === null || listElements(list, binder) === undefined
    ? []
    : namesOfDefinition(definition, binder)
        .filter((name) => !binder.isLinted(name))
        .flatMap((name) => {
          const member = parentOf(withAssertions(name));
          const call = member === undefined ? undefined : parentOf(member);
          return call?.type === 'CallExpression' && withoutAssertions(call.callee) === member
            ? (membershipSite(call, binder) ?? [])
            : [];
        });
}

/** A list that is made of so many others is none that the program tells. */
const mostLists = 10;

/**
 * The elements of an array or a `Set` that is written out, in the file of the site or in the one
 * that is linted: of others nothing is reported.
 */
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
    case 'CallExpression': {
      const frozen = frozenBy(inner);
      return frozen === undefined ? undefined : listElements(frozen, binder, lists + 1);
    }
    case 'Identifier':
    case 'MemberExpression': {
      const written = writtenList(inner, binder);
      return written === undefined || written.type === 'Identifier'
        ? undefined
        : listElements(written, binder, lists + 1);
    }
    default:
      return undefined;
  }
}

/** What a name of a list is written as, in the file of the name or in the one that is linted. */
function writtenList(
  node: TSESTree.Identifier | TSESTree.MemberExpression,
  binder: Binder,
): TSESTree.Node | undefined {
  const { resolver } = binder;
  if (node.type === 'Identifier') {
    const own = resolver.initializer(node);
    const imported = own === undefined ? definitionOf(node, resolver) : undefined;
    const isConstant = imported?.parent.kind === 'const' && binder.isLinted(imported);
    return own ?? (isConstant ? (imported.init ?? undefined) : undefined);
  }
  const name = propertyName(node);
  const written = name === undefined ? undefined : resolver.functions.member(node.object, name);
  const isNear =
    written !== undefined &&
    (binder.isLinted(written) ||
      resolver.modules.sourceOf(written).ast === resolver.modules.sourceOf(node).ast);
  return isNear ? written : undefined;
}
