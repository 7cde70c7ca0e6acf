import type { TSESTree } from '@typescript-eslint/utils';

import {
  type FunctionNode,
  calleeName,
  isFunction,
  parentOf,
  propertyName,
  withAssertions,
  withoutAssertions,
} from '../syntax/expression.js';
import type { VisitorKeys } from '../syntax/walk.js';
import type { EntityResolver } from './entity-resolver.js';
import { returnedFrom } from './returned-values.js';
import { setsWhole } from './written-expressions.js';

/** The calls of React and Vue that hold what they are given, and the property that has it. */
const holders: ReadonlyMap<string | undefined, string> = new Map([
  ['createRef', 'current'],
  ['ref', 'value'],
  ['shallowRef', 'value'],
  ['useRef', 'current'],
  ['useState', '0'],
]);

/** What a call of `ref`, `useState` or the like holds in a property, besides what is assigned. */
export function heldBy(
  node: TSESTree.Node,
  name: string,
  resolver: EntityResolver,
  visitorKeys: VisitorKeys,
): readonly TSESTree.Node[] {
  const call = withoutAssertions(node);
  if (call.type !== 'CallExpression' || holders.get(calleeName(call)) !== name) {
    return [];
  }
  const [given] = call.arguments;
  if (given === undefined) {
    return setBy(call, resolver);
  }
  // React calls the function that a state begins with; a `ref` holds it.
  const initial =
    calleeName(call) === 'useState' && isFunction(given)
      ? (returnedFrom(given, visitorKeys) ?? [])
      : [given];
  return [...initial, ...setBy(call, resolver)];
}

/**
 * What is written to the properties of a class, or of the object that a variable holds, wherever in
 * the program.
 */
export function assignedProperties(
  node: TSESTree.Node,
  resolver: EntityResolver,
): ReadonlyMap<string, readonly TSESTree.Node[]> {
  const assigned = new Map<string, TSESTree.Node[]>();
  const name = nameOf(node);
  if (name === undefined) {
    return assigned;
  }
  const variable = resolver.variable(name);
  for (const identifier of variable === undefined ? [] : resolver.index.namesOf(variable)) {
    const member = parentOf(withAssertions(identifier));
    const assignment = member === undefined ? undefined : parentOf(withAssertions(member));
    const property = member?.type === 'MemberExpression' ? propertyName(member) : undefined;
    if (
      property !== undefined &&
      assignment?.type === 'AssignmentExpression' &&
      setsWhole(assignment) &&
      withoutAssertions(assignment.left) === member
    ) {
      assigned.set(property, [...(assigned.get(property) ?? []), assignment.right]);
    }
  }
  return assigned;
}

/** The name of a class, or of the variable that an object is the value of. */
function nameOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') {
    return node.id ?? undefined;
  }
  const declarator = parentOf(withAssertions(node));
  return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier'
    ? declarator.id
    : undefined;
}

/** The function whose result a call of `useMemo` is. */
export function memoisedFunction(node: TSESTree.CallExpression): FunctionNode | undefined {
  const [given] = node.arguments;
  return calleeName(node) === 'useMemo' && given !== undefined && isFunction(given)
    ? given
    : undefined;
}

/** What the second element of a `useState` is called with. */
function setBy(call: TSESTree.CallExpression, resolver: EntityResolver): TSESTree.Node[] {
  const declarator = parentOf(withAssertions(call));
  const setter =
    declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ArrayPattern'
      ? declarator.id.elements[1]
      : undefined;
  if (setter?.type !== 'Identifier') {
    return [];
  }
  const references = resolver.variable(setter)?.references ?? [];
  return references.flatMap(({ identifier }) => {
    const { parent } = identifier;
    return parent.type === 'CallExpression' && parent.callee === identifier
      ? parent.arguments.slice(0, 1)
      : [];
  });
}
