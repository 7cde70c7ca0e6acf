import type { TSESTree } from '@typescript-eslint/utils';

import type { Entity } from '../binding/entity.js';
import { functionCalledUpon } from '../binding/function-resolver.js';
import { givenArgument } from '../binding/given-argument.js';
import type { Caller } from '../binding/file-outline.js';
import type { BoundSite } from '../model/bound-site.js';
import type { FileModel } from '../model.js';
import {
  type FunctionNode,
  calleeName,
  inspectedExpression,
  isNothing,
  literalValue,
  parentOf,
  propertyName,
  withAssertions,
} from '../syntax/expression.js';

/** A helper that is called by a helper is followed so far. */
const mostHelpers = 4;

/**
 * Whether what a site inspects comes from elsewhere too: the function around it is also called with
 * what no handler of the SDK receives, such as the code in a message of the application's server.
 * Of such a value nobody knows what it can be.
 */
export function hasOtherOrigins(bound: BoundSite, model: FileModel): boolean {
  if (bound.read === undefined || bound.evidence === 'type') {
    return false;
  }
  return model.memory.once(bound, 'other origins', () => {
    const found = model.binder.resolver.resolve(bound.site.subject);
    return found !== undefined && isGivenOthers(found, model, mostHelpers);
  });
}

function isGivenOthers({ origin, path }: Entity, model: FileModel, depth: number): boolean {
  return (
    origin.kind === 'parameter' &&
    depth > 0 &&
    (isHandedAway(origin.function, model) ||
      model.binder.resolver.index
        .callsTo(origin.function)
        .some((caller) => givesOthers(caller, origin.index, path, model, depth - 1)))
  );
}

/** Timers call a function with what they are given besides, after the time. */
const timers = new Set<string | undefined>(['setImmediate', 'setInterval', 'setTimeout']);

/** Functions that remove a listener. */
const removing =
  /^(?:off|un(?:bind|listen|register|subscribe|watch)|remove(?:All|Event)?Listeners?)$/iu;

/** Whether a function is given to somebody who is no part of the SDK, and may call it with anything. */
function isHandedAway(node: FunctionNode, { binder, handlers }: FileModel): boolean {
  const listeners = new Set(
    handlers.groups
      .flat()
      .filter((handler) => handler.node === node)
      .flatMap(({ registrations }) => registrations.map(({ listener }) => listener)),
  );
  return binder.resolver.index.namesOfFunction(node).some((name) => {
    const place = withAssertions(name);
    const around = parentOf(place);
    if (around?.type === 'MemberExpression') {
      return around.object === place && bindsArguments(around);
    }
    return (
      around?.type === 'CallExpression' &&
      around.callee !== place &&
      functionCalledUpon(around) !== place &&
      !listeners.has(name) &&
      !listeners.has(place) &&
      !removing.test(calleeName(around) ?? '') &&
      (!timers.has(calleeName(around)) || around.arguments.length > 2)
    );
  });
}

/** Whether `f.bind(thisArgument, …)` gives a function what it is called with. */
function bindsArguments(member: TSESTree.MemberExpression): boolean {
  const call = parentOf(member);
  return (
    call?.type === 'CallExpression' &&
    call.callee === member &&
    propertyName(member) === 'bind' &&
    call.arguments.length > 1
  );
}

function givesOthers(
  caller: Caller,
  index: number,
  path: readonly string[],
  model: FileModel,
  depth: number,
): boolean {
  const { resolver } = model.binder;
  const whole = givenArgument(caller, index, [], resolver);
  const given = givenArgument(caller, index, path, resolver);
  if (isKnown(whole) || isKnown(given)) {
    return false;
  }
  const value =
    given === undefined ? partOf(whole, path, model) : resolver.resolve(inspectedExpression(given));
  return value === undefined || model.handlers.read(value) === undefined
    ? !isTyped(given, model)
    : isGivenOthers(value, model, depth);
}

/** Whether the application writes a value out itself: a text, a number, or that there is none. */
function isKnown(node: TSESTree.Node | undefined): boolean {
  return (
    node !== undefined && (isNothing(node) || literalValue(inspectedExpression(node)) !== undefined)
  );
}

/** A part of a value that is given as a whole: of the event that a handler receives. */
function partOf(
  whole: TSESTree.Node | undefined,
  path: readonly string[],
  { binder }: FileModel,
): Entity | undefined {
  const found = whole === undefined ? undefined : binder.resolver.resolve(whole);
  return found === undefined ? undefined : { ...found, path: [...found.path, ...path] };
}

function isTyped(node: TSESTree.Node | undefined, { binder }: FileModel): boolean {
  return node !== undefined && binder.spaceOfType(node) !== undefined;
}
