import { AST_NODE_TYPES } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { verdictIn } from './verdict-in.js';

describe('runs functions that can be seen', () => {
  it.each([
    [
      'a predicate',
      'const isFailed = (code) => code === 1; if (isFailed(error.code)) leave();',
      'dropped',
    ],
    [
      'a declaration',
      'function isFailed(e) { return e.code === 1; } if (isFailed(error)) leave();',
      'dropped',
    ],
    [
      'a helper that acts',
      'const f = (e) => { if (e.code === 1) return; leave(); }; f(error);',
      'handled',
    ],
    [
      'a closure over a flag',
      'let is = false; const f = () => { is = error.code === 1; }; f(); if (is) leave();',
      'dropped',
    ],
    [
      'a function that a function returns',
      'const is = (one) => (code) => code === one; if (is(1)(error.code)) leave();',
      'dropped',
    ],
    [
      'a method of an object',
      'const o = { is(code) { return code === 1; } }; if (o.is(error.code)) leave();',
      'dropped',
    ],
    ['a table of functions', 'const o = { 1: () => leave() }; o[error.code]?.();', 'dropped'],
    [
      'a bound function',
      'const f = (one, code) => code === one; if (f.bind(null, 1)(error.code)) leave();',
      'dropped',
    ],
    [
      'a called function',
      'const f = (code) => code === 1; if (f.call(null, error.code)) leave();',
      'dropped',
    ],
    [
      'an applied function',
      'const f = (code) => code === 1; if (f.apply(null, [error.code])) leave();',
      'dropped',
    ],
    [
      'a default parameter',
      'const f = (code = error.code) => code === 1; if (f()) leave();',
      'dropped',
    ],
    [
      'a rest parameter',
      'const f = (...all) => all.includes(1); if (f(error.code)) leave();',
      'dropped',
    ],
    ['a function called at once', '(() => { if (error.code === 1) leave(); })();', 'dropped'],
  ])('%s', (_, statements, treatment) => {
    const code = `function handle(error) { ${statements} }`;
    expect(verdictIn(code)).toMatchObject({ named: ['FAILED'], treatment });
  });

  it('takes a helper that drops the code for no action', () => {
    const code = 'function handle(error) { forget(error); } function forget(e) { }';
    expect(verdictIn(code).treatment).toBe('dropped');
  });

  it('takes a helper that only logs for a logger', () => {
    const code = 'function handle(error) { log(error); } function log(e) { console.warn(e); }';
    expect(verdictIn(code).treatment).toBe('logged');
  });

  it('takes a function that calls itself for an action', () => {
    const code = 'function handle(error) { again(error); } function again(e) { again(e); }';
    expect(verdictIn(code).treatment).toBe('handled');
  });
});

describe('runs classes', () => {
  const root = AST_NODE_TYPES.MethodDefinition;

  it.each([
    ['a method of this', 'if (this.isFailed(error.code)) this.engine.leave();', 'dropped'],
    ['a field of this', 'if (this.codes.has(error.code)) this.engine.leave();', 'dropped'],
    ['a static method', 'if (Room.isOne(error.code)) this.engine.leave();', 'dropped'],
    ['a store in this', 'if (error.code === 1) return; this.failed = true;', 'handled'],
    ['a call of what this holds', 'if (error.code === 1) return; this.engine.leave();', 'handled'],
  ])('%s', (_, statements, treatment) => {
    const code = `
      class Room {
        handle(error) { ${statements} }
        codes = new Set([1]);
        isFailed(code) { return code === 1; }
        static isOne(code) { return code === 1; }
      }`;
    expect(verdictIn(code, { root })).toMatchObject({ named: ['FAILED'], treatment });
  });

  it('makes an instance and runs its methods', () => {
    const code = `
      class Failure {
        constructor(code) { this.code = code; }
        isFailed() { return this.code === 1; }
      }
      function handle(error) {
        if (new Failure(error.code).isFailed()) { leave(); }
      }`;
    expect(verdictIn(code)).toMatchObject({ named: ['FAILED'], treatment: 'dropped' });
  });
});
