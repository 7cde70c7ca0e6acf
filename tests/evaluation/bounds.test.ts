import { describe, expect, it } from 'vitest';

import { outcomes, treatment, verdict } from './verdict-in.js';

describe('treats a function past a bound as handled', () => {
  it.each([
    ['nested statements', `${'{'.repeat(420)}${'}'.repeat(420)}`],
    ['nested expressions', `${'!'.repeat(600)}offline;`],
    ['too many steps', 'let n = 0; n++;'.repeat(20_000)],
    ['rounds within rounds', `${'for (const a of [1, 2, 3, 4, 5, 6, 7, 8]) '.repeat(8)}{ }`],
    ['a with statement', 'with (error) { }'],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('handled');
  });

  it('and depends on the error', () => {
    expect(verdict(`${'!'.repeat(600)}offline;`).dependsOnError).toBe(true);
  });
});

describe('stays within bounds', () => {
  it.each([
    ['many statements', '{}'.repeat(600)],
    ['many expressions', '!offline;'.repeat(600)],
    ['many unknown conditions', 'if (offline) { } '.repeat(200)],
    ['many calls', `const f = () => { }; ${'f();'.repeat(600)}`],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('dropped');
  });

  it.each([
    ['negations', (name: string) => `!!${name}`],
    ['alternatives', (name: string) => `error.code === 3 || ${name}`],
    ['conjunctions', (name: string) => `error.code !== 3 && ${name}`],
    ['names used twice', (name: string) => `${name} && ${name}`],
  ])('a condition made of 100 names: %s', (_, next) => {
    const names = Array.from(
      { length: 100 },
      (__, at) => `const is${String(at + 1)} = ${next(`is${String(at)}`)};`,
    );
    expect(outcomes('is100', `const is0 = error.code === 1; ${names.join('')}`)).toEqual([
      true,
      false,
    ]);
  });
});
