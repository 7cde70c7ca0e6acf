import { describe, expect, it } from 'vitest';

import { arriving, reachOf, type Extra } from '../../src/model/reach.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type Types, membersOf, modelOf, namesOf, siteOf, valuesOf } from './model-of.js';

const everyCode = [
  'BUSY',
  'FULL',
  'SLOW',
  'GONE',
  'ALONE',
  'BESIDE',
  'DOUBLE',
  'TWIN',
  'DEEP',
  'SECOND',
];

/** The codes that can arrive at the first site of a program. */
function arrivingAt(code: string, types?: Types): string[] {
  const { model } = modelOf(code, types);
  return namesOf(arriving(siteOf(model), model));
}

describe('what arrives', () => {
  const onError = "engine.on('onError', (e) => e.code === 101)";
  const members = [
    { name: 'SLOW', value: 103 },
    { name: 'FULL', value: 102 },
    { name: 'NEW', value: 200 },
  ];

  it('in a handler: what the channel delivers', () => {
    expect(arrivingAt(onError)).toEqual(['BUSY', 'FULL', 'DOUBLE']);
  });

  it('in a handler of two events: what either delivers, in the order of the space', () => {
    expect(
      arrivingAt(
        "const f = (e) => e.code === 101; engine.on('onNotice', f); engine.on('onError', f)",
      ),
    ).toEqual(['BUSY', 'FULL', 'SLOW', 'DOUBLE']);
  });

  it('in a handler whose event has a type: the codes of the type, those that are new last', () => {
    const delivered = {
      '1: 0.code': membersOf(['NEW', 'SLOW', 'FULL'], [...members, { name: 'OLD', value: 1 }]),
    };
    expect(arrivingAt(onError, { delivered })).toEqual(['FULL', 'SLOW', 'NEW']);
  });

  it('in a handler whose event has a type of all members: what the channel delivers', () => {
    const delivered = { '1: 0.code': membersOf(['NEW', 'SLOW', 'FULL'], members) };
    expect(arrivingAt(onError, { delivered })).toEqual(['BUSY', 'FULL', 'DOUBLE']);
  });

  it('where nothing tells: any code of the space', () => {
    expect(arrivingAt('c === sdk.Code.FULL')).toEqual(everyCode);
  });

  it('where a directive names a channel: what that delivers', () => {
    expect(arrivingAt('// sdk-errors: small@onNotice\nif (c === 101) f();')).toEqual([
      'BUSY',
      'SLOW',
    ]);
  });

  it('where a directive names a channel of another space: any code of the space', () => {
    expect(arrivingAt('// sdk-errors: small/code@onLeft\nif (c === 101) f();')).toEqual(everyCode);
  });

  it.each([
    ['is not known', undefined, everyCode],
    ['is that of no value', valuesOf(), everyCode],
    ['is some values', valuesOf(102, 101), ['BUSY', 'FULL']],
    ['is one value of two codes', valuesOf(107), ['DOUBLE', 'TWIN']],
    ['is values of which the space has some', valuesOf(101, 999), ['BUSY']],
    ['is values that the space has not', valuesOf(998, 999), everyCode],
    [
      'is as many values as the space has',
      valuesOf(101, 102, 103, 104, 105, 106, 107, 108, 109, 110),
      everyCode,
    ],
    ['is not made of values alone', { ...valuesOf(101), finite: false }, everyCode],
    ['is some members', membersOf(['SLOW', 'NEW'], members), ['SLOW', 'NEW']],
    ['is every member', membersOf(['SLOW', 'FULL', 'NEW'], members), everyCode],
    [
      'is some members of a copy of its own',
      membersOf(['SLOW', 'FULL'], [...members, { name: 'BUSY', value: 101 }], { origin: '' }),
      ['FULL', 'SLOW'],
    ],
    [
      'is any member of a copy of its own',
      membersOf(
        ['SLOW', 'FULL', 'BUSY'],
        [
          { name: 'SLOW', value: 103 },
          { name: 'FULL', value: 102 },
          { name: 'BUSY', value: 101 },
        ],
        { origin: '' },
      ),
      ['BUSY', 'FULL', 'SLOW'],
    ],
  ])('where the type of what is tested %s', (_, type, codes) => {
    const expressions = type === undefined ? {} : { c: type };
    expect(arrivingAt('// sdk-errors: small/code\nif (c === 101) f();', { expressions })).toEqual(
      codes,
    );
  });
});

