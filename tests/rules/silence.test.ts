import { describe, expect, it } from 'vitest';

import { type Found, lintScript, lintTyped } from '../lint.js';
import { start } from './volcengine.js';

/** Every line of the design's list under "Silence", in several spellings. */
describe('a value alone is never evidence', () => {
  it.each([
    [
      'a fetch response',
      `fetch('/').then((res) => res.json()).then((res) => { if (res.code === 404) retry(); });`,
    ],
    [
      'an HTTP status',
      `async function get() { const res = await fetch('/'); switch (res.status) { case 404: retry(); break; case 500: retry(); } }`,
    ],
    [
      'an HTTP body',
      `axios.get('/').then(({ data }) => { switch (data.code) { case 0: break; case 404: case 500: retry(); } });`,
    ],
    [
      "WeChat's pusher codes",
      `Page({ statechange(e) { switch (e.detail.code) { case 1001: case 1002: case 1003: case 1004: case 1008: retry(); } } });`,
    ],
    [
      'an error code of a request',
      `request('/').catch((err) => { if (err.code === 61004 || err.code === 501) retry(); });`,
    ],
    [
      'a string beside a file that names the SDK',
      `const VERTC = require('@volcengine/rtc').default; function f(res) { if (res.code === 'TOKEN_EXPIRED') login(); } f(VERTC);`,
    ],
    [
      'a table keyed by bare values',
      `const TEXTS = { 404: 'not found', 500: 'broken', 61004: 'x' }; show(TEXTS[res.code]);`,
    ],
    ['a membership test of bare values', `if ([404, 405, 417, 500].includes(res.code)) retry();`],
    [
      'a switch on numbers that Agora has too',
      `switch (code) { case 101: case 102: case 103: case 104: retry(); }`,
    ],
  ])('%s', (_, code) => {
    expect(lintScript(code)).toEqual([]);
  });

  it.each([
    [
      "an application's own enum",
      `enum ErrorCode { KICKED_OUT = 1, NOT_FOUND = 2, OTHER = 3 } export function f(code: ErrorCode) { switch (code) { case ErrorCode.KICKED_OUT: return 1; } return undefined; }`,
    ],
    [
      "an application's own enum of another file",
      `import { ErrorCode } from './own-codes'; export function f(e: { errorCode: ErrorCode }) { if (e.errorCode === ErrorCode.KICKED_OUT) { console.log(1); } }`,
    ],
    [
      'an own enum beside the SDK',
      `${start}import { ErrorCode } from './own-codes'; export function f(e: { errorCode: ErrorCode }) { switch (e.errorCode) { case ErrorCode.DUPLICATE_LOGIN: leave(); } }`,
    ],
    [
      'an own union type',
      `type Status = 'KICKED_OUT' | 'TIME_OUT' | 'ok'; export function f(s: Status) { switch (s) { case 'KICKED_OUT': return 1; } return undefined; }`,
    ],
    [
      'two members of a table',
      `const E = { KICKED_OUT: 'KICKED_OUT', TIME_OUT: 'TIME_OUT' } as const; export function f(c: string) { switch (c) { case E.KICKED_OUT: return 1; } return undefined; }`,
    ],
    [
      'a table that two SDKs could have written, without an import of either',
      `const E = { INVALID_PARAMS: 'INVALID_PARAMS', INVALID_TOKEN: 'INVALID_TOKEN', DUPLICATE_LOGIN: 'DUPLICATE_LOGIN', KICKED_OUT: 'KICKED_OUT', JOIN_ROOM_FAILED: 'JOIN_ROOM_FAILED', TIME_OUT: 'TIME_OUT' } as const; export function f(c: string) { switch (c) { case E.KICKED_OUT: return 1; } return undefined; }`,
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(code)).toEqual([]);
  });
});

describe('a name is nothing without its receiver', () => {
  it.each([
    [
      'react-query',
      `useMutation({ mutationFn: save, onError: (e) => { if (e.errorCode === 'KICKED_OUT') show(e.message); } });`,
    ],
    [
      'zod',
      `schema.parse(x, { errorMap: (e) => { if (e.code === 'invalid_type') return { message: 'x' }; } });`,
    ],
    ['express', `app.on('error', (e) => { if (e.code === 'EADDRINUSE') process.exit(1); });`],
    [
      'an emitter with an event called error',
      `emitter.on('error', (err) => { if (err.code === 404) retry(); });`,
    ],
    [
      'a socket with onError',
      `socket.on('onError', (e) => { if (e.errorCode === 'KICKED_OUT') leave(); });`,
    ],
    ['AWS', `client.send(command).catch((e) => { if (e.name === 'TokenExpired') login(); });`],
    [
      'a wrapper of the application',
      `import rtc from './rtc-wrapper'; rtc.on('onError', (e) => { if (e.errorCode === 'KICKED_OUT') leave(); });`,
    ],
    [
      'an assigned onLogout with values alone',
      `auth.onLogout = (reason) => { if (reason === 101) leave(); };`,
    ],
    [
      "an engine that the page's own factory makes",
      `const engine = createEngine('app'); engine.on('onError', (e) => { if (e.errorCode === 'KICKED_OUT') leave(); });`,
    ],
    [
      'WebRTC without getInstance',
      `const rtc = new WebRTC(); rtc.on('error', (e) => { if (e.code === 61004) leave(); });`,
    ],
    [
      'a WebRTC of the application',
      `import WebRTC from './webrtc'; const rtc = WebRTC.getInstance({}); rtc.on('error', (e) => { if (e.code === 61004) leave(); });`,
    ],
    [
      'a global that is a local variable',
      `function f(VERTC) { const engine = VERTC.createEngine('a'); engine.on('onError', (e) => { if (e.errorCode === 'KICKED_OUT') leave(); }); }`,
    ],
    [
      'a receiver that may also hold another object',
      `let netcall = WebRTC.getInstance({}); if (old) { netcall = agent; } netcall.on('error', (e) => { if (e.code === 61004) leave(); });`,
    ],
    [
      'a property that may also hold another object',
      `class Call { start() { this.netcall = old ? agent : WebRTC.getInstance({}); this.netcall.on('error', (e) => { if (e.code === 61004) leave(); }); } }`,
    ],
  ])('%s', (_, code) => {
    expect(lintModule(code)).toEqual([]);
  });

  it('a receiver whose type is of another package', () => {
    const code = `${start}import { EventEmitter } from 'eventemitter3';
      const bus = new EventEmitter<{ onError: (e: { errorCode: string }) => void }>();
      bus.on('onError', (e) => { if (e.errorCode === 'KICKED_OUT') leave(); });`;
    expect(lintTyped(code)).toEqual([]);
  });

  it('a declared global is the global', () => {
    const code = `declare const WebRTC: any; declare function retry(): void;
      const netcall = WebRTC.getInstance({}); netcall.on('error', (e: any) => { if (e.code === 101) retry(); });`;
    expect(lintTyped(code).map(({ rule }) => rule)).toEqual(['exhaustive-handler']);
  });
});

