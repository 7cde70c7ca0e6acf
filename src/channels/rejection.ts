import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { type SdkReference, sdkReference } from '../binding/sdk-reference.js';
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

/** Of a promise that so many links and names lead to, the file does not tell where it begins. */
const mostLinks = 100;

const nothingKnown: Rejections = { channels: [], areAllCatalogued: false };

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
  const catalog = catalogOfChain(callee.object, binder);
  return catalog === undefined ? undefined : { node, catalog };
}

/** The SDK of which a promise chain begins with a call, of its object's method or its own. */
function catalogOfChain(promise: TSESTree.Node, binder: Binder): Catalog | undefined {
  let next = promise;
  for (let links = 0; links < mostLinks; links += 1) {
    const node = withoutAssertions(next);
    const callee = node.type === 'CallExpression' ? withoutAssertions(node.callee) : undefined;
    if (callee?.type !== 'MemberExpression') {
      return callee?.type === 'Identifier' ? importedFunction(callee, binder)?.catalog : undefined;
    }
    const name = propertyName(callee);
    if (name !== 'then' && name !== 'finally') {
      return binder.receivers(callee.object)[0]?.catalog;
    }
    next = callee.object;
  }
  return undefined;
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
function rejectionsOfChain(promise: TSESTree.Node, binder: Binder, links = 0): Rejections {
  const node = withoutAssertions(promise);
  if (node.type === 'Identifier') {
    const init = binder.resolver.initializer(node);
    return init === undefined || links >= mostLinks
      ? nothingKnown
      : rejectionsOfChain(init, binder, links + 1);
  }
  if (node.type !== 'CallExpression' || links >= mostLinks) {
    return nothingKnown;
  }
  const callee = withoutAssertions(node.callee);
  const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
  if (callee.type !== 'MemberExpression' || (name !== 'then' && name !== 'finally')) {
    return union(awaitedCalls(node).map((call) => rejectionsOf(call, binder)));
  }
  const [link] = node.arguments;
  const before = rejectionsOfChain(callee.object, binder, links + 1);
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
    ? nothingKnown
    : body.type === 'CallExpression'
      ? rejectionsOf(body, binder)
      : { channels: [], areAllCatalogued: true };
}

function rejectionsOf(node: TSESTree.Node, binder: Binder): Rejections {
  const call = withoutAssertions(node);
  const callee = call.type === 'CallExpression' ? withoutAssertions(call.callee) : undefined;
  const channels =
    callee?.type === 'MemberExpression'
      ? channelsOfMethod(callee, binder)
      : callee?.type === 'Identifier'
        ? channelsOfImported(callee, binder)
        : [];
  return { channels, areAllCatalogued: channels.length > 0 };
}

function channelsOfMethod(
  callee: TSESTree.MemberExpression,
  binder: Binder,
): readonly CatalogChannel[] {
  const name = propertyName(callee);
  const candidates = name === undefined ? [] : binder.index.channels(name, 'method');
  return candidates.length === 0 ? [] : channelsOf(callee.object, candidates, binder);
}

function channelsOfImported(
  callee: TSESTree.Identifier,
  binder: Binder,
): readonly CatalogChannel[] {
  const imported = importedFunction(callee, binder);
  return imported === undefined
    ? []
    : binder.index
        .channels(imported.path.join('.'), 'method')
        .filter(
          ({ catalog, channel }) => catalog === imported.catalog && channel.receiver === 'sdk',
        );
}

/** The method of the SDK itself that a name is: `import { connect } from 'twilio-video'`. */
function importedFunction(callee: TSESTree.Identifier, binder: Binder): SdkReference | undefined {
  const entity = binder.resolver.resolve(callee);
  const reference = entity === undefined ? undefined : sdkReference(entity, binder.index);
  return reference?.path.length === 1 ? reference : undefined;
}

function union(rejections: readonly Rejections[]): Rejections {
  return {
    channels: [...new Set(rejections.flatMap(({ channels }) => channels))],
    areAllCatalogued: rejections.every(({ areAllCatalogued }) => areAllCatalogued),
  };
}
