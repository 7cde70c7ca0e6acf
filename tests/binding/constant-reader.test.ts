import { describe, expect, it } from 'vitest';

import { constantIn, constantsIn } from './read-constants.js';

const sdk = `import small from 'small-sdk';`;

describe('a constant by what the file shows', () => {
  it.each([
    ['a number', 'here(7);', '7'],
    ['a text', `here('LOST' as const);`, 'LOST'],
    ['a code of the SDK', `${sdk} here(small.ErrorCode.LOST);`, 'LOST = 1 of code, by constant'],
    ['one of the global', `here(Small.ErrorCode.BUSY);`, 'BUSY = 2 of code, by constant'],
    ['one in quotes', `${sdk} here(small.ErrorCode['LOST']);`, 'LOST = 1 of code, by constant'],
    [
      'one by an alias',
      `${sdk} const codes = small.ErrorCode; here(codes.LOST);`,
      'LOST = 1 of code, by constant',
    ],
    [
      'one by a name of its own',
      `${sdk} const { LOST: lost } = small.ErrorCode; here(lost);`,
      'LOST = 1 of code, by constant',
    ],
    [
      'one of a parameter',
      `${sdk} (own) => here(own.ErrorCode.LOST);`,
      'LOST = 1 of code, by constant',
    ],
    ['a name for a number', 'const LOST = 1; here(LOST);', 'LOST = 1'],
    ['a member of another object', 'const own = { LOST: 7 }; here(own.LOST);', 'LOST = 7'],
    ['a member of another enum', 'enum own { LOST = 7 } here(own.LOST);', 'LOST = 7'],
    ['the first of two members', 'enum own { LOST = 7, LOST = 8 } here(own.LOST);', 'LOST = 7'],
    [
      'a member of a copied table',
      'const own = { LOST: 1, BUSY: 2, GONE: 3 }; here(own.BUSY);',
      'BUSY = 2 of code, by constant, in a table',
    ],
    [
      'one with assertions',
      'const own = { LOST: 1 as const, BUSY: <T>(2 as const), GONE: 3 }; here(own.BUSY);',
      'BUSY = 2 of code, by constant, in a table',
    ],
    [
      'one that is taken out',
      'const { BUSY } = { LOST: 1, BUSY: 2, GONE: 3 }; here(BUSY);',
      'BUSY = 2 of code, by constant, in a table',
    ],
    [
      'a member of a copied enum',
      'enum own { LOST = 1, BUSY, GONE } here(own.GONE);',
      'GONE = 3 of code, by constant, in a table',
    ],
    [
      'a default beside a copied table',
      'const own = { LOST: 1, BUSY: 2, GONE: 3 }; const f = () => { const LOST = 1; here(LOST); };',
      'LOST = 1',
    ],
  ])('is %s', (_, code, constant) => {
    expect(constantIn(code)).toBe(constant);
  });

  it.each([
    ['a name that the SDK has not', `${sdk} here(small.ErrorCode.MINE);`],
    ['a member of a member', `${sdk} here(small.ErrorCode.LOST.more);`],
    ['the object of constants', `${sdk} here(small.ErrorCode);`],
    ['the SDK', `${sdk} here(small);`],
    ['a member that an enum has not', 'enum own { LOST = 1 } here(own.BUSY);'],
    ['a member of an enum that computes', 'enum own { LOST = f() } here(own.LOST);'],
    ['a member of a member of an enum', 'enum own { LOST = 1, BUSY, GONE } here(own.more.LOST);'],
    ['a member that an object has not', 'const own = { LOST: 1 }; here(own.BUSY);'],
    ['a member that an object computes', 'const own = { LOST: f() }; here(own.LOST);'],
    ['an object', 'const own = { LOST: 1 }; here(own);'],
    ['a parameter', '(LOST) => here(LOST);'],
    ['a sum', 'here(1 + 2);'],
    ['something unknown', 'here(all[i].LOST);'],
    ['a call', 'here(small());'],
  ])('is not %s', (_, code) => {
    expect(constantIn(code)).toBe('nothing');
  });
});

describe('an object of constants, by what the file shows', () => {
  it.each([
    ['of the SDK', `${sdk} here(small.ErrorCode);`, 'code'],
    ['of a parameter', `${sdk} (own) => { here(own.ErrorCode); own.ErrorCode.LOST; };`, 'code'],
    [
      'that copies a table',
      'const own = { LOST: 1, BUSY: 2, GONE: 3 }; here(own);',
      'code, in a table of LOST, BUSY, GONE',
    ],
    [
      'that is an enum and copies a table',
      'enum own { LOST = 1, BUSY, GONE } here(own);',
      'code, in a table of LOST, BUSY, GONE',
    ],
    ['that copies none', 'const own = { LOST: 7 }; here(own);', 'nothing'],
    ['that is a part of a copy', 'enum own { LOST = 1, BUSY, GONE } here(own.more);', 'nothing'],
    ['that is the SDK', `${sdk} here(small);`, 'nothing'],
    ['that is unknown', `here(all[i]);`, 'nothing'],
  ])('%s', (_, code, held) => {
    expect(constantsIn(code)).toBe(held);
  });
});
