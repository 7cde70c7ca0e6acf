import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { compiles } from './compiles.js';

const options = { rules: { 'sdk-errors/no-deprecated-code': 'error' } } as const;

/** 501 is the value of an active code and of a deprecated one. */
const table = `const CODES = { LOGOUT_E_OTHER: 100, LOGOUT_E_KICKED: 103, LOGOUT_E_PACKET: 104, QUERYUSERNUM_E_TIMEOUT: 501, QUERYUSERNUM_E_BYUSER: 501 };\n`;
const switchOver = (body: string): string => `${table}switch (code) {\n${body}}\n`;
const active = 'case CODES.QUERYUSERNUM_E_TIMEOUT:';
const deprecated = 'case CODES.QUERYUSERNUM_E_BYUSER:';

describe('--fix leaves a deprecated label', () => {
  it.each([
    ['that repeats nothing', `  case CODES.LOGOUT_E_PACKET:\n    retry();\n`],
    [
      'below a label of another value',
      `  case CODES.LOGOUT_E_KICKED:\n    retry();\n    break;\n  case CODES.LOGOUT_E_PACKET:\n    other();\n`,
    ],
    [
      'below a label whose value nobody knows',
      `  case unknown():\n    retry();\n    break;\n  case CODES.LOGOUT_E_PACKET:\n    other();\n`,
    ],
    [
      'that comes first: it is the other one that never matches',
      `  ${deprecated}\n    retry();\n    break;\n  ${active}\n    other();\n`,
    ],
    [
      'with a comment between it and its colon',
      `  ${active}\n    retry();\n  case CODES.QUERYUSERNUM_E_BYUSER /* old */:\n    other();\n`,
    ],
    [
      'with a comment in its dead body',
      `  ${active}\n    retry();\n    break;\n  ${deprecated}\n    // never\n    other();\n    break;\n`,
    ],
    [
      'with a comment right before what comes next',
      `  ${active}\n    retry();\n  ${deprecated}/* why */other();\n`,
    ],
  ])('%s', (_, body) => {
    const code = switchOver(body);
    expect(lintScript(code, options)).toHaveLength(1);
    expect(fixScript(code, options)).toBe(code);
  });
});

