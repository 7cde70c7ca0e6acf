import { describe, expect, it } from 'vitest';

import { fixTyped, lintScript, lintTyped } from '../lint.js';
import { onError, others, start } from './volcengine.js';

const cases = (body: string): string =>
  onError(`(e) => {\n  switch (e.errorCode) {\n${body}  }\n}`);
const kicked = `    case VERTC.ErrorCode.KICKED_OUT:\n      leave();\n      break;\n`;

describe('a switch over onError is asked', () => {
  it('for the other six', () => {
    expect(
      lintTyped(cases(kicked)).map(({ codes, line, rule }) => ({ codes, line, rule })),
    ).toEqual([{ rule: 'exhaustive-switch', line: 7, codes: others('KICKED_OUT') }]);
  });

  it('for all seven where it has no case', () => {
    expect(lintTyped(cases('')).map(({ codes }) => codes)).toEqual([
      // More than six: five are named, the others counted.
      others().slice(0, 5),
    ]);
  });

  it('for codes that a logging default gets, because a session ends in a log line', () => {
    const [report] = lintTyped(cases(`${kicked}    default:\n      console.error(e);\n`));
    expect(report?.codes).toEqual(others('KICKED_OUT'));
    expect(report?.message).toContain('Default only logs');
  });

  it('and not for those tested on the way', () => {
    const code = onError(
      `(e) => { if (e.errorCode === 'TOKEN_EXPIRED') { report(); return; } switch (e.errorCode) { case 'KICKED_OUT': leave(); } }`,
    );
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      others('KICKED_OUT', 'TOKEN_EXPIRED'),
    ]);
  });

  it('and only for those that its branch lets in', () => {
    const code = onError(
      `(e) => { if (e.errorCode === 'TOKEN_EXPIRED' || e.errorCode === 'KICKED_OUT' || e.errorCode === 'ROOM_DISMISS') { switch (e.errorCode) { case 'KICKED_OUT': leave(); } } else { report(e); } }`,
    );
    // The tests around the switch name TOKEN_EXPIRED and ROOM_DISMISS.
    expect(lintTyped(code)).toEqual([]);
  });
});

it('two switches over one code are told once what both leave out', () => {
  const code = onError(
    `(e) => { switch (e.errorCode) { case 'KICKED_OUT': leave(); break; }\n switch (e.errorCode) { case 'ROOM_DISMISS': leave(); break; } }`,
  );
  expect(lintTyped(code).map(({ codes, line }) => ({ codes, line }))).toEqual([
    { line: 6, codes: others('KICKED_OUT', 'ROOM_DISMISS') },
  ]);
});

describe('a switch is silent', () => {
  it.each([
    ['where the default acts', `${kicked}    default:\n      report('other');\n`],
    ['where the default throws', `${kicked}    default:\n      throw new Error();\n`],
    ['where the default falls into a case that acts', `    default:\n${kicked}`],
    ['where the default comes first', `    default:\n      report();\n      break;\n${kicked}`],
  ])('%s', (_, body) => {
    expect(lintTyped(cases(body))).toEqual([]);
  });

  it('where all cases return and what follows acts', () => {
    const code = onError(
      `(e) => { switch (e.errorCode) { case 'KICKED_OUT': leave(); return; } report('other'); }`,
    );
    expect(lintTyped(code)).toEqual([]);
  });

  it('where the error is handed on beside it', () => {
    const code = onError(
      `(e) => { report(e); switch (e.errorCode) { case 'KICKED_OUT': leave(); } }`,
    );
    expect(lintTyped(code)).toEqual([]);
  });
});

describe('reach', () => {
  it('of onSubtitleStateChanged is four codes, though it is typed with all members', () => {
    const code = `${start}engine.on(VERTC.events.onSubtitleStateChanged, (e) => { switch (e.errorCode) { case VERTC.ErrorCode.SUBTITLE_ERR_UNKNOWN: report(); } });`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      ['SUBTITLE_ERR_POSTPROCESS', 'SUBTITLE_ERR_CONNECTION_ERROR', 'SUBTITLE_ERR_PROCESS_ERROR'],
    ]);
  });

  it('of onAudioMixingStateChanged has no success', () => {
    const code = `${start}engine.on(VERTC.events.onAudioMixingStateChanged, (e) => { switch (e.error) { case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: report(); } });`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      ['AUDIO_MIXING_ERROR_INVALID_AUDIO_TRACK'],
    ]);
  });

  it('never holds hidden or deprecated codes, even where every code can arrive', () => {
    const code = `${start}export function describe(code: typeof VERTC.ErrorCode[keyof typeof VERTC.ErrorCode]) { switch (code) { case VERTC.ErrorCode.KICKED_OUT: leave(); } }`;
    const [report] = lintTyped(code);
    const suggestion = report?.suggestions[0] ?? '';
    expect(report?.rule).toBe('exhaustive-switch');
    for (const name of ['USER_MESSAGE_INIT', 'USER_MESSAGE_NO_CONNECTION', 'REPEAT_PUBLISH']) {
      expect(suggestion).not.toContain(`.${name}:`);
    }
    expect(suggestion).toContain('VERTC.ErrorCode.TOKEN_EXPIRED:');
  });

  it('of a function that two events are registered with is the union', () => {
    const code = `${start}function handle(e: any) { switch (e.errorCode) { case 'KICKED_OUT': case 'ROOM_DISMISS': case 'TOKEN_EXPIRED': case 'DUPLICATE_LOGIN': case 'RTM_DUPLICATE_LOGIN': case 'RTM_TOKEN_ERROR': case 'RECONNECT_FAILED': leave(); } }
engine.on(VERTC.events.onError, handle); engine.on(VERTC.events.onSubtitleStateChanged, handle);`;
    expect(lintTyped(code, { settings: { messages: 'full' } }).map(({ codes }) => codes)).toEqual([
      [
        'SUBTITLE_ERR_POSTPROCESS',
        'SUBTITLE_ERR_CONNECTION_ERROR',
        'SUBTITLE_ERR_PROCESS_ERROR',
        'SUBTITLE_ERR_UNKNOWN',
      ],
    ]);
  });

  it("of an application's own enum is its members", () => {
    const code = `import { Logout } from './own-codes'; declare function leave(): void;
export function ended(code: Logout) { switch (code) { case Logout.LOGOUT_E_KICKED: leave(); break; case Logout.LOGOUT_E_OTHER: leave(); break; case Logout.LOGOUT_E_USER: leave(); } }`;
    expect(lintTyped(code).map(({ codes }) => codes)).toEqual([
      ['LOGOUT_E_NET', 'LOGOUT_E_TOKENEXPIRED'],
    ]);
    expect(fixTyped(code)).toContain('case Logout.LOGOUT_E_TOKENEXPIRED:');
  });
});

