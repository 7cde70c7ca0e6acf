import { describe, expect, it } from 'vitest';

import { type LintOptions, fixTyped, lintScript, lintTyped } from '../lint.js';
import { onError, start } from './volcengine.js';

const only = { rules: { 'sdk-errors/no-impossible-code': 'error' } } as const;
const strict: LintOptions = {
  rules: { 'sdk-errors/no-impossible-code': ['error', { checkOpenChannels: true }] },
};
const session = `const session = Signal('app').login('a', 'b');\n`;

/** A handler of onError that receives any text as the code. */
const loose = (body: string): string => onError(`(e: { errorCode: string }) => { ${body} }`);

/** What is said of a program: the message behind the SDK's name. */
function said(code: string, options: LintOptions = only): string[] {
  return lintTyped(code, options).map(({ message }) => plain(message));
}

function saidOfScript(code: string, options: LintOptions = only): string[] {
  return lintScript(code, options).map(({ message }) => plain(message));
}

function plain(message: string): string {
  return message.replaceAll('`', '');
}

describe('a text that no code has', () => {
  it.each([
    ['one letter left out', 'KICKED_OT', 'KICKED_OUT'],
    ['two letters left out', 'KICK_OUT', 'KICKED_OUT'],
    ['the words in another order', 'EXPIRED_TOKEN', 'TOKEN_EXPIRED'],
    ['two letters changed places', 'ROOM_DIMSISS', 'ROOM_DISMISS'],
  ])('%s: the code that was meant is named', (_, text, meant) => {
    expect(said(loose(`if (e.errorCode === '${text}') leave();`))).toEqual([
      `Unknown code '${text}': always false. Did you mean ${meant} (Volcengine RTC ErrorCode)?`,
    ]);
  });

  it('far from every code: none is named', () => {
    expect(said(loose(`if (e.errorCode === 'NO_SUCH_THING') leave();`))).toEqual([
      `Unknown code 'NO_SUCH_THING': always false (Volcengine RTC ErrorCode).`,
    ]);
  });

  it.each([
    ['a label', `switch (e.errorCode) { case 'KICKED_OT': leave(); break; default: report(e); }`],
    ['an element', `if (['TOKEN_EXPIRED', 'KICKED_OT'].includes(e.errorCode)) leave();`],
    ['an operand on the left', `if ('KICKED_OT' === e.errorCode) leave();`],
    ['a constant', `const kicked = 'KICKED_OT'; if (e.errorCode === kicked) leave();`],
    ['behind as', `if ((e.errorCode as string) === 'KICKED_OT') leave();`],
    ['of a variable', `const { errorCode: code } = e; if (code === 'KICKED_OT') leave();`],
  ])('as %s', (_, body) => {
    expect(said(loose(body))).toEqual([expect.stringContaining('Did you mean KICKED_OUT')]);
  });

  it('a negated comparison always holds', () => {
    expect(said(loose(`if (e.errorCode !== 'KICKED_OT') leave();`))).toEqual([
      expect.stringContaining(`Unknown code 'KICKED_OT': always true.`),
    ]);
  });

  it('where a directive says whose code it is', () => {
    const code = `// sdk-errors: volcengine-rts-web\nswitch (code) { case 'TOKEN_EXPIRED': break; case 'NO_SUCH_THING': break; }`;
    expect(saidOfScript(code)).toEqual([
      expect.stringContaining('Did you mean EXPIRED_TOKEN'),
      `Unknown code 'NO_SUCH_THING': this case never runs (Volcengine RTS ErrorCode).`,
    ]);
  });

  it.each([
    [
      'where the type is the enum of the SDK',
      `export function f(code: (typeof VERTC.ErrorCode)['KICKED_OUT' | 'ROOM_DISMISS']) { switch (code as string) { case 'ROOM_DISMISS': case 'KICKED_OT': return 1; default: return 2; } }`,
    ],
    [
      'beside a constant',
      `export function f(code: string) { switch (code) { case VERTC.ErrorCode.ROOM_DISMISS: case 'KICK_OUT': return 1; default: return 2; } }`,
    ],
  ])('%s', (_, code) => {
    expect(said(start + code)).toEqual([expect.stringContaining('Did you mean KICKED_OUT')]);
  });
});

