import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { compiles } from './compiles.js';

/** What the programs of tests/properties have shown to go wrong, each as small as it came out. */

describe('an element in parentheses', () => {
  it('gets its successor behind the parenthesis', () => {
    const [report] = lintScript(
      `// sdk-errors: volcengine-rtc-web/ErrorCode\nif ([('USER_MESSAGE_NO_CONNECTION')].includes(code)) {\n  did(1);\n}\n`,
    );
    expect(report?.suggestions[0]).toContain(
      `[('USER_MESSAGE_NO_CONNECTION'), 'USER_MESSAGE_UNKNOWN']`,
    );
  });
});

describe('a comment behind the last entry of a table', () => {
  const table = (entry: string): string =>
    `const texts = {\n${entry}};\n// sdk-errors: agora-signaling/code@onLogout\nconst text = texts[code];\nshow(text);\n`;

  it.each([
    ['a comma', `  101: 'out', // c\n`, `  101: 'out', // c\n  // TODO`],
    ['no comma', `  101: 'out' // c\n`, `  101: 'out', // c\n  // TODO`],
    ['no comma and a block', `  101: 'out' /* c */\n`, `  101: 'out', /* c */\n  // TODO`],
  ])('stays behind it, with %s', (_, entry, start) => {
    const [report] = lintScript(table(entry));
    expect(report?.suggestions[0]).toContain(start);
  });
});

describe("an enum of the application's own", () => {
  const own = `enum Own { KICKED_OUT = 'KICKED_OUT', ROOM_DISMISS = 'ROOM_DISMISS', TOKEN_EXPIRED = 'TOKEN_EXPIRED', DUPLICATE_LOGIN = 'DUPLICATE_LOGIN', RTM_DUPLICATE_LOGIN = 'RTM_DUPLICATE_LOGIN', RTM_TOKEN_ERROR = 'RTM_TOKEN_ERROR', RECONNECT_FAILED = 'RECONNECT_FAILED' }\nleave(Own.KICKED_OUT);\n`;
  const code = `${start}${own}engine.on(VERTC.events.onError, (e) => {\n  const VERTC = null;\n  switch (e.errorCode) {\n    case 'KICKED_OUT':\n      leave(String(VERTC));\n      break;\n  }\n});\n`;

  it.each([
    ['the cases that are inserted', {}],
    ['literals', { rules: { 'sdk-errors/prefer-named-code': 'error' } as const }],
  ])("does not spell %s where the type is the SDK's enum, which takes no other", (_, options) => {
    expect(compiles(code)).toEqual([]);
    expect(compiles(fixTyped(code, options))).toEqual([]);
  });
});

describe("a code that has the type of the application's own enum", () => {
  const own = `enum Own { KICKED_OUT = 'KICKED_OUT', ROOM_DISMISS = 'ROOM_DISMISS', TOKEN_EXPIRED = 'TOKEN_EXPIRED', DUPLICATE_LOGIN = 'DUPLICATE_LOGIN', RTM_DUPLICATE_LOGIN = 'RTM_DUPLICATE_LOGIN', RTM_TOKEN_ERROR = 'RTM_TOKEN_ERROR' }\n`;
  const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;

  it("is compared with a member of that enum, never with one of the SDK's", () => {
    const code = `${start}${own}export function f(code: Own) { if (code === 'KICKED_OUT') leave(); }`;
    const fixed = fixTyped(code, { rules });
    expect(fixed).toBe(code.replace(`code === 'KICKED_OUT'`, 'code === Own.KICKED_OUT'));
    expect(compiles(fixed)).toEqual([]);
  });

  it('is compared with the literal where that enum has no name', () => {
    const code = `${start}${own}export function f(code: Own) { const Own = 1; if (code === 'KICKED_OUT') leave(String(Own)); }`;
    expect(compiles(code)).toEqual([]);
    expect(fixTyped(code, { rules })).toBe(code);
  });
});

