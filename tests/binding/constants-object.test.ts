import { describe, expect, it } from 'vitest';

import { declared, failure, foreign, object, value, vendored } from './declared-constants.js';
import { constantsIn } from './read-constants.js';
import type { TypesTold } from './types-told.js';

const codes = `import { codes } from './codes';`;

describe('an object of constants by its type', () => {
  it.each<[string, string, TypesTold, string]>([
    ['of the SDK', `${codes} here(codes);`, { codes: { enumeration: declared } }, 'code'],
    [
      'of the SDK, with an assertion',
      `${codes} here(codes!);`,
      { codes: { enumeration: declared } },
      'code',
    ],
    ['of a vendored file', `${codes} here(codes);`, { codes: { enumeration: vendored } }, 'code'],
    [
      'that the file does not tell',
      'here(all[i]);',
      { 'all[i]': { enumeration: declared } },
      'code',
    ],
    [
      'of another file that copies',
      `${codes} here(codes);`,
      { codes: { enumeration: object } },
      'code, in a table of LOST, BUSY, GONE',
    ],
    ['of another package', `${codes} here(codes);`, { codes: { enumeration: foreign } }, 'nothing'],
    [
      'of the SDK by another name',
      `${codes} here(codes);`,
      { codes: { enumeration: { ...declared, name: 'Other' } } },
      'nothing',
    ],
    [
      'of a file that is called as none',
      `${codes} here(codes);`,
      {
        codes: {
          enumeration: {
            ...vendored,
            members: [],
            origin: { package: undefined, file: '/app/Small_SDK/own.js' },
          },
        },
      },
      'nothing',
    ],
    [
      'that the settings name',
      `${codes} here(codes);`,
      { codes: { enumeration: failure } },
      'Failure',
    ],
    [
      'that the settings name by what exports it',
      `import { Failure } from 'acme-call'; here(Failure);`,
      { Failure: { enumeration: foreign } },
      'Failure',
    ],
    ['of a type that holds none', `${codes} here(codes);`, { codes: value(1) }, 'nothing'],
    [
      'of this file that copies none',
      'const own = { LOST: 7 }; here(own);',
      { own: { enumeration: declared } },
      'nothing',
    ],
    [
      'that is a part of one of this file',
      'const own = { a: f() }; here(own.a);',
      { 'own.a': { enumeration: declared } },
      'code',
    ],
  ])('%s', (_, code, told, held) => {
    expect(constantsIn(code, told)).toBe(held);
  });
});
