import type { TSESTree } from '@typescript-eslint/utils';

import { calleeName, literalValue } from '../syntax/expression.js';
import type { Entity } from './entity.js';
import { sameEntity } from './entity.js';
import type { EntityResolver } from './entity-resolver.js';
import { propGiven } from './given-argument.js';

/**
 * What components above may have provided where one asks for it: `useContext(Context)` is the
 * `value` of a `<Context.Provider>`, `inject(key)` what `provide(key, value)` was given.
 *
 * @returns what is provided anywhere in the program; nothing where the call asks for nothing.
 */
export function providedValues(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  resolver: EntityResolver,
): readonly TSESTree.Node[] {
  const [key] = node.arguments;
  if (node.type === 'NewExpression' || key === undefined) {
    return [];
  }
  switch (calleeName(node)) {
    case 'use':
    case 'useContext':
      return valuesOfContext(resolver.resolve(key), resolver);
    case 'inject':
      return valuesOfKey(key, resolver);
    default:
      return [];
  }
}

function valuesOfContext(
  context: Entity | undefined,
  resolver: EntityResolver,
): readonly TSESTree.Node[] {
  if (
    context?.origin.kind !== 'call' ||
    context.origin.node.type !== 'CallExpression' ||
    context.path.length > 0 ||
    calleeName(context.origin.node) !== 'createContext'
  ) {
    return [];
  }
  const provider: Entity = { origin: context.origin, path: ['Provider'] };
  const given = renderings(resolver).flatMap(({ component, value }) => {
    const rendered = resolver.resolve(component);
    return rendered !== undefined && [context, provider].some((one) => sameEntity(one, rendered))
      ? [value]
      : [];
  });
  return [...context.origin.node.arguments.slice(0, 1), ...given];
}

/** What is rendered with a `value`, as an element or by `createElement`. */
function renderings(
  resolver: EntityResolver,
): readonly { readonly component: TSESTree.Node; readonly value: TSESTree.Node }[] {
  const { modules } = resolver;
  const elements = modules.files
    .flatMap((file) => modules.outlineOf(file).elements)
    .flatMap((element) => {
      const value = propGiven(element, 'value', resolver);
      return value === undefined ? [] : [{ component: element.name, value }];
    });
  const calls = resolver.index.callsNamed(['createElement']).flatMap(({ arguments: given }) => {
    const [component, props] = given;
    const value = props === undefined ? undefined : resolver.functions.member(props, 'value');
    return component === undefined || value === undefined ? [] : [{ component, value }];
  });
  return [...elements, ...calls];
}

function valuesOfKey(key: TSESTree.Node, resolver: EntityResolver): readonly TSESTree.Node[] {
  return resolver.index
    .callsNamed(['provide'])
    .flatMap(({ arguments: [other, value] }) =>
      other !== undefined && value !== undefined && isSameKey(key, other, resolver) ? [value] : [],
    );
}

function isSameKey(one: TSESTree.Node, other: TSESTree.Node, resolver: EntityResolver): boolean {
  const text = literalValue(one);
  if (text !== undefined) {
    return text === literalValue(other);
  }
  const [first, second] = [one, other].map((node) => resolver.resolve(node));
  return first !== undefined && second !== undefined && sameEntity(first, second);
}
