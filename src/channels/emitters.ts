import type { TSESTree } from '@typescript-eslint/utils';

import type { Entity } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import type { Call } from '../binding/file-outline.js';
import type { FunctionNode } from '../syntax/expression.js';
import { literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';

/** A listener of an event that the application emits itself. */
export interface EmittedListener {
  /** Undefined where the function cannot be seen. */
  readonly node: FunctionNode | undefined;
  readonly listener: TSESTree.Node;
  /** The call that registers it. */
  readonly place: TSESTree.Node;
  /** Tells one event of one emitter from others. */
  readonly key: string;
}

const emitting: ReadonlySet<string> = new Set(['$emit', 'emit', 'fire', 'publish', 'trigger']);
const listening: ReadonlySet<string> = new Set(['$on', 'addListener', 'on', 'once', 'subscribe']);

/** Finds who listens to what the application emits: `bus.emit('lost', e)` and `bus.on('lost', f)`. */
export class Emitters {
  #listeners: ReadonlyMap<string, readonly EmittedListener[]> | undefined;

  constructor(private readonly resolver: EntityResolver) {}

  /** The listeners that a call delivers its further arguments to; none where it emits nothing. */
  listenersOf(call: TSESTree.CallExpression): readonly EmittedListener[] {
    const key = this.#keyOf(call, emitting);
    if (key === undefined) {
      return [];
    }
    this.#listeners ??= this.#find();
    return this.#listeners.get(key) ?? [];
  }

  #find(): ReadonlyMap<string, readonly EmittedListener[]> {
    const listeners = new Map<string, EmittedListener[]>();
    for (const call of this.resolver.index.callsNamed(listening)) {
      const key = call.type === 'CallExpression' ? this.#keyOf(call, listening) : undefined;
      const listener = call.arguments[1];
      if (key !== undefined && listener !== undefined) {
        const node = this.resolver.functions.resolve(listener);
        for (const one of [key, this.#keyOfClass(call)]) {
          if (one !== undefined) {
            const known = listeners.get(one) ?? [];
            listeners.set(one, [...known, { node, listener, place: call, key: one }]);
          }
        }
      }
    }
    return listeners;
  }

  /** The key of what the objects of a class emit by `this.emit(…)`, where a call is upon one. */
  #keyOfClass(call: Call): string | undefined {
    const callee = withoutAssertions(call.callee);
    const found =
      callee.type === 'MemberExpression' ? this.resolver.resolve(callee.object) : undefined;
    const [event] = call.arguments;
    const name = event === undefined ? undefined : this.#eventName(event);
    if (found?.origin.kind !== 'this' || found.origin.made === undefined || name === undefined) {
      return undefined;
    }
    const { holder } = found.origin;
    return `${this.#emitterKey({ origin: { kind: 'this', holder }, path: found.path }) ?? ''} ${name}`;
  }

  #keyOf(call: TSESTree.CallExpression, methods: ReadonlySet<string>): string | undefined {
    const callee = withoutAssertions(call.callee);
    const [event] = call.arguments;
    const method = callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
    if (
      callee.type !== 'MemberExpression' ||
      method === undefined ||
      !methods.has(method) ||
      event === undefined
    ) {
      return undefined;
    }
    const emitter = this.#emitterKey(this.resolver.resolve(callee.object));
    const name = this.#eventName(event);
    return emitter === undefined || name === undefined ? undefined : `${emitter} ${name}`;
  }

  #eventName(event: TSESTree.Node): string | undefined {
    const found = this.resolver.resolve(event);
    if (found?.origin.kind === 'literal') {
      return String(literalValue(found.origin.node));
    }
    // A constant of another module, whatever its value is.
    return found?.origin.kind === 'module'
      ? `${found.origin.specifier} ${found.path.join('.')}`
      : undefined;
  }

  /** A text that one object has alone, as far as it is known which it is. */
  #emitterKey(found: Entity | undefined): string | undefined {
    if (found === undefined) {
      return undefined;
    }
    const { origin, path } = found;
    const { modules } = this.resolver;
    const rest = path.join('.');
    switch (origin.kind) {
      case 'call':
      case 'object':
        return `${modules.placeOf(origin.node)} ${rest}`;
      case 'this':
        return `${modules.placeOf(origin.made ?? origin.holder)} ${rest}`;
      case 'module':
        return `${origin.specifier} ${rest}`;
      default:
        return undefined;
    }
  }
}
