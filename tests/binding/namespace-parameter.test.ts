import { describe, expect, it } from 'vitest';

import { importedCatalogs } from '../../src/binding/imported-catalogs.js';
import { NamespaceParameters } from '../../src/binding/namespace-parameter.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { marked } from './marked.js';

const index = new CatalogIndex([
  smallCatalog({
    spaces: [
      smallSpace({
        id: 'code',
        path: ['ErrorCode'],
        codes: [smallCode('LOST', 1), smallCode('BUSY', 2), smallCode('BOTH', 3)],
      }),
      smallSpace({
        id: 'audio',
        path: ['Audio', 'ErrorCode'],
        codes: [smallCode('MUTED', 1), smallCode('BOTH', 3)],
      }),
      smallSpace({ id: 'reason', path: ['Reason'], codes: [smallCode('LOST', 1)] }),
      smallSpace({ id: 'pathless', codes: [smallCode('LOST', 1)] }),
    ],
  }),
]);

const sdk = `import small from 'small-sdk';`;

/** The spaces of the marked expressions of a program. */
function spaces(code: string): (string | undefined)[] {
  const { nodes, resolver, sourceCode } = marked(code);
  const parameters = new NamespaceParameters(
    sourceCode,
    index,
    resolver,
    importedCatalogs(sourceCode, index),
  );
  return nodes.map((node) => {
    const entity = resolver.resolve(node);
    return entity && parameters.space(entity)?.id;
  });
}

describe('a parameter holds the constants of the SDK', () => {
  it.each([
    ['where a member is read off it', '(e, own) => { here(own.ErrorCode); own.ErrorCode.LOST; }'],
    ['where two are', '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.ErrorCode.BUSY; }'],
    ['in quotes', `(own) => { here(own.ErrorCode); own.ErrorCode['LOST']; }`],
    ['by an optional chain', '(own) => { here(own.ErrorCode); own?.ErrorCode?.LOST; }'],
    ['as a part', '(own) => { here(own.rtc.ErrorCode); own.rtc.ErrorCode.LOST; }'],
    ['by a name of its own', '(own) => { const c = own.ErrorCode; here(c); own.ErrorCode.LOST; }'],
    [
      'beside another object of the file',
      '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; other.ErrorCode.MINE; }',
    ],
    [
      'beside something unknown',
      '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; all[i].ErrorCode.MINE; }',
    ],
    [
      'beside a name that begins so',
      '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.ErrorCodes.MINE; }',
    ],
    [
      'beside other members of it',
      '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.Other.MINE; }',
    ],
    [
      'beside it as a whole',
      '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; use(own.ErrorCode); }',
    ],
    [
      'beside a member of a computed name',
      '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.ErrorCode[name]; }',
    ],
    [
      'beside a type of that name',
      '(own, c: api.ErrorCode.MINE) => { here(own.ErrorCode); own.ErrorCode.LOST; }',
    ],
    ['at the end of the file', '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; }; ErrorCode'],
    [
      'beside an import of another name',
      `import { Code, default as own } from 'own'; import * as all from 'own'; (own) => { here(own.ErrorCode); own.ErrorCode.LOST; }`,
    ],
    [
      'beside an import of the SDK by that name',
      `import { ErrorCode } from 'small-sdk'; (own) => { here(own.ErrorCode); own.ErrorCode.LOST; }`,
    ],
  ])('%s', (_, code) => {
    expect(spaces(sdk + code)).toEqual(['code']);
  });

  it('of the one space that has all members', () => {
    expect(
      spaces(`${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.MUTED; own.ErrorCode.BOTH; }`),
    ).toEqual(['audio']);
    expect(spaces(`${sdk} (own) => { here(own.Reason); own.Reason.LOST; }`)).toEqual(['reason']);
  });

  it('by each name of its own', () => {
    const code = `${sdk} (own) => { here(own.ErrorCode, own.Reason); own.ErrorCode.LOST; own.Reason.LOST; }`;
    expect(spaces(code)).toEqual(['code', 'reason']);
  });
});

describe('nothing is known of a parameter', () => {
  it.each([
    ['without an import of the SDK', '(own) => { here(own.ErrorCode); own.ErrorCode.LOST; }'],
    ['of which no member is read', `${sdk} (own) => { here(own.Reason); }`],
    [
      'of which a member is another',
      `${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.ErrorCode.MINE; }`,
    ],
    [
      'of which a member is another, in quotes',
      `${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.ErrorCode['MINE']; }`,
    ],
    [
      'of which a member is another, by an optional chain',
      `${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.LOST; own.ErrorCode?.MINE; }`,
    ],
    [
      'whose members are in two spaces',
      `${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.BOTH; }`,
    ],
    [
      'whose members are in none together',
      `${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.MUTED; own.ErrorCode.LOST; }`,
    ],
    ['of another name', `${sdk} (own) => { here(own.Codes); own.Codes.LOST; }`],
    ['that is no property', `${sdk} (own) => { here(own); own.ErrorCode.LOST; own.LOST; }`],
    ['that is none', `${sdk} (own) => { here(other.ErrorCode); own.ErrorCode.LOST; }`],
    [
      'where a package exports the name',
      `${sdk} import { a, ErrorCode } from 'own'; (own) => { here(own.ErrorCode); own.ErrorCode.LOST; }`,
    ],
    [
      'where a package exports the name for another',
      `${sdk} import { ErrorCode as Own } from 'own'; (own) => { here(own.ErrorCode); own.ErrorCode.LOST; }`,
    ],
    [
      'where a package exports the name in quotes',
      `${sdk} import { 'ErrorCode' as Own } from 'own'; (own) => { here(own.ErrorCode); own.ErrorCode.LOST; }`,
    ],
    [
      'where the file gives the name to an import',
      `${sdk} import ErrorCode from 'own'; (own) => { here(own.ErrorCode); own.ErrorCode.LOST; }`,
    ],
  ])('%s', (_, code) => {
    expect(spaces(code)).toEqual([undefined]);
  });
});
