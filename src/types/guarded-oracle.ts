import { type TypeFacts, type TypeOracle, unknownType } from './oracle.js';

/**
 * An oracle that survives an exception in TypeScript: the question and all later ones of the file
 * have no answer.
 *
 * @param failed - is told the first exception.
 */
export function guardedOracle(oracle: TypeOracle, failed: (error: unknown) => void): TypeOracle {
  let isFailed = false;
  const guarded = (question: () => TypeFacts): TypeFacts => {
    if (isFailed) {
      return unknownType;
    }
    try {
      return question();
    } catch (error) {
      isFailed = true;
      failed(error);
      return unknownType;
    }
  };
  return {
    typeOf: (node) => guarded(() => oracle.typeOf(node)),
    typeDelivered: (call, argument, parameter, path) =>
      guarded(() => oracle.typeDelivered(call, argument, parameter, path)),
    expect(nodes) {
      oracle.expect(nodes);
    },
  };
}
