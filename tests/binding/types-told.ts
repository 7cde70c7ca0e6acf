import type { TSESLint } from '@typescript-eslint/utils';

import {
  type Enumeration,
  type Member,
  type TypeFacts,
  type TypeOracle,
  noTypes,
  unknownType,
} from '../../src/types/oracle.js';

/** What a test says of the types of expressions, by their text. */
export type TypesTold = Readonly<Record<string, Partial<TypeFacts>>>;

export function oracleTelling(sourceCode: TSESLint.SourceCode, told: TypesTold): TypeOracle {
  return {
    ...noTypes,
    typeOf: (node) => {
      const facts = told[sourceCode.getText(node)];
      return facts === undefined ? unknownType : { ...unknownType, unknown: false, ...facts };
    },
  };
}

export function member(
  name: string,
  value: Member['value'],
  changes: Partial<Member> = {},
): Member {
  return { name, value, deprecated: undefined, hidden: false, ...changes };
}

/** An enum `ErrorCode` of the small SDK. */
export function enumeration(
  members: readonly Member[],
  changes: Partial<Enumeration> = {},
): Enumeration {
  return {
    name: 'ErrorCode',
    isEnum: true,
    origin: { package: 'small-sdk', file: '/app/node_modules/small-sdk/index.d.ts' },
    members,
    ...changes,
  };
}
