import type { TSESTree } from '@typescript-eslint/utils';
import type { Type } from '@typescript/native/unstable/sync';

import { fileOracle } from '../file-oracle.js';
import type { TypeOracle } from '../oracle.js';
import type { ProgramText } from '../program-text.js';
import { NodeFinder } from './node-finder.js';
import type { NativeFile } from './server.js';

/** The oracle that asks TypeScript 7. */
export function nativeOracle(text: ProgramText, { ask, project, reader }: NativeFile): TypeOracle {
  const { checker, program } = project;
  const nodes = new NodeFinder(() => ask(() => program.getSourceFile(text.fileName), undefined));
  const types = new Map<number, Type | undefined>();
  let expected: readonly number[] = [];
  const typeAtPosition = (position: number): Type | undefined => {
    if (!types.has(position)) {
      const positions = [...new Set([position, ...expected])].filter((other) => !types.has(other));
      expected = [];
      const answers = ask(() => checker.getTypeAtPosition(text.fileName, positions), []);
      positions.forEach((other, index) => types.set(other, answers[index]));
    }
    return types.get(position);
  };

  return fileOracle(
    {
      typeAt(node) {
        if (!text.covers(node)) {
          return undefined;
        }
        const position = lastToken(node);
        if (position === undefined) {
          const nativeNode = nodes.at(node.range);
          return nativeNode === undefined
            ? undefined
            : ask(() => checker.getTypeAtLocation(nativeNode), undefined);
        }
        return typeAtPosition(position);
      },

      argumentType(call, argument) {
        const nativeNode = text.covers(call) ? nodes.at(call.range) : undefined;
        return nativeNode === undefined
          ? undefined
          : ask(() => {
              const signature = checker.getResolvedSignature(nativeNode);
              const parameter = signature?.getParameters()[argument];
              return parameter === undefined ? undefined : checker.getTypeOfSymbol(parameter);
            }, undefined);
      },

      moduleAt(specifier) {
        const nativeNode = text.covers(specifier) ? nodes.at(specifier.range) : undefined;
        return nativeNode === undefined
          ? undefined
          : ask(() => checker.getSymbolAtLocation(nativeNode), undefined);
      },

      expect(likely) {
        expected = likely
          .filter((node) => text.covers(node))
          .map(lastToken)
          .filter((position) => position !== undefined);
      },
    },
    reader,
  );
}

/**
 * Where the token stands whose type is that of the expression: TypeScript 7 answers for the token
 * that a position touches. Other expressions are looked for in its syntax tree.
 */
function lastToken(node: TSESTree.Node): number | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.range[0];
    case 'MemberExpression':
      return node.computed ? undefined : node.property.range[0];
    default:
      return undefined;
  }
}
