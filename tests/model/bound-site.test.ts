import { describe, expect, it } from 'vitest';

import { codesMatched, codesWritten } from '../../src/model/bound-site.js';
import { modelOf, namesOf, siteOf } from './model-of.js';

/** The names of the codes that the first test of a program matches, and was written for. */
function codesOf(code: string): { matched: string[]; written: string[] } {
  const { model } = modelOf(code);
  const bound = siteOf(model);
  const constant = bound.site.tests[0].constant;
  if (constant === undefined) {
    throw new Error('the test is no constant');
  }
  return {
    matched: namesOf(codesMatched(bound, constant)),
    written: namesOf(codesWritten(bound, constant)),
  };
}

describe('a test', () => {
  it('of a value matches all codes that have it, and is written for the one it names', () => {
    expect(codesOf('a.code === sdk.Code.TWIN')).toEqual({
      matched: ['DOUBLE', 'TWIN'],
      written: ['TWIN'],
    });
  });

  it('of a number is written for all that it matches', () => {
    expect(codesOf("engine.on('onError', (e) => e.code === 107)").written).toEqual([
      'DOUBLE',
      'TWIN',
    ]);
  });

  it.each([
    "// sdk-errors: small/code\nif (error.codeName === 'TWIN') { f(); }",
    "// sdk-errors: small/code\nif (error['codeName'] === 'TWIN') { f(); }",
  ])('of a name is for the code of that name: %s', (code) => {
    expect(codesOf(code)).toEqual({ matched: ['TWIN'], written: ['TWIN'] });
  });

  it.each([
    "// sdk-errors: small/code\nif (error.code === '107') { f(); }",
    "// sdk-errors: small/code\nif (codeName === '107') { f(); }",
    "// sdk-errors: small/code\nif (error[codeName] === '107') { f(); }",
  ])('of another property, or of a name that is none, is of a value: %s', (code) => {
    expect(codesOf(code).matched).toEqual(['DOUBLE', 'TWIN']);
  });
});

it.each(['error.codeName', 'error[name]'])(
  'without a word of the catalog, no property holds names: %s',
  (subject) => {
    const { model } = modelOf(`// sdk-errors: small/reason\nif (${subject} === 'kicked') { f(); }`);
    expect(siteOf(model).reads).toBe('value');
  },
);