describe('a function that is out of sight of its registration is no handler', () => {
  it.each([
    [
      'when it is a predicate',
      `export const isKicked = (e: any) => e.errorCode === VERTC.ErrorCode.KICKED_OUT;`,
    ],
    [
      'when it is a callback of some',
      `export const any = [] as any[]; any.some((e) => { if (e.errorCode === VERTC.ErrorCode.KICKED_OUT) { return true; } return false; });`,
    ],
    [
      'when the code is read elsewhere',
      `export function f(e: any) { if (e.detail.errorCode === VERTC.ErrorCode.KICKED_OUT) leave(); }`,
    ],
    [
      'when it tests codes of no event',
      `export function f(e: any) { if (e.errorCode === VERTC.ErrorCode.INVALID_TOKEN) leave(); }`,
    ],
    [
      'when it tests codes of two events',
      `export function f(e: any) { if (e.errorCode === VERTC.ErrorCode.KICKED_OUT) leave(); if (e.errorCode === VERTC.ErrorCode.SUBTITLE_ERR_UNKNOWN) leave(); }`,
    ],
    [
      'when it is a rejection handler',
      `export const f = (p: Promise<void>) => p.catch((e) => { if (e.errorCode === VERTC.ErrorCode.KICKED_OUT) leave(); });`,
    ],
    [
      'when it compares bare values',
      `export function f(e: any) { if (e.errorCode === 'KICKED_OUT') leave(); }`,
    ],
    [
      'when the test is not a statement',
      `export function f(e: any) { const kicked = e.errorCode === VERTC.ErrorCode.KICKED_OUT; return kicked; }`,
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(start + code)).toEqual([]);
  });
});

describe('a constant that cannot be read may be any code', () => {
  const session = `import { Code, KICKING } from './codes.js';\nconst session = Signal('a').login('b', 'c');\n`;

  it.each([
    [
      'as a label',
      `session.onLogout = (code) => { switch (code) { case Code.KICKED: a(); break; case 101: b(); } };`,
    ],
    [
      'as an operand',
      `session.onLogout = (code) => { if (code === 101) { a(); } if (code === Code.KICKED) { b(); } };`,
    ],
    [
      'as an operand on the left',
      `session.onLogout = (code) => { if (code === 101) { a(); } if (Code.KICKED === code) { b(); } };`,
    ],
    [
      'as an element',
      `session.onLogout = (code) => { if ([101, Code.KICKED].includes(code)) { a(); } };`,
    ],
    [
      'as a spread element',
      `session.onLogout = (code) => { if ([101, ...KICKING].includes(code)) { a(); } };`,
    ],
    [
      'as a list',
      `session.onLogout = (code) => { if (code === 101) { a(); } if (KICKING.includes(code)) { b(); } };`,
    ],
    [
      'as a key',
      `const TEXTS = { 101: 'a', [Code.KICKED]: 'b' }; session.onLogout = (code) => { a(TEXTS[code]); };`,
    ],
    [
      'as a spread object',
      `const TEXTS = { 101: 'a', ...Code }; session.onLogout = (code) => { a(TEXTS[code]); };`,
    ],
  ])('%s', (_, code) => {
    expect(lintModule(session + code)).toEqual([]);
  });
});

describe('code that is being typed', () => {
  it.each([
    ['a switch without cases', `switch (e.errorCode) {}`],
    ['a handler without a body', `engine.on(VERTC.events.onError, (e) => {});`],
    ['a registration without a handler', `engine.on(VERTC.events.onError);`],
    [
      'a member without a type',
      `nothing.on(VERTC.events.onError, (e) => { if (e.code === nothing.X) leave(); });`,
    ],
  ])('%s', (_, code) => {
    const reports = lintTyped(start + code);
    const expected = new Set(['exhaustive-switch', 'no-ignored-error']);
    expect(reports.filter(({ rule }) => !expected.has(rule))).toEqual([]);
  });
});

function lintModule(code: string): Found[] {
  return lintScript(code, { sourceType: 'module' });
}
