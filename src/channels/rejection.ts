import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { returnedFrom } from '../binding/returned-values.js';
import { type SdkReference, sdkReference } from '../binding/sdk-reference.js';
import type { Catalog } from '../catalog/catalog.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import {
  type FunctionNode,
  isFunction,
  isNothing,
  parentOf,
  propertyName,
  withoutAssertions,
} from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { unknownType } from '../types/oracle.js';
import { type Registration, channelsNamed, channelsOf, functionOf } from './registration.js';

/** The calls whose rejections arrive at one place. */
interface Rejections {
  readonly channels: readonly CatalogChannel[];
  /** The calls that these channels name. */
  readonly calls: readonly TSESTree.Node[];
  /** Whether each call is one that a catalog names. */
  readonly areAllCatalogued: boolean;
  /** Whether some of them may be caught before they arrive: only a run can tell. */
  readonly areDoubtful: boolean;
  /** The functions of the application by way of which they arrive. */
  readonly wrappers: readonly FunctionNode[];
}

/** Of a promise that so many links and names lead to, the file does not tell where it begins. */
const mostLinks = 100;

const nothing: Rejections = {
  channels: [],
  calls: [],
  areAllCatalogued: true,
  areDoubtful: false,
  wrappers: [],
};
const nothingKnown: Rejections = { ...nothing, areAllCatalogued: false };

/** Functions of the application that so many others await are followed no further. */
const mostWrappers = 8;

interface File {
  readonly binder: Binder;
  readonly visitorKeys: VisitorKeys;
  /** The functions that are followed around what is looked at, with the calls that lead there. */
  readonly within?: ReadonlyMap<FunctionNode, TSESTree.CallExpression>;
}

/** The registration that `promise.catch(f)` or `promise.then(…, f)` is, if it is one. */
export function rejectionRegistration(
  node: TSESTree.CallExpression,
  binder: Binder,
  visitorKeys: VisitorKeys,
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
    : registrationOf(
        binder,
        functionOf(listener, binder),
        node,
        rejectionsOfChain(callee.object, { binder, visitorKeys }),
      );
}

/** The registration that a `try` with a `catch` is, if it awaits calls that a catalog names. */
export function catchRegistration(
  node: TSESTree.TryStatement,
  binder: Binder,
  visitorKeys: VisitorKeys,
): Registration | undefined {
  return node.handler === null
    ? undefined
    : registrationOf(
        binder,
        { node: node.handler, offset: 0, listener: undefined },
        node,
        rejectionsWithin(node.block, { binder, visitorKeys }),
      );
}

/** The `catch()` without a function that a call is, on a promise of any method of an SDK's object. */
export function bareCatch(
  node: TSESTree.CallExpression,
  binder: Binder,
  visitorKeys: VisitorKeys,
): { readonly node: TSESTree.Node; readonly catalog: Catalog } | undefined {
  const callee = withoutAssertions(node.callee);
  if (callee.type !== 'MemberExpression' || !takesNoRejection(node, propertyName(callee))) {
    return undefined;
  }
  const catalog =
    catalogOfChain(callee.object, binder) ??
    rejectionsOfChain(callee.object, { binder, visitorKeys }).channels[0]?.catalog;
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
        deliveries: rejections.channels.map((channel) => ({
          ...channel,
          registration,
          typeOf: () => unknownType,
        })),
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

/** What the promises that a piece of code awaits reject with, and what it throws by itself. */
function rejectionsWithin(code: TSESTree.Node, file: File): Rejections {
  const rejections: Rejections[] = [];
  const caught: TSESTree.Node[] = [];
  const throwing: TSESTree.Node[] = [];
  walk(code, file.visitorKeys, (inner) => {
    if (inner.type === 'AwaitExpression') {
      rejections.push(...awaitedCalls(inner.argument).map((call) => rejectionsOfChain(call, file)));
    } else if (inner.type === 'ThrowStatement') {
      throwing.push(inner);
      rejections.push(nothingKnown);
    }
    // What an inner function awaits does not arrive here.
    if (isFunction(inner)) {
      return false;
    }
    const isInnerTry = inner !== code && isCaught(inner);
    if (isInnerTry) {
      caught.push(inner);
    }
    return !isInnerTry;
  });
  // What an inner `try` catches arrives where it is thrown again.
  const thrownAgain = (throwing.length > 0 ? caught : []).map((block) =>
    rejectionsWithin(block, file),
  );
  return union([
    ...rejections,
    ...thrownAgain.map((inner): Rejections => ({ ...inner, areDoubtful: true })),
  ]);
}

/** Whether a node is the block of a `try` that catches. */
function isCaught(node: TSESTree.Node): boolean {
  const around = parentOf(node);
  return around?.type === 'TryStatement' && around.block === node && around.handler !== null;
}

/** The calls in `await call()` and `await Promise.all([call(), …])`. */
function awaitedCalls(node: TSESTree.Node): TSESTree.Node[] {
  const inner = withoutAssertions(node);
  if (inner.type !== 'CallExpression' || !isOfPromise(inner.callee)) {
    return [inner];
  }
  if (propertyName(inner.callee) === 'allSettled') {
    return [];
  }
  const [list] = inner.arguments;
  return list?.type === 'ArrayExpression'
    ? list.elements.filter((element) => element !== null)
    : [inner];
}

function isOfPromise(callee: TSESTree.Node): callee is TSESTree.MemberExpression {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Promise'
  );
}

