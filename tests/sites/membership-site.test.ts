import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { siteIn, told } from './inline-site.js';

const lists =
  'const fatal = [1, 2]; const ended = new Set([1, 2]); const same = fatal; const KICKED_OUT = 5;';

/** What a function that receives `error` looks for in a list. */
function membership(call: string): ReturnType<typeof told> {
  const code = `${lists} function handle(error) { ${call}; }`;
  return told(code, siteIn(code, AST_NODE_TYPES.CallExpression));
}

describe('the code is looked for in a list', () => {
  it.each([
    ['[1, 2].includes(error.code)', 'error.code', [1, 2]],
    ['[1, 2].indexOf(code)', 'code', [1, 2]],
    ["['KICKED_OUT'].includes(String(code))", 'code', ['KICKED_OUT']],
    ['[1, , 2].includes(code)', 'code', [1, 2]],
    ['[1, unknown].includes(code)', 'code', [1, undefined]],
    ['([1, 2] as const)?.includes(code as T)', 'code', [1, 2]],
    ['new Set([1, 2]).has(code)', 'code', [1, 2]],
    ['fatal.includes(code)', 'code', [1, 2]],
    ['ended.has(code)', 'code', [1, 2]],
    ['new Set(fatal).has(code)', 'code', [1, 2]],
  ])('%s', (call, subject, values) => {
    const site = membership(call);
    expect(site).toMatchObject({
      kind: 'membership',
      node: call,
      subject,
    });
    expect(site?.tests.map(([, value]) => value)).toEqual(values);
  });
});

describe('what the payload is looked for in may hold any code', () => {
  it.each([
    ['codes.includes(error.code)', 'codes'],
    ['codes.has(Number(error.code))', 'codes'],
    ['same.includes(error.code)', 'same'],
    ['new List([1, 2]).has(error.code)', 'new List([1, 2])'],
    ['new sets.Set([1, 2]).has(error.code)', 'new sets.Set([1, 2])'],
    ['new Set().has(error.code)', 'new Set()'],
    ['codesOf(room).includes(error.code)', 'codesOf(room)'],
  ])('%s', (call, list) => {
    expect(membership(call)).toEqual({
      kind: 'membership',
      node: call,
      subject: 'error.code',
      tests: [[list, undefined]],
    });
  });

  it('a set that is made from itself', () => {
    const code = 'function handle(error) { ended.has(error.code); } const ended = new Set(ended);';
    expect(told(code, siteIn(code, AST_NODE_TYPES.CallExpression))?.tests).toEqual([
      ['ended', undefined],
    ]);
  });
});

it('a named code is looked for among those that an error has', () => {
  expect(membership('error.codeList.includes(KICKED_OUT)')).toEqual({
    kind: 'membership',
    node: 'error.codeList.includes(KICKED_OUT)',
    subject: 'error.codeList',
    tests: [['KICKED_OUT', 5]],
  });
});

describe('no such test is', () => {
  it.each([
    'includes(error.code)',
    '[1, 2].includes()',
    '[1, 2].includes(...codes)',
    '[1, 2].find(error.code)',
    '[1, 2][method](error.code)',
    '[one, other].includes(code)',
    '[].includes(code)',
    'codes.includes(code)',
    "error.message.includes('KICKED_OUT')",
    'error.codeList.includes(5)',
  ])('%s', (call) => {
    expect(membership(call)).toBeUndefined();
  });
});
