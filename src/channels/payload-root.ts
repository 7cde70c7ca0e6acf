import type { Entity } from '../binding/entity.js';
import type { Payload } from '../catalog/catalog.js';
import type { Delivery, Handler, HandlerNode } from './handler.js';

/** A part of what a handler receives. */
export interface PayloadRoot {
  readonly node: HandlerNode;
  readonly index: number;
  readonly path: readonly string[];
}

/** The parameter that an entity is read from; a call on the way is a step that ends in `()`. */
export function payloadRoot(entity: Entity): PayloadRoot | undefined {
  const { origin, path } = entity;
  if (origin.kind === 'parameter') {
    return { node: origin.function, index: origin.index, path };
  }
  if (origin.kind === 'caught') {
    return { node: origin.clause, index: 0, path };
  }
  const callee = origin.kind === 'call' ? payloadRoot(origin.callee) : undefined;
  if (callee === undefined) {
    return undefined;
  }
  const last = callee.path.at(-1);
  return last === undefined
    ? undefined
    : { ...callee, path: [...callee.path.slice(0, -1), `${last}()`, ...path] };
}

/** The deliveries of which a part of what a handler receives is the code, or the way to it. */
export function leadingTo({ index, node, path }: PayloadRoot, handler: Handler): Delivery[] {
  const read = [...handler.prefix, ...path];
  return handler.deliveries.filter(
    ({ channel }) =>
      node === handler.node &&
      channel.payload.some(
        (payload) =>
          parameterOf(payload, handler) === index &&
          read.every((step, position) => step === payload.path[position]),
      ),
  );
}

/** Whether what is read from a handler's parameter is the place of a code. */
export function isAt(payload: Payload, { index, path }: PayloadRoot, handler: Handler): boolean {
  return (
    parameterOf(payload, handler) === index &&
    payload.path.join('.') === [...handler.prefix, ...path].join('.')
  );
}

/** The parameter of a handler that has a part of the payload. */
function parameterOf({ parameter = 0 }: Payload, { offset }: Handler): number {
  return parameter + offset;
}
