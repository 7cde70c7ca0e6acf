import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped } from '../lint.js';
import { compiles } from './compiles.js';

const declarations = `declare function leave(): void;\n`;
const register = (name: string, switchBody: string, parameter = '(e)'): string =>
  `const engine = ${name}.createEngine('a');\nengine.on(${name}.events.onError, ${parameter} => {\n  switch (e.errorCode) {\n${switchBody}  }\n});\n`;

/** Each: how the program names the SDK's codes, the program, and how the fix must spell one. */
const programs: [string, string, string][] = [
  [
    'a renamed default import',
    `import Rtc from '@volcengine/rtc';\n${declarations}${register('Rtc', `    case Rtc.ErrorCode.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'Rtc.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a default import, with literals as siblings',
    `import Rtc from '@volcengine/rtc';\n${declarations}${register('Rtc', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'Rtc.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'an import by the name default',
    `import { default as Rtc } from '@volcengine/rtc';\n${declarations}${register('Rtc', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'Rtc.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a namespace import',
    `import * as Sdk from '@volcengine/rtc';\n${declarations}${register('Sdk.default', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'Sdk.default.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'an alias constant',
    `import VERTC from '@volcengine/rtc';\n${declarations}const codes = VERTC.ErrorCode;\n${register('VERTC', `    case codes.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'codes.TOKEN_EXPIRED',
  ],
  [
    'a destructured enum',
    `import VERTC from '@volcengine/rtc';\n${declarations}const { ErrorCode } = VERTC;\n${register('VERTC', `    case ErrorCode.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a destructured enum under another name',
    `import VERTC from '@volcengine/rtc';\n${declarations}const { ErrorCode: Codes } = VERTC;\n${register('VERTC', `    case Codes.KICKED_OUT:\n      leave();\n      break;\n`)}`,
    'Codes.TOKEN_EXPIRED',
  ],
  [
    'an alias that another file exports',
    `import { Codes, engine } from './sdk';\nimport type VERTC from './sdk';\n${declarations}export type Sdk = typeof VERTC;\nengine.on('onError' as any, (e: any) => {\n  switch (e.errorCode) {\n    case Codes.KICKED_OUT:\n      leave();\n      break;\n  }\n});\n`,
    'Codes.TOKEN_EXPIRED',
  ],
  [
    'the overseas package',
    `import BytePlusRTC from '@byteplus/rtc';\n${declarations}${register('BytePlusRTC', `    case 'KICKED_OUT':\n      leave();\n      break;\n`)}`,
    'BytePlusRTC.ErrorCode.TOKEN_EXPIRED',
  ],
  [
    'a type-only import beside an engine of another file',
    `import type VERTC from '@volcengine/rtc';\nimport { engine } from './sdk';\n${declarations}export type Sdk = typeof VERTC;\nengine.on('onError' as any, (e) => {\n  switch (e.errorCode) {\n    case 'KICKED_OUT':\n      leave();\n      break;\n  }\n});\n`,
    "'TOKEN_EXPIRED'",
  ],
];

describe('the fix spells codes as they resolve in the file', () => {
  it.each(programs)('%s', (_, code, spelling) => {
    expect(compiles(code)).toEqual([]);
    const fixed = fixTyped(code);
    expect(fixed).toContain(`case ${spelling}:`);
    expect(compiles(fixed)).toEqual([]);
  });

  it("a mini program's vendored module", () => {
    const code = `const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');
function text(code) {
  switch (code) {
    case ERROR_CODES.NOT_IN_ROOM:
      leave();
      break;
  }
}
`;
    expect(fixScript(code, { sourceType: 'commonjs' })).toContain(
      'case ERROR_CODES.INVALID_PARAMS:',
    );
  });

  it("a member of the application's own table, by its value", () => {
    const code = `const Logout = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102, LOGOUT_E_KICKED: 103, LOGOUT_E_TOKENEXPIRED: 105, LOGOUT_E_ALREADY_LOGOUT: 108 };
const session = Signal('a').login('b', 'c');
session.onLogout = (code) => {
  switch (code) {
    case Logout.LOGOUT_E_OTHER:
    case Logout.LOGOUT_E_USER:
      leave();
      break;
  }
};
`;
    expect(fixScript(code)).toContain('case Logout.LOGOUT_E_KICKED:');
  });

  it('the literal where the own table lacks the member', () => {
    const code = `const Logout = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102 };
const session = Signal('a').login('b', 'c');
session.onLogout = (code) => {
  switch (code) {
    case Logout.LOGOUT_E_OTHER:
      leave();
      break;
  }
};
`;
    expect(fixScript(code)).toContain('case Logout.LOGOUT_E_NET:');
    expect(fixScript(code)).toContain('case 103: // LOGOUT_E_KICKED');
  });
});
