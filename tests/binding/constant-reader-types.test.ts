import { describe, expect, it } from 'vitest';

import {
  declared,
  failure,
  foreign,
  members,
  object,
  ownEnum,
  value,
  vendored,
} from './declared-constants.js';
import { constantIn, withoutEnums } from './read-constants.js';
import { type TypesTold, enumeration } from './types-told.js';

const codes = `import { codes } from './codes';`;

describe('a constant of another file', () => {
  it.each<[string, string, TypesTold, string]>([
    [
      'a member of the enum of the SDK',
      `${codes} here(codes.LOST);`,
      { codes: { enumeration: declared }, 'codes.LOST': value(1, 'LOST') },
      'LOST = 1 of code, by type',
    ],
    [
      'a member that the catalog lacks',
      `${codes} here(codes.NEW_ONE);`,
      { codes: { enumeration: declared }, 'codes.NEW_ONE': value(9, 'NEW_ONE') },
      'NEW_ONE = 9 of code, by type',
    ],
    [
      'a member of an object of the SDK',
      `${codes} here(codes.LOST);`,
      { codes: { enumeration: declared }, 'codes.LOST': value(1) },
      'LOST = 1 of code, by type',
    ],
    [
      'a member of the enum of a vendored file',
      `${codes} here(codes.LOST);`,
      { codes: { enumeration: vendored }, 'codes.LOST': value(1, 'LOST', vendored) },
      'LOST = 1 of code, by type',
    ],
    [
      'a member of a copied object',
      `${codes} here(codes.LOST);`,
      { codes: { enumeration: object }, 'codes.LOST': value(1) },
      'LOST = 1 of code, by constant, in a table',
    ],
    [
      'a member of a copied enum',
      `${codes} here(codes.LOST);`,
      { codes: { enumeration: ownEnum }, 'codes.LOST': value(1, 'LOST', ownEnum) },
      'LOST = 1 of code, by constant, in a table',
    ],
    [
      'a member of a copied enum that nothing else leads to',
      '(e) => here(e.codes.LOST);',
      { 'e.codes': { enumeration: ownEnum }, 'e.codes.LOST': value(1, 'LOST', ownEnum) },
      'LOST = 1 of code, by constant, in a table',
    ],
    [
      'a member of an enum that the file does not tell',
      'here(all[i].LOST);',
      { 'all[i]': { enumeration: declared }, 'all[i].LOST': value(1, 'LOST') },
      'LOST = 1 of code, by type',
    ],
    [
      'a member of an object that a package has',
      `${codes} here(codes.LOST);`,
      {
        codes: { enumeration: enumeration(members, { ...foreign, name: 'Own', members }) },
        'codes.LOST': value(1),
      },
      'LOST = 1',
    ],
    [
      'a member of an object that is taken apart here',
      'const own = { ...other }; here(own.LOST);',
      { own: { enumeration: object }, 'own.LOST': value(1) },
      'LOST = 1 of code, by constant, in a table',
    ],
    [
      'a member of a global object',
      'here(codes.LOST);',
      { codes: { enumeration: object }, 'codes.LOST': value(1) },
      'LOST = 1 of code, by constant, in a table',
    ],
    [
      'a name of a code',
      `import { LOST } from './codes'; here(LOST);`,
      { LOST: value(1) },
      'LOST = 1',
    ],
    ['a global name of a code', `here(LOST);`, { LOST: value(1) }, 'LOST = 1'],
    [
      'a member of an enum that the settings name',
      `import { Failure } from 'acme-call'; here(Failure.lost);`,
      { Failure: { enumeration: failure }, 'Failure.lost': value(7, 'lost', failure) },
      'lost = 7 of Failure, by type',
    ],
    [
      'one that is taken out',
      `import { Failure } from 'acme-call'; const { lost: own } = Failure; here(own);`,
      { own: value(7, 'lost', failure) },
      'lost = 7 of Failure, by type',
    ],
    [
      'one by a name of another file',
      `import { Mine } from './own'; here(Mine.lost);`,
      { Mine: { enumeration: failure }, 'Mine.lost': value(7, 'lost', failure) },
      'lost = 7 of Failure, by type',
    ],
    [
      'one that the package takes from another',
      `import { Failure } from 'acme-call'; here(Failure.lost);`,
      { Failure: { enumeration: foreign }, 'Failure.lost': value(7, 'lost', foreign) },
      'lost = 7 of Failure, by type',
    ],
    [
      'one of a namespace of the package',
      `import * as acme from 'acme-call'; const { lost: own } = acme.kit.Failure; here(own);`,
      { own: value(7, 'lost', foreign) },
      'lost = 7 of Failure, by type',
    ],
    [
      'a value by the name that the package gives it',
      `import * as acme from 'acme-call'; const { lost: own } = acme.kit.Failure; here(own);`,
      { own: value(7) },
      'lost = 7',
    ],
    [
      'one of a global namespace',
      `here(acme.Failure.lost);`,
      { 'acme.Failure': { enumeration: failure }, 'acme.Failure.lost': value(7, 'lost', failure) },
      'lost = 7 of Failure, by type',
    ],
  ])('is %s', (_, code, told, constant) => {
    expect(constantIn(code, told)).toBe(constant);
  });

  const lost: TypesTold = { codes: { enumeration: declared }, 'codes.LOST': value(1, 'LOST') };

  it.each<[string, string, TypesTold]>([
    [
      'of one value of many',
      `${codes} here(codes.LOST);`,
      { ...lost, 'codes.LOST': { finite: true, units: [{ value: 1 }, { value: 2 }] } },
    ],
    [
      'of any other value',
      `${codes} here(codes.LOST);`,
      { ...lost, 'codes.LOST': { units: [{ value: 1 }] } },
    ],
    ['of no value', `${codes} here(codes.LOST);`, { ...lost, 'codes.LOST': { finite: true } }],
    ['of something that holds none', `${codes} here(codes.LOST);`, { 'codes.LOST': value(1) }],
    ['with a computed name', `${codes} here(codes[name]);`, { ...lost, 'codes[name]': value(1) }],
    [
      'of a parameter that is no enum',
      '(e) => here(e.LOST);',
      { e: { enumeration: object }, 'e.LOST': value(1) },
    ],
    [
      'a variable that the checker has narrowed',
      '(LOST) => here(LOST);',
      { LOST: value(1, 'LOST') },
    ],
    [
      'a variable that the file does not tell',
      'const LOST = 1 + 2; here(LOST);',
      { LOST: value(1, 'LOST') },
    ],
    [
      'a name that no code has',
      `import { mine } from './codes'; here(mine);`,
      { mine: value(1, 'LOST') },
    ],
    [
      'a constant that no code is called',
      `import { NEW_ONE } from './codes'; here(NEW_ONE);`,
      { NEW_ONE: value(1, 'LOST') },
    ],
    ['a call', `${codes} here(codes.LOST());`, { 'codes.LOST()': value(1, 'LOST') }],
  ])('is none %s', (_, code, told) => {
    expect(constantIn(code, told)).toBe('nothing');
  });

  it.each([
    ['in small letters', 'lost', 'nothing'],
    ['that begins in capitals', 'LOSt', 'nothing'],
    ['that ends in capitals', 'xNEW', 'nothing'],
    ['of one letter', 'N', 'nothing'],
    ['of capitals and numbers', 'N2_ONE', 'N2_ONE = 7'],
  ])('needs a name as constants have where the settings name no enum: one %s', (_, name, found) => {
    const told = { codes: { enumeration: object }, [`codes.${name}`]: value(7) };
    const constant = constantIn(`${codes} here(codes.${name});`, told, withoutEnums);
    expect(constant.replace(/ of code.*/u, '')).toBe(found);
  });

  it('needs a name as constants have where no module is imported', () => {
    const told = { codes: { enumeration: declared }, 'codes.lost': value(7) };
    expect(constantIn(`here(codes.lost);`, told)).toBe('nothing');
  });
});

describe('the name of a constant of another file', () => {
  it.each([
    ['is the one that is written, though another member comes first', 'LOST', 'GONE', 'GONE = 1'],
    ['is the one of the member, where the enum has no such', 'LOST', 'NEW_ONE', 'LOST = 1'],
    ['is the one of the member', 'LOST', 'LOST', 'LOST = 1'],
    ['is the one that is written and the member has', 'NEW_ONE', 'NEW_ONE', 'NEW_ONE = 1'],
  ])('%s', (_, name, written, found) => {
    const told = {
      codes: { enumeration: declared },
      [`codes.${written}`]: value(1, name),
    };
    expect(constantIn(`${codes} here(codes.${written});`, told)).toBe(`${found} of code, by type`);
  });
});