describe('a list of texts', () => {
  it('gets a text in the place of an impossible one', () => {
    const code = `${start}engine.on(VERTC.events.onError, (e: { errorCode: string }) => { if (['KICKED_OTU'].includes(e.errorCode)) leave(); });`;
    const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;
    expect(lintTyped(code, { rules })[0]?.suggestions).toEqual([
      code.replace('KICKED_OTU', 'KICKED_OUT'),
    ]);
  });

  it('is not made one of literals alone by a table, where a member of an enum is looked for', () => {
    const codes = `const Own = { KICKED_OUT: 'KICKED_OUT', ROOM_DISMISS: 'ROOM_DISMISS', TOKEN_EXPIRED: 'TOKEN_EXPIRED', DUPLICATE_LOGIN: 'DUPLICATE_LOGIN', RTM_DUPLICATE_LOGIN: 'RTM_DUPLICATE_LOGIN', RTM_TOKEN_ERROR: 'RTM_TOKEN_ERROR' } as const;\n`;
    const code = `${start}${codes}engine.on(VERTC.events.onError, (e) => { if ([Own.TOKEN_EXPIRED, 'KICKED_OUT'].includes(e.errorCode)) leave(); });`;
    expect(compiles(code)).toEqual([]);
    const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;
    expect(compiles(fixTyped(code, { rules }))).toEqual([]);
  });
});

describe('an assertion', () => {
  it('stays around the literal that is written as a constant', () => {
    const code = `${start}// sdk-errors: volcengine-rtc-web/ErrorCode\nswitch (state) {\n  case 'KICKED_OUT' as never:\n    leave();\n}\n`;
    const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;
    expect(fixTyped(code, { rules })).toBe(
      code.replace(`'KICKED_OUT'`, 'VERTC.ErrorCode.KICKED_OUT'),
    );
  });

  it('stays around the code that takes the place of an impossible one', () => {
    const code = `${start}// sdk-errors: volcengine-rtc-web/ErrorCode\nswitch (state) {\n  case 'KICKED_OUTT' as never:\n    leave();\n}\n`;
    const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;
    expect(lintTyped(code, { rules })[0]?.suggestions).toEqual([
      code.replace(`'KICKED_OUTT'`, 'VERTC.ErrorCode.KICKED_OUT'),
    ]);
  });
});

describe('a Map whose keys are numbers, as the compiler reads them off its entries', () => {
  const map = (typeArguments: string): string =>
    `const texts = new Map${typeArguments}([\n  [102, 'no such mode'],\n]);\n// sdk-errors: netease-webrtc/serverCode\nleave(texts.get(state as never));\n`;

  it('is offered no entries of which some have texts for keys', () => {
    expect(lintTyped(start + map(''))[0]?.suggestions).toEqual([]);
  });

  it('but is, where its keys are declared', () => {
    const [suggestion = ''] =
      lintTyped(start + map('<number | string, string>'))[0]?.suggestions ?? [];
    expect(suggestion).toContain('[103, ');
    expect(compiles(suggestion)).toEqual([]);
  });
});

describe('a Map whose first key has an asserted type', () => {
  it('is offered no entries', () => {
    const code = `// sdk-errors: agora-signaling/code@onLogout\nconst texts = new Map([[103 as never, 'kicked']]);\n// sdk-errors: agora-signaling/code@onLogout\nshow(texts.get(state as never));\ndeclare const state: unknown;\ndeclare function show(text: unknown): void;\nexport {};\n`;
    expect(lintTyped(code).map(({ rule, suggestions }) => ({ rule, suggestions }))).toEqual([
      { rule: 'exhaustive-table', suggestions: [] },
    ]);
  });
});

describe('a Map whose first key is a member of an enum that is no copy of the space', () => {
  it('is offered no entries', () => {
    const code = `enum Own { LOGOUT = 103, LOST = 102 }\n// sdk-errors: agora-signaling/code@onLogout\nconst texts = new Map([[Own.LOGOUT, 'kicked']]);\n// sdk-errors: agora-signaling/code@onLogout\nshow(texts.get(state));\ndeclare const state: any;\ndeclare function show(text: unknown): void;\nexport {};\n`;
    expect(lintTyped(code).map(({ rule, suggestions }) => ({ rule, suggestions }))).toEqual([
      { rule: 'exhaustive-table', suggestions: [] },
    ]);
  });
});

