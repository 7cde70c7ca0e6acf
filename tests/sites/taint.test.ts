import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';

import { errorVariables, isTainted, taintedVariables } from '../../src/sites/taint.js';
import { type Inspected, callOf, inspected, inspectedInHandler } from './inspected.js';

const names = (variables: Iterable<TSESLint.Scope.Variable>): string[] =>
  [...variables].map(({ name }) => name).toSorted();

const subjectOf = ({ model }: Inspected): TSESTree.Node => {
  const [bound] = model.bound;
  if (bound === undefined) {
    throw new Error('no code is tested');
  }
  return bound.site.subject;
};

const rootsOf = (program: Inspected): TSESLint.Scope.Variable[] =>
  errorVariables(subjectOf(program), program.model.sourceCode.visitorKeys, program.inspection);

const taintedIn = (program: Inspected): ReadonlySet<TSESLint.Scope.Variable> =>
  taintedVariables(rootsOf(program), program.inspection);

describe('the variables that hold the error of which the code is a part', () => {
  it.each([
    ['(e) => { if (e.code === 1) log(); }', ['e']],
    ['({ code }) => { if (code === 1) log(); }', ['code']],
    ['({ code, message }) => { if (code === 1) log(); }', ['code', 'message']],
    ['({ code, ...rest }) => { if (code === 1) log(); }', ['code', 'rest']],
    ['({ code, more: { text } }) => { if (code === 1) log(); }', ['code', 'text']],
    ['({ code }, other) => { if (code === 1) log(); }', ['code']],
    ['(e, other) => { if (e.code === 1) log(other); }', ['e']],
    ['({ code }) => { const own = 1; if (code === 1) log(own); }', ['code']],
    ['(e) => { const { code } = e; if (code === 1) log(); }', ['code', 'e']],
    ['(e) => { const { code } = e, text = other; if (code === 1) log(); }', ['code', 'e']],
    [
      '(e) => { const all = e; const { code } = all; if (code === 1) log(); }',
      ['all', 'code', 'e'],
    ],
    ['(e) => { const code = e.code; if (code === 1) log(); }', ['code', 'e']],
  ])('%s: %j', (handler, expected) => {
    const program = inspected(`Small.createEngine().on('onError', ${handler});`);
    expect(names(new Set(rootsOf(program)))).toEqual(expected);
  });

  it.each([
    ['catch (error) { if (error.code === Small.Code.FAILED) log(); }', ['error']],
    ['catch ({ code, message }) { if (code === Small.Code.FAILED) log(); }', ['code', 'message']],
    ['catch ({ code }) { var text = 1; if (code === Small.Code.FAILED) log(); }', ['code']],
  ])('%s: %j', (clause, expected) => {
    const program = inspected(`try { join(); } ${clause}`);
    expect(names(new Set(rootsOf(program)))).toEqual(expected);
  });

  it.each([
    ['what a call of a function makes is new', 'const state = read(input), other = 1;', ['state']],
    ['what a method gives is a part', 'const state = input.read();', ['input', 'state']],
    ['what the language has holds no error', 'const state = Map.read();', ['state']],
    ['a variable without a value has no source', 'let state;', ['state']],
    ['variables made of each other', 'var state = input, input = state;', ['input', 'state']],
    ['a name that is nowhere declared is left out', '', []],
  ])('%s: %s', (_, before, expected) => {
    const program = inspected(
      `export function show(input) { ${before} if (state.code === Small.Code.FAILED) log(); }`,
    );
    expect(names(new Set(rootsOf(program)))).toEqual(expected);
  });
});

