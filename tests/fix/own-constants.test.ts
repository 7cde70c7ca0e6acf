import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { compiles } from './compiles.js';

const six = [
  'KICKED_OUT',
  'ROOM_DISMISS',
  'TOKEN_EXPIRED',
  'DUPLICATE_LOGIN',
  'RTM_DUPLICATE_LOGIN',
  'RTM_TOKEN_ERROR',
];
const ownEnum = (name: string): string =>
  `enum ${name} { ${six.map((code) => `${code} = '${code}'`).join(', ')} }\n`;
const ownObject = (end = ''): string =>
  `const Own = { ${six.map((code) => `${code}: '${code}'`).join(', ')} }${end};\n`;

const switchOver = (label: string): string =>
  `  // sdk-errors: volcengine-rtc-web/ErrorCode@onError\n  switch (code) {\n    case ${label}:\n      leave();\n      break;\n  }\n`;
const inFunction = (type: string, label: string): string =>
  `export function f(code: ${type}): void {\n${switchOver(label)}}\n`;
const inHandler = (label: string): string =>
  `engine.on(VERTC.events.onError, ({ errorCode: code }) => {\n${switchOver(label)}});\n`;

describe("the application's own constants spell a code", () => {
  it.each([
    [
      'by an enum, where the code is any text',
      ownEnum('Own') + inFunction('string', 'Own.KICKED_OUT'),
    ],
    [
      'by an enum, where the code is one of some texts',
      ownEnum('Own') +
        inFunction(`'KICKED_OUT' | 'TOKEN_EXPIRED' | 'DUPLICATE_LOGIN'`, 'Own.KICKED_OUT'),
    ],
    [
      'by an enum, where nothing is known of the code',
      ownEnum('Own') + inFunction('any', 'Own.KICKED_OUT'),
    ],
    ['by an enum that the code is of', ownEnum('Own') + inFunction('Own', `Own.KICKED_OUT`)],
    [
      'by the one of two enums that the code is of',
      ownEnum('Other') + ownEnum('Own') + inFunction('Own', `'KICKED_OUT'`),
    ],
    [
      'by an enum that the code is of, or a text',
      ownEnum('Own') + inFunction(`'ELSE' | Own`, 'Own.KICKED_OUT'),
    ],
    [
      'by an object of texts, where the code is a member of the SDK',
      ownObject() + inHandler('Own.KICKED_OUT'),
    ],
    [
      'by an object of constants, where the code is a member of the SDK',
      ownObject(' as const') + inHandler('Own.KICKED_OUT'),
    ],
  ])('%s', (_, code) => {
    const program = start + code;
    expect(compiles(program)).toEqual([]);
    const fixed = fixTyped(program);
    expect(fixed).toContain('case Own.TOKEN_EXPIRED: // TODO');
    expect(compiles(fixed)).toEqual([]);
  });

  it('and the SDK spells none beside them that they lack', () => {
    const code = `${ownObject()}VERTC.createEngine('a').on('onError', ({ errorCode: code }) => {\n${switchOver('Own.KICKED_OUT')}});\n`;
    expect(fixScript(code)).toContain('case Own.ROOM_DISMISS: // TODO');
    expect(fixScript(code)).toContain(`case 'RECONNECT_FAILED': // TODO`);
  });
});

describe('a label spells no code', () => {
  const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;

  it.each([
    ['where nothing is known of what it is read off', 'settings.code'],
    ['where it is read off another part of the SDK', 'VERTC.events.onError'],
  ])('%s', (_, label) => {
    const code = `const VERTC = require('@volcengine/rtc').default;\nconst Codes = VERTC.ErrorCode;\nfunction f(code) {\n${switchOver(`${label}:\n    case 'TOKEN_EXPIRED'`)}}\n`;
    expect(fixScript(code, { rules, sourceType: 'commonjs' })).toBe(
      code.replace(`'TOKEN_EXPIRED'`, 'Codes.TOKEN_EXPIRED'),
    );
  });

  it('where it is one of another SDK', () => {
    const code = `import { DisconnectReason } from 'livekit-client';\n${start}${inHandler('DisconnectReason.JOIN_FAILURE as never')}`;
    expect(compiles(code)).toEqual([]);
    expect(fixTyped(code)).toContain('case VERTC.ErrorCode.TOKEN_EXPIRED: // TODO');
  });
});

describe('a member whose name is no identifier', () => {
  const codes: readonly (readonly [string, number])[] = [
    ['LOGOUT_E_OTHER', 100],
    ['LOGOUT_E_USER', 101],
    ['LOGOUT_E_NET', 102],
    ['LOGOUT_E_KICKED', 103],
    ['LOGOUT_E_ALREADY_LOGOUT', 108],
    ['LOGIN_E_OTHER', 200],
    ['LOGIN_E_NET', 201],
    ['LOGIN_E_FAILED', 202],
    ['LOGIN_E_CANCEL', 203],
    ['LOGIN_E_TOKENEXPIRED', 204],
  ];
  const table = (name: string): string =>
    `const codes = {\n${codes.map(([code, value]) => `  ${code}: ${String(value)},\n`).join('')}  '${name}': 105,\n};\n`;

  it.each(['token-expired', '1105'])('%s is spelled in brackets', (name) => {
    const code = `${table(name)}// sdk-errors: agora-signaling/code@onLogout\nswitch (state) {\n  case codes.LOGOUT_E_OTHER:\n    leave();\n    break;\n}\n`;
    expect(fixScript(code)).toContain(`  case codes['${name}']: // TODO`);
  });

  it('also where it takes the place of a literal', () => {
    const code = `${table('token-expired')}// sdk-errors: agora-signaling/code\nif (state === codes.LOGOUT_E_OTHER || state === 105) leave();\n`;
    const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;
    expect(fixScript(code, { rules })).toContain(`state === codes['token-expired'])`);
  });
});