describe('a key of a table that is looked up by a code', () => {
  const table = (entries: string): string =>
    loose(
      `const texts: Record<string, string> = ${entries}; report(texts[e.errorCode] ?? 'failed');`,
    );

  it.each([
    ['a name with a letter left out', `{ KICKED_OT: 'a', TOKEN_EXPIRED: 'b' }`, ['KICKED_OUT']],
    ['a quoted one', `{ 'KICKED_OT': 'a', TOKEN_EXPIRED: 'b' }`, ['KICKED_OUT']],
    ['the words in another order', `{ EXPIRED_TOKEN: 'a', KICKED_OUT: 'b' }`, ['TOKEN_EXPIRED']],
    [
      'a name that another value has',
      `{ AUDIO_DEVICE_TEST_FAILED: 'a', KICKED_OUT: 'b' }`,
      ['AUDIO_DEVICE_TEST_FAILED'],
    ],
    ['codes', `{ TOKEN_EXPIRED: 'a', KICKED_OUT: 'b' }`, []],
    ['a key of the application', `{ offline: 'a', KICKED_OUT: 'b' }`, []],
    ['a key for the rest', `{ default: 'a', KICKED_OUT: 'b' }`, []],
  ])('%s', (_, entries, meant) => {
    const found = lintTyped(table(entries), only);
    expect(found.map(({ codes, suggestions }) => ({ meant: codes.at(-1), suggestions }))).toEqual(
      meant.map((name) => ({ meant: name, suggestions: [] })),
    );
  });

  it('counts as the code that was meant', () => {
    const code = `${start}const texts: Record<string, string> = { KICKED_OT: 'a', TOKEN_EXPIRED: 'b', ROOM_DISMISS: 'c', DUPLICATE_LOGIN: 'd', RTM_DUPLICATE_LOGIN: 'e', RTM_TOKEN_ERROR: 'f', RECONNECT_FAILED: 'g' };\nengine.on(VERTC.events.onError, (e) => { report(texts[e.errorCode]); });\n`;
    expect(lintTyped(code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
  });
});

describe('a code of elsewhere', () => {
  it('a constant of another space, which TypeScript lets pass behind unknown', () => {
    const code = `${start}engine.on(VERTC.events.onAudioMixingStateChanged, (e: { error: unknown }) => { if (e.error === VERTC.ErrorCode.LOAD_RESOURCES_FAILED) leave(); });`;
    expect(said(code)).toEqual([
      'LOAD_RESOURCES_FAILED arrives in ErrorCode, never in AudioMixingError: always false (Volcengine RTC).',
    ]);
  });

  it("another SDK's constant: the nearest code here is named", () => {
    const code = `const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp'); const engine = VERTC.createEngine('a'); engine.joinRoom('t').catch((e) => { if (e.code === ERROR_CODES.ALREADY_IN_ROOM) leave(); });`;
    expect(saidOfScript(code)).toEqual([
      'ALREADY_IN_ROOM arrives in Volcengine RTC mini program ERROR_CODES, never in ErrorCode: always false. Did you mean ALREADY_IN_ROOM (Volcengine RTC)?',
    ]);
  });

  it("NetEase's serverCode in code, and the reverse", () => {
    const of = (test: string): string =>
      `const netcall = WebRTC.getInstance({}); netcall.on('error', (e) => { if (${test}) leave(); });`;
    expect(saidOfScript(of('e.code === 509'))).toEqual([
      '509 arrives in serverCode, never in code: always false (NetEase WebRTC).',
    ]);
    expect(saidOfScript(of('e.serverCode === 61001'))).toEqual([
      '61001 arrives in code, never in serverCode: always false (NetEase WebRTC).',
    ]);
    expect(saidOfScript(of('e.serverCode === 417 || e.code === 417'))).toEqual([]);
  });
});

describe('what is sent otherwise', () => {
  it('the name of a code whose value differs', () => {
    const code = `engine.startAudioDeviceRecordTest('d', () => {}).catch((e: any) => { if (e.code === 'AUDIO_DEVICE_TEST_FAILED') leave(); });`;
    expect(said(start + code)).toEqual([
      `AUDIO_DEVICE_TEST_FAILED arrives as 'AUDIO_DEVICE_RECORD_FAILED', never as its name: always false (Volcengine RTC).`,
    ]);
  });

  it.each([
    ['reported', `code === '103'`, 1],
    ['reported as a label', `(() => { switch (code) { case '103': leave(); } })()`, 1],
    ['not behind String()', `String(code) === '103'`, 0],
    [
      'not in a variable behind String()',
      `(() => { const text = String(code); return text === '103'; })()`,
      0,
    ],
    ['not in a template', '`${code}` === "103"', 0],
    ['not with ==', `code == '103'`, 0],
    ['as a number', `code === 103`, 0],
  ])('a string where the SDK sends a number: %s', (_, test, count) => {
    const code = `${session}session.onLogout = (code) => { if (${test}) leave(); };`;
    const reports = saidOfScript(code);
    expect(reports).toHaveLength(count);
    expect(
      reports.every((message) =>
        message.startsWith(`LOGOUT_E_KICKED arrives as 103, never as '103': `),
      ),
    ).toBe(true);
  });
});

describe('a code that the channel does not deliver', () => {
  const behindAny = `(e: any) => { if (e.errorCode === VERTC.ErrorCode.INVALID_TOKEN) leave(); }`;

  it('a closed channel never delivers it', () => {
    expect(said(onError(behindAny))).toEqual([
      'onError never delivers INVALID_TOKEN: always false (Volcengine RTC).',
    ]);
  });

  it('not even one that any method can deliver', () => {
    expect(said(loose(`if (e.errorCode === 'TIME_OUT') leave();`))).toEqual([
      'onError never delivers TIME_OUT: always false (Volcengine RTC).',
    ]);
  });

  it.each([
    [
      'onLogout, a code of logins',
      `${session}session.onLogout = (code) => { if (code === 203) leave(); };`,
      'LOGIN_E_CANCEL = 203',
    ],
    [
      'joinRoom, a code of updateToken',
      `const engine = VERTC.createEngine('a'); engine.joinRoom('t').catch((e) => { if (e.code === 'UPDATE_TOKEN_BEFORE_JOIN') leave(); });`,
      'UPDATE_TOKEN_BEFORE_JOIN',
    ],
  ])('an open channel only where the user asks: %s', (_, code, name) => {
    expect(saidOfScript(code)).toEqual([]);
    expect(saidOfScript(code, strict)).toEqual([
      expect.stringContaining(`${name} is not documented for `),
    ]);
  });

  it('one function of two events may receive what either delivers', () => {
    const code = `${start}const f = (e: any) => { if (e.errorCode === 'SUBTITLE_ERR_UNKNOWN' || e.errorCode === 'KICKED_OUT') leave(); };
      engine.on(VERTC.events.onError, f); engine.on(VERTC.events.onSubtitleStateChanged, f);`;
    expect(said(code, strict)).toEqual([]);
  });
});

describe('the suggestion writes the code that was meant', () => {
  it.each([
    [
      'as its siblings do',
      `if (e.errorCode === VERTC.ErrorCode.ROOM_DISMISS || e.errorCode === 'KICK_OUT') leave();`,
      `'KICK_OUT'`,
      'VERTC.ErrorCode.KICKED_OUT',
    ],
    [
      'by a binding in scope',
      `switch (e.errorCode) { case 'KICK_OUT': leave(); break; default: report(e); }`,
      `'KICK_OUT'`,
      'VERTC.ErrorCode.KICKED_OUT',
    ],
  ])('%s', (_, body, from, to) => {
    const code = loose(body);
    expect(lintTyped(code, only).map(({ suggestions }) => suggestions)).toEqual([
      [code.replace(from, to)],
    ]);
  });

  it('as the literal where no constant is in scope', () => {
    const code = `${session}session.onLogout = (code) => { if (code === '103') leave(); };`;
    expect(lintScript(code, only).map(({ suggestions }) => suggestions)).toEqual([
      [code.replace(`'103'`, '103')],
    ]);
  });

  it('and --fix leaves the choice to the author', () => {
    const code = loose(`if (e.errorCode === 'KICK_OUT') leave();`);
    expect(fixTyped(code, only)).toBe(code);
  });

  it('none is made where no code is near', () => {
    const [report] = lintTyped(loose(`if (e.errorCode === 'NO_SUCH_THING') leave();`), only);
    expect(report?.suggestions).toEqual([]);
  });
});

it('one mistake is one report: the code that was meant counts as tested', () => {
  const tests = [
    'ROOM_DISMISS',
    'TOKEN_EXPIRED',
    'DUPLICATE_LOGIN',
    'RTM_DUPLICATE_LOGIN',
    'RTM_TOKEN_ERROR',
    'RECONNECT_FAILED',
    'KICK_OUT',
  ].map((name) => `e.errorCode === '${name}'`);
  const reports = lintTyped(loose(`if (${tests.join(' || ')}) leave();`));
  expect(reports.map(({ rule }) => rule)).toEqual(['no-impossible-code']);
});

it('in Chinese where the user sets it', () => {
  const settings = { locale: 'zh-CN' };
  const [report] = lintTyped(loose(`if (e.errorCode === 'KICK_OUT') leave();`), {
    ...only,
    settings,
  });
  expect(report?.message).toContain('是否应为 `KICKED_OUT`');
});
