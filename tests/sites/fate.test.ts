import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { fate, fateIn, fateUntested } from './followed.js';

describe('a code that no test names', () => {
  it.each([
    ['falls to the floor', 'if (error.code === 1) { renew(); }', 'floor'],
    [
      'arrives at a final else that acts',
      'if (error.code === 1) { renew(); } else { stop(); }',
      'acts',
    ],
    ['arrives at a final else that is empty', 'if (error.code === 1) { renew(); } else {}', 'logs'],
    ['is handed on', 'if (error.code === 1) { renew(); } report(error);', 'acts'],
    [
      'is not there for what is done for every code',
      'if (error.code === 1) { renew(); } stop();',
      'floor',
    ],
    ['is thrown', 'if (error.code === 1) { renew(); } throw error;', 'acts'],
  ])('%s', (_, statements, expected) => {
    expect(fate(statements)).toBe(expected);
  });

  it('is followed through a catch', () => {
    const caught =
      'try { join(); } catch (error) { if (error.code === 1) { renew(); } report(error); }';
    expect(fateIn(caught, AST_NODE_TYPES.CatchClause)).toBe('acts');
  });

  it('is followed through a file', () => {
    const code = 'const error = last(); if (error.code === 1) { renew(); } else { stop(); }';
    expect(fateIn(code, AST_NODE_TYPES.Program)).toBe('acts');
  });
});

describe('where nothing is tested, everything that is done counts', () => {
  it.each([
    ['stop();', 'acts'],
    ['console.error(error);', 'logs'],
    ['', 'floor'],
  ])('%s', (statements, expected) => {
    expect(fateUntested(statements)).toBe(expected);
  });
});

describe('a function without braces', () => {
  const fateInArrow = (body: string): string =>
    fateIn(`on((error) => ${body});`, AST_NODE_TYPES.ArrowFunctionExpression);

  it.each([
    ['error.code === 1 && renew()', 'floor'],
    ['report(error)', 'acts'],
    ["error.code === 1 ? 'renew' : 'stop'", 'acts'],
    ["(error.code === 1 ? 'renew' : 'stop') as Step", 'acts'],
    ["error.code === 1 ? 'renew' : undefined", 'floor'],
    ['({ expired: error.code === 1, message: error.message })', 'acts'],
    ['({ expired: error.code === 1, message: error.message }) as Failure', 'acts'],
    ['[error.code === 1, error]', 'acts'],
    ['`${error.code === 1}: ${error.message}`', 'acts'],
    ['error.code === 1', 'acts'],
    ['({ ok: false })', 'floor'],
  ])('%s', (body, expected) => {
    expect(fateInArrow(body)).toBe(expected);
  });
});

describe('behind tests that return, only the other codes are left', () => {
  it.each([
    ['a test', 'if (error.code === 1) { return renew(); } stop();', 'acts'],
    [
      'a test that is negated',
      'if (error.code !== 1) { wait(); } else { return; } stop();',
      'acts',
    ],
    [
      'a test that is negated, with a log line',
      'if (error.code !== 1) { console.error(error); } else { return; } stop();',
      'acts',
    ],
    ['a test of several', 'if (error.code === 1 || error.code === 2) { return; } stop();', 'acts'],
    [
      'a chain',
      'if (error.code === 1) { return; } else if (error.code === 2) { return; } stop();',
      'acts',
    ],
    [
      'a chain that asks something else',
      'if (error.code === 1) { return; } else if (offline) { wait(); } stop();',
      'acts',
    ],
    ['a test or something else', 'if (error.code === 1 || offline) { return; } stop();', 'acts'],
    ['a block', '{ wait(); if (error.code === 1) { return; } } stop();', 'acts'],
    ['within a block', '{ if (error.code === 1) { return; } stop(); }', 'acts'],
    ['within another test', 'if (online) { if (error.code === 1) { return; } } stop();', 'acts'],
    [
      'beside a return',
      'if (online) { if (error.code === 1) { return; } } else { return; } stop();',
      'acts',
    ],
    ['a switch', 'switch (error.code) { case 1: return renew(); } stop();', 'acts'],
    [
      'a switch with a label to do',
      'switch (error.code) { case 1: return; case 2: break; } stop();',
      'acts',
    ],
    ['a log line', 'if (error.code === 1) { return; } console.error(error);', 'logs'],
    ['nothing', 'if (error.code === 1) { return; }', 'floor'],
  ])('%s', (_, statements, expected) => {
    expect(fate(statements)).toBe(expected);
  });

  it('a chain without braces', () => {
    const statements =
      'if (error.code !== 1) if (error.code === 2) renew(); else console.log(error); else return; stop();';
    expect(fate(statements)).toBe('logs');
  });
});

