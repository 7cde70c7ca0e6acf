import { describe, expect, it } from 'vitest';

import { fixScript } from '../lint.js';

/** A program without imports: how it reaches the SDK, and what its handler does first. */
const program = (sdk: string, first = ''): string =>
  `${sdk}.createEngine('a').on('onError', (e) => {\n${first}  switch (e.errorCode) {\n    case 'KICKED_OUT':\n      leave();\n      break;\n  }\n});\n`;

const directive = `// sdk-errors: volcengine-rtc-web/ErrorCode@onError\nswitch (code) {\n  case 'KICKED_OUT':\n    leave();\n    break;\n}\n`;

describe('without an import, a code is spelled', () => {
  it.each([
    ['by the global that the file uses', program('VERTC'), 'VERTC.ErrorCode.TOKEN_EXPIRED'],
    [
      'by the global of the overseas package, where that one is used',
      program('BytePlusRTC'),
      'BytePlusRTC.ErrorCode.TOKEN_EXPIRED',
    ],
    [
      'by a global that a comment declares and the file uses',
      `/* global VERTC */\n${program('VERTC')}`,
      'VERTC.ErrorCode.TOKEN_EXPIRED',
    ],
    [
      'by its value where a comment declares a global that the file never uses',
      `/* global VERTC */\n${directive}`,
      `'TOKEN_EXPIRED'`,
    ],
    ['by its value where the file uses no global', directive, `'TOKEN_EXPIRED'`],
    [
      'by its value where the global goes by `window` alone',
      program('window.VERTC'),
      `'TOKEN_EXPIRED'`,
    ],
    [
      'by a name for the property of `window`',
      `const rtc = window.VERTC;\n${program('rtc')}`,
      'rtc.ErrorCode.TOKEN_EXPIRED',
    ],
    [
      'by its value where a variable hides the global',
      program('VERTC', '  const VERTC = null;\n'),
      `'TOKEN_EXPIRED'`,
    ],
    [
      'by its value where a parameter hides the global',
      `function start(VERTC) {\n${directive}}\nstart(VERTC);\n`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      'by its value where a variable of the file hides the global',
      `var VERTC = load();\nuse(VERTC);\n${directive}`,
      `'TOKEN_EXPIRED'`,
    ],
    [
      'by the global where only another function has a variable of that name',
      `function other() {\n  const VERTC = 1;\n  return VERTC;\n}\n${program('VERTC')}`,
      'VERTC.ErrorCode.TOKEN_EXPIRED',
    ],
  ])('%s', (_, code, spelling) => {
    expect(fixScript(code)).toContain(`case ${spelling}: // TODO`);
  });

  it('by the number where the page says no constants of that SDK', () => {
    const code = `const session = Signal('a').login('b', 'c');\nsession.onLogout = (code) => {\n  switch (code) {\n    case 101:\n      leave();\n      break;\n  }\n};\n`;
    expect(fixScript(code)).toContain('case 103: // LOGOUT_E_KICKED; TODO');
  });
});
