import { describe, expect, it } from 'vitest';

import { compiles } from '../fix/compiles.js';
import { fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { onError, start } from './volcengine.js';

const only = { rules: { 'sdk-errors/prefer-named-code': 'error' } } as const;
const loose = (body: string): string => onError(`(e: { errorCode: string }) => { ${body} }`);

describe('a literal is named where the constant is in reach', () => {
  it.each([
    ['an operand', `if (e.errorCode === 'KICKED_OUT') leave();`],
    ['an operand on the left', `if ('KICKED_OUT' !== e.errorCode) leave();`],
    ['a label', `switch (e.errorCode) { case 'KICKED_OUT': leave(); break; default: report(e); }`],
  ])('%s', (_, body) => {
    const code = loose(body);
    expect(lintTyped(code, only).map(({ message }) => message)).toEqual([
      "Write `VERTC.ErrorCode.KICKED_OUT` instead of `'KICKED_OUT'` (Volcengine RTC).",
    ]);
    const fixed = code.replace(`'KICKED_OUT'`, 'VERTC.ErrorCode.KICKED_OUT');
    expect(fixTyped(code, only)).toBe(fixed);
    expect(lintTyped(fixed, only)).toEqual([]);
  });

  it.each([
    ['an element', `if (['KICKED_OUT'].includes(e.errorCode)) leave();`],
    ['an element of a set', `if (new Set(['KICKED_OUT']).has(e.errorCode)) leave();`],
    [
      'an element of a list with a name',
      `const ends = ['KICKED_OUT']; if (ends.includes(e.errorCode)) leave();`,
    ],
  ])('%s, where a member of the enum is looked for', (_, body) => {
    const code = onError(`(e) => { ${body} }`);
    const fixed = code.replace(`'KICKED_OUT'`, 'VERTC.ErrorCode.KICKED_OUT');
    expect(fixTyped(code, only)).toBe(fixed);
    expect(compiles(fixed)).toEqual([]);
  });

  it('an element, where nothing is known of what is looked for', () => {
    const code = onError(`(e: any) => { if (['KICKED_OUT'].includes(e.errorCode)) leave(); }`);
    const fixed = code.replace(`'KICKED_OUT'`, 'VERTC.ErrorCode.KICKED_OUT');
    expect(fixTyped(code, only)).toBe(fixed);
    expect(compiles(fixed)).toEqual([]);
  });

  it('by the qualifier of its siblings', () => {
    const code = `${start}const Codes = VERTC.ErrorCode;\nexport function f(c: string) { switch (c) { case Codes.ROOM_DISMISS: case 'KICKED_OUT': leave(); } }`;
    expect(fixTyped(code, only)).toBe(code.replace(`'KICKED_OUT'`, 'Codes.KICKED_OUT'));
  });

  it("by the application's own table", () => {
    const code = `const CODES = { LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103 };\nswitch (code) { case CODES.LOGOUT_E_USER: case 103: leave(); break; default: }`;
    expect(fixScript(code, only)).toBe(code.replace('case 103', 'case CODES.LOGOUT_E_KICKED'));
  });

  it('by the vendored copy', () => {
    const code = `const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');\nswitch (code) { case ERROR_CODES.NOT_IN_ROOM: case 300010: leave(); }`;
    expect(fixScript(code, only)).toBe(
      code.replace('300010', 'ERROR_CODES.WEBSOCKET_NOT_CONNECTED'),
    );
  });

  it('by its name, where the value differs from it', () => {
    const code = `${start}engine.startAudioDeviceRecordTest('d', () => {}).catch((e: any) => { if (e.code === 'AUDIO_DEVICE_RECORD_FAILED') leave(); });`;
    expect(fixTyped(code, only)).toBe(
      code.replace(`'AUDIO_DEVICE_RECORD_FAILED'`, 'VERTC.ErrorCode.AUDIO_DEVICE_TEST_FAILED'),
    );
  });

  it('of one active code and a deprecated one, the active one', () => {
    const code = `const CODES = { QUERYUSERNUM_E_BYUSER: 501, QUERYUSERNUM_E_TIMEOUT: 501, LOGOUT_E_KICKED: 103, LOGOUT_E_NET: 102 };\nswitch (code) { case CODES.LOGOUT_E_KICKED: case 501: leave(); }`;
    expect(fixScript(code, only)).toBe(
      code.replace('case 501', 'case CODES.QUERYUSERNUM_E_TIMEOUT'),
    );
  });
});

describe('no list of texts is made one of constants, which takes no texts', () => {
  it.each([
    ['a list', loose(`if (['KICKED_OUT'].includes(e.errorCode)) leave();`)],
    ['a set', loose(`if (new Set(['KICKED_OUT']).has(e.errorCode)) leave();`)],
    ['a position', loose(`if (['KICKED_OUT'].indexOf(e.errorCode) >= 0) leave();`)],
    [
      'a union of literals that is looked for',
      `${start}export function f(code: 'KICKED_OUT' | 'TOKEN_EXPIRED') {
        // sdk-errors: volcengine-rtc-web/ErrorCode
        if (['KICKED_OUT'].includes(code)) leave();
      }`,
    ],
    [
      'a member of the enum or a text that is looked for',
      `${start}export function f(code: typeof VERTC.ErrorCode.TOKEN_EXPIRED | 'else') {
        // sdk-errors: volcengine-rtc-web/ErrorCode
        if (['KICKED_OUT'].includes(code)) leave();
      }`,
    ],
    [
      'a text made of the code',
      onError(`(e) => { if (['KICKED_OUT'].includes(String(e.errorCode))) leave(); }`),
    ],
    [
      'a list that is asked for something else, too',
      onError(
        `(e) => { const ends = ['KICKED_OUT']; if (ends.includes(e.errorCode)) leave(); if (ends.includes('else')) leave(); }`,
      ),
    ],
    [
      'a list that takes more texts',
      onError(
        `(e) => { const ends = ['KICKED_OUT']; ends.push('else'); if (ends.includes(e.errorCode)) leave(); }`,
      ),
    ],
  ])('%s', (_, code) => {
    expect(compiles(code)).toEqual([]);
    expect(compiles(code.replace(`'KICKED_OUT'`, 'VERTC.ErrorCode.KICKED_OUT'))).not.toEqual([]);
    expect(lintTyped(code, only).map(({ message }) => message)).toContain(
      "Write `VERTC.ErrorCode.KICKED_OUT` instead of `'KICKED_OUT'` (Volcengine RTC).",
    );
    expect(fixTyped(code, only)).toBe(code);
  });
});

describe('silent', () => {
  it.each([
    ['about a constant', loose(`if (e.errorCode === VERTC.ErrorCode.KICKED_OUT) leave();`)],
    ['about a text that is no code', loose(`if (e.errorCode === 'KICKED_OT') leave();`)],
    [
      'where an import is of types only',
      `import type { IRTCEngine } from '@volcengine/rtc';\nexport function f(engine: IRTCEngine) { engine.on('onError' as never, (e: any) => { if (e.errorCode === 'KICKED_OUT') throw e; }); }`,
    ],
    [
      'where the SDK exports no constants of the space',
      `${start}engine.on(VERTC.events.onAudioMixingStateChanged, (e) => { if (Number(e.error) === 3) leave(); });`,
    ],
    [
      'where nothing binds the code',
      `${start}export function f(c: string) { return c === 'KICKED_OUT'; }`,
    ],
    [
      'where the name is shadowed',
      `${start}engine.on(VERTC.events.onError, (e: { errorCode: string }) => { const VERTC = 1; if (e.errorCode === 'KICKED_OUT') report(VERTC); });`,
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(code, only)).toEqual([]);
  });

  it.each([
    [
      'where no constants exist',
      `const session = Signal('a').login('b', 'c'); session.onLogout = (code) => { if (code === 103) leave(); };`,
    ],
    [
      'about a value that several active codes share',
      `const CODES = { GateWayLoginFail: 61001, GateWayAddressNotAvailable: 61004, GateWayLoginAlready: 61004, GateWayServerError: 61004 };\nswitch (code) { case CODES.GateWayLoginFail: case 61004: leave(); }`,
    ],
    [
      'about a number in a text',
      `const CODES = { LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103 };\nswitch (String(code)) { case String(CODES.LOGOUT_E_USER): case '103': leave(); }`,
    ],
    [
      'about a code that the own table lacks',
      `const CODES = { LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103 };\nswitch (code) { case CODES.LOGOUT_E_USER: case 105: leave(); }`,
    ],
    [
      'about a name beside the value',
      `const netcall = WebRTC.getInstance({}); netcall.on('error', (e) => { if (e.name === 'GateWayLoginFail') leave(); });`,
    ],
    [
      'about a status of HTTP',
      `const VERTC = require('@volcengine/rtc').default; fetch('/').then((r) => { if (r.status === 404) leave(VERTC); });`,
    ],
  ])('%s', (_, code) => {
    expect(lintScript(code, only)).toEqual([]);
  });
});
