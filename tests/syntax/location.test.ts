import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { handlerHead, nameAlone, switchHead } from '../../src/syntax/location.js';
import { first, parsed } from './parsed.js';

/** What stands between two places of one line. */
const between = (code: string, { start, end }: TSESTree.SourceLocation): string =>
  code.slice(start.column, end.column);

it.each([
  ['switch (code) { case 1: }', 'switch (code)'],
  ['switch (read(error) ) { }', 'switch (read(error) )'],
  ['switch (error[0] /* the code */) { }', 'switch (error[0] /* the code */)'],
])('the head of %s ends with its parenthesis', (code, head) => {
  const sourceCode = parsed(code);
  expect(
    between(code, switchHead(first(sourceCode, AST_NODE_TYPES.SwitchStatement), sourceCode)),
  ).toBe(head);
});

it.each([
  ['const texts: Record<string, string> = {};', 'texts'],
  ['const texts = {};', 'texts'],
  ['const { texts } = all;', '{ texts }'],
])('the name in %s stands alone', (code, name) => {
  const { id } = first(parsed(code), AST_NODE_TYPES.VariableDeclarator);
  expect(between(code, nameAlone(id))).toBe(name);
});

describe('the head of a handler ends before its body', () => {
  const head = (code: string, type: AST_NODE_TYPES): string => {
    const sourceCode = parsed(code);
    return between(code, handlerHead(first(sourceCode, type) as TSESTree.CatchClause, sourceCode));
  };

  it.each([
    ['on((error) => { leave(); });', '(error) =>'],
    ['on(async error => leave());', 'async error =>'],
  ])('an arrow: %s', (code, expected) => {
    expect(head(code, AST_NODE_TYPES.ArrowFunctionExpression)).toBe(expected);
  });

  it.each([
    ['on(function (error) { leave(); });', 'function (error)'],
    ['on({ error(event): void { leave(); } });', 'error(event): void'],
    ['on({ error: function (event) { leave(); } });', 'error: function (event)'],
    ['class A { onError(event) { leave(); } }', 'onError(event)'],
  ])('a function: %s', (code, expected) => {
    expect(head(code, AST_NODE_TYPES.FunctionExpression)).toBe(expected);
  });

  it.each([
    ['try { join(); } catch (error) { leave(); }', 'catch (error)'],
    ['try { join(); } catch { leave(); }', 'catch'],
  ])('a catch: %s', (code, expected) => {
    expect(head(code, AST_NODE_TYPES.CatchClause)).toBe(expected);
  });
});