describe('what codes that are named reach as well is no fallback', () => {
  it.each([
    ['a test that goes on', 'if (error.code === 1) { renew(); } stop();'],
    [
      'a chain of which one test goes on',
      'if (error.code === 1) { return; } else if (error.code === 2) { renew(); } stop();',
    ],
    ['a test and something else', 'if (error.code !== 1 && offline) { return; } stop();'],
    [
      'an else that goes on',
      'if (online) { if (error.code === 1) { return; } } else { wait(); } stop();',
    ],
    ['a test that does not ask for the code', 'if (online) { return; } stop();'],
    ['a switch that goes on', 'switch (error.code) { case 1: renew(); break; } stop();'],
    [
      'a switch of which one label goes on',
      'switch (error.code) { case 1: return; case 2: renew(); break; } stop();',
    ],
    ['a switch with labels to do alone', 'switch (error.code) { case 1: break; } stop();'],
  ])('%s', (_, statements) => {
    expect(fate(statements)).toBe('floor');
  });
});

describe('a test that asks something else besides', () => {
  it.each([
    [
      'lets the code into its branch',
      'if (error.code === 1 || offline) { report(error); }',
      'acts',
    ],
    ['is no fallback in its branch', 'if (error.code === 1 || offline) { stop(); }', 'floor'],
    [
      'leaves the rest to its else',
      'if (error.code === 1 || offline) { renew(); } else { stop(); }',
      'acts',
    ],
    [
      'leaves the rest to the next test',
      'if (error.code === 1 || offline) { renew(); } else if (error.code === 2 || slow) { stop(); }',
      'floor',
    ],
    [
      'leaves named codes to its else too',
      'if (error.code !== 1 && offline) { renew(); } else { stop(); }',
      'floor',
    ],
    [
      'ends with both of its branches',
      'if (error.code === 1 || offline) { return; } else { return; } report(error);',
      'logs',
    ],
    [
      'goes on with one of its branches',
      'if (error.code !== 1 && offline) { return; } else { wait(); } report(error);',
      'acts',
    ],
    [
      'goes on with its branch',
      'if (error.code !== 1 && offline) { wait(); } else { return; } report(error);',
      'acts',
    ],
    [
      'goes on without an else',
      'if (error.code !== 1 && offline) { return; } report(error);',
      'acts',
    ],
  ])('%s', (_, statements, expected) => {
    expect(fate(statements)).toBe(expected);
  });
});

describe('an if that asks for something else', () => {
  it.each([
    ['is no test of the code', 'if (offline || idle) { wait(); } else { stop(); }', 'floor'],
    [
      'ends with both of its branches',
      'if (offline) { return; } else { return; } report(error);',
      'floor',
    ],
    ['goes on with its else', 'if (offline) { return; } else { wait(); } report(error);', 'acts'],
    ['goes on with its branch', 'if (offline) { wait(); } else { return; } report(error);', 'acts'],
    ['goes on without an else', 'if (offline) { return; } report(error);', 'acts'],
    [
      'can hold a test',
      'if (online) { if (error.code === 1) { renew(); } else { stop(); } }',
      'acts',
    ],
  ])('%s', (_, statements, expected) => {
    expect(fate(statements)).toBe(expected);
  });
});