/** What a promise chain can reject with: the call it begins with, and those its links return. */
function rejectionsOfChain(promise: TSESTree.Node, file: File, links = 0): Rejections {
  const node = withoutAssertions(promise);
  if (links >= mostLinks) {
    return nothingKnown;
  }
  if (node.type === 'Identifier') {
    const init = file.binder.resolver.initializer(node);
    return init === undefined ? nothingKnown : rejectionsOfChain(init, file, links + 1);
  }
  if (node.type !== 'CallExpression') {
    return nothingKnown;
  }
  const callee = withoutAssertions(node.callee);
  const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
  if (callee.type === 'MemberExpression' && name === 'catch') {
    const [taker] = node.arguments;
    const before = rejectionsOfChain(callee.object, file, links + 1);
    return taker === undefined || isNothing(taker)
      ? before
      : { ...union([before, rejectionsOfLink(taker, file)]), areDoubtful: true };
  }
  if (callee.type !== 'MemberExpression' || (name !== 'then' && name !== 'finally')) {
    return union(awaitedCalls(node).map((call) => rejectionsOf(call, file)));
  }
  const functions = node.arguments
    .slice(0, name === 'then' ? 2 : 1)
    .filter((argument) => !isNothing(argument));
  const [, taker] = node.arguments;
  // A rejection that the link's second function takes does not arrive here.
  const isTaken = name === 'then' && taker !== undefined && !isNothing(taker);
  return union([
    ...(isTaken ? [] : [rejectionsOfChain(callee.object, file, links + 1)]),
    ...functions.map((link) => rejectionsOfLink(link, file)),
  ]);
}

/** What a function that is given to `then` or `finally` adds to the rejections of a chain. */
function rejectionsOfLink(link: TSESTree.Node, file: File): Rejections {
  if (!isFunction(link)) {
    return nothingKnown;
  }
  return union([
    rejectionsWithin(link.body, file),
    ...(returnedFrom(link, file.visitorKeys) ?? [])
      .flatMap(alternatives)
      .flatMap(awaitedCalls)
      .map((result) => (isNoPromise(result) ? nothing : rejectionsOfChain(result, file))),
  ]);
}

/** The expressions of which a value is one. What is falsy is no promise. */
function alternatives(node: TSESTree.Node): TSESTree.Node[] {
  const inner = withoutAssertions(node);
  switch (inner.type) {
    case 'ConditionalExpression':
      return [inner.consequent, inner.alternate].flatMap(alternatives);
    case 'LogicalExpression':
      return (inner.operator === '&&' ? [inner.right] : [inner.left, inner.right]).flatMap(
        alternatives,
      );
    default:
      return [inner];
  }
}

