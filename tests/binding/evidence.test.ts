import { describe, expect, it } from 'vitest';

import { type Found, lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';

/** A program whose expression is bound reports `switch` as incomplete. */
const isBound = (reports: readonly Found[]): boolean =>
  reports.some(({ rule }) => rule === 'exhaustive-switch');

describe('evidence: the type', () => {
  it.each([
    [
      'of the SDK itself',
      `${start}export function f(code: typeof VERTC.ErrorCode.KICKED_OUT | typeof VERTC.ErrorCode.ROOM_DISMISS) { switch (code) { case 'KICKED_OUT': leave(); } }`,
    ],
    [
      'of an indexed event map',
      `import type { IEngineEvents } from '@volcengine/rtc'; export function f(e: Parameters<IEngineEvents['onError']>[0]) { switch (e.errorCode) { case 'KICKED_OUT': } }`,
    ],
    [
      'through an alias',
      `${start}type Code = typeof VERTC.ErrorCode.KICKED_OUT | typeof VERTC.ErrorCode.ROOM_DISMISS; export function f(e: { reason: Code }) { switch (e.reason) { case 'KICKED_OUT': leave(); } }`,
    ],
    [
      'through a type parameter',
      `${start}type Code = typeof VERTC.ErrorCode.KICKED_OUT | typeof VERTC.ErrorCode.ROOM_DISMISS; export function f<T extends Code>(code: T) { switch (code as Code) { case 'KICKED_OUT': leave(); } }`,
    ],
    [
      'that another file exports',
      `import { Codes } from './sdk'; declare function leave(): void; export function f(code: typeof Codes.KICKED_OUT | typeof Codes.ROOM_DISMISS) { switch (code) { case Codes.KICKED_OUT: leave(); } }`,
    ],
  ])('%s', (_, code) => {
    expect(isBound(lintTyped(code))).toBe(true);
  });
});

describe('evidence: a constant', () => {
  it.each([
    [
      'of the default import',
      `import VERTC from '@volcengine/rtc'; switch (x) { case VERTC.ErrorCode.KICKED_OUT: a(); }`,
    ],
    [
      'of a local alias',
      `import VERTC from '@volcengine/rtc'; const codes = VERTC.ErrorCode; switch (x) { case codes.KICKED_OUT: a(); }`,
    ],
    [
      'of an alias of an alias',
      `import VERTC from '@volcengine/rtc'; const sdk = VERTC; const { ErrorCode: codes } = sdk; switch (x) { case codes.KICKED_OUT: a(); }`,
    ],
    [
      'destructured',
      `import VERTC from '@volcengine/rtc'; const { ErrorCode: { KICKED_OUT } } = VERTC; switch (x) { case KICKED_OUT: a(); }`,
    ],
    [
      'of require',
      `const VERTC = require('@volcengine/rtc'); switch (x) { case VERTC.ErrorCode.KICKED_OUT: a(); }`,
    ],
    [
      'of require, destructured',
      `const { ERROR_CODES } = require('./lib/VolcEngineRTC_MiniApp'); switch (x) { case ERROR_CODES.NOT_IN_ROOM: a(); }`,
    ],
    [
      'of a vendored file with a version',
      `const { ERROR_CODES } = require('../VolcEngineRTC_MiniApp-1.2.0.min.js'); switch (x) { case ERROR_CODES.NOT_IN_ROOM: a(); }`,
    ],
    ['of the global', `switch (x) { case VERTC.ErrorCode.KICKED_OUT: a(); }`],
    ['of the global on window', `switch (x) { case window.VERTC.ErrorCode.KICKED_OUT: a(); }`],
    [
      'of an own table of numbers',
      `const C = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102 }; switch (x) { case C.LOGOUT_E_NET: a(); }`,
    ],
    [
      'of a frozen own table',
      `const C = Object.freeze({ LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102 }); switch (x) { case C.LOGOUT_E_NET: a(); }`,
    ],
    [
      'of an own table with one stranger in ten',
      `const C = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103, LOGIN_E_OTHER: 200, LOGIN_E_NET: 201, LOGIN_E_FAILED: 202, LOGIN_E_CANCEL: 203, INVITE_E_NET: 702, MINE: 1 }; switch (x) { case C.LOGOUT_E_NET: a(); }`,
    ],
    [
      'of an own table of names, where the file imports the SDK',
      `import VERTC from '@volcengine/rtc'; use(VERTC); const C = { INVALID_PARAMS: 'INVALID_PARAMS', INVALID_TOKEN: 'INVALID_TOKEN', DUPLICATE_LOGIN: 'DUPLICATE_LOGIN', KICKED_OUT: 'KICKED_OUT', JOIN_ROOM_FAILED: 'JOIN_ROOM_FAILED', TIME_OUT: 'TIME_OUT' }; switch (x) { case C.KICKED_OUT: a(); }`,
    ],
  ])('%s', (_, code) => {
    expect(isBound(lintScript(code, { sourceType: 'module' }))).toBe(true);
  });

  it('on one operand binds the whole chain', () => {
    const code = `${start}export const f = (code: string) => code === VERTC.ErrorCode.ROOM_DISMISS || code === 'KICK_OUT';`;
    const [report, ...more] = lintTyped(code);
    expect(more).toEqual([]);
    expect(report?.rule).toBe('no-impossible-code');
    expect(report?.message).toContain('Did you mean `KICKED_OUT`');
  });

  it('binds no other subject of the function', () => {
    const code = `${start}export const f = (code: string, other: string) => code === VERTC.ErrorCode.ROOM_DISMISS || other === 'KICK_OUT';`;
    expect(lintTyped(code)).toEqual([]);
  });

  it.each([
    [
      'two members that match',
      `const C = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101 }; switch (x) { case C.LOGOUT_E_USER: a(); }`,
    ],
    [
      'two strangers in ten',
      `const C = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103, LOGIN_E_OTHER: 200, LOGIN_E_NET: 201, LOGIN_E_FAILED: 202, LOGIN_E_CANCEL: 203, MINE: 1, OURS: 2 }; switch (x) { case C.LOGOUT_E_NET: a(); }`,
    ],
    [
      'other values under the names',
      `const C = { LOGOUT_E_OTHER: 1, LOGOUT_E_USER: 2, LOGOUT_E_NET: 3 }; switch (x) { case C.LOGOUT_E_NET: a(); }`,
    ],
    [
      'five names that are their own values',
      `const C = { ICE_SERVER_WRONG: 'ICE_SERVER_WRONG', REPEAT_CREATE_ROOM: 'REPEAT_CREATE_ROOM', EXPIRED_TOKEN: 'EXPIRED_TOKEN', ALREADY_JOIN_ROOM: 'ALREADY_JOIN_ROOM', TIME_OUT: 'TIME_OUT' }; switch (x) { case C.TIME_OUT: a(); }`,
    ],
    [
      'an SDK that is a parameter without an import',
      `function f(e, sdk) { switch (e.errorCode) { case sdk.ErrorCode.KICKED_OUT: a(); } }`,
    ],
    [
      'a variable that is written twice',
      `let codes = VERTC.ErrorCode; codes = other; switch (x) { case codes.KICKED_OUT: a(); }`,
    ],
  ])('not %s', (_, code) => {
    expect(lintScript(code, { sourceType: 'module' })).toEqual([]);
  });

  it.each([
    ['through as', '(x as string)'],
    ['through !', 'x!'],
    ['through String()', 'String(x)'],
    ['through toString()', 'x.toString()'],
    ['through a template', '`${x}`'],
  ])('binds the subject %s', (_, subject) => {
    const code = `${start}declare const x: any; switch (${subject}) { case VERTC.ErrorCode.KICKED_OUT: leave(); }`;
    expect(isBound(lintTyped(code))).toBe(true);
  });
});

describe('evidence across files and configurations', () => {
  it('a frozen table of another file is followed by its type', () => {
    const code = `import { Frozen } from './frozen-codes'; export function f(c: number) { switch (c) { case Frozen.LOGOUT_E_KICKED: break; } }`;
    expect(isBound(lintTyped(code))).toBe(true);
  });

  it.each([
    ['undeclared', ''],
    ['declared by a comment', '/* global VERTC */'],
  ])('a global decides between two SDKs, %s', (_, comment) => {
    const code = `${comment} VERTC.createEngine('a'); const C = { INVALID_PARAMS: 'INVALID_PARAMS', INVALID_TOKEN: 'INVALID_TOKEN', DUPLICATE_LOGIN: 'DUPLICATE_LOGIN', KICKED_OUT: 'KICKED_OUT', JOIN_ROOM_FAILED: 'JOIN_ROOM_FAILED', TIME_OUT: 'TIME_OUT' }; switch (x) { case C.KICKED_OUT: a(); }`;
    expect(isBound(lintScript(code))).toBe(true);
  });
});

describe('evidence: a directive', () => {
  it.each([
    ['above the statement', `// sdk-errors: agora-signaling\nswitch (x) { case 103: a(); }`],
    ['on the statement', `switch (x) { // sdk-errors: agora-signaling\n  case 103: a(); }`],
    ['in a block comment', `/* sdk-errors: agora-signaling */\nswitch (x) { case 103: a(); }`],
    ['with a space', `// sdk-errors: netease-webrtc/serverCode\nswitch (x) { case 509: a(); }`],
    [
      'above a return',
      `function f(x) {\n  // sdk-errors: agora-signaling\n  switch (x) { case 103: return 1; }\n}`,
    ],
  ])('%s', (_, code) => {
    expect(isBound(lintScript(code))).toBe(true);
  });

  it('with a channel has the reach of the channel', () => {
    const code = `// sdk-errors: agora-signaling@onLogout\nswitch (x) { case 100: case 101: case 102: case 103: case 108: a(); }`;
    expect(lintScript(code).map(({ codes }) => codes)).toEqual([['LOGOUT_E_TOKENEXPIRED']]);
  });

  it('narrows what a constant binds to the channel it names', () => {
    const code = `${start}export function f(error: any) {
  // sdk-errors: volcengine-rtc-web@joinRoom
  switch (error.code) { case VERTC.ErrorCode.REPEAT_JOIN: leave(); break; }
}`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      ['INVALID_TOKEN', 'JOIN_ROOM_FAILED', 'ICE_SERVER_WRONG', 'ROOM_FORBIDDEN', 'USER_FORBIDDEN'],
    ]);
  });

  it.each([
    ['a literal', `'TOKEN_NO_PUBLISH_PERMISSION'`],
    ['a constant', 'VERTC.ErrorCode.TOKEN_NO_PUBLISH_PERMISSION'],
  ])('keeps its channel where an event delivers the code that is tested, by %s', (_, tested) => {
    const code = `${start}export function f(error: any) {
  // sdk-errors: volcengine-rtc-web@publishStream
  switch (error.errorCode) { case ${tested}: leave(); break; }
}`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      ['NO_PUBLISH_PERMISSION', 'PUBLISH_FAILED'],
    ]);
  });

  it.each([
    ['an unknown catalog', `// sdk-errors: agora\nswitch (x) { case 103: a(); }`],
    ['an unknown space', `// sdk-errors: netease-webrtc/codes\nswitch (x) { case 509: a(); }`],
    [
      'a space left out where there are two',
      `// sdk-errors: netease-webrtc\nswitch (x) { case 509: a(); }`,
    ],
    [
      'another statement',
      `// sdk-errors: agora-signaling\nfoo();\n\nswitch (x) { case 103: a(); }`,
    ],
  ])('binds nothing by %s', (_, code) => {
    expect(lintScript(code).filter(({ rule }) => rule !== 'no-invalid-directive')).toEqual([]);
  });
});

