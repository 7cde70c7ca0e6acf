import { describe, expect, it } from 'vitest';

import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import type { TypeFacts } from '../../src/types/oracle.js';
import { binderOf, declared, failure, index, ofPackage, own } from './bound-program.js';
import type { TypesTold } from './types-told.js';

const withEnums = new CatalogIndex(index.catalogs, [{ package: 'acme-call', name: 'Failure' }]);

/** What binds the first marked expression, which is compared with the others. */
function bound(code: string, told: TypesTold = {}, catalogs = index): string {
  const { binder, operands, subject } = binderOf(code, told, catalogs);
  const binding = binder.bind(
    subject,
    operands.map((operand) => binder.constant(operand)),
  );
  return binding === undefined
    ? 'nothing'
    : [
        `${binding.space.id} by ${binding.evidence}`,
        ...(binding.directive === undefined ? [] : [`with ${binding.directive.text}`]),
      ].join(', ');
}

const isOf = (of: typeof declared): Partial<TypeFacts> => ({
  units: [{ value: 0 }, { value: 1, member: { name: 'LOST', enumeration: of } }],
});

const typed: TypesTold = { 'e.code': isOf(declared) };

describe('an expression is bound by its type', () => {
  it.each<[string, string, TypesTold]>([
    ['with nothing that it is compared with', 'here(e.code);', typed],
    ['through a conversion', 'here(String(e.code));', typed],
    ['compared with a value of a code', 'here(e.code, 1);', typed],
    ['compared with a value of a code and others', 'here(e.code, 99, x, 1);', typed],
    ['compared with a constant of the SDK', 'here(e.code, small.ErrorCode.LOST);', typed],
    [
      'compared with a constant of another value',
      'here(e.code, codes.LOST);',
      {
        ...typed,
        codes: { enumeration: declared },
        'codes.LOST': { finite: true, units: [{ value: 99 }] },
      },
    ],
    [
      'compared with a name of a code',
      `import { LOST } from './own'; here(e.code, LOST);`,
      {
        ...typed,
        LOST: { finite: true, units: [{ value: 99 }] },
      },
    ],
    [
      'compared with a constant that the catalog lacks',
      'here(e.code, codes.NEW_ONE);',
      {
        ...typed,
        codes: { enumeration: declared },
        'codes.NEW_ONE': { finite: true, units: [{ value: 99 }] },
      },
    ],
    [
      'compared with a name of a code that the file does not tell',
      'here(e.code, all[i].LOST);',
      {
        ...typed,
        'all[i]': { enumeration: failure },
        'all[i].LOST': { finite: true, units: [{ value: 99 }] },
      },
    ],
    ['compared with a name of this file', 'const LOST = 99; here(e.code, LOST);', typed],
    ['that is a copy of the enum', 'here(e.code, 1);', { 'e.code': isOf(own) }],
    [
      'that is an alias of all values',
      'here(e.code, 1);',
      {
        'e.code': {
          units: [{ value: 1 }, { value: 2 }],
          alias: { name: 'Code', origin: ofPackage('small-sdk') },
        },
      },
    ],
  ])('%s', (_, code, told) => {
    expect(bound(code, told)).toBe('code by type');
  });

  it('to the space that has all values of an alias', () => {
    const alias = { name: 'Code', origin: ofPackage('small-sdk') };
    expect(bound('here(e);', { e: { units: [{ value: 1 }, { value: 4 }], alias } })).toBe(
      'reason by type',
    );
  });

  it('rather than by what it is compared with', () => {
    const told = {
      e: {
        units: [{ value: 1 }, { value: 4 }],
        alias: { name: 'Code', origin: ofPackage('small-sdk') },
      },
      codes: { enumeration: declared },
      'codes.NEW_ONE': { finite: true, units: [{ value: 99 }] },
    };
    expect(bound('here(e, codes.NEW_ONE);', told)).toBe('reason by type');
  });

  it.each<[string, string, TypesTold]>([
    ['that says nothing', 'here(e.code, 1);', {}],
    ['compared with other values', 'here(e.code, 99);', typed],
    ['compared with what is unknown', 'here(e.code, x);', typed],
    ['compared with another name of this file', 'const mine = 99; here(e.code, mine);', typed],
    [
      'compared with another name',
      `import { mine } from './own'; here(e.code, mine);`,
      {
        ...typed,
        mine: { finite: true, units: [{ value: 99 }] },
      },
    ],
    [
      'compared with a name of an enum of this file',
      'enum own { LOST = 99 } here(e.code, own.LOST);',
      typed,
    ],
    ['that is an enum of another package', 'here(e.code, 1);', { 'e.code': isOf(failure) }],
    [
      'that is an alias of another value',
      'here(e);',
      {
        e: {
          units: [{ value: 1 }, { value: 9 }],
          alias: { name: 'Code', origin: ofPackage('small-sdk') },
        },
      },
    ],
    [
      'that is an alias of no values',
      'here(e);',
      {
        e: { alias: { name: 'Code', origin: ofPackage('small-sdk') } },
      },
    ],
    [
      'that is an alias of another package',
      'here(e);',
      {
        e: { units: [{ value: 1 }], alias: { name: 'Code', origin: ofPackage('other') } },
      },
    ],
    [
      'that is an alias of the application',
      'here(e);',
      {
        e: {
          units: [{ value: 1 }],
          alias: { name: 'Code', origin: { package: undefined, file: '/app/a.ts' } },
        },
      },
    ],
    ['that has no name', 'here(e);', { e: { units: [{ value: 1 }] } }],
  ])('but not %s', (_, code, told) => {
    expect(bound(code, told)).toBe('nothing');
  });

  it('to an enum of the settings, whatever it is compared with', () => {
    const told = { 'e.code': isOf(failure) };
    expect(bound('here(e.code, 99);', told, withEnums)).toBe('Failure by type');
    expect(bound('here(e.code, x);', told, withEnums)).toBe('Failure by type');
    expect(bound('here(e.code, 99);', typed, withEnums)).toBe('nothing');
    expect(bound('here(e.code, 99);', {}, withEnums)).toBe('nothing');
  });
});

describe('an expression is bound by what it is compared with', () => {
  it.each([
    ['a constant', 'here(e.code, small.ErrorCode.LOST);', 'code by constant'],
    ['a constant behind others', 'here(e.code, 99, x, small.Reason.LEFT);', 'reason by constant'],
    ['a number', 'here(e.code, 1);', 'nothing'],
    ['nothing', 'here(e.code);', 'nothing'],
  ])('%s', (_, code, binding) => {
    expect(bound(code)).toBe(binding);
  });
});

describe('an expression is bound by a directive', () => {
  it.each([
    [
      'alone',
      '// sdk-errors: small/reason\nhere(e.code);',
      'reason by directive, with sdk-errors: small/reason',
    ],
    [
      'beside a constant, which it narrows',
      '// sdk-errors: small/code@onLost\nhere(e.code, small.ErrorCode.LOST);',
      'code by constant, with sdk-errors: small/code@onLost',
    ],
    [
      'but not to another space than a constant',
      '// sdk-errors: small/reason\nhere(e.code, small.ErrorCode.LOST);',
      'code by constant',
    ],
    ['but not by one that names nothing', '// sdk-errors: small/more\nhere(e.code);', 'nothing'],
  ])('%s', (_, code, binding) => {
    expect(bound(code)).toBe(binding);
  });
});
