import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const only = { rules: { 'sdk-errors/no-ambiguous-code': 'error' } } as const;
const onError = (body: string): string =>
  `const netcall = WebRTC.getInstance({ nim });\nnetcall.on('error', (err) => {\n  ${body}\n});\n`;
const gateway = ['GateWayAddressNotAvailable', 'GateWayLoginAlready', 'GateWayServerError'];

describe('NetEase 61004 without a look at name', () => {
  it('names all three errors and suggests one edit per name', () => {
    const code = onError('if (err.code === 61004) { retry(); }');
    const [report, ...more] = lintScript(code, only);
    expect(more).toEqual([]);
    expect(report?.codes).toEqual(gateway);
    expect(report?.suggestions).toEqual(
      gateway.map((name) =>
        code.replace('err.code === 61004', `err.code === 61004 && err.name === '${name}'`),
      ),
    );
  });

  it.each([
    ['as a label', 'switch (err.code) { case 61004: retry(); break; default: report(err); }'],
    ['as a string', "if (String(err.code) === '61004') { retry(); }"],
    ['in a list', 'if ([61001, 61004].includes(err.code)) { retry(); }'],
    ['converted before', 'const code = Number(err.code); if (code === 61004) { retry(); }'],
    ['destructured', 'const { code } = err; if (code === 61004) { retry(); }'],
    ['in a conditional', 'show(err.code === 61004 ? 1 : 2);'],
  ])('%s', (_, body) => {
    expect(lintScript(onError(body), only).map(({ codes }) => codes)).toEqual([gateway]);
  });

  it('names two errors for 404', () => {
    expect(lintScript(onError('if (err.code === 404) { retry(); }'), only)[0]?.codes).toEqual([
      'RoomServerErrChannelNotExist',
      'VideoRecordInvalid',
    ]);
  });
});

describe('silent', () => {
  it.each([
    [
      'nested under a test of the name',
      "if (err.name === 'GateWayServerError') { if (err.code === 61004) { retry(); } }",
    ],
    [
      'beside a test of the name',
      "if (err.code === 61004 && err.name === 'GateWayServerError') { retry(); }",
    ],
    [
      'before a test of the name',
      "if (err.code === 61004) { if (err.name === 'GateWayServerError') { retry(); } else { report(err); } }",
    ],
    [
      'where the branch switches on the name',
      "if (err.code === 61004) { switch (err.name) { case 'GateWayServerError': retry(); break; default: report(err); } }",
    ],
    [
      'where a variable holds the name',
      "const { code, name } = err; if (code === 61004) { if (name === 'GateWayServerError') { retry(); } }",
    ],
    [
      'in a switch on the name',
      "switch (err.name) { case 'GateWayServerError': retry(); break; case 'GateWayLoginAlready': break; default: report(err); }",
    ],
    ['about a value of one error', 'if (err.code === 61001) { retry(); }'],
    ['about serverCode, which is another space', 'if (err.serverCode === 404) { retry(); }'],
  ])('%s', (_, body) => {
    expect(lintScript(onError(body), only)).toEqual([]);
  });
});

describe('Agora 501', () => {
  const table = `const CODES = { LOGOUT_E_OTHER: 100, LOGOUT_E_KICKED: 103, QUERYUSERNUM_E_TIMEOUT: 501, QUERYUSERNUM_E_BYUSER: 501 };\n`;

  it('is told as timeout or the deprecated by-user', () => {
    const [report] = lintScript(
      `// sdk-errors: agora-signaling\nif (code === 501) { retry(); }`,
      only,
    );
    expect(report?.codes).toEqual(['QUERYUSERNUM_E_TIMEOUT', 'QUERYUSERNUM_E_BYUSER']);
    expect(report?.message).toContain('or the deprecated `QUERYUSERNUM_E_BYUSER`');
  });

  it('is no ambiguity as the constant of its one active error', () => {
    expect(
      lintScript(`${table}if (code === CODES.QUERYUSERNUM_E_TIMEOUT) { retry(); }`, only),
    ).toEqual([]);
  });

  it('as a deprecated label that also repeats a value gets both reports', () => {
    const code = `${table}switch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT: retry(); break;\n  case CODES.QUERYUSERNUM_E_BYUSER: retry(); break;\n  default: report(code);\n}`;
    expect(lintScript(code).map(({ line, rule }) => ({ line, rule }))).toEqual([
      { line: 4, rule: 'no-ambiguous-code' },
      { line: 4, rule: 'no-deprecated-code' },
    ]);
  });
});

describe('of two that have one value', () => {
  const table = `const CODES = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102 };\n`;

  it.each([
    [
      'the second label never runs',
      'switch (code) { case CODES.LOGOUT_E_NET: a(); break; case 102: b(); break; default: c(); }',
      'never runs',
    ],
    [
      'the first key is never found',
      'const TEXTS = { [CODES.LOGOUT_E_NET]: 1, 102: 2 }; show(TEXTS[code] ?? 3);',
      'never found',
    ],
    [
      'the first entry of a Map is never found',
      'const texts = new Map([[CODES.LOGOUT_E_NET, 1], [102, 2]]); show(texts.get(code) ?? 3);',
      'never found',
    ],
    [
      'the second element is there already',
      'if ([CODES.LOGOUT_E_NET, 102].includes(code)) a();',
      'Duplicate element',
    ],
  ])('%s', (_, code, message) => {
    const reports = lintScript(table + code, only);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.message).toContain(message);
    expect(reports[0]?.message).toContain('102');
  });
});
