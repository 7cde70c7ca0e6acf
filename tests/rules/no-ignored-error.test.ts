import { describe, expect, it } from 'vitest';

import { type LintOptions, lintScript, lintTyped } from '../lint.js';
import { onError, start } from './volcengine.js';

const rule = 'sdk-errors/no-ignored-error';
const only: LintOptions = { rules: { [rule]: 'error' } };
const join = `engine.joinRoom('token', 'room', { userId: 'user' })`;
const session = `const session = Signal('app').login('a', 'b');\n`;

const inTry = (body: string, call = join): string =>
  `${start}export async function f() { try { await ${call}; } ${body} }`;

function linesOf(code: string, options: LintOptions = only): number[] {
  return lintTyped(code, options).map(({ line }) => line);
}

function said(code: string, options: LintOptions = only): string[] {
  return lintTyped(code, options).map(({ message }) => message);
}

function withOption(name: string, value: boolean): LintOptions {
  return { rules: { [rule]: ['error', { [name]: value }] } };
}

describe("an error channel's handler", () => {
  it.each([
    ['is empty', `() => {}`],
    ['is empty but for a comment', `() => { /* nothing to be done */ }`],
    ['looks at nothing and does nothing', `(e) => { void e; }`],
  ])('that %s is reported', (_, handler) => {
    expect(said(onError(handler))).toEqual([
      'Errors of `onError` are swallowed. Handle or forward them (Volcengine RTC).',
    ]);
  });

  it.each([
    ['logs', `(e) => { console.error(e); }`],
    ['logs without braces', `(e) => console.error('call failed', e.errorCode)`],
    ['logs twice', `(e) => { console.group('x'); console.log(e); console.groupEnd(); }`],
    ['logs under a condition', `(e) => { if (state) { console.log(e); } }`],
    ['is the logger itself', `console.error`],
  ])('that only %s is reported', (_, handler) => {
    expect(said(onError(handler))).toEqual([
      'Errors of `onError` are only logged. Handle or forward them (Volcengine RTC).',
    ]);
  });

  it.each([
    [
      'tests a code, which other rules judge',
      `(e) => { if (e.errorCode === 'KICKED_OUT') { leave(); } }`,
    ],
    ['hands the error on', `(e) => { report('call', JSON.stringify(e)); }`],
    ['hands its code on', `({ errorCode }) => report(errorCode)`],
    ['stores it', `(e) => { state = e; }`],
    ['throws it', `(e) => { throw e; }`],
    ['logs it and acts', `(e) => { console.error(e); leave(); }`],
    ['acts without a look', `() => { leave(); }`],
    ['is a function out of sight', `report`],
  ])('that %s is not', (_, handler) => {
    expect(linesOf(onError(handler))).toEqual([]);
  });

  it.each([
    ['a callback', `${session}session.onLogout = () => {};`, 2],
    [
      'a callback that logs',
      `${session}session.onLogout = function (code) { console.log(code); };`,
      2,
    ],
    [
      'a netcall',
      `const netcall = WebRTC.getInstance({});\nnetcall.on('error', (e) => { console.log(e); });`,
      2,
    ],
    [
      'a function by name',
      `function failed(e) {}\nconst netcall = WebRTC.getInstance({});\nnetcall.on('error', failed);`,
      1,
    ],
  ])('without types: %s', (_, code, line) => {
    expect(lintScript(code, only).map((report) => report.line)).toEqual([line]);
  });

  it('of two on one event, one that acts is enough', () => {
    const log = `engine.on(VERTC.events.onError, (e) => { console.error(e); });\n`;
    const act = `engine.on(VERTC.events.onError, (e) => { report(e); });\n`;
    expect(linesOf(start + log + act)).toEqual([]);
    expect(linesOf(start + log + log)).toHaveLength(1);
  });

  it('of a status channel may be empty', () => {
    const code = `engine.on(VERTC.events.onAudioMixingStateChanged, () => {});`;
    expect(linesOf(start + code, withOption('requireLook', true))).toEqual([]);
  });
});

describe('a rejection', () => {
  it.each([
    ['an empty catch', inTry('catch {}')],
    ['an empty catch with a parameter', inTry('catch (e) {}')],
    ['catch with an empty function', `${start}${join}.catch(() => {});`],
    ['then with an empty second function', `${start}${join}.then(() => leave(), () => {});`],
    ['catch behind then', `${start}${join}.then(() => leave()).catch(() => {});`],
    ['a returned promise', `${start}export const f = () => ${join}.catch(() => {});`],
    [
      'a catch around several calls',
      `${start}export async function f() { try { await fetch('/'); await ${join}; } catch {} }`,
    ],
  ])('that ends in %s is reported', (_, code) => {
    expect(said(code)).toEqual([
      'Errors of `joinRoom` are swallowed. Handle them, rethrow, or say why in a comment (Volcengine RTC).',
    ]);
  });

  it.each([
    [
      'an empty catch with a comment that says why',
      inTry('catch { /* there is a retry button */ }'),
    ],
    ['a catch that only logs', inTry('catch (e) { console.error(e); }')],
    ['catch with the logger', `${start}${join}.catch(console.error);`],
    ['a catch that shows a message', inTry('catch (e: any) { report(e.message); }')],
    ['a catch that throws', inTry('catch (e) { throw new Error("x", { cause: e }); }')],
    ['a try without await', `${start}export function f() { try { void ${join}; } catch {} }`],
    [
      'a catch of a call that no catalog names',
      `${start}export async function f() { try { await fetch('/'); } catch {} fetch('/').catch(() => {}); }`,
    ],
    ['no catch at all', `${start}export const f = () => ${join};`],
  ])('that ends in %s is not', (_, code) => {
    expect(linesOf(code)).toEqual([]);
  });

  it('of nested ones is judged where it arrives first', () => {
    const code = `${start}export async function f() {\n  try {\n    try {\n      await ${join};\n    } catch {}\n    leave();\n  } catch {}\n}`;
    expect(linesOf(code)).toEqual([10]);
  });
});

