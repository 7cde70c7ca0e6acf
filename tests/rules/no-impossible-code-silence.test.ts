import { describe, expect, it } from 'vitest';

import { type LintOptions, lintScript, lintTyped } from '../lint.js';
import { start } from './volcengine.js';

const only = { rules: { 'sdk-errors/no-impossible-code': 'error' } } as const;
const join = `engine.joinRoom('token', 'room', { userId: 'user' })`;

/** What is said of a program: the message behind the SDK's name. */
function said(code: string): string[] {
  return lintTyped(code, only).map(({ message }) => plain(message));
}

function saidOfScript(code: string, options: LintOptions = only): string[] {
  return lintScript(code, options).map(({ message }) => plain(message));
}

function plain(message: string): string {
  return message.replaceAll('`', '');
}

describe('in a rejection where other errors arrive too', () => {
  const shared = (test: string): string =>
    `${start}export async function f() { try { await fetch('/'); await ${join}; } catch (e: any) { if (${test}) leave(); } }`;

  it.each([
    ['one edit away', 'INVALID_TOKENS', 'INVALID_TOKEN'],
    ['the words in another order', 'TOKEN_INVALID', 'INVALID_TOKEN'],
  ])('unknown is said of a text %s', (_, text, meant) => {
    expect(said(shared(`e.code === '${text}'`))).toEqual([
      expect.stringContaining(`Did you mean ${meant}`),
    ]);
  });

  it.each([
    ['two edits away', `e.code === 'INVALID_TOKENSX'`],
    ['far away', `e.code === 'NO_SUCH_USER'`],
    ['a number', `e.code === 404`],
  ])('nothing is said of a text that is %s', (_, test) => {
    expect(said(shared(test))).toEqual([]);
  });

  it('nothing is said of a code of another SDK that the file imports', () => {
    const code = `import VERTC from '@volcengine/rtc'; import RTS from '@volcengine/rts'; const engine = VERTC.createEngine('a');
      export async function f(rts) { try { await rts.login(); await engine.joinRoom('t'); } catch (e) { if (e.code === 'EXPIRED_TOKEN') leave(RTS); } }`;
    expect(saidOfScript(code, { ...only, sourceType: 'module' })).toEqual([]);
  });

  it('unknown is said where all calls are catalogued', () => {
    const code = `export async function f() { try { await engine.updateToken('t'); await ${join}; } catch (e: any) { if (e.code === 'NO_SUCH_USER') leave(); } }`;
    expect(said(start + code)).toEqual([
      `Unknown code 'NO_SUCH_USER': always false (Volcengine RTC ErrorCode).`,
    ]);
  });
});

describe('silent', () => {
  it.each([
    'NotAllowedError',
    'NotFoundError',
    'AbortError',
    'OverconstrainedError',
    'TypeError',
    'DOMException',
    'ECONNRESET',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ERR_NETWORK',
    'ERR_BAD_REQUEST',
    'ERR_CANCELED',
    'UND_ERR_CONNECT_TIMEOUT',
    'ABORT_ERR',
    'NOT_SUPPORTED_ERR',
  ])('about %s, which browsers, Node and HTTP clients say', (name) => {
    expect(
      said(`${start}${join}.catch((e: any) => { if (e.code === '${name}') leave(); });`),
    ).toEqual([]);
  });

  it.each([
    [
      'a member of the installed SDK that the page lacks',
      `engine.on(VERTC.events.onSubtitleStateChanged, (e: any) => { if (e.errorCode === VERTC.ErrorCode.ADD_TRANSCEIVER_FAILED) leave(); });`,
    ],
    [
      'each code of onError',
      `engine.on(VERTC.events.onError, (e: any) => { if (['KICKED_OUT', 'ROOM_DISMISS', 'TOKEN_EXPIRED', 'DUPLICATE_LOGIN', 'RTM_DUPLICATE_LOGIN', 'RTM_TOKEN_ERROR', 'RECONNECT_FAILED'].includes(e.errorCode)) leave(); });`,
    ],
    [
      'nothing',
      `engine.on(VERTC.events.onError, (e: any) => { if (e.errorCode === '' || e.errorCode === undefined || e.errorCode === null || e.errorCode === 0) leave(); });`,
    ],
    [
      'an expression that cannot be known',
      `engine.on(VERTC.events.onError, (e: any) => { if (e.errorCode === state) leave(); });`,
    ],
    [
      'another property of the payload',
      `engine.on(VERTC.events.onError, (e: any) => { if (e.reason === 'KICKED_OT') leave(); });`,
    ],
    [
      'a code that nothing binds',
      `export function f(e: any) { return e.errorCode === 'KICKED_OT'; }`,
    ],
  ])('about %s', (_, code) => {
    expect(said(start + code)).toEqual([]);
  });

  it('about a reading that an erratum gives', () => {
    const code = `// sdk-errors: agora-signaling\nif (code === 502) leave();\n// sdk-errors: netease-webrtc/code\nif (error.name === 'AudioMixingUnsupport') leave();`;
    expect(saidOfScript(code)).toEqual([]);
  });
});
