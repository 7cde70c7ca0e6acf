import { AST_NODE_TYPES, type TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { fate, fateInNode } from './followed.js';

/** What becomes of a code in an expression that runs for every code. */
const fateOfExpression = (expression: string): string =>
  fate(`if (error.code === 1) { renew(); } ${expression};`);

/** What becomes of a code in an expression that runs for unnamed codes alone. */
const fateInFallback = (expression: string): string =>
  fate(`if (error.code === 1) { return; } ${expression};`);

describe('an error is handed on', () => {
  it.each([
    'report(error)',
    'report(error.message)',
    'report(JSON.stringify(error))',
    'new Report(error)',
    'offline ? report(error) : wait()',
    'offline || report(error)',
    'void report(error)',
    '[report(error)]',
    'String(describe(error))',
    "report(error.code === 1 ? 'renew' : 'stop')",
    'users.forEach((user) => { report(user, error); })',
    'users.forEach((user) => report(user, error))',
    'this.last = error',
    'last = error',
    'last = error.message',
    '(last as Error) = error',
    '({ code: last } = error)',
    '({ code: this.last = 0 } = error)',
    '({ ...last } = error)',
    'let latest; ({ code: latest, message: last } = error)',
    '[, last] = [0, error]',
    '[...last] = [error]',
    'return error.message',
    'return error.code !== 2 && offline ? error : undefined',
  ])('%s', (expression) => {
    expect(fateOfExpression(expression)).toBe('acts');
  });

  it.each([
    'report()',
    'console.error(error)',
    'JSON.stringify(error)',
    'String(error)',
    '[1, 2].includes(error.code)',
    'report(error.code === 1 ? error : undefined)',
    'users.forEach((user) => { console.error(user, error); })',
    'let latest; latest = error',
    'let latest; ({ code: latest } = error)',
    'let latest; [, latest = 0] = [0, error]',
    'let latest; [...latest] = [error]',
    'this.failed = true',
    'failures++',
    'offline || stop()',
    'offline && stop()',
    "return 'done'",
    "return error.code === 1 ? 'renew' : undefined",
  ])('but not by %s', (expression) => {
    expect(fateOfExpression(expression)).toBe('floor');
  });
});

describe('a fallback acts', () => {
  it.each([
    'stop()',
    'new Dialog()',
    'this.failed = true',
    'failed = true',
    'failures++',
    'this.failures++',
    'return false',
    'throw new Failure()',
    'offline || stop()',
    'offline && stop()',
    'users.forEach((user) => { user.leave(); })',
  ])('%s', (expression) => {
    expect(fateInFallback(expression)).toBe('acts');
  });

  it.each([
    'console.error(error)',
    'this.error = undefined',
    'error = true',
    'let failed; failed = true',
    'let failures = 0; failures++',
    'return null',
    'return',
    'String(error)',
  ])('but does not by %s', (expression) => {
    expect(fateInFallback(expression)).toBe('logs');
  });
});

describe('a test within an expression decides what runs', () => {
  it.each([
    ['error.code === 1 || stop()', 'acts'],
    ['error.code !== 1 && stop()', 'acts'],
    ['error.code === 1 ? renew() : stop()', 'acts'],
    ["return error.code === 1 ? 'renew' : 'stop'", 'acts'],
    ["return error.code === 1 ? 'renew' : error.code === 2 ? 'wait' : 'stop'", 'acts'],
    ['error.code === 1 && stop()', 'floor'],
    ['error.code !== 1 || stop()', 'floor'],
    ['error.code === 1 ? stop() : undefined', 'floor'],
    ['(error.code !== 1) ?? stop()', 'floor'],
  ])('%s', (expression, expected) => {
    expect(fate(`${expression};`)).toBe(expected);
  });
});

describe('of what lies too deep nothing is said', () => {
  const depth = 600;

  it('statements', () => {
    let block = { type: AST_NODE_TYPES.BlockStatement, body: [] } as object;
    for (let nested = 0; nested < depth; nested += 1) {
      block = { type: AST_NODE_TYPES.BlockStatement, body: [block] };
    }
    expect(fateInNode(block as TSESTree.BlockStatement)).toBe('acts');
  });

  it('expressions', () => {
    expect(fate(`${'!'.repeat(depth)}offline;`)).toBe('acts');
  });

  it.each([
    ['statements', '{}'.repeat(depth)],
    ['expressions', '!offline;'.repeat(depth)],
  ])('many %s beside each other are not deep', (_, statements) => {
    expect(fate(statements)).toBe('floor');
  });
});
