import type { TSESTree } from '@typescript-eslint/utils';

import type { Entity } from '../binding/entity.js';
import type { EntityResolver } from '../binding/entity-resolver.js';
import type { FunctionNode } from '../syntax/expression.js';
import { literalValue, propertyName, withoutAssertions } from '../syntax/expression.js';

/** A listener of an event that the application emits itself. */
export interface EmittedListener {
  /** The function, undefined where it is written out of sight. */
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
        listeners.set(key, [...(listeners.get(key) ?? []), { node, listener, place: call, key }]);
      }
    }
    return listeners;
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
