import { describe, expect, it } from 'vitest';

import { treatment } from './verdict-in.js';

/** What becomes of an unnamed code where an expression runs for every code. */
const afterTest = (expression: string): string =>
  treatment(`if (error.code === 1) { renew(); } ${expression};`);

/** What becomes of an unnamed code where an expression runs for unnamed codes alone. */
const inFallback = (expression: string): string =>
  treatment(`if (error.code === 1) { return; } ${expression};`);

describe('handles a code by what runs for every code', () => {
  it.each([
    'report()',
    'report(error)',
    'report(error.message)',
    'report(JSON.stringify(error))',
    'new Report(error)',
    'offline ? report(error) : wait()',
    'offline || report(error)',
    'offline || stop()',
    'offline && stop()',
    'void report(error)',
    '[report(error)]',
    'String(describe(error))',
    "report(error.code === 1 ? 'renew' : 'stop')",
    'users.forEach((user) => { report(user, error); })',
    'users.forEach((user) => report(user, error))',
    'users.forEach((user) => { console.error(user, error); })',
    'this.last = error',
    'this.failed = true',
    'last = error',
    'last = error.message',
    'failures++',
    '(last as Error) = error',
    '({ code: last } = error)',
    '({ code: this.last = 0 } = error)',
    '({ ...last } = error)',
    'let latest; ({ code: latest, message: last } = error)',
    '[, last] = [0, error]',
    '[...last] = [error]',
    "return 'done'",
    'return error.message',
    'return error.code !== 2 && offline ? error : undefined',
    'delete sessions[error.code]',
    'engine.leave()',
    'render`failed`',
    'failures.set(error, new Date())',
  ])('%s', (expression) => {
    expect(afterTest(expression)).toBe('handled');
  });
});

describe('drops a code where nothing is done about it', () => {
  it.each([
    'JSON.stringify(error)',
    'new Date().toISOString()',
    "new Intl.NumberFormat('en').format(1)",
    'new URLSearchParams(query).toString()',
    'String(error)',
    'Object.keys(error)',
    'new Error(error.message)',
    '[1, 2].includes(error.code)',
    'error.getMessage()',
    'error.message.trim()',
    'report(error.code === 1 ? error : undefined)',
    'let latest; latest = error',
    'let latest; ({ code: latest } = error)',
    'let latest; [, latest = 0] = [0, error]',
    'let latest; [...latest] = [error]',
    'const local = {}; local.last = error',
    'const local = []; local.push(error)',
    "return error.code === 1 ? 'renew' : undefined",
  ])('%s', (expression) => {
    expect(afterTest(expression)).toBe('dropped');
  });
});

it('logs a code that is only logged', () => {
  expect(afterTest('console.error(error)')).toBe('logged');
});

describe('handles a code in a fallback', () => {
  it.each([
    'stop()',
    'new Dialog()',
    'this.failed = true',
    'this.error = undefined',
    'failed = true',
    'failures++',
    'this.failures++',
    'return false',
    'throw new Failure()',
    'offline || stop()',
    'offline && stop()',
    'users.forEach((user) => { user.leave(); })',
  ])('%s', (expression) => {
    expect(inFallback(expression)).toBe('handled');
  });

  it('but only logs it by console.error(error)', () => {
    expect(inFallback('console.error(error)')).toBe('logged');
  });

  it.each([
    'error = true',
    'let failed; failed = true',
    'let failures = 0; failures++',
    'return null',
    'return',
    'String(error)',
  ])('but drops it by %s', (expression) => {
    expect(inFallback(expression)).toBe('dropped');
  });
});

describe('takes the branch of an expression that the code chooses', () => {
  it.each([
    ['error.code === 1 || stop()', 'handled'],
    ['error.code !== 1 && stop()', 'handled'],
    ['error.code === 1 ? renew() : stop()', 'handled'],
    ["return error.code === 1 ? 'renew' : 'stop'", 'handled'],
    ["return error.code === 1 ? 'renew' : error.code === 2 ? 'wait' : 'stop'", 'handled'],
    ['error.code === 1 && stop()', 'dropped'],
    ['error.code !== 1 || stop()', 'dropped'],
    ['error.code === 1 ? stop() : undefined', 'logged'],
    ['(error.code !== 1) ?? stop()', 'dropped'],
  ])('%s', (expression, expected) => {
    expect(treatment(`${expression};`)).toBe(expected);
  });
});

it('handles a code by a method of what may only compute, or act', () => {
  expect(treatment('const one = busy ? new Date() : tracker; one.send();')).toBe('handled');
  expect(treatment('const one = busy ? tracker : new Date(); one.send();')).toBe('handled');
});