describe('--fix takes a repeated label away', () => {
  it.each([
    [
      'below a comment on the last line of the case above',
      `  ${active}\n    retry(); // of this one\n  ${deprecated}\n    other();\n`,
      `  ${active}\n    retry(); // of this one\n    other();\n`,
    ],
    [
      'above comments on what comes later',
      `  ${active}\n    retry();\n  ${deprecated}\n    other();\n    // and more\n`,
      `  ${active}\n    retry();\n    other();\n    // and more\n`,
    ],
    [
      'above a comment in its body, which stays',
      `  ${active}\n    retry();\n  ${deprecated}\n    other();\n    // and more\n    more();\n`,
      `  ${active}\n    retry();\n    other();\n    // and more\n    more();\n`,
    ],
    [
      'on the line of the one above',
      `  ${active} ${deprecated}\n    retry();\n`,
      `  ${active}\n    retry();\n`,
    ],
    [
      'between two others on one line',
      `  ${active} ${deprecated} case 100: retry();\n`,
      `  ${active} case 100: retry();\n`,
    ],
    [
      'on the line of its own statement',
      `  ${active}\n    retry();\n  ${deprecated} other();\n    more();\n`,
      `  ${active}\n    retry();\n  other();\n    more();\n`,
    ],
    [
      'right before its own statement',
      `  ${active}\n    retry();\n  ${deprecated}other();\n`,
      `  ${active}\n    retry();\n  other();\n`,
    ],
    [
      'with white space behind it',
      `  ${active}\n  ${deprecated} \t\n    retry();\n`,
      `  ${active}\n    retry();\n`,
    ],
    [
      'without statements, below a case that ends',
      `  ${active}\n    retry();\n    break;\n  ${deprecated}\n  case CODES.LOGOUT_E_KICKED:\n    other();\n`,
      `  ${active}\n    retry();\n    break;\n  case CODES.LOGOUT_E_KICKED:\n    other();\n`,
    ],
    [
      'below one whose value nobody knows',
      `  case unknown():\n  ${active}\n  ${deprecated}\n    retry();\n`,
      `  case unknown():\n  ${active}\n    retry();\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(fixScript(switchOver(before), options)).toBe(switchOver(after));
  });

  it('with Windows line ends', () => {
    const code = switchOver(`  ${active}\n  ${deprecated}\n    retry();\n`);
    expect(fixScript(code.replaceAll('\n', '\r\n'), options)).toBe(
      code.replace(`  ${deprecated}\n`, '').replaceAll('\n', '\r\n'),
    );
  });
});

const old = 'VERTC.ErrorCode.USER_MESSAGE_NO_CONNECTION';
const successor = 'VERTC.ErrorCode.USER_MESSAGE_UNKNOWN';
const suggestions = (code: string): readonly string[] | undefined =>
  lintTyped(start + code, options)
    .at(-1)
    ?.suggestions.map((text) => text.slice(start.length));

describe('the successor is offered', () => {
  it.each([
    [
      'with `&&` where the code is excluded',
      `if (state !== ${old}) leave();`,
      `if (state !== ${old} && state !== ${successor}) leave();`,
    ],
    [
      'in parentheses behind `&&` at the end of an argument',
      `report(1 && state === ${old});`,
      `report(1 && (state === ${old} || state === ${successor}));`,
    ],
    [
      'in parentheses before `&&` at the beginning of a condition',
      `if (state === ${old} && engine) leave();`,
      `if ((state === ${old} || state === ${successor}) && engine) leave();`,
    ],
    [
      'by the qualifier of what it replaces',
      `const codes = VERTC.ErrorCode;\nif (state === codes.USER_MESSAGE_NO_CONNECTION) leave();`,
      `const codes = VERTC.ErrorCode;\nif (state === codes.USER_MESSAGE_NO_CONNECTION || state === codes.USER_MESSAGE_UNKNOWN) leave();`,
    ],
    [
      'by the qualifier of what stands beside it',
      `const codes = VERTC.ErrorCode;\nif ([codes.KICKED_OUT, 'USER_MESSAGE_NO_CONNECTION'].includes(state as never)) leave();`,
      `const codes = VERTC.ErrorCode;\nif ([codes.KICKED_OUT, 'USER_MESSAGE_NO_CONNECTION', codes.USER_MESSAGE_UNKNOWN].includes(state as never)) leave();`,
    ],
    [
      'above its own label, not above others',
      `switch (state) {\n  case VERTC.ErrorCode.KICKED_OUT:\n  case ${old}:\n    leave();\n}`,
      `switch (state) {\n  case VERTC.ErrorCode.KICKED_OUT:\n  case ${successor}:\n  case ${old}:\n    leave();\n}`,
    ],
    [
      'in the indentation of the label',
      `switch (state) {\n    case ${old}:\n    leave();\n}`,
      `switch (state) {\n    case ${successor}:\n    case ${old}:\n    leave();\n}`,
    ],
  ])('%s', (_, before, after) => {
    expect(suggestions(before)).toEqual([after]);
  });

  it("without a member of the application's enum where the type is the SDK's", () => {
    const own = `enum Own { KICKED_OUT = 'KICKED_OUT', ROOM_DISMISS = 'ROOM_DISMISS', TOKEN_EXPIRED = 'TOKEN_EXPIRED', DUPLICATE_LOGIN = 'DUPLICATE_LOGIN', RTM_DUPLICATE_LOGIN = 'RTM_DUPLICATE_LOGIN', USER_MESSAGE_UNKNOWN = 'USER_MESSAGE_UNKNOWN' }\nleave(Own.KICKED_OUT);\ntype Code = typeof VERTC.ErrorCode.KICKED_OUT | typeof ${old} | typeof ${successor};\n`;
    const code = `${own}export function f(code: Code): void {\n  const VERTC = 1;\n  if (code === 'USER_MESSAGE_NO_CONNECTION') leave(String(VERTC));\n}\n`;
    expect(compiles(start + code)).toEqual([]);
    const [suggestion = ''] = suggestions(code) ?? [];
    expect(suggestion).toContain(`|| code === 'USER_MESSAGE_UNKNOWN')`);
    expect(compiles(start + suggestion)).toEqual([]);
  });

  it.each([
    [
      'beside one label of several that is the successor',
      `switch (state) { case ${old}: case VERTC.ErrorCode.KICKED_OUT: case ${successor}: leave(); }`,
    ],
    [
      'beside a label whose value nobody knows, and one that is the successor',
      `switch (state) { case report(): case ${old}: case ${successor}: leave(); }`,
    ],
    [
      'in a list that somebody else wrote',
      `if ((state as any).codeList.includes(${old})) leave();`,
    ],
    [
      'as the key of a table',
      `const texts: Record<string, string> = { [${old}]: 'none' };\nleave(texts[state as string]);`,
    ],
    ['where it is only passed on', `report(${old});`],
  ])('not %s', (_, code) => {
    expect(suggestions(code)).toEqual([]);
    expect(fixTyped(start + code, options)).toBe(start + code);
  });
});