describe('the variables that get a part of the error', () => {
  it.each([
    ['const text = e.message;', ['e', 'text']],
    ['const { message, ...rest } = e;', ['e', 'message', 'rest']],
    ['const [text] = [e.message];', ['e', 'text']],
    ['const text = `failed: ${e}`;', ['e', 'text']],
    ['const text = String(e); const line = text + 1;', ['e', 'line', 'text']],
    ['let text; text = e.message;', ['e', 'text']],
    ['let text, line; [text, line] = e.all;', ['e', 'line', 'text']],
    ['let text; { text = e.message; }', ['e', 'text']],
    ['const text = busy; log(e);', ['e']],
    ['let text; text = busy; log(e);', ['e']],
    ['let text; all[e.code] = text;', ['e']],
    ['const all = {}; all.last = e;', ['e']],
    ['const { [e.code]: text } = all;', ['e']],
    ['undeclared = e;', ['e']],
    ['for (const cause of e.causes) log(cause);', ['cause', 'e']],
    ['for (const key in e) log(key);', ['e', 'key']],
    ['let one; for ({ one } of e.causes) log(one);', ['e', 'one']],
    ['for (const one of all) log(e);', ['e']],
    ['for (log(e); busy; ) log();', ['e']],
    ['let text; [all[e.code], text] = others;', ['e']],
    ['let text; (text = busy) || log(e);', ['e']],
  ])('%s: %j', (body, expected) => {
    expect(names(taintedIn(inspectedInHandler(body)))).toEqual(expected);
  });

  it('not those around the function', () => {
    const program = inspected(
      `const off = Small.createEngine().on('onError', (e) => { if (e.code === 1) log(); });`,
    );
    expect(names(taintedIn(program))).toEqual(['e']);
  });
});

describe('the variables for which a test of the code chooses a value, beside that for all others', () => {
  it.each([
    [`let text = 'failed'; if (e.code === 1) text = 'lost';`, ['e', 'text']],
    [`let text = 'failed'; if (e.code === 1) { log(); } else { text = 'lost'; }`, ['e', 'text']],
    [`let text = 'failed'; switch (e.code) { case 1: text = 'lost'; }`, ['e', 'text']],
    [`let text = 'failed'; switch (true) { case e.code === 1: text = 'lost'; }`, ['e', 'text']],
    [`let text = 'failed'; e.code === 1 ? (text = 'lost') : log();`, ['e', 'text']],
    [`let text = 'failed'; busy ? e.code === 1 : (text = 'lost');`, ['e']],
    [`let text = 'failed'; while (e.code === 1) text = 'lost';`, ['e', 'text']],
    [`let text = 'failed'; switch (mode) { case 0: log(e); text = 'lost'; }`, ['e']],
    [`let text = 'failed'; switch (mode) { case e.code: text = 'lost'; }`, ['e']],
    [`let text = 'failed'; if (busy) { text = 'lost'; log(e); }`, ['e']],
    [`let text = 'failed'; if (e.fatal) text = 'lost';`, ['e']],
    [`let text = 'failed'; if (e.code === 1) log(text);`, ['e']],
    [`let text = ''; if (e.code === 1) text = 'lost';`, ['e']],
    [`let text = null; switch (e.code) { case 1: text = 'lost'; }`, ['e']],
    [`let text; if (e.code === 1) text = 'lost';`, ['e']],
    [`if (e.code === 1) { let text = 'failed'; text = 'lost'; }`, ['e']],
    [`if (e.code === 1) { undeclared = 'lost'; }`, ['e']],
    [`if (e.code === 1) { Map = 'lost'; }`, ['e']],
    [`function text() {} if (e.code === 1) { text = 'lost'; }`, ['e']],
  ])('%s: %j', (body, expected) => {
    expect(names(taintedIn(inspectedInHandler(body)))).toEqual(expected);
  });
});

describe('an expression that contains a part of the error', () => {
  it.each([
    ['e', true],
    ['e.code', true],
    ['JSON.stringify({ all: [text] })', true],
    ['() => text', true],
    ['busy', false],
    ['other.text', false],
    ['{ text: 1 }', false],
  ])('%s: %s', (text, contains) => {
    const program = inspectedInHandler(`const text = e.message; const other = 1; check(${text});`);
    const tainted = taintedIn(program);
    const [argument] = callOf('check', program).arguments;
    expect(argument !== undefined && isTainted(argument, tainted)).toBe(contains);
  });
});
