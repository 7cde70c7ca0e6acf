import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { givenValues } from '../binding/given-values.js';
import { thisHolder } from '../binding/this-holder.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import {
  type FunctionNode,
  keyName,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import type { ChannelKind } from '../catalog/catalog.js';
import { unknownType } from '../types/oracle.js';
import type { Delivery, HandlerNode } from './handler.js';

/** A place where a function is given to a channel, or where a `catch` receives rejections. */
export interface Registration {
  /** Undefined where it is written out of sight: then nothing is said about it. */
  readonly node: HandlerNode | undefined;
  /** The expression that is registered; a `catch` has none. */
  readonly listener: TSESTree.Node | undefined;
  /** How many arguments a `bind` puts before the payload. */
  readonly offset: number;
  readonly deliveries: readonly Delivery[];
  /** Tells registrations on one object from those on others. */
  readonly receiver: string;
  /**
   * Whether the receiver is the application's own, so that the function counts only when it
   * tests constants of the channel.
   */
  readonly needsConstants: boolean;
  /** Whether errors of other origin arrive there as well. */
  readonly isShared: boolean;
  /** Whether only a run can tell that errors arrive there. */
  readonly isDoubtful?: boolean;
  /** The functions of the application by way of which rejections arrive. */
  readonly wrappers?: readonly FunctionNode[];
  /** The calls whose rejections arrive; none where the channel is no method. */
  readonly calls: readonly TSESTree.Node[];
  /** The call, assignment or `try` that is the registration. */
  readonly place: TSESTree.Node;
}

/** The registrations that an assignment `receiver.onEvent = function` is, one for each way to it. */
export function callbackRegistrations(
  node: TSESTree.AssignmentExpression,
  binder: Binder,
): Registration[] {
  const target = withoutAssertions(node.left);
  const candidates =
    target.type === 'MemberExpression'
      ? channelsNamed(propertyName(target), 'callback', binder)
      : [];
  if (target.type !== 'MemberExpression' || candidates.length === 0) {
    return [];
  }
  const ways = givenValues([target.object, node.right] as const, binder.resolver);
  return ways.flatMap(([receiver = target.object, listener = node.right]): Registration[] => {
    const traced = channelsOf(receiver, candidates, binder);
    const isElsewhere = binder.resolver.resolve(receiver)?.origin.kind === 'module';
    if (traced.length === 0 && isElsewhere) {
      return [];
    }
    const channels = traced.length > 0 ? traced : candidates;
    return [
      {
        ...functionOf(listener, binder),
        deliveries: untyped(channels, node),
        receiver: receiverKey(receiver, binder),
        needsConstants: traced.length === 0,
        isShared: false,
        calls: [],
        place: node,
      },
    ];
  });
}

/** Deliveries of which the registration itself says no type. */
export function untyped(
  channels: readonly CatalogChannel[],
  registration: TSESTree.Node,
): Delivery[] {
  return channels.map((channel) => ({ ...channel, registration, typeOf: () => unknownType }));
}

/** The registrations that the options of a call on an SDK's object are: `{ onFailure: function }`. */
export function optionRegistrations(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  binder: Binder,
): Registration[] {
  const callee = withoutAssertions(node.callee);
  if (callee.type !== 'MemberExpression') {
    return [];
  }
  return node.arguments.flatMap((argument) =>
    argument.type === 'ObjectExpression'
      ? argument.properties.flatMap((property): Registration[] => {
          if (property.type !== 'Property') {
            return [];
          }
          const candidates = channelsNamed(keyName(property), 'option', binder);
          const channels = channelsOf(callee.object, candidates, binder);
          return channels.length === 0
            ? []
            : givenValues([property.value], binder.resolver).map(
                ([given = property.value]): Registration => ({
                  ...functionOf(given, binder),
                  deliveries: untyped(channels, node),
                  receiver: `${textOf(callee, binder)} ${binder.resolver.modules.placeOf(node)}`,
                  needsConstants: false,
                  isShared: false,
                  calls: [],
                  place: node,
                }),
              );
        })
      : [],
  );
}

/** The function that an argument is, and how many arguments a `bind` puts before the payload. */
export function functionOf(
  node: TSESTree.Node,
  binder: Binder,
): Pick<Registration, 'listener' | 'node' | 'offset'> {
  const body = binder.functions.resolve(node);
  const call = withoutAssertions(node);
  const isBound =
    call.type === 'CallExpression' &&
    call.callee.type === 'MemberExpression' &&
    propertyName(call.callee) === 'bind';
  return {
    listener: node,
    node: body,
    offset: isBound ? Math.max(0, call.arguments.length - 1) : 0,
  };
}

/** The text of a receiver, with the place where its name is defined: others may have the name too. */
export function receiverKey(receiver: TSESTree.Node, binder: Binder): string {
  const node = withoutAssertions(receiver);
  const { modules } = binder.resolver;
  const entity = binder.resolver.resolve(node);
  if (entity?.origin.kind === 'call' && entity.origin.node !== node) {
    // One object may go by several names.
    return `${entity.path.join('.')} ${modules.placeOf(entity.origin.node)}`;
  }
  if (entity?.origin.kind === 'this') {
    return `this.${entity.path.join('.')} ${modules.placeOf(entity.origin.holder)}`;
  }
  const [name] =
    node.type === 'Identifier' ? (binder.resolver.variable(node)?.identifiers ?? []) : [];
  const place = name ?? holderOf(node);
  return `${textOf(node, binder)} ${place === undefined ? '' : modules.placeOf(place)}`;
}

function textOf(node: TSESTree.Node, { resolver }: Binder): string {
  return resolver.modules.sourceOf(node).getText(node);
}

/** The class or object whose property a receiver is: another class has another one. */
function holderOf(node: TSESTree.Node): TSESTree.Node | undefined {
  let object = node;
  while (object.type === 'MemberExpression') {
    object = withoutAssertions(object.object);
  }
  return object.type === 'ThisExpression' ? thisHolder(object) : undefined;
}

/** The channels of a name, of whatever receiver. */
export function channelsNamed(
  name: string | undefined,
  kind: ChannelKind,
  { index }: Binder,
): readonly CatalogChannel[] {
  return name === undefined ? [] : index.channels(name, kind);
}

/** The channels, among those of a name, that the receiver has. */
export function channelsOf(
  receiver: TSESTree.Node,
  candidates: readonly CatalogChannel[],
  binder: Binder,
): CatalogChannel[] {
  if (candidates.length === 0) {
    return [];
  }
  const receivers = binder.receivers(receiver);
  return candidates.filter(({ catalog, channel }) =>
    receivers.some(
      (found) =>
        found.catalog === catalog &&
        (found.receiver === undefined || found.receiver === channel.receiver),
    ),
  );
}
