import type { TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import { fileOracle } from '../file-oracle.js';
import { type TypeOracle, noTypes } from '../oracle.js';
import type { ProgramText } from '../program-text.js';
import { argumentType } from './argument-type.js';
import { readerOf } from './checker.js';

/** The oracle of a file in a program that this plugin has made with TypeScript 5 or 6. */
export function typescriptOracle(text: ProgramText, program: ts.Program): TypeOracle {
  const sourceFile = program.getSourceFile(text.fileName);
  if (sourceFile === undefined) {
    return noTypes;
  }
  const checker = program.getTypeChecker();
  const nodeOf = (node: TSESTree.Node): ts.Node | undefined =>
    text.covers(node) ? nodeAt(sourceFile, node.range) : undefined;

  return fileOracle(
    {
      typeAt(node) {
        const typeScriptNode = nodeOf(node);
        return typeScriptNode === undefined ? undefined : checker.getTypeAtLocation(typeScriptNode);
      },
      argumentType: (call, argument) => argumentType(nodeOf(call), argument, checker),
      moduleAt(specifier) {
        const typeScriptNode = nodeOf(specifier);
        return typeScriptNode === undefined
          ? undefined
          : checker.getSymbolAtLocation(typeScriptNode);
      },
    },
    readerOf(checker),
  );
}

/** The innermost node at a range: an expression where a statement has the same range. */
function nodeAt(
  sourceFile: ts.SourceFile,
  [start, end]: readonly [number, number],
): ts.Node | undefined {
  let found: ts.Node | undefined;
  let candidate: ts.Node | undefined = sourceFile;
  while (candidate !== undefined) {
    if (candidate.getStart(sourceFile) === start && candidate.end === end) {
      found = candidate;
    }
    candidate = candidate.forEachChild((child) =>
      child.pos <= start && child.end >= end ? child : undefined,
    );
  }
  return found;
}
