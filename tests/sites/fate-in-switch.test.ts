import { describe, expect, it } from 'vitest';

import { fate } from './followed.js';

describe('a switch over the code', () => {
  it.each([
    ['has nothing for it', 'switch (error.code) { case 1: renew(); }', 'floor'],
    [
      'has a default that acts',
      'switch (error.code) { case 1: renew(); break; default: stop(); }',
      'acts',
    ],
    [
      'has a default that is empty',
      'switch (error.code) { case 1: renew(); break; default: }',
      'logs',
    ],
    ['has a default that falls on', 'switch (error.code) { default: case 1: renew(); }', 'acts'],
    [
      'has a default that breaks',
      'switch (error.code) { default: break; case 1: renew(); }',
      'logs',
    ],
    [
      'is left by a break',
      'switch (error.code) { case 1: renew(); break; default: break; } report(error);',
      'acts',
    ],
    [
      'is left at its end',
      'switch (error.code) { case 1: renew(); break; default: } report(error);',
      'acts',
    ],
    [
      'returns',
      'switch (error.code) { case 1: renew(); break; default: return; } report(error);',
      'logs',
    ],
  ])('%s', (_, statements, expected) => {
    expect(fate(statements)).toBe(expected);
  });
});

describe('a switch over true is a chain', () => {
  it.each([
    [
      'that ends with its default',
      'switch (true) { case error.code === 1: renew(); break; default: stop(); }',
      'acts',
    ],
    [
      'that stops where a comparison holds',
      'switch (true) { case error.code === 1: renew(); break; case error.code !== 2: stop(); break; default: }',
      'acts',
    ],
    [
      'whose default is empty',
      'switch (true) { case error.code === 1: renew(); break; default: }',
      'logs',
    ],
  ])('%s', (_, statements, expected) => {
    expect(fate(statements)).toBe(expected);
  });

  it.each([
    ['over something else', "switch (kind) { case 'a': renew(); break; default: stop(); }"],
    [
      'over something else, with a comparison',
      'switch (kind) { case error.code === 1: renew(); break; default: stop(); }',
    ],
    [
      'over a number, with a comparison',
      'switch (1) { case error.code === 1: renew(); break; default: stop(); }',
    ],
    ['over false', 'switch (false) { case error.code === 1: break; default: stop(); }'],
    [
      'over true, with other conditions',
      'switch (true) { default: stop(); break; case offline: renew(); }',
    ],
  ])('but not one %s', (_, statements) => {
    expect(fate(statements)).toBe('floor');
  });
});
