import type { Catalog } from '../../../src/catalog/catalog.js';

/** What a program has registered, and what its calls reject with. */
export interface Wires {
  readonly listeners: ((...payload: unknown[]) => unknown)[];
  rejection: unknown;
  /** Whether calls reject: what a program calls to set itself up gives what it asks for. */
  isOpen: boolean;
}

/**
 * An SDK that holds its constants and takes every listener. Its methods give what a program can
 * go on with, but for those that a catalog says reject.
 */
export function fakeSdk(catalog: Catalog, wires: Wires): object {
  const constants = constantsBySpace(catalog);
  const rejecting = new Set(
    catalog.channels.filter(({ kind }) => kind === 'method').map(({ id, name }) => name ?? id),
  );
  const listen = (listener: unknown): void => {
    if (typeof listener === 'function') {
      wires.listeners.push(listener as (...payload: unknown[]) => unknown);
    }
  };
  const object: object = new Proxy(callable, {
    apply: () => object,
    construct: () => object,
    set: (_target, _name, listener) => {
      listen(listener);
      return true;
    },
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') {
        return undefined;
      }
      if (name in constants) {
        return constants[name];
      }
      if (name === 'on') {
        return (_event: unknown, listener: unknown) => {
          listen(listener);
          return object;
        };
      }
      return rejecting.has(name)
        ? (options: unknown): unknown => {
            if (typeof options === 'object' && options !== null) {
              Object.values(options).forEach(listen);
            }
            if (!wires.isOpen) {
              return object;
            }
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- SDKs reject with what their catalogs say.
            return Promise.reject(wires.rejection);
          }
        : object;
    },
  });
  return object;
}

/** A proxy can be called and constructed where its target can. */
function callable(): undefined {
  return undefined;
}

/** The constants of an SDK, as its own object holds them. */
export function constantsBySpace(catalog: Catalog): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const { codes, path = [] } of catalog.spaces) {
    const [first, second] = path;
    const constants = Object.fromEntries(codes.map(({ name, value }) => [name, value]));
    if (first !== undefined) {
      all[first] = second === undefined ? constants : { [second]: constants };
    }
  }
  return all;
}
