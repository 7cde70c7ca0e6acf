import { type TypeOracle, unknownType } from './oracle.js';

/**
 * An oracle that survives an exception in TypeScript: the question and all later ones of the file
 * have no answer.
 *
 * @param failed - is told the first exception.
 */
export function guardedOracle(oracle: TypeOracle, failed: (error: unknown) => void): TypeOracle {
  let isFailed = false;
  const guarded = <Answer>(question: () => Answer, otherwise: Answer): Answer => {
    if (isFailed) {
      return otherwise;
    }
    try {
      return question();
    } catch (error) {
      isFailed = true;
      failed(error);
      return otherwise;
    }
  };
  return {
    typeOf: (node) => guarded(() => oracle.typeOf(node), unknownType),
    typeDelivered: (call, argument, parameter, path) =>
      guarded(() => oracle.typeDelivered(call, argument, parameter, path), unknownType),
    exportsOf: (specifier) => guarded(() => oracle.exportsOf(specifier), undefined),
    hasProperty: (node, name) => guarded(() => oracle.hasProperty(node, name), undefined),
    expect(nodes) {
      oracle.expect(nodes);
    },
  };
}
