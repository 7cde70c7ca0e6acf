import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { siteIn, told } from './inline-site.js';

/** What a function that receives `error` compares. */
const comparison = (expression: string): ReturnType<typeof siteIn> =>
  siteIn(`function handle(error) { ${expression}; }`, AST_NODE_TYPES.BinaryExpression);

const toldOf = (expression: string): ReturnType<typeof told> =>
  told(`function handle(error) { ${expression}; }`, comparison(expression));

describe('a constant is compared with what is inspected', () => {
  it.each([
    ['error.code === 1', 'error.code', ['1', 1]],
    ["error.code == '1'", 'error.code', ["'1'", '1']],
    ['1 === error.code', 'error.code', ['1', 1]],
    ['code === -1', 'code', ['-1', -1]],
    ["String(code) === '1'", 'code', ["'1'", '1']],
    ['(code as T) === (1 as T)', 'code', ['1 as T', 1]],
  ])('%s', (expression, subject, test) => {
    expect(toldOf(expression)).toEqual({
      kind: 'comparison',
      node: expression,
      subject,
      tests: [test],
    });
  });
});

it.each([
  ['===', false],
  ['==', false],
  ['!==', true],
  ['!=', true],
])('%s', (operator, negated) => {
  expect(comparison(`code ${operator} 1`)).toMatchObject({ negated });
  expect(comparison(`error.code ${operator} expected`)).toMatchObject({ negated });
});

describe('what a payload is compared with may be any code', () => {
  it.each([
    ['error.code === expected', 'error.code', 'expected'],
    ['expected === error.code', 'error.code', 'expected'],
    ['Number(error.code) !== expected', 'error.code', 'expected'],
    ['error === last', 'error', 'last'],
  ])('%s', (expression, subject, operand) => {
    expect(toldOf(expression)).toEqual({
      kind: 'comparison',
      node: expression,
      subject,
      tests: [[operand, undefined]],
    });
  });

  it('of a catch as well', () => {
    const code = 'try { join(); } catch (error) { error.code === expected; }';
    expect(told(code, siteIn(code, AST_NODE_TYPES.BinaryExpression))).toMatchObject({
      subject: 'error.code',
      tests: [['expected', undefined]],
    });
  });
});

describe('no comparison with a code is', () => {
  it.each([
    'error.code < 1',
    'error.code > expected',
    'error.code + 1',
    "'code' in error",
    '1 === 2',
    'error === null',
    'error.code !== undefined',
    'code === expected',
  ])('%s', (expression) => {
    expect(comparison(expression)).toBeUndefined();
  });

  it('a question for a private member', () => {
    const code = 'class Failure { #code; is(error) { return #code in error; } }';
    expect(siteIn(code, AST_NODE_TYPES.BinaryExpression)).toBeUndefined();
  });
});
