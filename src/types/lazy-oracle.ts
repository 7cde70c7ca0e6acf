import type { TSESTree } from '@typescript-eslint/utils';

import type { TypeOracle } from './oracle.js';

/** An oracle whose source of types is opened by the first question. */
export function lazyOracle(open: () => TypeOracle): TypeOracle {
  let opened: TypeOracle | undefined;
  let expected: readonly TSESTree.Node[] = [];
  const oracle = (): TypeOracle => {
    if (opened === undefined) {
      opened = open();
      opened.expect(expected);
    }
    return opened;
  };
  return {
    typeOf: (node) => oracle().typeOf(node),
    typeDelivered: (call, argument, parameter, path) =>
      oracle().typeDelivered(call, argument, parameter, path),
    exportsOf: (specifier) => oracle().exportsOf(specifier),
    hasProperty: (node, name) => oracle().hasProperty(node, name),
    expect(nodes) {
      expected = nodes;
      opened?.expect(nodes);
    },
  };
}
