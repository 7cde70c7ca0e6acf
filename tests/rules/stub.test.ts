import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

it('a case is no stub because of a stub in a switch inside it', () => {
  const reports = lintScript(`
    // sdk-errors: volcengine-rtc-web/ErrorCode
    switch (code) {
      case 'KICKED_OUT':
        show();
        // sdk-errors: volcengine-rtc-web/ErrorCode
        switch (other) {
          case 'TOKEN_EXPIRED':
            // TODO(sdk-errors): write this.
            break;
          default:
            show();
        }
        break;
      default:
        show();
    }`);
  const stubs = reports.filter(({ message }) => message.includes('stub'));
  expect(stubs.map(({ line }) => line)).toEqual([8]);
});

/** The lines of the stubs that one rule reports in a program. */
function stubs(rule: string, code: string): number[] {
  return lintScript(code, { rules: { [`sdk-errors/${rule}`]: 'error' } })
    .filter(({ message }) => message.includes('is still a stub'))
    .map(({ line }) => line);
}

const todo = '// TODO(sdk-errors): write this.';

describe('a case of a switch', () => {
  const switchOf = (...lines: string[]): string =>
    ['// sdk-errors: volcengine-rtc-web/ErrorCode', 'switch (code) {', ...lines, '}'].join('\n');

  it.each<[string, string[], number[]]>([
    ['that falls into the next one is a stub', [`case 'KICKED_OUT': ${todo}`, 'default:'], [3]],
    ['that ends with the marker is a stub', [`case 'KICKED_OUT':`, 'leave();', todo], [3]],
    [
      'is no stub because of the one above',
      [`case 'TOKEN_EXPIRED':`, todo, `case 'KICKED_OUT':`],
      [3],
    ],
    ['whose label cannot be read is none', [`case other():`, todo, 'break;'], []],
    ['whose label is no code is none', [`case 'KICKED':`, todo, 'break;'], []],
    [
      'is a stub by the marker behind a switch inside it',
      [
        `case 'KICKED_OUT':`,
        '// sdk-errors: volcengine-rtc-web/ErrorCode',
        `switch (other) { case 'TOKEN_EXPIRED': leave(); }`,
        todo,
      ],
      [3],
    ],
    [
      'is a stub beside one in a switch inside it',
      [
        `case 'KICKED_OUT':`,
        todo,
        '// sdk-errors: volcengine-rtc-web/ErrorCode',
        `switch (other) { case 'TOKEN_EXPIRED': ${todo}`,
        'break; }',
      ],
      [3, 6],
    ],
  ])('%s', (_, lines, expected) => {
    expect(stubs('exhaustive-switch', switchOf(...lines))).toEqual(expected);
  });
});

describe('a branch', () => {
  const branch = (...lines: string[]): string =>
    [
      `const engine = require('@volcengine/rtc').createEngine('app');`,
      `engine.on('onError', ({ errorCode }) => {`,
      ...lines,
      '});',
    ].join('\n');

  it.each<[string, string[], number[]]>([
    ['with the marker is a stub', [`if (errorCode === 'KICKED_OUT') {`, todo, '}'], [3]],
    [
      'is one stub for each code that opens it',
      [`if (errorCode === 'KICKED_OUT' ||`, `errorCode === 'ROOM_DISMISS') {`, todo, '}'],
      [3, 4],
    ],
    [
      'that needs more than the code is none',
      [`if (errorCode === 'KICKED_OUT' && on) {`, todo, '}'],
      [],
    ],
    ['that every other code opens is none', [`if (errorCode !== 'KICKED_OUT') {`, todo, '}'], []],
    ['with a negated test is none', [`if (!(errorCode === 'KICKED_OUT')) {`, todo, '}'], []],
    ['for what cannot be read is none', [`if (errorCode === other()) {`, todo, '}'], []],
    ['for what is no code is none', [`if (errorCode === 'KICKED') {`, todo, '}'], []],
    [
      'that is a switch is none because of a case of it',
      [
        `if (errorCode === 'KICKED_OUT') // sdk-errors: volcengine-rtc-web/ErrorCode`,
        `switch (other) { case 'TOKEN_EXPIRED': ${todo}`,
        '}',
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(stubs('exhaustive-handler', branch(...lines))).toEqual(expected);
  });
});

describe('an entry of a table', () => {
  const table = (...lines: string[]): string =>
    [
      `const engine = require('@volcengine/rtc').createEngine('app');`,
      `engine.on('onError', (e) => { show(TEXTS[e.errorCode]); });`,
      `const TEXTS = {`,
      ...lines,
      '};',
    ].join('\n');

  it.each<[string, string[], number[]]>([
    ['below the marker is a stub', [todo, `KICKED_OUT: 'kicked',`], [5]],
    ['above the marker is none', [`ROOM_DISMISS: 'closed',`, todo, `KICKED_OUT: 'kicked',`], [6]],
    ['whose key cannot be read is none', [todo, `[other()]: 'kicked',`], []],
    ['whose key is no code is none', [todo, `KICKED: 'kicked',`], []],
  ])('%s', (_, lines, expected) => {
    expect(stubs('exhaustive-table', table(...lines))).toEqual(expected);
  });
});
