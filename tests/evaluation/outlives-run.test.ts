import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

/** The rules that speak of a handler of `onError`, with code before it. */
function rulesOf(before: string, handler: string): readonly string[] {
  const code = `import VERTC from '@volcengine/rtc';
    ${before}
    const engine = VERTC.createEngine('app-id');
    engine.on(VERTC.events.onError, ({ errorCode }) => { ${handler} });`;
  return lintScript(code, { sourceType: 'module' }).map(({ rule }) => rule);
}

const named = `if (action.code === 'TOKEN_EXPIRED') renew();`;

describe('what was there before the run is seen outside', () => {
  it.each([
    [
      'a variable of the function that made a store',
      `function createStore() {
        let state = {};
        return { dispatch(action) { state = action; }, get: () => state };
      }
      const store = createStore();`,
      `store.dispatch({ code: errorCode });`,
    ],
    [
      'a variable that a reducer makes anew',
      `function createStore(reduce) {
        let state = {};
        return { dispatch(action) { state = reduce(state, action); }, get: () => state };
      }
      const store = createStore((state, action) => ({ ...state, bad: action.code === 'TOKEN_EXPIRED' }));`,
      `store.dispatch({ code: errorCode });`,
    ],
  ])('%s', (_, before, handler) => {
    expect(rulesOf(before, handler)).toEqual([]);
  });
});

describe('others may have changed', () => {
  it.each([
    [
      'a Set of the function that made a store',
      `function createStore() {
        const listeners = new Set();
        return {
          dispatch(action) { ${named} listeners.forEach((listener) => listener(action)); },
          subscribe(listener) { listeners.add(listener); },
        };
      }
      const store = createStore();`,
      `store.dispatch({ code: errorCode });`,
    ],
    [
      'a list of the function that made a store',
      `function createStore() {
        const listeners = [];
        return {
          dispatch(action) { ${named} for (const listener of listeners) listener(action); },
          subscribe(listener) { listeners.push(listener); },
        };
      }
      const store = createStore();`,
      `store.dispatch({ code: errorCode });`,
    ],
    [
      'a Set of the file',
      `const listeners = new Set();
      export const subscribe = (listener) => listeners.add(listener);`,
      `if (errorCode === 'TOKEN_EXPIRED') renew(); listeners.forEach((listener) => listener(errorCode));`,
    ],
    [
      'a Map of the file',
      `const listeners = new Map();
      export const subscribe = (name, listener) => listeners.set(name, listener);`,
      `if (errorCode === 'TOKEN_EXPIRED') renew(); listeners.forEach((listener) => listener(errorCode));`,
    ],
    [
      'a flag of an object of the file',
      `const session = { isOpen: false };
      export function open() { session.isOpen = true; }
      function fail(code) { if (!session.isOpen) return; end(code); }`,
      `fail(errorCode);`,
    ],
    [
      'a flag of an object in an object of the file',
      `const state = { session: { isOpen: false } };
      export function open() { state.session.isOpen = true; }
      function fail(code) { if (!state.session.isOpen) return; end(code); }`,
      `fail(errorCode);`,
    ],
    [
      'an entry of a Map of the file',
      `const flags = new Map([['open', false]]);
      export const open = () => flags.set('open', true);
      function fail(code) { if (!flags.get('open')) return; end(code); }`,
      `fail(errorCode);`,
    ],
    [
      'an entry that may be deleted',
      `const muted = { all: true };
      export const unmute = () => { delete muted.all; };
      function fail(code) { if (muted.all) return; end(code); }`,
      `fail(errorCode);`,
    ],
    [
      'a field of an object that others set',
      `class Session { isOpen = false; fail(code) { if (!this.isOpen) return; end(code); } }
      export const session = new Session();
      export function open() { session.isOpen = true; }`,
      `session.fail(errorCode);`,
    ],
    [
      'a flag of the function that made a session',
      `function createSession() {
        let isOpen = false;
        return {
          open() { isOpen = true; },
          fail(action) { if (!isOpen) return; ${named} leave(action.code); },
        };
      }
      const session = createSession();`,
      `session.fail({ code: errorCode });`,
    ],
  ])('%s', (_, before, handler) => {
    expect(rulesOf(before, handler)).toEqual([]);
  });
});

describe('what the run makes itself is known to it', () => {
  it.each([
    [
      'a Set that nothing is in',
      `const listeners = new Set(); if (errorCode === 'TOKEN_EXPIRED') renew(); listeners.forEach((listener) => listener(errorCode));`,
    ],
    [
      'a flag that nobody sets',
      `if (errorCode === 'TOKEN_EXPIRED') renew(); const session = { isOpen: false }; if (!session.isOpen) return; end(errorCode);`,
    ],
    [
      'a variable that nobody reads',
      `let last; if (errorCode === 'TOKEN_EXPIRED') renew(); last = errorCode;`,
    ],
    [
      'a store that it makes and drops',
      `const make = () => { let state; return { set(code) { state = code; }, get: () => state }; };
      if (errorCode === 'TOKEN_EXPIRED') renew(); make().set(errorCode);`,
    ],
  ])('%s', (_, handler) => {
    expect(rulesOf('', handler)).toEqual(['exhaustive-handler']);
  });
});
