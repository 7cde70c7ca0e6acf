import { describe, expect, it } from 'vitest';

import { type Found, lintScript, lintTyped } from '../lint.js';
import { others } from '../rules/volcengine.js';

const engine = `import VERTC from '@volcengine/rtc'; const engine = VERTC.createEngine('app');\n`;

/** The comparisons that applications write, by how often they were seen. */
describe('a handler that compares with one code is told the others', () => {
  it.each([
    ['a member, through the namespace', `e.errorCode === VERTC.ErrorCode.DUPLICATE_LOGIN`],
    ['a string', `e.errorCode === 'DUPLICATE_LOGIN'`],
    ['a string on the left', `'DUPLICATE_LOGIN' === e.errorCode`],
    ['a loose comparison', `e.errorCode == 'DUPLICATE_LOGIN'`],
    ['a membership test', `['DUPLICATE_LOGIN'].includes(e.errorCode)`],
    ['a membership test by position', `['DUPLICATE_LOGIN'].indexOf(e.errorCode) !== -1`],
    ['a set', `new Set([VERTC.ErrorCode.DUPLICATE_LOGIN]).has(e.errorCode)`],
    ['a text made of the code', `String(e.errorCode) === 'DUPLICATE_LOGIN'`],
    ['a comparison behind another', `joined && e.errorCode === 'DUPLICATE_LOGIN'`],
  ])('%s', (_, condition) => {
    const code = `${engine}engine.on(VERTC.events.onError, (e) => { if (${condition}) { leave(); } });`;
    expect(reported(lintModule(code))).toEqual([
      { rule: 'exhaustive-handler', codes: others('DUPLICATE_LOGIN') },
    ]);
  });

  it('a set of the module', () => {
    const code = `${engine}const fatal = new Set(['KICKED_OUT', 'ROOM_DISMISS']);
      engine.on(VERTC.events.onError, ({ errorCode }) => { if (fatal.has(errorCode)) { leave(); } });`;
    expect(reported(lintModule(code))).toEqual([
      { rule: 'exhaustive-handler', codes: others('KICKED_OUT', 'ROOM_DISMISS') },
    ]);
  });

  it('a chain of else if', () => {
    const code = `${engine}engine.on(VERTC.events.onError, ({ errorCode }) => {
        if (errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) { renew(); }
        else if (errorCode === VERTC.ErrorCode.KICKED_OUT || errorCode === VERTC.ErrorCode.ROOM_DISMISS) { leave(); }
        else { console.warn(errorCode); }
      });`;
    expect(reported(lintModule(code))).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: others('TOKEN_EXPIRED', 'KICKED_OUT', 'ROOM_DISMISS'),
      },
    ]);
  });

  it('a parameter that is the code', () => {
    const code = `const session = Signal('app').login('account', 'token');
      session.onLogout = (code) => { if (code === 103) { leave(); } };`;
    expect(reported(lintScript(code, { settings: { messages: 'full' } }))).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'LOGOUT_E_OTHER',
          'LOGOUT_E_USER',
          'LOGOUT_E_NET',
          'LOGOUT_E_TOKENEXPIRED',
          'LOGOUT_E_ALREADY_LOGOUT',
        ],
      },
    ]);
  });
});

describe('a switch', () => {
  it('over members leaves the others to a default that only logs', () => {
    const code = `${engine}engine.on(VERTC.events.onError, (e) => {
        switch (e.errorCode) {
          case VERTC.ErrorCode.DUPLICATE_LOGIN: leave(); break;
          default: console.error(e);
        }
      });`;
    expect(reported(lintModule(code))).toEqual([
      { rule: 'exhaustive-switch', codes: others('DUPLICATE_LOGIN') },
    ]);
  });

  it('over numbers and strings mixed leaves what ends the session', () => {
    const code = `const netcall = WebRTC.getInstance({ nim });
      netcall.on('error', (err) => {
        switch (err.serverCode) {
          case 11001: show('offline'); break;
          case 'Error_Timeout': retry(); break;
          default: console.error(err);
        }
      });`;
    expect(reported(lintScript(code))).toEqual([
      {
        rule: 'exhaustive-switch',
        codes: ['ServerRoomAlreadyClosed', 'ServerKickedOut', 'ServerRoomClosed'],
      },
    ]);
  });

  it('over numbers and strings mixed says nothing on an object of the application', () => {
    const code = `function onDisconnect(error) {
        switch (error.code) { case 302: case 417: login(); break; case 'kicked': leave(); break; }
      }
      const netcall = WebRTC.getInstance({ onDisconnect });`;
    expect(lintScript(code)).toEqual([]);
  });
});

describe('a lookup object', () => {
  const table = `const TEXTS = { KICKED_OUT: 'You were removed.', TOKEN_EXPIRED: 'Please wait.' };\n`;

  it('leaves codes without a text', () => {
    const code = `${engine}${table}engine.on(VERTC.events.onError, ({ errorCode }) => { show(TEXTS[errorCode]); });`;
    expect(reported(lintModule(code))).toEqual([
      { rule: 'exhaustive-table', codes: others('KICKED_OUT', 'TOKEN_EXPIRED') },
    ]);
  });

  it('is complete with a text for whatever else comes', () => {
    const code = `${engine}${table}engine.on(VERTC.events.onError, ({ errorCode }) => { show(TEXTS[errorCode] || 'The call ended.'); });`;
    expect(lintModule(code)).toEqual([]);
  });

  it('of an HTTP client is none of ours', () => {
    const code = `${engine}const TEXTS = { 404: 'not found', 500: 'broken' };
      axios.interceptors.response.use(undefined, (error) => { show(TEXTS[error.response.status]); throw error; });`;
    expect(lintModule(code)).toEqual([]);
  });
});

describe('numbers that are not an SDK’s', () => {
  it.each([
    [
      'the code of a response',
      `request('/login').then((res) => { if (res.code === 200) { enter(); } else if (res.code === 501) { retry(); } });`,
    ],
    [
      'the status of a response',
      `fetch('/login').then((res) => { if (res.status === 404) { retry(); } });`,
    ],
    [
      'a key that was pressed',
      `document.addEventListener('keydown', (e) => { if (e.keyCode === 101) { leave(); } });`,
    ],
    [
      'a bare parameter',
      `function explain(code) { if (code === 103) { return 'kicked'; } return ''; }`,
    ],
    [
      'the close event of a socket',
      `socket.onclose = (e) => { if (e.code === 1000) { retry(); } };`,
    ],
  ])('are left alone: %s', (_, code) => {
    const sdk = `const session = Signal('app').login('account', 'token');\n`;
    expect(lintScript(sdk + code)).toEqual([]);
  });
});

describe('a list of codes in an error', () => {
  const code = (member: string): string => `import VERTC from '@volcengine/rtc';
    declare function leave(): void;
    export function explain(error: any) { if (error.codeList.includes(VERTC.ErrorCode.${member})) { leave(); } }`;

  it('owes nobody the codes that it does not ask for', () => {
    expect(lintTyped(code('KICKED_OUT'))).toEqual([]);
  });

  it('is still told of a deprecated one', () => {
    expect(lintTyped(code('USER_MESSAGE_NO_RELAYPATH')).map(({ rule }) => rule)).toEqual([
      'no-deprecated-code',
    ]);
  });
});

function reported(found: readonly Found[]): { rule: string; codes: readonly string[] }[] {
  return found.map(({ codes, rule }) => ({ rule, codes }));
}

function lintModule(code: string): Found[] {
  return lintScript(code, { sourceType: 'module' });
}
