import { describe, expect, it } from 'vitest';

import { membersOf, modelOf } from './model-of.js';

/** The event that each function of a program is taken to handle, and where its payload begins. */
function assumed(...program: Parameters<typeof modelOf>): string[] {
  const { model } = modelOf(...program);
  return model.handlers.groups
    .flat()
    .flatMap(({ deliveries, offset }) =>
      deliveries
        .filter(({ registration }) => registration === undefined)
        .map(({ channel }) => `${channel.id} ${String(offset)}`),
    );
}

describe('a function is a handler where it tests', () => {
  it.each([
    ['a code of one event', 'function f(e) { if (e.code === sdk.Code.FULL) g(); }'],
    ['other codes', 'function f(e) { if (e.code !== sdk.Code.FULL) g(); }'],
    ['a code in a switch', 'function f(e) { switch (e.code) { case sdk.Code.FULL: g(); } }'],
    ['a code of a list', 'function f(e) { if ([sdk.Code.FULL].includes(e.code)) g(); }'],
    [
      'a code of a list that may be none',
      'const l = [sdk.Code.FULL]; function f(e) { if (l?.includes(e.code)) g(); }',
    ],
    [
      'a code among other conditions',
      'function f(e) { if (a && !(e.code === sdk.Code.FULL)) g(); }',
    ],
    [
      'a code that has the value of another',
      'function f(e) { if (e.code === sdk.Code.TWIN) g(); }',
    ],
    [
      'one of two codes that two events have',
      'function f(e) { if (e.code === sdk.Code.BUSY) g(); else if (e.code === sdk.Code.FULL) g(); }',
    ],
    [
      'a code, and a value that is not known',
      'function f(e) { switch (e.code) { case sdk.Code.FULL: case last: g(); } }',
    ],
    [
      'a code, and a number of which a directive says what it is',
      'function f(e) { if (e.code === sdk.Code.FULL) g();\n// sdk-errors: small/code\nif (e.other === 103) g(); }',
    ],
    ['codes by a name', 'function f({ code }) { if (code === sdk.Code.FULL) g(); }'],
    [
      'codes, as an argument of a call that is no loop',
      'listen((e) => { if (e.code === sdk.Code.FULL) g(); })',
    ],
    [
      'codes, as an argument of a method that is no loop',
      'bus.listen((e) => { if (e.code === sdk.Code.FULL) g(); })',
    ],
  ])('%s', (_, code) => {
    expect(assumed(code)).toEqual(['onError 0']);
  });

  it('where the channel has its payload, behind parameters of its own', () => {
    const test = 'switch (r.reason) { case sdk.Reason.KICKED: g(); }';
    expect(assumed(`function f(user, r) { ${test} }`)).toEqual(['onLeft 0']);
    expect(assumed(`function f(app, user, r) { ${test} }`)).toEqual(['onLeft 1']);
  });

  it('where the channel has what it reads, of two parameters', () => {
    const code = 'function f(a, b) { if (b.code === sdk.Code.SECOND) g(); }';
    expect(assumed(code)).toEqual(['onTwo 0']);
  });

  it('where the payload has the code, in an object of it', () => {
    expect(assumed('function f(e) { if (e.detail.code === sdk.Code.DEEP) g(); }')).toEqual([
      'onDeep 0',
    ]);
  });

  it('each function by itself', () => {
    expect(
      assumed(
        'function f(e) { if (e.code === sdk.Code.FULL) g(); } function h(e) { if (e.code === sdk.Code.SLOW) g(); }',
      ),
    ).toEqual(['onError 0', 'onNotice 0']);
  });
});

describe('nothing is assumed of a function that tests', () => {
  it.each([
    ['a code that two events have', 'function f(e) { if (e.code === sdk.Code.BUSY) g(); }'],
    [
      'codes that no event has together',
      'function f(e) { if (e.code === sdk.Code.FULL) g(); if (e.code === sdk.Code.SLOW) g(); }',
    ],
    [
      'codes of one list that no event has together',
      'function f(e) { if ([sdk.Code.FULL, sdk.Code.SLOW].includes(e.code)) g(); }',
    ],
    [
      'a property whose name is the same, put together',
      'function f(e) { if (e.co.de === sdk.Code.FULL) g(); }',
    ],
    [
      'a code of an event beside one that no event has',
      'function f(e) { if ([sdk.Code.FULL, sdk.Code.GONE].includes(e.code)) g(); }',
    ],
    ['what a method rejects with', 'function f(e) { if (e.code === sdk.Code.GONE) g(); }'],
    [
      'a code that an event delivers by itself',
      'function f(code) { if (code === sdk.Code.ALONE) g(); }',
    ],
    ['another property', 'function f(e) { if (e.error.code === sdk.Code.FULL) g(); }'],
    ['the place of another space', 'function f(e) { if (e.reason === sdk.Code.BESIDE) g(); }'],
    ['numbers', '// sdk-errors: small/code\nfunction f(e) { if (e.code === 102) g(); }'],
    [
      'numbers of a directive',
      'function f(e) {\n// sdk-errors: small/code\nif (e.code === 102) g(); }',
    ],
    ['what cannot be followed', 'function f(e) { if (e[i] === sdk.Code.FULL) g(); }'],
    ['no parameter', 'if (e.code === sdk.Code.FULL) g();'],
    ['something beside a condition', 'function f(e) { return e.code === sdk.Code.FULL; }'],
    ['a code to choose a value', 'function f(e) { g(e.code === sdk.Code.FULL ? 1 : 2); }'],
    [
      'a code to choose a condition',
      'function f(e) { if (e.code === sdk.Code.FULL ? a : b) g(); }',
    ],
    ['a code in a loop', 'function f(e) { while (e.code === sdk.Code.FULL) g(); }'],
    [
      'a code by a table',
      'function f(e) { const t = { [sdk.Code.FULL]: 1 }; if (t[e.code]) g(); }',
    ],
    [
      'what its author says comes elsewhere',
      'function f(e) {\n// sdk-errors: small@onNotice\nif (e.code === sdk.Code.FULL) g(); }',
    ],
    [
      'something beside the payload of its own registration',
      "engine.on('onLeft', (e) => { if (e.code === sdk.Code.FULL) g(); })",
    ],
  ])('%s', (_, code) => {
    expect(assumed(code)).toEqual([]);
  });

  it('numbers of its type', () => {
    const type = membersOf(['DEEP'], [{ name: 'DEEP', value: 108 }]);
    const code = (test: string): string => `function f(e) { if (e.detail.code === ${test}) g(); }`;
    const types = { expressions: { 'e.detail.code': type } };
    expect(assumed(code('108'), types)).toEqual([]);
    expect(assumed(code('sdk.Code.DEEP'), types)).toEqual(['onDeep 0']);
  });

  it.each([
    'catch',
    'every',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'flatMap',
    'forEach',
    'map',
    'reduce',
    'some',
    'sort',
    'then',
  ])('elements or results: list.%s(f)', (method) => {
    expect(assumed(`list.${method}((e) => { if (e.code === sdk.Code.FULL) g(); })`)).toEqual([]);
  });
});