const codes = [
  smallCode('PLAIN', 1, { channels: ['onError', 'join'] }),
  smallCode('HIDDEN', 2, { status: 'hidden' }),
  smallCode('OLD', 3, { status: 'deprecated' }),
  smallCode('OK', 4, { effect: 'success' }),
  smallCode('NOISE', 5, { effect: 'ignorable' }),
  smallCode('AGAIN', 6, { effect: 'retrying' }),
  smallCode('ENDED', 7, { effect: 'session-ended' }),
  smallCode('ANY', 8, { general: true, channels: ['onError', 'join'] }),
  smallCode('SOME', 9, { general: false, channels: ['onError', 'join'] }),
];
const catalog = smallCatalog({
  spaces: [smallSpace({ path: ['Code'], enum: 'Code', codes })],
  channels: [smallChannel(), smallChannel({ id: 'join', kind: 'method' })],
});

/** The codes that are asked for at the first site of a program. */
function reached(code: string, extras: readonly Extra[] = [], types: Types = {}): string[] {
  const { model } = modelOf(code, types, [catalog]);
  return namesOf(reachOf(siteOf(model), model, new Set(extras)));
}

describe('what is asked for', () => {
  const event = "engine.on('onError', (e) => e.code === 1)";
  const rejection = 'engine.join().catch((e) => e.code === 1)';

  it('is active, and more than a success; what can be passed over, only where it is wanted', () => {
    expect(reached(event)).toEqual(['PLAIN', 'ENDED', 'ANY', 'SOME']);
    expect(reached(event, ['ignorable'])).toEqual(['PLAIN', 'NOISE', 'ENDED', 'ANY', 'SOME']);
    expect(reached(event, ['retrying'])).toEqual(['PLAIN', 'AGAIN', 'ENDED', 'ANY', 'SOME']);
  });

  it('of a rejection, a code that any call has only where it is wanted', () => {
    expect(reached(rejection)).toEqual(['PLAIN', 'SOME']);
    expect(reached(rejection, ['general'])).toEqual(['PLAIN', 'ANY', 'SOME']);
  });

  it('of what rejections and an event bring: all codes that any call has', () => {
    const both = "const f = (e) => e.code === 1; engine.join().catch(f); engine.on('onError', f);";
    expect(reached(both)).toEqual(['PLAIN', 'ENDED', 'ANY', 'SOME']);
  });

  it('of what comes from nowhere in sight: all codes that any call has', () => {
    expect(reached('// sdk-errors: small\nif (c === 1) f();')).toContain('ANY');
  });

  describe('is what the installed SDK has,', () => {
    const installed = membersOf(
      ['PLAIN', 'ENDED', 'ANY', 'SOME'],
      [
        { name: 'PLAIN', value: 1 },
        { name: 'ENDED', value: 7, hidden: true },
        { name: 'ANY', value: 8, deprecated: '' },
        { name: 'SOME', value: 9 },
      ],
    );
    const offered = ['PLAIN', 'SOME'];

    it.each([
      ['by the type of the payload', event, { delivered: { '1: 0.code': installed } }],
      ['by the type of what is tested', event, { expressions: { 'e.code': installed } }],
      [
        'by the type of a constant',
        "engine.on('onError', (e) => e.code === sdk.Code.PLAIN)",
        { expressions: { 'sdk.Code.PLAIN': installed } },
      ],
      [
        'by the type of a constant that stands behind others',
        "engine.on('onError', (e) => { switch (e.code) { case last: case 1: case sdk.Code.PLAIN: f(); } })",
        { expressions: { 'sdk.Code.PLAIN': installed } },
      ],
    ])('%s', (_, code, types) => {
      expect(reached(code, [], types)).toEqual(offered);
    });

    it('and not what an enum of another name has', () => {
      const other = membersOf(['SOME'], [{ name: 'SOME', value: 9 }], { name: 'Other' });
      const all = ['PLAIN', 'ENDED', 'ANY', 'SOME'];
      expect(reached(event, [], { expressions: { 'e.code': other } })).toEqual(all);
    });

    it('and not what values say that are members of nothing', () => {
      expect(reached(event, [], { expressions: { 'e.code': valuesOf(1) } })).toContain('SOME');
    });

    it('without a code that it has no more', () => {
      const fewer = membersOf(
        ['PLAIN', 'SOME'],
        [
          { name: 'PLAIN', value: 1 },
          { name: 'SOME', value: 9 },
        ],
      );
      expect(reached(event, [], { expressions: { 'e.code': fewer } })).toEqual(['PLAIN', 'SOME']);
    });
  });
});
