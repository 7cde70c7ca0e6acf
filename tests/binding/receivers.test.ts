import { describe, expect, it } from 'vitest';

import type { TypeFacts } from '../../src/types/oracle.js';
import { binderOf, declared, failure, ofPackage, own } from './bound-program.js';
import type { TypesTold } from './types-told.js';

describe('the table of the application that a type is', () => {
  it.each<[string, Partial<TypeFacts>, number | undefined]>([
    ['a copy', { units: [{ value: 1, member: { name: 'LOST', enumeration: own } }] }, 3],
    [
      'the enum of the SDK',
      { units: [{ value: 1, member: { name: 'LOST', enumeration: declared } }] },
      undefined,
    ],
    [
      'the enum of a vendored copy of it',
      {
        units: [
          {
            value: 1,
            member: {
              name: 'LOST',
              enumeration: { ...declared, origin: ofPackage('small-sdk', '/app/small-sdk/a.ts') },
            },
          },
        ],
      },
      undefined,
    ],
    [
      'an enum of a package',
      { units: [{ value: 1, member: { name: 'LOST', enumeration: failure } }] },
      undefined,
    ],
    ['a number', { units: [{ value: 1 }] }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, told, members) => {
    const { binder, subject } = binderOf('here(e);', { e: told });
    expect(binder.ownTableOfType(binder.oracle.typeOf(subject))?.members.length).toBe(members);
  });
});

it('an expression holds the constants of the SDK', () => {
  const { binder, subject } = binderOf('here(small.ErrorCode);', {});
  expect(binder.constantsOf(subject)?.space.id).toBe('code');
});

describe('the receivers that an expression can be', () => {
  const receivers = (code: string, told: TypesTold = {}): string[] => {
    const { binder, subject } = binderOf(code, told);
    return binder
      .receivers(subject)
      .map((made) => `${made.catalog.id}: ${made.receiver ?? 'another'}`);
  };
  const small = ofPackage('small-sdk');

  it.each<[string, string, TypesTold, string[]]>([
    ['by the call that made it', 'here(small.createEngine());', {}, ['small: engine']],
    [
      'by the call before the type',
      'here(small.createEngine());',
      { 'small.createEngine()': { declarations: [{ name: 'Room', origin: small }] } },
      ['small: engine'],
    ],
    [
      'by its type, with assertions',
      'here(e!);',
      { e: { declarations: [{ name: 'IEngine', origin: small }] } },
      ['small: engine'],
    ],
    [
      'by a type of the SDK that is none',
      'here(e);',
      { e: { declarations: [{ name: 'Room', origin: small }] } },
      ['small: another'],
    ],
    [
      'by each of its types',
      'here(all[i]);',
      {
        'all[i]': {
          declarations: [
            { name: 'Engine', origin: ofPackage('other') },
            { name: 'Room', origin: small },
            { name: 'Engine', origin: small },
          ],
        },
      },
      ['small: another', 'small: engine'],
    ],
    [
      'not by a type of another package',
      'here(e);',
      { e: { declarations: [{ name: 'Engine', origin: ofPackage('other') }] } },
      [],
    ],
    ['not without a type', 'here(e);', {}, []],
  ])('%s', (_, code, told, made) => {
    expect(receivers(code, told)).toEqual(made);
  });
});
