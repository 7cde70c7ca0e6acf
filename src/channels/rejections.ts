import type { TSESTree } from '@typescript-eslint/utils';

import type { Binder } from '../binding/binder.js';
import { definitionOf } from '../binding/definition-of.js';
import { givenArgument } from '../binding/given-argument.js';
import { returnedFrom } from '../binding/returned-values.js';
import { type SdkReference, sdkReference } from '../binding/sdk-reference.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import {
  type FunctionNode,
  calleeName,
  isFunction,
  isNothing,
  parentOf,
  propertyName,
  withAssertions,
  withoutAssertions,
} from '../syntax/expression.js';
import { type VisitorKeys, walk } from '../syntax/walk.js';
import { alternatives, awaitedCalls, isCaught, isNoPromise } from './promise-parts.js';
import { rejectedChains } from './rejected-chains.js';
import { channelsNamed, channelsOf } from './registration.js';

/** The calls whose rejections arrive at one place. */
export interface Rejections {
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
export const mostLinks = 100;

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

/** The functions that are followed around what is looked at, with the calls that lead there. */
type Around = ReadonlyMap<FunctionNode, TSESTree.CallExpression>;

const nowhere: Around = new Map();

/** Finds which calls reject to a place, also by way of functions of the application. */
export class RejectionFinder {
  /** What functions reject with, whoever calls them. */
  readonly #known = new Map<FunctionNode, Rejections>();

  constructor(private readonly binder: Binder) {}

