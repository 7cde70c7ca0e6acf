import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

/** The rules that speak of a module that has an engine of Volcengine RTC and a socket. */
function rulesOf(code: string): readonly string[] {
  return lintScript(
    `import VERTC from '@volcengine/rtc';\nconst engine = VERTC.createEngine('app');\n${code}`,
    { sourceType: 'module' },
  ).map(({ rule }) => rule);
}

const handler = `({ errorCode }) => { if (errorCode === 'KICKED_OUT') leave(); }`;

describe('a function is registered', () => {
  it.each([
    [
      'by a loop over pairs',
      `const pairs = [['onError', ${handler}]]; for (const [event, f] of pairs) engine.on(event, f);`,
    ],
    [
      'by a loop over objects',
      `const all = [{ event: 'onError', f: ${handler} }]; for (const { event, f } of all) engine.on(event, f);`,
    ],
    [
      'by a method that goes over a list',
      `[{ event: 'onError', f: ${handler} }].forEach((one) => engine.on(one.event, one.f));`,
    ],
    [
      'by a loop over a list that is added to',
      `const all = []; all.push(['onError', ${handler}]); for (const [event, f] of all) engine.on(event, f);`,
    ],
    [
      'by a loop over what a Map is made of',
      `for (const [event, f] of new Map([['onError', ${handler}]])) engine.on(event, f);`,
    ],
    [
      'by a loop over a list that a function is given, with the object',
      `function bind(target, all) { for (const [event, f] of all) target.on(event, f); } bind(engine, [['onError', ${handler}]]);`,
    ],
    [
      'on an object that a callback is given',
      `function use(f) { f(engine); } use((target) => target.on('onError', ${handler}));`,
    ],
    [
      'by a property that the constructor is given',
      `class Call { constructor(f) { this.f = f; engine.on('onError', (e) => this.f(e)); } } new Call(${handler});`,
    ],
    [
      'on an object that is made when it is first asked for',
      `let held; const get = () => (held ??= VERTC.createEngine('app')); get().on('onError', ${handler});`,
    ],
    [
      'on a static property that is set by way of the class',
      `class Call { static engine = null; static start() { Call.engine = VERTC.createEngine('app'); } } Call.engine.on('onError', ${handler});`,
    ],
    [
      'on what a context provides',
      `const Context = createContext(null); function App() { return createElement(Context.Provider, { value: engine }); } function Part() { useContext(Context)?.on('onError', ${handler}); }`,
    ],
    [
      'on what is provided under a key',
      `const key = Symbol('engine'); app.provide(key, engine); inject(key).on('onError', ${handler});`,
    ],
    [
      'on what a store of Pinia returns',
      `const useCall = defineStore('call', () => ({ engine })); useCall().engine.on('onError', ${handler});`,
    ],
    [
      'on what is selected from a store of Zustand',
      `const useCall = create(() => ({ engine })); useCall((state) => state.engine).on('onError', ${handler});`,
    ],
  ])('%s', (_, code) => {
    expect(rulesOf(code)).toEqual(['exhaustive-handler']);
  });
});

describe('nothing is registered', () => {
  it.each([
    [
      'by a loop over pairs of another event',
      `const pairs = [['onUserLeave', ${handler}]]; for (const [event, f] of pairs) engine.on(event, f);`,
    ],
    [
      'at the engine by a list that another object is given',
      `function bind(target, all) { for (const [event, f] of all) target.on(event, f); } bind(engine, []); bind(socket, [['onError', ${handler}]]);`,
    ],
    [
      'where two contexts hold different objects',
      `const Context = createContext(socket); function App() { return createElement(Context.Provider, { value: engine }); } function Part() { useContext(Context).on('onError', ${handler}); }`,
    ],
    [
      'where another key is asked for',
      `app.provide('engine', engine); inject('socket').on('onError', ${handler});`,
    ],
    [
      'where the store has another property',
      `const useCall = create(() => ({ engine, socket })); useCall((state) => state.socket).on('onError', ${handler});`,
    ],
  ])('%s', (_, code) => {
    expect(rulesOf(code)).toEqual([]);
  });
});

describe('a rejection arrives', () => {
  const join = `engine.joinRoom('t', 'r', {})`;

  it.each([
    [
      'through a promise that passes it on',
      `const join = () => new Promise((resolve, reject) => { ${join}.then(resolve, reject); });`,
      1,
    ],
    [
      'through a promise that calls reject with it',
      `const join = () => new Promise((resolve, reject) => { ${join}.then(resolve).catch((e) => { reject(e); }); });`,
      1,
    ],
    [
      'through a race that a function makes of what it is given',
      `const soon = (task) => Promise.race([task, late()]); const join = () => soon(${join});`,
      1,
    ],
    [
      'not where the promise passes on another one',
      `const join = () => new Promise((resolve, reject) => { ${join}.catch(show); fetch('/').then(resolve, reject); });`,
      0,
    ],
    [
      'not through a race of other promises',
      `const soon = (task) => Promise.race([late(), later()]); const join = () => soon(${join});`,
      0,
    ],
  ])('%s', (_, made, count) => {
    const caught = `\nexport async function enter() { try { await join(); } catch {} }`;
    expect(rulesOf(made + caught)).toEqual(Array.from({ length: count }, () => 'no-ignored-error'));
  });
});
