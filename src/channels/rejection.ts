import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import type { Catalog } from '../catalog/catalog.js';
import {
  isNothing,
  parentOf,
  propertyName,
  withAssertions,
  withoutAssertions,
} from '../syntax/expression.js';
import { type Registration, functionOf, untyped } from './registration.js';
import {
  type RejectionFinder,
  type Rejections,
  importedFunction,
  mostLinks,
} from './rejections.js';

/** The registration that `promise.catch(f)` or `promise.then(…, f)` is, if it is one. */
export function rejectionRegistration(
  node: TSESTree.CallExpression,
  binder: Binder,
  rejections: RejectionFinder,
): Registration | undefined {
  const callee = withoutAssertions(node.callee);
  if (callee.type !== 'MemberExpression') {
    return undefined;
  }
  const name = propertyName(callee);
  const listener =
    name === 'catch' ? node.arguments[0] : name === 'then' ? node.arguments[1] : undefined;
  return listener === undefined
    ? undefined
    : registrationOf(binder, functionOf(listener, binder), node, rejections.ofChain(callee.object));
}

/** The registration that a `try` with a `catch` is, if it awaits calls that a catalog names. */
export function catchRegistration(
  node: TSESTree.TryStatement,
  binder: Binder,
  rejections: RejectionFinder,
): Registration | undefined {
  return node.handler === null
    ? undefined
    : registrationOf(
        binder,
        { node: node.handler, offset: 0, listener: undefined },
        node,
        rejections.within(node.block),
      );
}

/** The `catch()` without a function that a call is, on a promise of any method of an SDK's object. */
export function bareCatch(
  node: TSESTree.CallExpression,
  binder: Binder,
  rejections: RejectionFinder,
): { readonly node: TSESTree.Node; readonly catalog: Catalog } | undefined {
  const callee = withoutAssertions(node.callee);
  if (
    callee.type !== 'MemberExpression' ||
    !takesNoRejection(node, propertyName(callee)) ||
    isTakenLater(node)
  ) {
    return undefined;
  }
  const catalog =
    catalogOfChain(callee.object, binder) ?? rejections.ofChain(callee.object).channels[0]?.catalog;
  return catalog === undefined ? undefined : { node, catalog };
}

/** Whether a call is `catch()`, or `then(…, undefined)`, which says that there is no function. */
function takesNoRejection(
  { arguments: [first, second] }: TSESTree.CallExpression,
  name: string | undefined,
): boolean {
  return name === 'catch'
    ? first === undefined || isNothing(first)
    : name === 'then' && second !== undefined && isNothing(second);
}

/** Whether a later link of a chain takes what a link of it lets pass. */
function isTakenLater(link: TSESTree.CallExpression): boolean {
  let node: TSESTree.Node = link;
  for (;;) {
    const member = parentOf(withAssertions(node));
    const call = member?.type === 'MemberExpression' ? parentOf(withAssertions(member)) : undefined;
    if (member?.type !== 'MemberExpression' || call?.type !== 'CallExpression') {
      return false;
    }
    const name = propertyName(member);
    const taker = name === 'catch' ? call.arguments[0] : call.arguments[1];
    if ((name === 'catch' || name === 'then') && taker !== undefined && !isNothing(taker)) {
      return true;
    }
    node = call;
  }
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
  binder: Binder,
  body: Pick<Registration, 'listener' | 'node' | 'offset'>,
  registration: TSESTree.Node,
  rejections: Rejections,
): Registration | undefined {
  return rejections.channels.length === 0
    ? undefined
    : {
        ...body,
        deliveries: untyped(rejections.channels, registration),
        // Calls of one chain begin at one place.
        receiver: binder.resolver.modules.placeOf(registration),
        needsConstants: false,
        isShared: !rejections.areAllCatalogued,
        isDoubtful: rejections.areDoubtful,
        wrappers: rejections.wrappers,
        calls: rejections.calls,
        place: registration,
      };
}
