import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { start } from './volcengine.js';

const only = { rules: { 'sdk-errors/no-deprecated-code': 'error' } } as const;
const table = `const CODES = { LOGOUT_E_OTHER: 100, LOGOUT_E_KICKED: 103, LOGOUT_E_PACKET: 104, QUERYUSERNUM_E_TIMEOUT: 501, QUERYUSERNUM_E_BYUSER: 501 };\n`;

describe('a deprecated code is reported', () => {
  it.each([
    [
      'as a label by value, on a value bound to the table',
      `${table}switch (code) { case CODES.LOGOUT_E_KICKED: break; case 104: break; }`,
      ['LOGOUT_E_PACKET'],
    ],
    [
      'as a label by name',
      `${table}switch (code) { case CODES.LOGOUT_E_PACKET: break; }`,
      ['LOGOUT_E_PACKET'],
    ],
    [
      'in a comparison',
      `${table}if (code === CODES.LOGOUT_E_PACKET) { retry(); }`,
      ['LOGOUT_E_PACKET'],
    ],
    [
      'in a callback',
      `const session = Signal('a').login('b', 'c'); session.onLogout = (code) => { if (code === 106) retry(); else report(code); };`,
      ['LOGOUT_E_OLDVERSION'],
    ],
    ['as an argument', `${table}report(CODES.LOGOUT_E_PACKET);`, ['LOGOUT_E_PACKET']],
    [
      'as a key',
      `${table}const TEXTS = { [CODES.LOGOUT_E_KICKED]: 'a', [CODES.LOGOUT_E_PACKET]: 'b' }; show(TEXTS[code] ?? 'c');`,
      ['LOGOUT_E_PACKET'],
    ],
    [
      'in a list',
      `${table}if ([CODES.LOGOUT_E_KICKED, CODES.LOGOUT_E_PACKET].includes(code)) retry();`,
      ['LOGOUT_E_PACKET'],
    ],
    [
      'by a directive',
      `// sdk-errors: agora-signaling\nif (code === 705) retry();`,
      ['INVITE_E_CANTRECV'],
    ],
    [
      'by the other name of a value',
      `${table}if (code === CODES.QUERYUSERNUM_E_BYUSER) retry();`,
      ['QUERYUSERNUM_E_BYUSER'],
    ],
  ])('%s', (_, code, codes) => {
    expect(lintScript(code, only).map((report) => report.codes.slice(0, 1))).toEqual([codes]);
  });

  it('with its successor, in the real typings', () => {
    const code = `${start}export const f = (code: unknown) => code === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION;`;
    const [report] = lintTyped(code, only);
    expect(report?.codes).toEqual(['USER_MESSAGE_NO_CONNECTION', 'USER_MESSAGE_UNKNOWN']);
    expect(report?.suggestions).toEqual([
      code.replace(
        'code === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION',
        'code === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION || code === VERTC.ErrorCode.USER_MESSAGE_UNKNOWN',
      ),
    ]);
    expect(fixTyped(code, only)).toBe(code);
  });

  it.each([
    ['none in the parentheses of an if', 'if (OLD) leave();', 'if (OLD || NEW) leave();'],
    ['none in those that are there', 'report(!(OLD));', 'report(!(OLD || NEW));'],
    ['none beside an alternative', 'report(state || OLD, 1);', 'report(state || OLD || NEW, 1);'],
    ['none before a question mark', 'state = OLD ? 1 : 2;', 'state = OLD || NEW ? 1 : 2;'],
    [
      'some beside what binds more',
      'report(state && OLD, 1);',
      'report(state && (OLD || NEW), 1);',
    ],
    ['some beside ??', 'report(state ?? OLD, 1);', 'report(state ?? (OLD || NEW), 1);'],
  ])('with its successor, in parentheses only where it needs some: %s', (_, before, after) => {
    const old = 'state === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION';
    const successor = 'state === VERTC.ErrorCode.USER_MESSAGE_UNKNOWN';
    const code = start + before.replace('OLD', old);
    expect(lintTyped(code, only)[0]?.suggestions).toEqual([
      start + after.replace('OLD', old).replace('NEW', successor),
    ]);
  });

  it.each(['String(state)', '(state as string)', '`${state}`'])(
    'with its successor, beside what is compared as it is written: %s',
    (subject) => {
      const old = `${subject} === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION`;
      const code = `${start}if (${old}) leave();`;
      expect(lintTyped(code, only)[0]?.suggestions).toEqual([
        code.replace(old, `${old} || ${subject} === VERTC.ErrorCode.USER_MESSAGE_UNKNOWN`),
      ]);
    },
  );

  it('with its successor on a line of its own, where each test has one', () => {
    const old = 'state === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION';
    const code = `${start}if (\n  ${old} ||\n  state === 1\n) {\n  leave();\n}\n`;
    const successor = 'state === VERTC.ErrorCode.USER_MESSAGE_UNKNOWN';
    expect(lintTyped(code, only)[0]?.suggestions).toEqual([
      code.replace(old, `${old} ||\n  ${successor}`),
    ]);
  });

  it('with its successor in a line of its own, where each element of a list has one', () => {
    const old = 'VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION';
    const code = `${start}if (\n  [\n    ${old},\n    VERTC.ErrorCode.KICKED_OUT,\n  ].includes(state)\n) {\n  leave();\n}\n`;
    expect(lintTyped(code, only)[0]?.suggestions).toEqual([
      code.replace(old, `${old},\n    VERTC.ErrorCode.USER_MESSAGE_UNKNOWN`),
    ]);
  });

  it('and offers no successor that is tested beside it', () => {
    const code = `${start}export const f = (code: unknown) => code === VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION || code === VERTC.ErrorCode.USER_MESSAGE_UNKNOWN;`;
    expect(lintTyped(code, only)[0]?.suggestions).toEqual([]);
  });

  it('and a label for the successor is suggested above it', () => {
    const code = `${start}switch (state) {\n  case VERTC.ErrorCode.USER_MESSAGE_NO_RELAYPATH:\n    leave();\n}\n`;
    expect(lintTyped(code, only)[0]?.suggestions).toEqual([
      code.replace('  case ', '  case VERTC.ErrorCode.USER_MESSAGE_NO_RECEIVER:\n  case '),
    ]);
  });
});