describe('evidence: a directive above a function', () => {
  const directive = '// sdk-errors: agora-signaling@onLogout\n';

  it('serves every site inside that compares with a code', () => {
    const code = `${directive}function describe(code) {
      const text = String(code);
      switch (code) {
        case 101:
          return text;
      }
    }`;
    expect(isBound(lintScript(code))).toBe(true);
  });

  it('serves the functions inside', () => {
    const code = `${directive}function listen(bus) {
      bus.go();
      bus.on('out', (code) => {
        switch (code) {
          case 101:
            leave();
        }
      });
    }`;
    expect(isBound(lintScript(code))).toBe(true);
  });

  it('serves nothing that compares with other values', () => {
    const code = `${directive}function describe(code, attempts, view) {
      switch (view.kind) {
        case 'small':
          return attempts === 3;
      }
      return code === 101 || code === 103 ? 'signed out' : '';
    }`;
    expect(lintScript(code)).toEqual([]);
  });

  it('gives way to one above the statement', () => {
    const code = `// sdk-errors: netease-webrtc/code
    function describe(code) {
      console.log(code);
      ${directive}switch (code) {
        case 101:
          return 'signed out';
      }
    }`;
    const [report] = lintScript(code);
    expect(report?.message).toContain('LOGOUT_E_OTHER');
  });

  it('gives way to what the program proves', () => {
    const code = `import VERTC from '@volcengine/rtc';
    ${directive}function describe(code) {
      console.log(code);
      switch (code) {
        case VERTC.ErrorCode.KICKED_OUT:
          return 'removed';
      }
    }`;
    const [report] = lintScript(code, { sourceType: 'module' });
    expect(report?.message).toContain('ROOM_DISMISS');
  });
});
