import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { callsOf } from '../binding/calls-of.js';
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

/** The registration that an assignment `receiver.onEvent = function` is, if it is one. */
export function callbackRegistration(
  node: TSESTree.AssignmentExpression,
  binder: Binder,
  text: (node: TSESTree.Node) => string,
): Registration | undefined {
  const target = withoutAssertions(node.left);
  if (target.type !== 'MemberExpression') {
    return undefined;
  }
  const candidates = channelsNamed(propertyName(target), 'callback', binder);
  if (candidates.length === 0) {
    return undefined;
  }
  const traced = channelsOf(target.object, candidates, binder);
  const isElsewhere = binder.resolver.resolve(target.object)?.origin.kind === 'module';
  if (traced.length === 0 && isElsewhere) {
    return undefined;
  }
  const channels = traced.length > 0 ? traced : candidates;
  return {
    ...functionOf(node.right, binder),
    deliveries: channels.map((channel) => ({
      ...channel,
      registration: node,
      typeOf: () => unknownType,
    })),
    receiver: receiverKey(target.object, binder, text),
    needsConstants: traced.length === 0,
    isShared: false,
    calls: [],
    place: node,
  };
}

/** The registrations that the options of a call on an SDK's object are: `{ onFailure: function }`. */
export function optionRegistrations(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  binder: Binder,
  text: (node: TSESTree.Node) => string,
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
                  deliveries: channels.map((channel) => ({
                    ...channel,
                    registration: node,
                    typeOf: () => unknownType,
                  })),
                  receiver: `${text(callee)} ${binder.resolver.modules.placeOf(node)}`,
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
export function receiverKey(
  receiver: TSESTree.Node,
  binder: Binder,
  text: (node: TSESTree.Node) => string,
): string {
  const node = withoutAssertions(receiver);
  const given = argumentFor(node, binder);
  if (given !== undefined) {
    return receiverKey(given, binder, text);
  }
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
  return `${text(node)} ${place === undefined ? '' : modules.placeOf(place)}`;
}

/** The class or object whose property a receiver is: another class has another one. */
function holderOf(node: TSESTree.Node): TSESTree.Node | undefined {
  let object = node;
  while (object.type === 'MemberExpression') {
    object = withoutAssertions(object.object);
  }
  return object.type === 'ThisExpression' ? thisHolder(object) : undefined;
}

/** What the one call of a function gives to the parameter that a receiver is. */
function argumentFor(node: TSESTree.Node, binder: Binder): TSESTree.Node | undefined {
  const entity = node.type === 'Identifier' ? binder.resolver.resolve(node) : undefined;
  if (entity?.origin.kind !== 'parameter' || entity.path.length > 0) {
    return undefined;
  }
  const { function: called, index } = entity.origin;
  const [call, ...others] = callsOf(called, binder.resolver) ?? [];
  const argument = others.length === 0 ? call?.arguments[index] : undefined;
  return argument?.type === 'Identifier' ? argument : undefined;
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