describe('silent about', () => {
  it.each([
    ['the definition of a table', table],
    ['an active code', `${table}if (code === CODES.LOGOUT_E_KICKED) retry();`],
    [
      'a value that has an active name too',
      `${table}switch (code) { case CODES.LOGOUT_E_KICKED: break; case 501: break; }`,
    ],
    ['a number that nothing binds', `if (res.code === 104) retry();`],
    [
      'a name of another table',
      `const OTHER = { LOGOUT_E_PACKET: 1 }; report(OTHER.LOGOUT_E_PACKET);`,
    ],
  ])('%s', (_, code) => {
    expect(lintScript(code, only)).toEqual([]);
  });
});

describe('--fix takes a label away that repeats a value tested above', () => {
  it('where it stands alone', () => {
    const code = `${table}switch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT:\n  case CODES.QUERYUSERNUM_E_BYUSER:\n    retry();\n}\n`;
    expect(fixScript(code, only)).toBe(code.replace('  case CODES.QUERYUSERNUM_E_BYUSER:\n', ''));
  });

  it('with its body, where nothing falls into it', () => {
    const code = `${table}switch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT:\n    retry();\n    break;\n  case CODES.QUERYUSERNUM_E_BYUSER:\n    other();\n    break;\n  default:\n    report(code);\n}\n`;
    expect(fixScript(code, only)).toBe(
      code.replace('  case CODES.QUERYUSERNUM_E_BYUSER:\n    other();\n    break;\n', ''),
    );
  });

  it('without its body, where the case above falls into it', () => {
    const code = `${table}switch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT:\n    retry();\n  case CODES.QUERYUSERNUM_E_BYUSER:\n    other();\n    break;\n}\n`;
    expect(fixScript(code, only)).toBe(code.replace('  case CODES.QUERYUSERNUM_E_BYUSER:\n', ''));
  });

  it('and not where a comment or a declaration would go with it', () => {
    const comment = `${table}switch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT:\n    break;\n  case CODES.QUERYUSERNUM_E_BYUSER: // why\n    break;\n}\n`;
    const declaration = `${table}switch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT:\n    x = 1;\n    break;\n  case CODES.QUERYUSERNUM_E_BYUSER:\n    let x;\n    break;\n}\n`;
    expect(fixScript(comment, only)).toBe(comment);
    expect(fixScript(declaration, only)).toBe(declaration);
  });
});
