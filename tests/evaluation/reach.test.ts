import { describe, expect, it } from 'vitest';

import { arriving } from './verdict-in.js';

describe('lets only the codes arrive that a test lets through', () => {
  it.each([
    ['FAILED', 'if (error.code === 1) here();'],
    ['FAILED', 'if (error.code === 1) { log(); here(); }'],
    ['FAILED', 'if (error.code === 2) log(); else here();'],
    ['FAILED', 'if (error.code === 2) { } else if (busy) here();'],
    ['FAILED', 'if (busy) { if (error.code === 1) here(); }'],
    ['FAILED', 'if (error.code === 1 && here()) log();'],
    ['FAILED', 'error.code === 1 && here();'],
    ['FAILED', 'error.code === 2 || here();'],
    ['FAILED', 'error.code === 1 ? here() : log();'],
    ['FAILED', 'error.code === 2 ? log() : here();'],
    ['FAILED', 'if (error.code === 2) return; here();'],
    ['FAILED', 'if (error.code === 2) { log(); throw error; } log(); here();'],
    ['FAILED', 'if (error.code === 1) { } else return; here();'],
    ['FAILED', 'if (error.code !== 1) return; run(() => here());'],
    ['FAILED', '{ if (error.code === 2) return; { here(); } }'],
    ['FAILED', 'switch (mode) { case 0: if (error.code === 2) return; here(); }'],
    ['FAILED', 'for (const one of all) { if (error.code === 2) continue; here(); }'],
    ['LOST', 'if (error.code === 1) return; if (busy) return; here();'],
    ['LOST', 'log(); if (error.code === 1) return; log(); here();'],
    ['LOST', 'error.code === 1 || here();'],
    ['LOST', 'if (error.code === 1 || here()) log();'],
    ['LOST', 'error.code === 1 || busy || here();'],
    ['LOST', 'switch (error.code) { case 1: break; default: here(); }'],
    ['LOST', 'const stop = () => { throw error; }; if (error.code === 1) stop(); here();'],
  ])('%s: %s', (name, statements) => {
    expect(arriving(statements)).toEqual([name]);
  });

  it.each([
    'if (error.code === 1) return; if (error.code === 2) { return; } here();',
    '(error.code === 1) ?? here();',
  ])('none: %s', (statements) => {
    expect(arriving(statements)).toEqual([]);
  });
});

describe('lets every code arrive', () => {
  it.each([
    ['in a condition', 'if (here()) log();'],
    ['in the condition of a code', 'if (here() && error.code === 1) log();'],
    ['in an alternative before the test', 'if (here() || error.code === 1) log();'],
    ['in the condition of an expression', 'here() ? log() : (error.code === 1);'],
    ['after another condition', 'if (busy) return; here();'],
    ['after another condition with an else', 'if (busy) log(); else return; here();'],
    ['in another condition', 'if (busy) here();'],
    ['in the else of another condition', 'if (busy) log(); else here();'],
    ['in a conjunction with another condition', 'busy && here();'],
    ['in an alternative to another condition', 'busy || here();'],
    ['before the test', 'here(); if (error.code === 1) return;'],
    ['after a test that goes on', 'if (error.code === 1) log(); here();'],
    ['after both branches of a test', 'if (error.code === 1) log(); else log(); here();'],
    ['after a test in a callback', 'run(() => { if (error.code === 1) return; }); here();'],
    ['after a switch', 'switch (mode) { case 0: if (error.code === 1) return; } here();'],
    ['after a throw that is caught', 'try { if (error.code === 1) throw 0; } catch { } here();'],
  ])('%s', (_, statements) => {
    expect(arriving(statements)).toEqual(['FAILED', 'LOST']);
  });
});
