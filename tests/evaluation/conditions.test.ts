import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { named, outcomes, verdict } from './verdict-in.js';

describe('computes a condition that holds for FAILED and fails for LOST', () => {
  it.each([
    'error.code === 1',
    'error.code == 1',
    "error.code == '1'",
    '1 === error.code',
    '(error.code as any) === 1',
    '(error.code === 1)!',
    'error.code !== 2',
    '!(error.code === 2)',
    '!(error.code !== 1)',
    '!!(error.code === 1)',
    'error.code < 2',
    '-(error.code === 1)',
    '(error.code === 1) ?? busy',
    '[1, 3].includes(error.code)',
    '![2].includes(error.code)',
    'new Set([1]).has(error.code)',
    'error.code === 1 || error.code === 3',
    'error.code === 3 || (error.code === 1 || error.code === 3)',
    'error.code !== 2 && error.code !== 3',
    '(error.code === 1 && error.code !== 3) || error.code === 3',
    '(error.code === 1 || busy) && error.code !== 2',
    '[1, 3].indexOf(error.code) !== -1',
    '[1, 3].indexOf(error.code) >= 0',
    '[1, 3].indexOf(error.code) > -1',
    '[2].indexOf(error.code) == -1',
    '[2].indexOf(error.code) < 0',
    '[1, 3].indexOf(error.code) === 0',
    '~[1, 3].indexOf(error.code)',
    '([1]?.indexOf(error.code))! > -1',
  ])('%s', (condition) => {
    expect(outcomes(condition)).toEqual([true, false]);
  });

  it.each([
    ['isFailed', 'const isFailed = error.code === 1'],
    ['!isLost', 'const isLost = error.code === 2'],
    ['isFailed || isClosed', 'const isFailed = error.code === 1, isClosed = error.code === 3'],
    ['isKnown', 'const isFailed = error.code === 1; const isKnown = isFailed || error.code === 3'],
    ['is', 'const first = error.code === 1; const is = first'],
    ['is', 'let is = false; if (error.code === 1) { is = true; }'],
  ])('%s, after: %s', (condition, before) => {
    expect(outcomes(condition, before)).toEqual([true, false]);
  });
});

describe('computes what follows from the code, and nothing else', () => {
  it.each([
    ['error.code === 1 || busy', [true, undefined]],
    ['busy || error.code === 1', [true, undefined]],
    ['busy || error.code === 1 || error.code === 3', [true, undefined]],
    ['error.code === 1 && busy', [undefined, false]],
    ['busy && error.code === 1', [undefined, false]],
    ['busy && error.code === 1 && error.code !== 3', [undefined, false]],
    ['!(error.code === 1 || busy)', [false, undefined]],
    ['!(busy || error.code === 1)', [false, undefined]],
    ['(error.code === 1 && busy) || error.code === 2', [undefined, true]],
    ['error.code === other || error.code === 1', [true, undefined]],
    ['[1, 3].indexOf(error.code) > 0', [false, false]],
    ['void (error.code === 1)', [false, false]],
    ['error.code', [true, true]],
    ['busy', [undefined, undefined]],
    ['error.code === other', [undefined, undefined]],
    ['error.fatal', [undefined, undefined]],
    ['(error.code === 1) === busy', [undefined, undefined]],
  ])('%s: %j', (condition, expected) => {
    expect(outcomes(condition)).toEqual(expected);
  });

  it.each([
    ['a name with another value', 'let is = error.code === 1; is = busy'],
    ['a parameter', 'const inner = (is) => is; const is = inner(busy)'],
  ])('%s', (_, before) => {
    expect(outcomes('is', before)).toEqual([undefined, undefined]);
  });
});

describe('names the codes that a condition tells from others', () => {
  it.each([
    ['error.code === 1 || busy', ['FAILED']],
    ['busy || error.code === 1', ['FAILED']],
    ['error.code === 1 || busy || error.code === 2', ['FAILED', 'LOST']],
    ['(error.code === 1 && idle) || busy', ['FAILED']],
    ['!(error.code === 1)', ['FAILED']],
    ['[1, 2].includes(error.code)', ['FAILED', 'LOST']],
    ["error.name === 'LOST'", ['LOST']],
    ["error.name.startsWith('KICKED_')", ['KICKED_OUT', 'KICKED_TWICE']],
    ['error.code >= 40', ['KICKED_OUT', 'KICKED_TWICE']],
    ['busy', []],
    ['error.fatal', []],
    ['error.code', []],
  ])('%s: %j', (condition, expected) => {
    expect(named(`if (${condition}) { }`)).toEqual(expected);
  });

  it.each([
    'if (error.code === other) { }',
    'if (error.code > other) { }',
    'if ([1, other].includes(error.code)) { }',
    'switch (error.code) { case other: break; }',
    'if (texts[error.code]) { }',
    'const own = { ...texts }; if (own[error.code]) { }',
    'const own = new Set([1, other]); if (own.has(error.code)) { }',
    'if (error.code in texts) { }',
  ])('names every code where an operand is not known: %s', (statements) => {
    expect(named(statements)).toEqual(['CLOSED', 'FAILED', 'KICKED_OUT', 'KICKED_TWICE', 'LOST']);
  });
});

it('notes where the code is looked at', () => {
  const { visited } = verdict('if (busy) { } if (error.code === 1) { } [2].includes(error.code);');
  expect(visited).toContain('error.code === 1');
  expect(visited).toContain('[2].includes(error.code)');
  expect(visited).not.toContain('busy');
});

it('accepts what follows the return for the first of some codes', () => {
  const found = lintScript(
    `import VERTC from '@volcengine/rtc';
    const { TOKEN_EXPIRED, KICKED_OUT } = VERTC.ErrorCode;
    VERTC.createEngine('id').on(VERTC.events.onError, (e) => {
      if ([TOKEN_EXPIRED, KICKED_OUT].indexOf(e.errorCode) === 0) { renew(); return; }
      leave();
    });`,
    { sourceType: 'module' },
  );
  expect(found).toEqual([]);
});
