import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { expect, it } from 'vitest';

import { isOfParameter } from '../../src/sites/payload-expression.js';
import { first } from '../syntax/parsed.js';
import { file } from './file.js';

it.each([
  ['a parameter', 'function handle(error) { use(error); }', true],
  ['a part of a parameter', 'function handle(error) { use(error.detail.code); }', true],
  ['what a parameter is taken apart into', 'function handle({ code }) { use(code); }', true],
  ['a name for a part', 'function handle(error) { const { code } = error; use(code); }', true],
  ['a caught error', 'try {} catch (error) { use(error); }', true],
  ['a part of a caught error', 'try {} catch (error) { use(error.code); }', true],
  ['a variable', 'let code; function handle(error) { use(code); }', false],
  ['a global', 'function handle(error) { use(code); }', false],
  ['a literal', 'function handle(error) { use(1); }', false],
  ['a text that is made from a parameter', 'function handle(error) { use(`${error}`); }', false],
])('%s', (_, code, expected) => {
  const { binder, sourceCode } = file(code);
  const [argument] = first(sourceCode, AST_NODE_TYPES.CallExpression).arguments;
  expect(argument !== undefined && isOfParameter(argument, binder)).toBe(expected);
});
