import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { treatment, verdictIn } from './verdict-in.js';

describe('treats a code that no test names', () => {
  it.each([
    ['as dropped after a test', 'if (error.code === 1) { renew(); }', 'dropped'],
    [
      'as handled in a final else that acts',
      'if (error.code === 1) { renew(); } else { stop(); }',
      'handled',
    ],
    ['as logged in an empty else', 'if (error.code === 1) { renew(); } else {}', 'logged'],
    [
      'as handled where it is passed on',
      'if (error.code === 1) { renew(); } report(error);',
      'handled',
    ],
    [
      'as handled by what runs for every code',
      'if (error.code === 1) { renew(); } stop();',
      'handled',
    ],
    ['as handled where it is thrown', 'if (error.code === 1) { renew(); } throw error;', 'handled'],
    [
      'as handled by an action before the test',
      'stop(); if (error.code === 1) { renew(); }',
      'handled',
    ],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });

  it('runs a catch clause', () => {
    const code = `
      try { join(); } catch (error) {
        if (error.code === 1) { renew(); }
        report(error);
      }`;
    expect(verdictIn(code, { root: AST_NODE_TYPES.CatchClause }).treatment).toBe('handled');
  });
});

describe('treats every code alike where nothing is tested', () => {
  it.each([
    ['stop();', 'handled'],
    ['console.error(error);', 'logged'],
    ['', 'dropped'],
  ])('%s', (statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });
});

describe('counts the value of a function without braces', () => {
  const root = AST_NODE_TYPES.ArrowFunctionExpression;

  it.each([
    ['report(error)', 'handled'],
    ["error.code === 1 ? 'renew' : 'stop'", 'handled'],
    ["(error.code === 1 ? 'renew' : 'stop') as Step", 'handled'],
    ['({ expired: error.code === 1, message: error.message })', 'handled'],
    ['({ expired: error.code === 1, message: error.message }) as Failure', 'handled'],
    ['[error.code === 1, error]', 'handled'],
    ['`${error.code === 1}: ${error.message}`', 'handled'],
    ['error.code === 1', 'handled'],
    ['({ ok: false })', 'handled'],
    ['error.code === 1 && renew()', 'dropped'],
    ["error.code === 1 ? 'renew' : undefined", 'dropped'],
  ])('%s', (body, expected) => {
    expect(verdictIn(`on((error) => ${body});`, { root }).treatment).toBe(expected);
  });
});

describe('runs what follows tests that return', () => {
  it.each([
    ['a test', 'if (error.code === 1) { return renew(); } stop();'],
    ['a negated test', 'if (error.code !== 1) { wait(); } else { return; } stop();'],
    ['a test of several', 'if (error.code === 1 || error.code === 2) { return; } stop();'],
    ['a chain', 'if (error.code === 1) { return; } else if (error.code === 2) { return; } stop();'],
    [
      'a chain with another condition',
      'if (error.code === 1) { return; } else if (idle) {} stop();',
    ],
    ['a test or another condition', 'if (error.code === 1 || offline) { return; } stop();'],
    ['a block', '{ wait(); if (error.code === 1) { return; } } stop();'],
    ['a test in another condition', 'if (online) { if (error.code === 1) { return; } } stop();'],
    ['a switch', 'switch (error.code) { case 1: return renew(); } stop();'],
    [
      'a switch with an empty case',
      'switch (error.code) { case 1: return; case 2: break; } stop();',
    ],
    ['a test that goes on', 'if (error.code === 1) { renew(); } stop();'],
    ['a test and another condition', 'if (error.code !== 1 && offline) { return; } stop();'],
    ['another condition', 'if (online) { return; } stop();'],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('handled');
  });

  it.each([
    ['logs', 'if (error.code === 1) { return; } console.error(error);', 'logged'],
    ['drops', 'if (error.code === 1) { return; }', 'dropped'],
    ['logs by an early return', 'if (error.code !== 1) { return; } renew();', 'logged'],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });

  it('in a chain without braces', () => {
    const statements = `
      if (error.code !== 1)
        if (error.code === 2) renew();
        else console.log(error);
      else return;
      stop();`;
    expect(treatment(statements)).toBe('handled');
  });
});

describe('takes both ways of a condition that is not known', () => {
  it.each([
    ['handles in the branch', 'if (error.code === 1 || offline) { report(error); }', 'handled'],
    ['handles in the else', 'if (error.code === 1 || offline) { renew(); } else { }', 'handled'],
    [
      'handles in the next test',
      'if (error.code === 1 || offline) { } else if (error.code === 2 || slow) { stop(); }',
      'handled',
    ],
    [
      'handles beside named codes',
      'if (error.code !== 1 && offline) {} else { stop(); }',
      'handled',
    ],
    [
      'handles after one of two branches',
      'if (error.code !== 1 && offline) { return; } else { } report(error);',
      'handled',
    ],
    [
      'handles after a branch that goes on',
      'if (error.code !== 1 && offline) { } else { return; } report(error);',
      'handled',
    ],
    ['handles without an else', 'if (!leaving && error.code !== 1) { again(); }', 'handled'],
    ['handles in an if without a test', 'if (offline || idle) { wait(); }', 'handled'],
    [
      'drops where both branches return',
      'if (offline) { return; } else { return; } report();',
      'dropped',
    ],
    [
      'handles after an else that goes on',
      'if (offline) { return; } else { } report();',
      'handled',
    ],
    ['handles after a branch that ends', 'if (offline) { } else { return; } report();', 'handled'],
    ['handles after an if', 'if (offline) { return; } report(error);', 'handled'],
    [
      'handles in a test within',
      'if (online) { if (error.code === 1) { renew(); } else { stop(); } }',
      'handled',
    ],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });
});
