import { describe, expect, it } from 'vitest';

import { named, treatment } from './verdict-in.js';

describe('runs the clause of a switch that the code enters', () => {
  it.each([
    ['drops without a default', 'switch (error.code) { case 1: renew(); }', 'dropped'],
    [
      'handles in a default that acts',
      'switch (error.code) { case 1: renew(); break; default: stop(); }',
      'handled',
    ],
    [
      'logs in an empty default',
      'switch (error.code) { case 1: renew(); break; default: }',
      'logged',
    ],
    [
      'handles in a default that falls through',
      'switch (error.code) { default: case 1: renew(); }',
      'handled',
    ],
    [
      'logs in a default that breaks',
      'switch (error.code) { default: break; case 1: renew(); }',
      'logged',
    ],
    [
      'handles after a default that breaks',
      'switch (error.code) { case 1: break; default: break; } report(error);',
      'handled',
    ],
    [
      'handles after an empty default',
      'switch (error.code) { case 1: break; default: } report(error);',
      'handled',
    ],
    [
      'logs in a default that returns',
      'switch (error.code) { case 1: break; default: return; } report(error);',
      'logged',
    ],
    [
      'handles after labels that return',
      'switch (error.code) { case 1: return; case 2: renew(); break; } stop();',
      'handled',
    ],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });

  it('names the codes of its labels, empty ones too', () => {
    expect(named('switch (error.code) { case 1: break; case 2: case 3: stop(); }')).toEqual([
      'CLOSED',
      'FAILED',
      'LOST',
    ]);
  });

  it('names the code of a label that falls into the default', () => {
    const statements = `
      switch (error.code) {
        case 1: renew(); break;
        case 2:
        default: console.error(error);
      }`;
    // A label is a decision, whatever happens then.
    expect(named(statements)).toEqual(['FAILED', 'LOST']);
  });
});

describe('runs a switch over true as a chain', () => {
  it.each([
    [
      'past what is not known, but for its truth',
      'switch (true) { case busy && error.code === 2: stop(); break; case error.code === 1: renew(); }',
      'dropped',
    ],
    [
      'with a default that acts',
      'switch (true) { case error.code === 1: renew(); break; default: stop(); }',
      'handled',
    ],
    [
      'up to the comparison that holds',
      'switch (true) { case error.code !== 2: stop(); break; default: }',
      'handled',
    ],
    [
      'with an empty default',
      'switch (true) { case error.code === 1: renew(); break; default: }',
      'logged',
    ],
    [
      'in reverse, over false',
      'switch (false) { case error.code === 1: break; default: stop(); }',
      'dropped',
    ],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });
});

describe('enters every clause of a switch over what is not known', () => {
  it.each([
    ['another value', "switch (kind) { case 'a': renew(); break; default: }"],
    ['another value, with a comparison', 'switch (kind) { case error.code === 1: renew(); }'],
    ['true, with other conditions', 'switch (true) { default: break; case offline: renew(); }'],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('handled');
  });

  it('but not where no label can match', () => {
    const statements = 'switch (1) { case error.code === 1: renew(); break; default: stop(); }';
    expect(treatment(statements)).toBe('handled');
    expect(named(statements)).toEqual([]);
  });
});
