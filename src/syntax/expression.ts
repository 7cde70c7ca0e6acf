import type { TSESTree } from '@typescript-eslint/utils';

import type { Value } from '../catalog/catalog.js';

export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

export function isFunction(node: TSESTree.Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'ArrowFunctionExpression' ||
    node?.type === 'FunctionExpression' ||
    node?.type === 'FunctionDeclaration'
  );
}

/** Flow's `(value: Type)`, which typescript-eslint's types of nodes do not have. */
interface TypeCast {
  readonly type: 'TypeCastExpression';
  readonly expression: TSESTree.Node;
}

/** The expression inside `as`, `satisfies`, `!`, `<T>`, Flow's cast and an optional chain. */
export function withoutAssertions(node: TSESTree.Node): TSESTree.Node {
  let inner = node as TSESTree.Node | TypeCast;
  for (;;) {
    switch (inner.type) {
      case 'TypeCastExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      default:
        return inner;
    }
  }
}

/** Functions that give back their argument in another form. */
const conversions = new Set(['Number', 'String', 'parseInt', 'parseFloat']);

/** The expression whose value is inspected, without assertions and conversions around it. */
export function inspectedExpression(node: TSESTree.Node): TSESTree.Node {
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'CallExpression': {
      const [argument] = inner.arguments;
      if (
        inner.callee.type === 'Identifier' &&
        conversions.has(inner.callee.name) &&
        argument !== undefined &&
        argument.type !== 'SpreadElement'
      ) {
        return inspectedExpression(argument);
      }
      return inner.callee.type === 'MemberExpression' && propertyName(inner.callee) === 'toString'
        ? inspectedExpression(inner.callee.object)
        : inner;
    }
    case 'UnaryExpression':
      return inner.operator === '+' ? inspectedExpression(inner.argument) : inner;
    case 'TemplateLiteral': {
      const [expression, another] = inner.expressions;
      return expression !== undefined &&
        another === undefined &&
        inner.quasis.every((quasi) => quasi.value.raw === '')
        ? inspectedExpression(expression)
        : inner;
    }
    default:
      return inner;
  }
}

/**
 * The name of the property that a member expression reads, where it stands in the text. A private
 * one begins with `#`, so that it is no other.
 */
export function propertyName(node: TSESTree.MemberExpression): string | undefined {
  if (node.property.type === 'PrivateIdentifier') {
    return `#${node.property.name}`;
  }
  if (!node.computed) {
    return node.property.name;
  }
  const value = literalValue(node.property);
  return value === undefined ? undefined : String(value);
}

/** The last name of what is called: of `a.b()` and of `b()` it is `b`. */
export function calleeName(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
): string | undefined {
  const callee = withoutAssertions(node.callee);
  if (callee.type === 'Identifier') {
    return callee.name;
  }
  return callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
}

/** Whether a property of an object literal sets the prototype: `__proto__: value` is no key. */
export function setsPrototype({
  computed,
  key,
  kind,
  method,
  parent,
  shorthand,
}: TSESTree.Property): boolean {
  return (
    parent.type === 'ObjectExpression' &&
    kind === 'init' &&
    !computed &&
    !method &&
    !shorthand &&
    (key.type === 'Identifier' ? key.name : literalValue(key)) === '__proto__'
  );
}

/** The name of a property of an object, class or pattern, where it stands in the text. */
export function keyName(
  node:
    | TSESTree.MethodDefinition
    | TSESTree.Property
    | TSESTree.PropertyDefinition
    | TSESTree.TSEnumMember,
): string | undefined {
  const key = node.type === 'TSEnumMember' ? node.id : node.key;
  if (node.type === 'Property' && setsPrototype(node)) {
    return undefined;
  }
  if (key.type === 'PrivateIdentifier') {
    return `#${key.name}`;
  }
  if (key.type === 'Identifier' && (node.type === 'TSEnumMember' || !node.computed)) {
    return key.name;
  }
  const value = literalValue(key);
  return value === undefined ? undefined : String(value);
}

/** The number or string that an expression is, where it is written out. */
export function literalValue(node: TSESTree.Node): Value | undefined {
  const inner = withoutAssertions(node);
  if (inner.type === 'Literal') {
    return typeof inner.value === 'string' || typeof inner.value === 'number'
      ? inner.value
      : undefined;
  }
  if (inner.type === 'TemplateLiteral' && inner.expressions.length === 0) {
    return inner.quasis[0]?.value.cooked ?? undefined;
  }
  if (inner.type === 'UnaryExpression' && inner.operator === '-') {
    const value = literalValue(inner.argument);
    return typeof value === 'number' ? -value : undefined;
  }
  return undefined;
}

/** Whether an expression is `undefined`, `null` or an empty string: nothing to act on. */
export function isNothing(node: TSESTree.Node): boolean {
  const inner = withoutAssertions(node);
  return (
    (inner.type === 'Identifier' && inner.name === 'undefined') ||
    (inner.type === 'Literal' && inner.value === null) ||
    (inner.type === 'UnaryExpression' && inner.operator === 'void') ||
    literalValue(inner) === ''
  );
}

/** The function around a node, or undefined at the top of the file. */
export function functionAround(node: TSESTree.Node): FunctionNode | undefined {
  for (const { parent } of ancestors(node)) {
    if (isFunction(parent)) {
      return parent;
    }
  }
  return undefined;
}

/** The node around a node; ESLint gives the program `null` where the types say `undefined`. */
export function parentOf(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.parent ?? undefined;
}

/** The nodes around a node, the nearest first, each with its child on the way. */
export function* ancestors(
  node: TSESTree.Node,
): Generator<{ readonly child: TSESTree.Node; readonly parent: TSESTree.Node }> {
  let child = node;
  for (let parent = parentOf(child); parent !== undefined; parent = parentOf(child)) {
    yield { child, parent };
    child = parent;
  }
}

/** The outermost expression that is a node within assertions: of `x`, the whole of `(x as T)!`. */
export function withAssertions(node: TSESTree.Node): TSESTree.Node {
  const inner = withoutAssertions(node);
  let outer = node;
  for (const { parent } of ancestors(node)) {
    if (withoutAssertions(parent) !== inner) {
      break;
    }
    outer = parent;
  }
  return outer;
}

/** Whether one node lies in another, or is it. */
export function isInside(
  node: Pick<TSESTree.Node, 'range'>,
  outer: Pick<TSESTree.Node, 'range'>,
): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}