describe('a code that is converted to a number', () => {
  it('is no member of the enum that arrives', () => {
    const code = `${start}engine.on(VERTC.events.onError, (e) => {\n  switch (Number(e.errorCode)) {\n    case 1:\n      leave();\n  }\n});\n`;
    expect(lintTyped(code, { rules: { 'sdk-errors/exhaustive-switch': 'error' } })).toHaveLength(1);
    expect(fixTyped(code)).toBe(code);
  });

  it.each(['Number(e.serverCode)', '+e.serverCode'])('takes no text as a label: %s', (subject) => {
    const [report] = lintScript(
      `const netcall = WebRTC.getInstance('a');\nnetcall.on('error', (e) => {\n  switch (${subject}) {\n  }\n});\n`,
    );
    expect(report?.suggestions[0]).toContain('case 403:');
    expect(report?.suggestions[0]).not.toMatch(/case '/u);
  });
});

describe('a code that was meant', () => {
  it('is not written where a switch within tests it again', () => {
    const code = `switch (code) {\n  case 'INVALID_ENGINEX':\n    // sdk-errors: volcengine-rtc-web/ErrorCode\n    switch (code) {\n      case 'INVALID_ENGINE':\n        leave();\n        break;\n      default:\n        throw code;\n    }\n    break;\n  default:\n    throw code;\n}\n`;
    const inner = lintScript(`// sdk-errors: volcengine-rtc-web/ErrorCode\n${code}`);
    expect(inner.map(({ rule, suggestions }) => ({ rule, suggestions }))).toEqual([
      { rule: 'no-impossible-code', suggestions: [] },
    ]);
  });
});

describe('a code that was meant in a list', () => {
  it('is not written where the next list of the chain has it', () => {
    const code = `// sdk-errors: volcengine-rtc-web/ErrorCode\nif (['INVALID_ENGINEX'].includes(code)) leave();\nelse if (['INVALID_ENGINE'].includes(code)) log();\n`;
    expect(lintScript(code).map(({ rule, suggestions }) => ({ rule, suggestions }))).toEqual([
      { rule: 'no-impossible-code', suggestions: [] },
    ]);
  });
});

describe('a module imported as a namespace', () => {
  const program = (first: string): string =>
    `import * as sdk from 'livekit-client';\n${first}\n// sdk-errors: livekit-client/DisconnectReason\nswitch (state) {\n  case 1:\n    leave();\n}\n`;

  it.each([
    [
      'leads to constants without `default`, as the file goes',
      'new sdk.Room();',
      'case sdk.DisconnectReason.JOIN_FAILURE:',
    ],
    ['leads to none where the file goes neither way', 'leave(sdk);', 'case 7: // JOIN_FAILURE'],
  ])('%s', (_, first, spelling) => {
    expect(fixScript(program(first), { sourceType: 'module' })).toContain(spelling);
  });
});

describe('a code that was meant in an inequality', () => {
  const program = (rest: string): string =>
    `// sdk-errors: agora-rtc-web/ConnectionDisconnectedReason\nif (code !== 'LEAVEX') leave();\n${rest}`;

  it('is not written where the rest of the chain tests the code again, which is that one there', () => {
    const code = program(`else if (code === 'NETWORK_ERROR') log();\n`);
    expect(lintScript(code).map(({ rule, suggestions }) => ({ rule, suggestions }))).toEqual([
      { rule: 'no-impossible-code', suggestions: [] },
    ]);
  });

  it('is written where nothing else of the chain tests it', () => {
    expect(lintScript(program('else log();\n'))[0]?.suggestions[0]).toContain(`code !== 'LEAVE'`);
  });
});

describe('a member that goes over two lines', () => {
  it('shows how the missing ones are spelled, in one line', () => {
    const code = `const engine = VERTC.createEngine('a');\nengine.on('onError', (e) => {\n  switch (e.errorCode) {\n    case VERTC\n      .ErrorCode.KICKED_OUT:\n      leave();\n  }\n});\n`;
    expect(fixScript(code)).toContain('case VERTC.ErrorCode.TOKEN_EXPIRED:');
  });
});

describe('a member that is read by its text', () => {
  it('shows how the missing ones are spelled', () => {
    const code = `const sdk = VERTC;\nconst engine = VERTC.createEngine('a');\nengine.on('onError', (e) => {\n  switch (e.errorCode) {\n    case VERTC.ErrorCode['KICKED_OUT']:\n      leave();\n  }\n});\n`;
    expect(fixScript(code)).toContain('case VERTC.ErrorCode.TOKEN_EXPIRED:');
  });
});
