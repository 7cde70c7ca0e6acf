import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import { isFunction, isNothing, propertyName, withoutAssertions } from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { unknownType } from '../types/oracle.js';
import { type Registration, channelsOf, functionOf } from './registration.js';

/** The calls whose rejections arrive at one place. */
interface Rejections {
  readonly channels: readonly CatalogChannel[];
  /** Whether each call is one that a catalog names. */
  readonly areAllCatalogued: boolean;
}

/** The registration that `promise.catch(f)` or `promise.then(…, f)` is, if it is one. */
export function rejectionRegistration(
  node: TSESTree.CallExpression,
  binder: Binder,
): Registration | undefined {
  const callee = withoutAssertions(node.callee);
  const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
  const listener =
    name === 'catch' ? node.arguments[0] : name === 'then' ? node.arguments[1] : undefined;
  if (callee.type !== 'MemberExpression' || listener === undefined) {
    return undefined;
  }
  const body = functionOf(listener, binder);
  return registrationOf(body, node, rejectionsOfChain(callee.object, binder));
}

/** The registration that a `try` with a `catch` is, if it awaits calls that a catalog names. */
export function catchRegistration(
  node: TSESTree.TryStatement,
  binder: Binder,
  visitorKeys: VisitorKeys,
): Registration | undefined {
  const calls: TSESTree.Node[] = [];
  walk(node.block, visitorKeys, (inner) => {
    if (inner.type === 'AwaitExpression') {
      calls.push(...awaitedCalls(inner.argument));
    }
    // What an inner `try` catches does not arrive here; what an inner function awaits neither.
    return !isFunction(inner) && !(inner.type === 'TryStatement' && inner.handler !== null);
  });
  return node.handler === null
    ? undefined
    : registrationOf(
        { node: node.handler, offset: 0, listener: undefined },
        node,
        union(calls.map((call) => rejectionsOf(call, binder))),
      );
}

/** The `catch()` without a function that a call is, on a promise of any method of an SDK's object. */
export function bareCatch(
  node: TSESTree.CallExpression,
  binder: Binder,
): { readonly node: TSESTree.Node; readonly catalog: Catalog } | undefined {
  const callee = withoutAssertions(node.callee);
  const [listener] = node.arguments;
  if (
    callee.type !== 'MemberExpression' ||
    propertyName(callee) !== 'catch' ||
    (listener !== undefined && !isNothing(listener))
  ) {
    return undefined;
  }
  const [found] = receiversOfChain(callee.object, binder);
  return found === undefined ? undefined : { node, catalog: found.catalog };
}

/** The SDK's objects on which a promise chain begins with a call. */
function receiversOfChain(promise: TSESTree.Node, binder: Binder): ReturnType<Binder['receivers']> {
  const node = withoutAssertions(promise);
  const callee = node.type === 'CallExpression' ? withoutAssertions(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression') {
    return [];
  }
  const name = propertyName(callee);
  return name === 'then' || name === 'finally'
    ? receiversOfChain(callee.object, binder)
    : binder.receivers(callee.object);
}

function registrationOf(
  body: Pick<Registration, 'listener' | 'node' | 'offset'>,
  registration: TSESTree.Node,
  rejections: Rejections,
): Registration | undefined {
  return rejections.channels.length === 0
    ? undefined
    : {
        ...body,
        deliveries: rejections.channels.map((channel) => ({
          ...channel,
          registration,
          typeOf: () => unknownType,
        })),
        receiver: String(registration.range[0]),
        needsConstants: false,
        isShared: !rejections.areAllCatalogued,
      };
}

/** The calls in `await call()` and `await Promise.all([call(), …])`. */
function awaitedCalls(node: TSESTree.Node): TSESTree.Node[] {
  const inner = withoutAssertions(node);
  if (
    inner.type === 'CallExpression' &&
    isOfPromise(inner) &&
    inner.callee.type === 'MemberExpression' &&
    propertyName(inner.callee) === 'allSettled'
  ) {
    return [];
  }
  const [list] = inner.type === 'CallExpression' ? inner.arguments : [];
  return inner.type === 'CallExpression' && isOfPromise(inner) && list?.type === 'ArrayExpression'
    ? list.elements.filter((element) => element !== null)
    : [inner];
}

function isOfPromise(node: TSESTree.CallExpression): boolean {
  return (
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'Promise'
  );
}

/** What a promise chain can reject with: the call it begins with, and those its links return. */
function rejectionsOfChain(promise: TSESTree.Node, binder: Binder): Rejections {
  const node = withoutAssertions(promise);
  if (node.type === 'Identifier') {
    const init = binder.resolver.initializer(node);
    return init === undefined
      ? { channels: [], areAllCatalogued: false }
      : rejectionsOfChain(init, binder);
  }
  if (node.type !== 'CallExpression') {
    return { channels: [], areAllCatalogued: false };
  }
  const callee = withoutAssertions(node.callee);
  const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || (name !== 'then' && name !== 'finally')) {
    return union(awaitedCalls(node).map((call) => rejectionsOf(call, binder)));
  }
  const [link] = node.arguments;
  const before = rejectionsOfChain(callee.object, binder);
  // A rejection that the link's second function takes does not arrive here.
  const passed =
    name === 'then' && node.arguments.length > 1
      ? { channels: [], areAllCatalogued: before.areAllCatalogued }
      : before;
  return union([passed, ...(link === undefined ? [] : [rejectionsOfLink(link, binder)])]);
}

function rejectionsOfLink(link: TSESTree.Node, binder: Binder): Rejections {
  const body = isFunction(link) ? link.body : undefined;
  if (body?.type === 'BlockStatement') {
    const returned = body.body.flatMap((statement) =>
      statement.type === 'ReturnStatement' && statement.argument !== null
        ? [statement.argument]
        : [],
    );
    return union(returned.map((call) => rejectionsOf(call, binder)));
  }
  return body === undefined
    ? { channels: [], areAllCatalogued: false }
    : body.type === 'CallExpression'
      ? rejectionsOf(body, binder)
      : { channels: [], areAllCatalogued: true };
}

function rejectionsOf(node: TSESTree.Node, binder: Binder): Rejections {
  const call = withoutAssertions(node);
  const callee = call.type === 'CallExpression' ? withoutAssertions(call.callee) : undefined;
  const name = callee?.type === 'MemberExpression' ? propertyName(callee) : undefined;
  const candidates = name === undefined ? [] : binder.index.channels(name, 'method');
  const channels =
    callee?.type === 'MemberExpression' && candidates.length > 0
      ? channelsOf(callee.object, candidates, binder)
      : [];
  return { channels, areAllCatalogued: channels.length > 0 };
}

function union(rejections: readonly Rejections[]): Rejections {
  return {
    channels: [...new Set(rejections.flatMap(({ channels }) => channels))],
    areAllCatalogued: rejections.every(({ areAllCatalogued }) => areAllCatalogued),
  };
}
