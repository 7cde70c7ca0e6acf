import type { TSESTree } from '@typescript-eslint/utils';
import type { Type } from '@typescript/native/unstable/sync';

import { fileOracle } from '../file-oracle.js';
import { type TypeOracle, noTypes } from '../oracle.js';
import type { ProgramText } from '../program-text.js';
import { NodeFinder } from './node-finder.js';
import type { NativeServer } from './server.js';

/** The oracle that asks TypeScript 7. */
export function nativeOracle(text: ProgramText, server: NativeServer): TypeOracle {
  const opened = server.open(text);
  if (opened === undefined) {
    return noTypes;
  }
  const { project, reader } = opened;
  const { checker, program } = project;
  const nodes = new NodeFinder(() =>
    server.ask(() => program.getSourceFile(text.fileName), undefined),
  );
  const types = new Map<number, Type | undefined>();

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
            : server.ask(() => checker.getTypeAtLocation(nativeNode), undefined);
        }
        if (!types.has(position)) {
          types.set(
            position,
            server.ask(() => checker.getTypeAtPosition(text.fileName, position), undefined),
          );
        }
        return types.get(position);
      },

      argumentType(call, argument) {
        const nativeNode = text.covers(call) ? nodes.at(call.range) : undefined;
        return nativeNode === undefined
          ? undefined
          : server.ask(() => {
              const signature = checker.getResolvedSignature(nativeNode);
              const parameter = signature?.getParameters()[argument];
              return parameter === undefined ? undefined : checker.getTypeOfSymbol(parameter);
            }, undefined);
      },

      prefetch(asked) {
        const positions = [...new Set(asked.filter((node) => text.covers(node)).map(lastToken))]
          .filter((position) => position !== undefined)
          .filter((position) => !types.has(position));
        const answers = server.ask(
          () => checker.getTypeAtPosition(text.fileName, positions),
          undefined,
        );
        positions.forEach((position, index) => types.set(position, answers?.[index]));
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