  /** What the promises that a piece of code awaits reject with, and what it and its calls throw. */
  within(code: TSESTree.Node, around: Around = nowhere): Rejections {
    const rejections: Rejections[] = [];
    const caught: TSESTree.Node[] = [];
    const throwing: TSESTree.Node[] = [];
    const thrown: Rejections[] = [];
    let areOthersCalled = false;
    walk(code, this.binder.resolver.modules.visitorKeys, (inner) => {
      if (inner.type === 'AwaitExpression') {
        rejections.push(...awaitedCalls(inner.argument).map((call) => this.ofChain(call, around)));
      } else if (inner.type === 'ThrowStatement') {
        throwing.push(inner);
        rejections.push(nothingKnown);
      } else if (inner.type === 'CallExpression') {
        const channels = throwingChannels(inner, this.binder);
        if (channels.length > 0) {
          thrown.push({ ...nothing, channels, calls: [inner] });
        } else {
          areOthersCalled ||= parentOf(withAssertions(inner))?.type !== 'AwaitExpression';
        }
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
      this.within(block, around),
    );
    return union([
      ...rejections,
      // Any other call may throw as well.
      ...thrown.map((one): Rejections => ({ ...one, areAllCatalogued: !areOthersCalled })),
      ...thrownAgain.map((inner): Rejections => ({ ...inner, areDoubtful: true })),
    ]);
  }

  /** What a function rejects with, whoever calls it. */
  ofFunction(node: FunctionNode): Rejections {
    return this.#ofLink(node, nowhere);
  }

  /** What a promise chain can reject with: the call it begins with, and those its links return. */
  ofChain(promise: TSESTree.Node, around: Around = nowhere, links = 0): Rejections {
    const node = withoutAssertions(promise);
    if (links >= mostLinks) {
      return nothingKnown;
    }
    if (node.type === 'Identifier') {
      const source = this.binder.resolver.initializer(node) ?? givenFor(node, around, this.binder);
      return source === undefined ? nothingKnown : this.ofChain(source, around, links + 1);
    }
    if (node.type === 'NewExpression') {
      return union([
        nothingKnown,
        ...rejectedChains(node, this.binder).map((chain) => this.ofChain(chain, around, links + 1)),
      ]);
    }
    if (node.type !== 'CallExpression') {
      return nothingKnown;
    }
    const callee = withoutAssertions(node.callee);
    const name = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
    if (callee.type === 'MemberExpression' && name === 'catch') {
      const [taker] = node.arguments;
      const before = this.ofChain(callee.object, around, links + 1);
      return taker === undefined || isNothing(taker)
        ? before
        : { ...union([before, this.#ofLink(taker, around)]), areDoubtful: true };
    }
    if (callee.type !== 'MemberExpression' || (name !== 'then' && name !== 'finally')) {
      return union(
        awaitedCalls(node).map((call) =>
          call === node ? this.#ofCall(call, around) : this.ofChain(call, around, links + 1),
        ),
      );
    }
    const functions = node.arguments
      .slice(0, name === 'then' ? 2 : 1)
      .filter((argument) => !isNothing(argument));
    const [, taker] = node.arguments;
    // A rejection that the link's second function takes does not arrive here.
    const isTaken = name === 'then' && taker !== undefined && !isNothing(taker);
    return union([
      ...(isTaken ? [] : [this.ofChain(callee.object, around, links + 1)]),
      ...functions.map((link) => this.#ofLink(link, around)),
    ]);
  }

  /** What a function that is given to `then` or `finally` adds to the rejections of a chain. */
  #ofLink(link: TSESTree.Node, around: Around): Rejections {
    if (!isFunction(link)) {
      return nothingKnown;
    }
    return union([
      this.within(link.body, around),
      ...(returnedFrom(link, this.binder.resolver.modules.visitorKeys) ?? [])
        .flatMap(alternatives)
        .flatMap(awaitedCalls)
        .map((result) => (isNoPromise(result) ? nothing : this.ofChain(result, around))),
    ]);
  }

  #ofCall(node: TSESTree.Node, around: Around): Rejections {
    const { binder } = this;
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
        ? (binder.functions.resolve(callee) ?? functionGiven(callee, around, binder))
        : undefined;
    if (
      call.type === 'CallExpression' &&
      wrapper !== undefined &&
      !mayBeGuarded(wrapper, binder) &&
      !around.has(wrapper) &&
      around.size < mostWrappers
    ) {
      return this.#ofWrapper(wrapper, call, callThatMakes(callee, binder), around);
    }
    return channels.length === 0 ? nothingKnown : { ...nothing, channels, calls: [call] };
  }

  /** What a function of the application rejects with; worked out once, where no call tells more. */
  #ofWrapper(
    wrapper: FunctionNode,
    call: TSESTree.CallExpression,
    made: readonly [FunctionNode, TSESTree.CallExpression] | undefined,
    around: Around,
  ): Rejections {
    const known = this.#known.get(wrapper);
    if (known !== undefined) {
      return known;
    }
    const isGiven =
      made !== undefined || call.arguments.some((argument) => mayReject(argument, this.binder));
    if (!isGiven) {
      // Set first: functions that call each other reject with what the others do.
      this.#known.set(wrapper, nothingKnown);
    }
    const found = this.#ofLink(
      wrapper,
      new Map([...around, ...(made === undefined ? [] : [made]), [wrapper, call]]),
    );
    const all =
      found.calls.length === 0 ? found : { ...found, wrappers: [...found.wrappers, wrapper] };
    if (!isGiven) {
      this.#known.set(wrapper, all);
    }
    return all;
  }
}

/** Whether a decorator of a method may catch what the method rejects with. */
function mayBeGuarded(method: FunctionNode, { functions, resolver }: Binder): boolean {
  const { parent } = method;
  // ESLint's own parser knows no decorators.
  return (
    parent.type === 'MethodDefinition' &&
    'decorators' in parent &&
    parent.decorators.some(({ expression }) => {
      const named = expression.type === 'CallExpression' ? expression.callee : expression;
      const decorator = functions.resolve(named);
      return decorator === undefined || catches(decorator.body, resolver.modules.visitorKeys);
    })
  );
}

/** Whether anything is caught in a piece of code. */
function catches(code: TSESTree.Node, visitorKeys: VisitorKeys): boolean {
  let found = false;
  walk(code, visitorKeys, (node) => {
    found ||=
      isCaught(node) ||
      (node.type === 'CallExpression' &&
        (calleeName(node) === 'catch' ||
          (calleeName(node) === 'then' && node.arguments.length > 1)));
    return !found;
  });
  return found;
}

/** The call that has made the function that a callee is: `const join = withLog(joinRoom)`. */
function callThatMakes(
  callee: TSESTree.Node | undefined,
  { functions, resolver }: Binder,
): readonly [FunctionNode, TSESTree.CallExpression] | undefined {
  const definition = callee === undefined ? undefined : definitionOf(callee, resolver);
  const init =
    definition === undefined || definition.init === null
      ? undefined
      : withoutAssertions(definition.init);
  const maker = init?.type === 'CallExpression' ? functions.resolve(init.callee) : undefined;
  return init?.type === 'CallExpression' && maker !== undefined ? [maker, init] : undefined;
}

/** Whether what a function is given says what it rejects with: a function, or a promise. */
function mayReject(argument: TSESTree.Node, { functions, resolver }: Binder): boolean {
  const inner = withoutAssertions(argument);
  const value = inner.type === 'Identifier' ? (resolver.initializer(inner) ?? inner) : inner;
  return (
    functions.resolve(inner) !== undefined || withoutAssertions(value).type === 'CallExpression'
  );
}

/** The function that one of the functions around a callee is given for it: `withRetry(() => …)`. */
function functionGiven(
  callee: TSESTree.Node,
  around: Around,
  binder: Binder,
): FunctionNode | undefined {
  const given = givenFor(callee, around, binder);
  return given === undefined ? undefined : binder.functions.resolve(given);
}

/** What a function around an expression is given for it, where it is a parameter. */
function givenFor(
  node: TSESTree.Node,
  around: Around,
  { resolver }: Binder,
): TSESTree.Node | undefined {
  const found = resolver.resolve(node);
  const call = found?.origin.kind === 'parameter' ? around.get(found.origin.function) : undefined;
  return found?.origin.kind === 'parameter' && call !== undefined
    ? givenArgument(call, found.origin.index, found.path, resolver)
    : undefined;
}

/** The channels of the catalogued methods that a call is one of, if they throw without a promise. */
function throwingChannels(
  call: TSESTree.CallExpression,
  binder: Binder,
): readonly CatalogChannel[] {
  const callee = withoutAssertions(call.callee);
  if (callee.type !== 'MemberExpression') {
    return [];
  }
  const candidates = channelsNamed(propertyName(callee), 'method', binder).filter(
    ({ channel }) => channel.throws === true,
  );
  return channelsOf(callee.object, candidates, binder);
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
export function importedFunction(
  callee: TSESTree.Identifier,
  binder: Binder,
): SdkReference | undefined {
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
