import type { ParserServicesWithTypeInformation, TSESTree } from '@typescript-eslint/utils';
import type ts from 'typescript';

import { fileOracle } from './file-oracle.js';
import type { TypeOracle } from './oracle.js';
import { argumentType } from './typescript/argument-type.js';
import { readerOf } from './typescript/checker.js';

/** The oracle that asks the program with which typescript-eslint parsed the file. */
export function parserServicesOracle(services: ParserServicesWithTypeInformation): TypeOracle {
  const checker = services.program.getTypeChecker();
  const nodeOf = (node: TSESTree.Node): ts.Node | undefined =>
    services.esTreeNodeToTSNodeMap.get(node);

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
