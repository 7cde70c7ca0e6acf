import type { Constant } from '../../src/binding/constant.js';
import { ConstantReader } from '../../src/binding/constant-reader.js';
import { FileFacts } from '../../src/binding/file-facts.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { marked, markedNode } from './marked.js';
import { type TypesTold, oracleTelling } from './types-told.js';

/** An SDK whose constants are `small.ErrorCode`, and the enum `Failure` of another. */
export const index = new CatalogIndex(
  [
    smallCatalog({
      vendoredModules: ['Small_SDK'],
      globals: ['Small'],
      spaces: [
        smallSpace({
          path: ['ErrorCode'],
          enum: 'ErrorCode',
          codes: [smallCode('LOST', 1), smallCode('BUSY', 2), smallCode('GONE', 3)],
        }),
      ],
    }),
  ],
  [{ package: 'acme-call', name: 'Failure' }],
);

export const withoutEnums = new CatalogIndex(index.catalogs);

function readerOf(code: string, told: TypesTold, catalogs: CatalogIndex) {
  const program = marked(code);
  const { resolver, sourceCode } = program;
  const facts = new FileFacts(sourceCode, catalogs, resolver);
  const oracle = oracleTelling(sourceCode, told);
  return {
    node: markedNode(program),
    reader: new ConstantReader(catalogs, resolver, oracle, () => facts, sourceCode.ast, new Map()),
  };
}

/** The constant that the marked expression of a program is, in words. */
export function constantIn(code: string, told: TypesTold = {}, catalogs = index): string {
  const { node, reader } = readerOf(code, told, catalogs);
  return describedConstant(reader.constant(node));
}

/** A constant in words: `LOST = 1 of code, by constant, in a table`. */
export function describedConstant(constant: Constant | undefined): string {
  if (constant === undefined) {
    return 'nothing';
  }
  const { evidence, name, space, table, value } = constant;
  return [
    name === undefined ? String(value) : `${name} = ${String(value)}`,
    space === undefined ? '' : ` of ${space.id}`,
    evidence === undefined ? '' : `, by ${evidence}`,
    table === undefined ? '' : ', in a table',
  ].join('');
}

/** The constants that the marked expression of a program holds, in words: `code, in a table`. */
export function constantsIn(code: string, told: TypesTold = {}, catalogs = index): string {
  const { node, reader } = readerOf(code, told, catalogs);
  const held = reader.constantsOf(node);
  if (held === undefined) {
    return 'nothing';
  }
  const { space, table } = held;
  return table === undefined
    ? space.id
    : `${space.id}, in a table of ${table.members.map(({ name }) => name).join(', ')}`;
}