describe('Agora', () => {
  const table = `const LOGOUT = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103, LOGOUT_E_TOKENEXPIRED: 105 };\n`;
  const body = `switch (ecode) { case LOGOUT.LOGOUT_E_OTHER: case LOGOUT.LOGOUT_E_USER: case LOGOUT.LOGOUT_E_NET: case 108: retry(); }`;

  it.each([
    [
      'on a traced session',
      `const session = Signal('id').login('a', 't');\nsession.onLogout = function (ecode) { ${body} };`,
    ],
    ["on the app's own session, by the constants", `session.onLogout = (ecode) => { ${body} };`],
    [
      'on a session in a property',
      `class Chat { start() { this.session = Signal('id').login('a', 't'); this.session.onLogout = (ecode) => { ${body} }; } }`,
    ],
  ])('a switch on logout codes without 103 and 105 is incomplete, %s', (_, code) => {
    expect(lintScript(table + code).map(({ codes }) => codes)).toEqual([
      ['LOGOUT_E_KICKED', 'LOGOUT_E_TOKENEXPIRED'],
    ]);
  });

  it('nobody is asked for a deprecated code, even in strict', () => {
    const code = `// sdk-errors: agora-signaling\nswitch (code) { case 0: break; default: retry(); }`;
    const [report] = lintScript(code, { preset: 'strict' });
    for (const value of [104, 106, 107, 205, 705]) {
      expect(report?.suggestions[0]).not.toContain(`case ${String(value)}:`);
    }
    expect(report?.suggestions[0]).toContain('case 105: // LOGOUT_E_TOKENEXPIRED');
    expect(report?.suggestions[0]).toContain('case 501: // QUERYUSERNUM_E_TIMEOUT');
  });
});

describe('options', () => {
  const logging = cases(`${kicked}    default:\n      console.error(e);\n`);
  const acting = cases(`${kicked}    default:\n      report(e);\n`);
  const lint = (code: string, options: object): number =>
    lintTyped(code, { rules: { 'sdk-errors/exhaustive-switch': ['error', options] } }).length;

  it('fallbackCovers', () => {
    expect(lint(logging, { fallbackCovers: 'by-effect' })).toBe(1);
    expect(lint(logging, { fallbackCovers: 'all' })).toBe(0);
    expect(lint(acting, { fallbackCovers: 'by-effect' })).toBe(0);
    expect(lint(acting, { fallbackCovers: 'none' })).toBe(1);
    const [report] = lintTyped(acting, {
      rules: { 'sdk-errors/exhaustive-switch': ['error', { fallbackCovers: 'none' }] },
    });
    expect(report?.message).toContain('Switch does not name');
  });

  it('requireDefault', () => {
    const code = onError(
      `(e) => { switch (e.errorCode) { ${others()
        .map((name) => `case '${name}':`)
        .join(' ')} leave(); } }`,
    );
    expect(lint(code, { requireDefault: false })).toBe(0);
    expect(lint(code, { requireDefault: true })).toBe(1);
    expect(lint(acting, { requireDefault: true })).toBe(0);
  });

  it('alsoRequire', () => {
    const code = `${start}// sdk-errors: volcengine-rtc-web/ErrorCode
switch (state) { case 'KICKED_OUT': leave(); }`;
    const suggested = (options: object): string | undefined =>
      lintTyped(code, { rules: { 'sdk-errors/exhaustive-switch': ['error', options] } })[0]
        ?.suggestions[0];
    expect(suggested({})).not.toContain('OPERATION_CANCEL');
    expect(suggested({ alsoRequire: ['ignorable'] })).toContain('OPERATION_CANCEL');
  });
});
