import type { TSESTree } from '@typescript-eslint/utils';

import type { TypeOracle } from './oracle.js';

/**
 * The oracle of several files: each question goes to that of the file in which its node stands.
 *
 * @param oracleOf - the oracle of a node's file.
 */
export function programOracle(oracleOf: (node: TSESTree.Node) => TypeOracle): TypeOracle {
  return {
    typeOf: (node) => oracleOf(node).typeOf(node),
    typeDelivered: (call, argument, parameter, path) =>
      oracleOf(call).typeDelivered(call, argument, parameter, path),
    exportsOf: (specifier) => oracleOf(specifier).exportsOf(specifier),
    hasProperty: (node, name) => oracleOf(node).hasProperty(node, name),
    expect(nodes) {
      const byOracle = new Map<TypeOracle, TSESTree.Node[]>();
      for (const node of nodes) {
        const oracle = oracleOf(node);
        byOracle.set(oracle, [...(byOracle.get(oracle) ?? []), node]);
      }
      for (const [oracle, expected] of byOracle) {
        oracle.expect(expected);
      }
    },
  };
}