describe('a function that does nothing, for whoever needs one', () => {
  const noop = `const noop = () => {};\n`;

  it('is reported where it is given, each time for what arrives there', () => {
    const code = `${start}${noop}${join}.catch(noop);\nengine.on(VERTC.events.onError, noop);\n`;
    expect(
      lintTyped(code, only).map(({ message, underlined }) => [underlined, message.split(' ')[2]]),
    ).toEqual([
      ['noop', '`joinRoom`'],
      ['noop', '`onError`'],
    ]);
  });

  it('is none where it is written for its event', () => {
    const [report] = lintTyped(
      `${start}function onLost(e) {}\nengine.on(VERTC.events.onError, onLost);\n`,
      only,
    );
    expect(report?.line).toBe(6);
  });
});

describe('catch without a function', () => {
  it.each([
    ['nothing', 'catch()'],
    ['undefined', 'catch(undefined)'],
    ['null', 'catch(null)'],
    ['behind then', 'then(() => leave()).catch()'],
  ])('%s', (_, call) => {
    expect(said(`${start}${join}.${call};`)).toEqual([
      '`catch()` without a function handles nothing: the rejection stays unhandled (Volcengine RTC).',
    ]);
  });

  it('on a method that no catalog names, of an object of the SDK', () => {
    expect(linesOf(`${start}engine.enumerateDevices().catch();`)).toHaveLength(1);
  });

  it.each(['then(leave, undefined).catch(report)', 'catch().then(leave, report)'])(
    'is nothing to us where a later link takes the rejection: %s',
    (links) => {
      expect(linesOf(`${start}${join}.${links};`)).toEqual([]);
    },
  );

  it('is nothing to us on other promises', () => {
    expect(linesOf(`${start}fetch('/').catch(); report(engine);`)).toEqual([]);
  });
});

describe.each([
  [
    'checkLoggedRejections',
    'a rejection that is only logged',
    inTry('catch (e) { console.error(e); }'),
  ],
  [
    'checkLoggedRejections',
    'a rejection that the logger gets',
    `${start}${join}.catch(console.error);`,
  ],
  [
    'checkLoggedRejections',
    'a catch with nothing but a comment',
    inTry('catch { /* shown elsewhere */ }'),
  ],
  [
    'checkCleanup',
    'an ignored rejection of leaveRoom',
    `${start}engine.stopVideoCapture().catch(() => {});`,
  ],
  ['checkCleanup', 'an empty catch around cleanup', inTry('catch {}', 'engine.stopAudioCapture()')],
  ['requireLook', 'a handler that acts without a look', onError(`() => { leave(); }`)],
  [
    'requireLook',
    'a handler that says a fixed text',
    onError(`(e) => { console.log(e); report('call failed'); }`),
  ],
  ['requireLook', 'a rejection without a look', inTry('catch { leave(); }')],
])('%s: %s', (option, _, code) => {
  it('is reported with it', () => {
    expect(linesOf(code, withOption(option, true))).toHaveLength(1);
  });

  it('is not reported without it', () => {
    expect(linesOf(code, withOption(option, false))).toEqual([]);
    expect(linesOf(code)).toEqual([]);
  });
});

describe('the options do not reach further', () => {
  it.each([
    [
      'checkLoggedRejections leaves one alone that is handed on',
      'checkLoggedRejections',
      inTry('catch (e) { console.error(e); report(e); }'),
    ],
    [
      'requireLook takes handing on for a look',
      'requireLook',
      onError(`(e) => { leave(e.errorCode); }`),
    ],
    [
      'requireLook takes a test for a look',
      'requireLook',
      onError(`(e) => { if (e.errorCode === 'KICKED_OUT') { leave(); } else { leave(); } }`),
    ],
    [
      'checkCleanup leaves a comment alone',
      'checkCleanup',
      inTry('catch { /* gone anyway */ }', 'engine.stopAudioCapture()'),
    ],
    [
      'checkCleanup says nothing of cleanup that is logged',
      'checkCleanup',
      inTry('catch (e) { console.warn(e); }', 'engine.stopAudioCapture()'),
    ],
  ])('%s', (_, option, code) => {
    expect(linesOf(code, withOption(option, true))).toEqual([]);
  });

  it('cleanup beside another call is no cleanup', () => {
    const code = `${start}export async function f() { try { await engine.stopAudioCapture(); await ${join}; } catch {} }`;
    expect(linesOf(code)).toHaveLength(1);
  });
});

describe('silent', () => {
  it.each([
    ['a handler of the page', `bus.on('error', () => {});`],
    ['react-query', `useMutation({ onError: () => {} });`],
    ['a socket', `socket.on('onError', (e) => { console.log(e); });`],
    ['a wrapper', `rtc.join('t').catch(() => {}); rtc.leave().catch();`],
    ['an assigned onLogout of the application', `auth.onLogout = () => {};`],
  ])('about %s', (_, code) => {
    expect(lintScript(code, { preset: 'strict' })).toEqual([]);
  });
});
