import type { TypeOracle } from './oracle.js';

/** An oracle whose source of types is opened by the first question. */
export function lazyOracle(open: () => TypeOracle): TypeOracle {
  let opened: TypeOracle | undefined;
  const oracle = (): TypeOracle => (opened ??= open());
  return {
    typeOf: (node) => oracle().typeOf(node),
    typeDelivered: (call, argument, parameter, path) =>
      oracle().typeDelivered(call, argument, parameter, path),
    prefetch(nodes) {
      if (nodes.length > 0) {
        oracle().prefetch(nodes);
      }
    },
  };
}
