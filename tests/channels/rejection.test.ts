import { describe, expect, it } from 'vitest';

import { lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';

/** What the page says joinRoom rejects with, without the codes that every method can deliver. */
const joinRoom = [
  'INVALID_TOKEN',
  'JOIN_ROOM_FAILED',
  'REPEAT_JOIN',
  'ICE_SERVER_WRONG',
  'ROOM_FORBIDDEN',
  'USER_FORBIDDEN',
];
const join = `engine.joinRoom('token', 'room', { userId: 'user' })`;
const test = `if (e.code === VERTC.ErrorCode.INVALID_TOKEN) { leave(); }`;

describe('a rejection that tests one code is told the others that its calls reject with', () => {
  it.each([
    ['catch', `${join}.catch((e) => { ${test} });`],
    ['the second argument of then', `${join}.then(() => leave(), (e) => { ${test} });`],
    [
      'catch behind then and finally',
      `${join}.then(() => leave()).finally(() => leave()).catch((e) => { ${test} });`,
    ],
    [
      'catch of a promise in a constant',
      `const joined = ${join}; joined.catch((e) => { ${test} });`,
    ],
    [
      'catch with a function by name',
      `const failed = (e: any) => { ${test} }; ${join}.catch(failed);`,
    ],
    [
      'try and catch',
      `async function f() { try { await ${join}; } catch (e: any) { ${test} } } void f();`,
    ],
    [
      'try and catch, destructured',
      `async function f() { try { await ${join}; } catch ({ code }: any) { if (code === 'INVALID_TOKEN') { leave(); } } } void f();`,
    ],
    [
      'try and catch of several promises',
      `async function f() { try { await Promise.all([${join}]); } catch (e) { const { code } = e as any; if (code === 'INVALID_TOKEN') { leave(); } } } void f();`,
    ],
    [
      'try and catch beside another call',
      `async function f() { try { await fetch('/'); await ${join}; } catch (e: any) { ${test} } } void f();`,
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(start + code).map(({ codes, rule }) => ({ codes, rule }))).toEqual([
      { rule: 'exhaustive-handler', codes: joinRoom.filter((name) => name !== 'INVALID_TOKEN') },
    ]);
  });

  it('where several methods are awaited, of their union', () => {
    const code = `${start}async function f() { try { await ${join}; await engine.updateToken('t'); } catch (e: any) { ${joinRoom
      .map((name) => `if (e.code === '${name}') { leave(); }`)
      .join(' ')} } } void f();`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      ['UPDATE_TOKEN_WITH_INVALID_TOKEN', 'UPDATE_TOKEN_BEFORE_JOIN'],
    ]);
  });

  it('without types, traced from the import', () => {
    const code = `const engine = VERTC.createEngine('a'); engine.joinRoom('t', 'r', {}).catch(function (e) { if (e.code === 'INVALID_TOKEN') leave(); });`;
    expect(lintScript(code).map(({ codes }) => codes)).toEqual([
      joinRoom.filter((name) => name !== 'INVALID_TOKEN'),
    ]);
  });
});

describe('silent', () => {
  it.each([
    ['about a rejection that is thrown on', `${join}.catch((e) => { ${test} throw e; });`],
    [
      'about a rejection that is handed on',
      `${join}.catch((e) => { ${test} report(e.message); });`,
    ],
    [
      'about a returned message or code',
      `export async function f() { try { await ${join}; } catch (e: any) { if (e.code === 'INVALID_TOKEN') { leave(); } return e?.error?.message || e?.code; } return undefined; }`,
    ],
    [
      'about a call of another object',
      `fetch('/').catch((e) => { if (e.code === 'INVALID_TOKEN') { leave(); } });`,
    ],
    [
      'about a call that is not awaited',
      `async function f() { try { void ${join}; } catch (e: any) { ${test} } } void f();`,
    ],
    [
      'about what an inner try catches',
      `async function f() { try { try { await ${join}; } catch (e) { report(e); } } catch (e: any) { if (e.code === 'INVALID_TOKEN') { leave(); } } } void f();`,
    ],
    [
      'about an error code of another origin',
      `async function f() { try { await fetch('/'); await ${join}; } catch (e: any) { if (e.code === 'ECONNRESET') { leave(); } } } void f();`,
    ],
    [
      'about codes that every method can deliver',
      `${join}.catch((e) => { if (${joinRoom.map((name) => `e.code === '${name}'`).join(' || ')}) { leave(); } });`,
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(start + code)).toEqual([]);
  });
});