/** Whether an expression is no promise, or one that is awaited at its place. */
function isNoPromise(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'ArrayExpression':
    case 'AwaitExpression':
    case 'Literal':
    case 'ObjectExpression':
    case 'TemplateLiteral':
      return true;
    default:
      return isNothing(node);
  }
}

function rejectionsOf(node: TSESTree.Node, file: File): Rejections {
  const { binder, within = new Map<FunctionNode, TSESTree.CallExpression>() } = file;
  const call = withoutAssertions(node);
  const callee = call.type === 'CallExpression' ? withoutAssertions(call.callee) : undefined;
  const channels =
    callee?.type === 'MemberExpression'
      ? channelsOf(callee.object, channelsNamed(propertyName(callee), 'method', binder), binder)
      : callee?.type === 'Identifier'
        ? channelsOfImported(callee, binder)
        : [];
  const wrapper =
    channels.length === 0 && callee !== undefined
      ? (binder.functions.resolve(callee) ?? functionGiven(callee, within, binder))
      : undefined;
  if (
    call.type === 'CallExpression' &&
    wrapper !== undefined &&
    !within.has(wrapper) &&
    within.size < mostWrappers
  ) {
    return rejectionsOfWrapper(wrapper, call, callThatMakes(callee, binder), file);
  }
  return channels.length === 0 ? nothingKnown : { ...nothing, channels, calls: [call] };
}

/** The call that has made the function that a callee is: `const join = withLog(joinRoom)`. */
function callThatMakes(
  callee: TSESTree.Node | undefined,
  { functions, resolver }: Binder,
): readonly [FunctionNode, TSESTree.CallExpression] | undefined {
  const definition = callee === undefined ? undefined : resolver.definition(callee);
  const init =
    definition === undefined || definition.init === null
      ? undefined
      : withoutAssertions(definition.init);
  const maker = init?.type === 'CallExpression' ? functions.resolve(init.callee) : undefined;
  return init?.type === 'CallExpression' && maker !== undefined ? [maker, init] : undefined;
}

/** What a function of the application rejects with; worked out once, where no call tells more. */
function rejectionsOfWrapper(
  wrapper: FunctionNode,
  call: TSESTree.CallExpression,
  made: readonly [FunctionNode, TSESTree.CallExpression] | undefined,
  file: File,
): Rejections {
  const { binder, within = new Map<FunctionNode, TSESTree.CallExpression>() } = file;
  const { rejections } = binder;
  const known = rejections.get(wrapper) as Rejections | undefined;
  if (known !== undefined) {
    return known;
  }
  const isGiven =
    made !== undefined ||
    call.arguments.some((argument) => isFunction(withoutAssertions(argument)));
  if (!isGiven) {
    // Set first: functions that call each other reject with what the others do.
    rejections.set(wrapper, nothingKnown);
  }
  const found = rejectionsOfLink(wrapper, {
    ...file,
    within: new Map([...within, ...(made === undefined ? [] : [made]), [wrapper, call]]),
  });
  const all =
    found.calls.length === 0 ? found : { ...found, wrappers: [...found.wrappers, wrapper] };
  if (!isGiven) {
    rejections.set(wrapper, all);
  }
  return all;
}

/** The function that one of the functions around a callee is given for it: `withRetry(() => …)`. */
function functionGiven(
  callee: TSESTree.Node,
  within: ReadonlyMap<FunctionNode, TSESTree.CallExpression>,
  binder: Binder,
): FunctionNode | undefined {
  const found = binder.resolver.resolve(callee);
  if (found?.origin.kind !== 'parameter' || found.path.length > 0) {
    return undefined;
  }
  const given = within.get(found.origin.function)?.arguments[found.origin.index];
  return given === undefined ? undefined : binder.functions.resolve(given);
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
    calls: [...new Set(rejections.flatMap(({ calls }) => calls))],
    areAllCatalogued: rejections.every(({ areAllCatalogued }) => areAllCatalogued),
    areDoubtful: rejections.some(({ areDoubtful }) => areDoubtful),
    wrappers: [...new Set(rejections.flatMap(({ wrappers }) => wrappers))],
  };
}
