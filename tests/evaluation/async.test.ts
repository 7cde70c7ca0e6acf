import { describe, expect, it } from 'vitest';

import { treatment, verdictIn } from './verdict-in.js';

describe('follows promises', () => {
  it.each([
    ['then', 'Promise.resolve(error).then((e) => { report(e); });', 'handled'],
    [
      'then with another code',
      'Promise.resolve(error).then((e) => { if (e.code === 1) leave(); });',
      'dropped',
    ],
    [
      'catch of a rejection',
      'Promise.reject(error).catch((e) => { console.error(e); });',
      'logged',
    ],
    ['catch without a rejection', 'Promise.resolve(1).catch(() => { leave(); });', 'dropped'],
    [
      'then of a rejection',
      'Promise.reject(error).then(() => { leave(); }).catch(() => { });',
      'dropped',
    ],
    ['finally', 'Promise.resolve(1).finally(() => { leave(); });', 'handled'],
    ['new Promise', 'new Promise((resolve) => { leave(); resolve(1); });', 'handled'],
    ['a timer', 'setTimeout(() => { if (error.code === 1) leave(); }, 10);', 'dropped'],
    ['a timer that acts', 'setTimeout(() => { leave(); }, 10);', 'handled'],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });
});

describe('runs async functions', () => {
  const treatmentIn = (statements: string): string =>
    verdictIn(`async function handle(error) { ${statements} }`).treatment;

  it.each([
    ['an awaited action', 'await leave();', 'handled'],
    ['an awaited helper that drops the code', 'const f = async () => { }; await f();', 'dropped'],
    [
      'an awaited helper that throws',
      'const f = async () => { throw error; }; await f();',
      'handled',
    ],
    ['an awaited value', 'const code = await error.code; if (code === 1) leave();', 'dropped'],
    ['an awaited rejection', 'try { await Promise.reject(error); leave(); } catch { }', 'dropped'],
    ['for await', 'for await (const one of [1]) { if (one === error.code) leave(); }', 'dropped'],
  ])('%s', (_, statements, expected) => {
    expect(treatmentIn(statements)).toBe(expected);
  });
});

describe('runs generators', () => {
  const treatmentIn = (statements: string): string =>
    verdictIn(`function* handle(error) { ${statements} }`).treatment;

  it.each([
    ['handles by a yield', 'yield put(error);', 'handled'],
    ['handles by a yield of nothing', 'yield;', 'handled'],
    ['handles by delegation', 'yield* other(error);', 'handled'],
    ['handles by a yield in a fallback', 'if (error.code === 1) return; yield 1;', 'handled'],
    ['drops without a yield', 'if (error.code === 1) yield 1;', 'dropped'],
  ])('%s', (_, statements, expected) => {
    expect(treatmentIn(statements)).toBe(expected);
  });
});
