import { describe, expect, it } from 'vitest';

import { verdict } from './verdict-in.js';

const codes = 'const codes = [1, 2];';

describe('runs a loop over a known list once for each element', () => {
  it.each([
    ['for…of', `${codes} for (const one of codes) if (one === error.code) leave();`],
    [
      'for…of of entries',
      `${codes} for (const [, one] of codes.entries()) if (one === error.code) leave();`,
    ],
    ['for…in', 'for (const key in { 1: true, 2: true }) if (key === String(error.code)) leave();'],
    [
      'for',
      `${codes} for (let i = 0; i < codes.length; i++) if (codes[i] === error.code) leave();`,
    ],
    [
      'while',
      `${codes} let i = 0; while (i < 2) { if (codes[i] === error.code) leave(); i += 1; }`,
    ],
    ['do…while', `${codes} let i = 0; do if (codes[i] === error.code) leave(); while (++i < 2);`],
    ['forEach', `${codes} codes.forEach((one) => { if (one === error.code) leave(); });`],
  ])('%s', (_, statements) => {
    expect(verdict(statements)).toMatchObject({ named: ['FAILED', 'LOST'], treatment: 'dropped' });
  });

  it('keeps a flag that a round sets', () => {
    const statements = `
      let isKnown = false;
      for (const one of [1, 2]) {
        if (one === error.code) { isKnown = true; break; }
      }
      if (!isKnown) { leave(); }`;
    expect(verdict(statements)).toMatchObject({ named: ['FAILED', 'LOST'], treatment: 'handled' });
  });
});

describe('follows labels', () => {
  it('leaves the outer loop by a labelled break', () => {
    const statements = `
      outer: for (const list of [[1], [2]]) {
        for (const one of list) { if (error.code !== 9) break outer; }
        leave();
      }`;
    expect(verdict(statements).treatment).toBe('dropped');
  });

  it('begins the next outer round by a labelled continue', () => {
    const statements = `
      outer: for (const list of [[1], [2]]) {
        for (const one of list) { continue outer; }
        leave();
      }`;
    expect(verdict(statements).treatment).toBe('dropped');
  });

  it('leaves a labelled block', () => {
    const statements = 'block: { if (error.code !== 1) break block; leave(); }';
    expect(verdict(statements)).toMatchObject({ named: ['FAILED'], treatment: 'logged' });
  });
});

describe('takes any number of rounds of a loop that is not known', () => {
  it.each([
    ['runs its body', 'for (const user of users) { leave(user); }', 'handled'],
    ['runs what follows', 'while (busy) { return; } leave();', 'handled'],
    [
      'forgets what it writes',
      'let n = 0; for (const user of users) n += 1; if (n > 0) leave();',
      'handled',
    ],
    ['ends by a break', 'for (;;) { if (busy) break; } leave();', 'handled'],
    ['runs no body whose test fails', 'while (false) { leave(); }', 'dropped'],
  ])('%s', (_, statements, expected) => {
    expect(verdict(statements).treatment).toBe(expected);
  });
});
