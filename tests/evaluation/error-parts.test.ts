import { describe, expect, it } from 'vitest';

import { named, treatment, verdict } from './verdict-in.js';

describe('knows the parts of the error', () => {
  it.each([
    'const text = error.message;',
    'const [text] = [error.message];',
    'const text = `failed: ${error.message}`;',
    'const text = String(error) + 1;',
    'let text; text = error.message;',
    'let text, line; [text, line] = error.all;',
    'const text = JSON.stringify({ all: [error.message] });',
    'const text = error.getMessage();',
    'let text; for (const key in error) { text = key; }',
    'let text; for ({ text } of error.causes) { break; }',
  ])('after %s a test of it depends on the error', (before) => {
    expect(verdict(`${before} if (text) { }`).dependsOnError).toBe(true);
  });

  it.each([
    'const text = busy; console.log(error);',
    'let text; text = busy; console.log(error);',
    'const { text } = other;',
    'let text; [all[0], text] = others;',
  ])('after %s a test of it does not', (before) => {
    expect(verdict(`${before} if (text) { }`).dependsOnError).toBe(false);
  });

  it.each(['error.getMessage();', 'error.message.trim();', 'error.toJSON().text;'])(
    'reads, and does nothing, by %s',
    (statement) => {
      expect(treatment(statement)).toBe('dropped');
    },
  );
});

describe('finds the code in what holds the error', () => {
  it.each([
    'const { code } = error; if (code === 1) leave();',
    'const { ...rest } = error; if (rest.code === 1) leave();',
    'const { name, ...rest } = error; if (rest.code === 1) leave();',
    'const copy = { ...error }; if (copy.code === 1) leave();',
    'const copy = Object.assign({}, error); if (copy.code === 1) leave();',
    'const [first] = [error]; if (first.code === 1) leave();',
    'const [, ...others] = [0, error.code]; if (others[0] === 1) leave();',
    'const { code = 7 } = error; if (code === 1) leave();',
    'const code = error?.code ?? -1; if (code === 1) leave();',
    "if (error['code'] === 1) leave();",
    'let code; ({ code } = error); if (code === 1) leave();',
    'const all = { last: null }; all.last = error; if (all.last.code === 1) leave();',
    'const f = (...all) => all[0].code === 1; if (f(error)) leave();',
    'const f = (e) => e.code === 1; const g = (...all) => f(...all); if (g(error)) leave();',
    'for (const one of [error]) { if (one.code === 1) leave(); }',
    'if (error instanceof Error && error.code === 1) leave();',
  ])('%s', (statements) => {
    expect(named(statements)).toEqual(['FAILED']);
  });
});

describe('judges a value by whether a decision chose it', () => {
  it.each([
    [`let text = 'failed'; if (error.code === 1) text = 'lost'; say(text);`, 'handled'],
    [`let text = ''; if (error.code === 1) text = 'lost'; say(text);`, 'dropped'],
    [`let text = null; switch (error.code) { case 1: text = 'lost'; } say(text);`, 'dropped'],
    [`let text; if (error.code === 1) text = 'lost'; say(text);`, 'dropped'],
    [`let text; if (error.code === 1) text = 'lost'; else text = 'other'; say(text);`, 'handled'],
    [`let text; if (error.code === 1) text = 'lost'; if (text) say(text);`, 'dropped'],
    [`let text; if (error.code === 1) text = 'lost'; say(text ?? 'other');`, 'handled'],
    [`let leaves = false; if (error.code === 1) leaves = true; if (leaves) leave();`, 'dropped'],
    [`let stays = false; if (error.code === 1) stays = true; if (!stays) leave();`, 'handled'],
    [`let text; if (error.code === 1) text = 'lost'; say(error, text);`, 'handled'],
  ])('%s: %s', (statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });
});
