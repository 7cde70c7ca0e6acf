import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { Payload } from '../catalog/catalog.js';
import type { CatalogChannel } from '../catalog/catalog-index.js';
import type { CodeSpace } from '../catalog/code-space.js';
import type { FunctionNode } from '../syntax/expression.js';
import type { TypeFacts } from '../types/oracle.js';
import type { Registration } from './registration.js';

/** One channel that reaches a handler. */
export interface Delivery extends CatalogChannel {
  /** The call or assignment that registers the handler; undefined where it is out of sight. */
  readonly registration: TSESTree.Node | undefined;
  /** What the registration's own type says of a place in the payload. */
  typeOf(payload: Payload): TypeFacts;
}

/** What receives a payload: a function, or the `catch` of a `try` around awaited calls. */
export type HandlerNode = FunctionNode | TSESTree.CatchClause;

/** A function, or a `catch`, that receives a channel's payload. */
export interface Handler {
  readonly node: HandlerNode;
  /** How many of the function's parameters stand before the payload. */
  readonly offset: number;
  readonly deliveries: readonly Delivery[];
  /** Whether errors of other origin arrive here as well. */
  readonly isShared: boolean;
  /** The properties of the payload that were read before a part of it was forwarded here. */
  readonly prefix: readonly string[];
  /** The registrations that give it to its channels; none where it is forwarded to or inferred. */
  readonly registrations: readonly Registration[];
  /** Which registrations are judged together: those of one event on one receiver. */
  readonly group: string;
  /** What receives the payload first and calls this function, which its own function is given. */
  readonly through?: GivenHandler;
}

/** A handler that calls a parameter of the function around it. */
export interface GivenHandler {
  readonly handler: Handler;
  readonly parameter: TSESLint.Scope.Variable;
}

/** A code read from a handler's payload. */
export interface PayloadRead {
  readonly handler: Handler;
  readonly space: CodeSpace;
  /** The other spaces whose codes arrive at the same place, by other channels. */
  readonly others: readonly CodeSpace[];
  readonly reads: 'name' | 'value';
  /** The deliveries that hold a code at this place, and the place. */
  readonly places: readonly { readonly delivery: Delivery; readonly payload: Payload }[];
}
