import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { exportedName } from '../binding/exported-name.js';
import { propGiven } from '../binding/given-argument.js';
import { givenMember, givenValues } from '../binding/given-values.js';
import { receiverMade } from '../binding/sdk-reference.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import { calleeName } from '../syntax/expression.js';
import { type Registration, functionOf, untyped } from './registration.js';

/**
 * The registrations that the props of a component are: `<LiveKitRoom onDisconnected={f}>`,
 * `createElement(LiveKitRoom, { onDisconnected: f })`, and of a hook that takes the same props.
 */
export function propRegistrations(
  node: TSESTree.CallExpression | TSESTree.JSXOpeningElement,
  binder: Binder,
): Registration[] {
  const rendered = renderedBy(node);
  if (rendered === undefined) {
    return [];
  }
  return channelsOf(rendered.component, node, binder).flatMap((found) =>
    listenersOf(rendered.props, found.channel.name ?? found.channel.id, binder).map((listener) => ({
      ...functionOf(listener, binder),
      deliveries: untyped([found], node),
      receiver: binder.resolver.modules.placeOf(node),
      needsConstants: false,
      // A component passes on what it fails with itself, too.
      isShared: true,
      calls: [],
      place: node,
    })),
  );
}

interface Rendered {
  readonly component: TSESTree.Node;
  /** The element itself, or the object that holds the props. */
  readonly props: TSESTree.Node;
}

/** The channels that a component of an SDK's companion has. */
function channelsOf(
  component: TSESTree.Node,
  node: TSESTree.Node,
  { index, resolver }: Binder,
): CatalogChannel[] {
  const name = exportedName(component, resolver);
  const callee =
    name !== undefined && index.takesProps(name) ? resolver.resolve(component) : undefined;
  const made =
    callee === undefined
      ? undefined
      : receiverMade({ origin: { kind: 'call', callee, links: 1, node }, path: [] }, index);
  return made === undefined
    ? []
    : made.catalog.channels
        .filter(({ kind, receiver }) => kind === 'prop' && receiver === made.receiver)
        .map((channel) => ({ catalog: made.catalog, channel }));
}

/** What a prop is set to, for each way that leads there. */
function listenersOf(props: TSESTree.Node, name: string, { resolver }: Binder): TSESTree.Node[] {
  if (props.type !== 'JSXOpeningElement') {
    return givenMember(props, name, resolver);
  }
  const given = propGiven(props, name, resolver);
  return given === undefined
    ? props.attributes.flatMap((attribute) =>
        attribute.type === 'JSXSpreadAttribute'
          ? givenMember(attribute.argument, name, resolver)
          : [],
      )
    : givenValues([given], resolver).flatMap(([listener]) => listener ?? []);
}

/** The component that an element or a call renders, and what holds its props. */
function renderedBy(
  node: TSESTree.CallExpression | TSESTree.JSXOpeningElement,
): Rendered | undefined {
  if (node.type === 'JSXOpeningElement') {
    return { component: node.name, props: node };
  }
  const [first, second] = node.arguments;
  if (calleeName(node) === 'createElement') {
    return first === undefined || second === undefined
      ? undefined
      : { component: first, props: second };
  }
  return first === undefined ? undefined : { component: node.callee, props: first };
}
