import { describe, expect, it } from 'vitest';

import { type LintOptions, fixTyped, lintScript, lintTyped } from '../lint.js';

const named = (name = 'FailureCode', packageName = 'acme-call'): LintOptions => ({
  settings: { enums: [{ package: packageName, name }] },
});

const start = `import { CloseReason, FailureCode, call, onFailure } from 'acme-call';\n`;

/** A switch over a failure, with these clauses. */
function switchOf(clauses: string, subject = 'call.failure'): string {
  return `${start}switch (${subject}) {\n${clauses}\n}\n`;
}

function messages(code: string, options: LintOptions = named()): string[] {
  return lintTyped(code, options).map(({ message }) => message);
}

const leavesOut = (code: string, sdk = 'acme-call'): string =>
  `Switch leaves out \`${code}\`. Handle it, or add a default that acts (${sdk}).`;

const leavesOutBoth = (one: string, other: string, sdk = 'acme-call'): string =>
  `Switch leaves out \`${one}\` and \`${other}\`. Handle both, or add a default that acts (${sdk}).`;

const twoOfThree = switchOf(
  '  case FailureCode.NetworkLost:\n  case FailureCode.TokenExpired:\n    retry();\n    break;',
);

describe('a switch over an enum that the settings name', () => {
  it('is asked for every member that is neither deprecated nor hidden', () => {
    expect(messages(switchOf('  case FailureCode.NetworkLost: retry();'))).toEqual([
      leavesOutBoth('TokenExpired = 7002', 'RoomFull = 7003'),
    ]);
  });

  it('is complete with one name for each value', () => {
    expect(
      messages(twoOfThree.replace('    retry', '  case FailureCode.RoomIsFull:\n    retry')),
    ).toEqual([]);
  });

  it('may leave the rest to a default that acts or logs', () => {
    expect(messages(twoOfThree.replace('\n}', '\n  default: leave();\n}'))).toEqual([]);
    expect(messages(twoOfThree.replace('\n}', '\n  default: console.error(call);\n}'))).toEqual([]);
  });

  it('is asked under every name that the import gives the enum', () => {
    const renamed = twoOfThree
      .replace('FailureCode,', 'FailureCode as Failure,')
      .replaceAll('FailureCode.', 'Failure.');
    const namespace = twoOfThree
      .replace(start, `import * as acme from 'acme-call';\nconst { call } = acme;\n`)
      .replaceAll('FailureCode.', 'acme.FailureCode.');

    expect(messages(renamed)).toEqual([leavesOut('RoomFull = 7003')]);
    expect(messages(namespace)).toEqual([leavesOut('RoomFull = 7003')]);
  });

  it('is asked where values are written out, because the type says what they are', () => {
    const code = `${start}onFailure((code) => {\n  switch (code) { case 7002: case 7003: retry(); }\n});\n`;

    expect(messages(code)).toEqual([leavesOut('NetworkLost = 7001')]);
  });

  it('is not told that a value has a deprecated name besides', () => {
    const code = `${start}onFailure((code) => {\n  switch (code) { case 7001: case 7002: retry(); }\n});\n`;

    expect(messages(code)).toEqual([leavesOut('RoomFull = 7003')]);
  });

  it('is asked for no more than a narrower type lets arrive', () => {
    const code = `${start}function f(code: FailureCode.NetworkLost | FailureCode.RoomFull) {\n  switch (code) { case FailureCode.NetworkLost: retry(); }\n}\n`;

    expect(messages(code)).toEqual([leavesOut('RoomFull = 7003')]);
  });

  it('is given the missing cases by a fix that spells them as the others', () => {
    expect(fixTyped(twoOfThree, named())).toBe(
      twoOfThree.replace(
        '    break;\n',
        '    break;\n  case FailureCode.RoomFull: // TODO(sdk-errors): FailureCode.RoomFull of acme-call: handle it.\n    break;\n',
      ),
    );
  });

  it('is told of a stub that nobody has filled in', () => {
    expect(messages(fixTyped(twoOfThree, named()))).toEqual([
      '`RoomFull` is still a stub. Do what its TODO says, then delete it (acme-call).',
    ]);
  });

  it('is reported in Chinese', () => {
    const options = { settings: { ...named().settings, locale: 'zh-CN' } };

    expect(messages(twoOfThree, options)).toEqual([
      'switch 没有处理 `RoomFull = 7003`。请补上对应的 case，或加上有实际处理的 default 分支（acme-call）。',
    ]);
  });
});

describe('a table keyed by an enum that the settings name', () => {
  const table = `${start}const TEXTS: Record<number, string> = {\n  [FailureCode.NetworkLost]: 'Lost.',\n  [FailureCode.TokenExpired]: 'Expired.',\n};\nshow(TEXTS[call.failure]);\n`;

  it('is asked for every member, and offered the missing entries', () => {
    const [report, ...others] = lintTyped(table, named());

    expect(others).toEqual([]);
    expect(report?.message).toBe(
      'Table lacks `RoomFull = 7003` and its look-up has no fallback (acme-call).',
    );
    expect(report?.suggestions).toEqual([
      table.replace(
        '};',
        `  // TODO(sdk-errors): FailureCode.RoomFull of acme-call: handle it.\n  [FailureCode.RoomFull]: 'FailureCode.RoomFull of acme-call',\n};`,
      ),
    ]);
  });
});

describe('a deprecated member of an enum that the settings name', () => {
  const all = (label: string): string =>
    switchOf(
      `  case FailureCode.${label}:\n  case FailureCode.NetworkLost:\n  case FailureCode.TokenExpired:\n  case FailureCode.RoomFull: retry();`,
    );

  it('is reported with the member that its tag names', () => {
    expect(messages(all('TokenOld'))).toEqual([
      '`TokenOld = 7010` is deprecated. Use `TokenExpired = 7002` instead (acme-call).',
    ]);
  });

  it('is reported with what its tag says', () => {
    expect(messages(all('Pstn'))).toEqual([
      '`Pstn = 7011` is deprecated: Nothing takes its place (acme-call).',
    ]);
  });

  it('gives way to the member of its value, which is what it was all along', () => {
    const code = `${start}if (call.failure === FailureCode.LostNetwork) retry();\n`;

    expect(messages(code)).toEqual([
      '`LostNetwork = 7001` is deprecated. Use `NetworkLost = 7001` instead (acme-call).',
    ]);
    expect(fixTyped(code, named())).toBe(code.replace('LostNetwork', 'NetworkLost'));
  });

  it('is reported wherever it is read, and replaced where nothing changes by it', () => {
    const code = `${start}report(FailureCode.LostNetwork, FailureCode.Pstn, FailureCode.NetworkLost);\n`;

    expect(messages(code)).toEqual([
      '`LostNetwork = 7001` is deprecated. Use `NetworkLost = 7001` instead (acme-call).',
      '`Pstn = 7011` is deprecated: Nothing takes its place (acme-call).',
    ]);
    expect(fixTyped(code, named())).toBe(code.replace('LostNetwork', 'NetworkLost'));
  });

  it('does not make the member of its value deprecated', () => {
    expect(messages(`${start}if (call.failure === FailureCode.NetworkLost) retry();\n`)).toEqual(
      [],
    );
  });
});

describe('an enum that the settings name', () => {
  it('is found by the package that exports it, though another one declares it', () => {
    const code = twoOfThree
      .replace('FailureCode, ', '')
      .replace(
        start.replace('FailureCode, ', ''),
        (text) => `${text}import { FailureCode } from 'acme-kit';\n`,
      );

    expect(messages(code, named('FailureCode', 'acme-kit'))).toEqual([
      leavesOut('RoomFull = 7003', 'acme-kit'),
    ]);
  });

  it('may be a const object', () => {
    const code = switchOf('  case CloseReason.Hangup: leave();', 'call.reason');

    expect(messages(code, named('CloseReason'))).toEqual([
      leavesOutBoth("Busy = 'busy'", "NoAnswer = 'no-answer'"),
    ]);
  });

  it('has no channels: what receives it is asked for nothing', () => {
    expect(
      messages(`${start}onFailure(() => {});\nonFailure((code) => { console.log(code); });\n`),
    ).toEqual([]);
  });

  it('makes no number impossible, because a server may send what typings lack', () => {
    expect(messages(`${start}if ((call.failure as number) === 7500) retry();\n`)).toEqual([]);
  });

  it('has labels of one value, of which the second never runs', () => {
    const code = switchOf(
      '  case FailureCode.NetworkLost:\n  case FailureCode.TokenExpired:\n  case FailureCode.RoomFull: retry(); break;\n  case FailureCode.RoomIsFull: leave();',
    );

    expect(messages(code)).toEqual([
      'Duplicate case value `7003` (also `FailureCode.RoomFull`): this case never runs (acme-call).',
    ]);
  });

  it('may be one that the catalog of its package lacks', () => {
    const code = `import { MediaType } from '@volcengine/rtc';\nfunction f(type: MediaType) {\n  switch (type) { case MediaType.AUDIO: play(); }\n}\n`;

    expect(messages(code, named('MediaType', '@volcengine/rtc'))).toEqual([
      leavesOutBoth('VIDEO = 2', 'AUDIO_AND_VIDEO = 3', '@volcengine/rtc'),
    ]);
  });

  it('yields to the catalog that has it', () => {
    const code = `import VERTC from '@volcengine/rtc';\nif (code === VERTC.ErrorCode.RECV_OFFLINE_NOTIFY) retry();\nconst engine = VERTC.createEngine('app');\nengine.on(VERTC.events.onError, ({ errorCode }) => {\n  switch (errorCode) { case VERTC.ErrorCode.KICKED_OUT: leave(); }\n});\n`;
    const byCatalog = messages(code, {});

    expect(byCatalog[0]).toContain('(Volcengine RTC `onError`)');
    expect(messages(code, named('ErrorCode', '@volcengine/rtc'))).toEqual(byCatalog);
  });
});

/** The codes that the reports of an example name, with the rules. */
function rules(code: string, options: LintOptions): string[] {
  return lintTyped(code, options).map(({ rule }) => rule);
}

describe('a union of literals that the settings name', () => {
  const auth = named('AuthCode', 'acme-cloud/auth');
  const cloud = `import { type AuthCode, error } from 'acme-cloud/auth';\n`;
  const code = `${cloud}switch (error.code) {
  case 'auth/expired':
    renew();
    break;
  case 'auth/revoked':
    leave();
    break;
}
`;

  it('is asked for every literal, and gets the missing cases by a fix', () => {
    const [report, ...others] = lintTyped(code, auth);
    expect(others).toEqual([]);
    expect(report?.rule).toBe('exhaustive-switch');
    expect(report?.message).toContain('auth/locked');
    expect(report?.message).not.toContain('auth/revoked');
    expect(fixTyped(code, auth)).toContain("  case 'auth/locked':");
  });

  it('may be one of numbers, which may be missing', () => {
    const numbers = `import { error } from 'acme-cloud/auth';
switch (error.number) {
  case 41:
  case 42:
    renew();
    break;
}
`;
    const options = named('AuthNumber', 'acme-cloud/auth');
    expect(lintTyped(numbers, options)[0]?.message).toContain('43');
    expect(lintTyped(numbers, options)[0]?.message).not.toContain('43 =');
    expect(fixTyped(numbers, options)).toMatch(/^ {2}case 43: \/\/ TODO/mu);
  });

  it('is found where its type is written', () => {
    const annotated = code
      .replace('switch (error.code)', 'function f(code: AuthCode) {\nswitch (code)')
      .replace(/$/u, '}\n');
    expect(rules(annotated, auth)).toEqual(['exhaustive-switch']);
  });

  it('is found by the package that exports it under another name', () => {
    const exported = code.replace(cloud, `import { error } from 'acme-cloud';\n`);
    expect(rules(exported, named('Code', 'acme-cloud'))).toEqual(['exhaustive-switch']);
  });

  it.each([
    [
      'where all literals are named',
      code.replace("'auth/revoked'", "'auth/revoked': case 'auth/locked'"),
    ],
    ['of another union', code.replace('error.code', 'error.other')],
    [
      'of a text',
      code.replace('switch (error.code)', 'const text: string = error.code;\nswitch (text)'),
    ],
  ])('says nothing %s', (_, text) => {
    expect(rules(text, auth)).toEqual([]);
  });

  it('makes no other text impossible', () => {
    expect(rules(`${cloud}if ((error.code as AuthCode | 'x') === 'x') renew();\n`, auth)).toEqual(
      [],
    );
  });
});

describe('an enum that its package does not export', () => {
  const thrown = (code: string, options: LintOptions): string => {
    try {
      lintTyped(code, options);
    } catch (error) {
      expect((error as Error).stack?.split('\n')).toHaveLength(1);
      return (error as Error).message;
    }
    return 'nothing was thrown';
  };

  it('stops with one line that names the exports', () => {
    expect(thrown(twoOfThree, named('FailureCod'))).toContain(
      `eslint-plugin-sdk-errors: settings['sdk-errors'].enums[0].name: "acme-call" exports no "FailureCod", but "FailureCode"`,
    );
  });

  it('says nothing of a file that does not import the package', () => {
    expect(messages('call();\n', named('FailureCod'))).toEqual([]);
  });

  it('says nothing of a package that is not found', () => {
    const code = `import { Code } from 'no-such-sdk';\nreport(Code);\n`;
    expect(messages(code, named('Cod', 'no-such-sdk'))).toEqual([]);
  });

  it('says nothing without types', () => {
    const options = { settings: { ...named('FailureCod').settings, types: 'off' } };
    expect(messages(twoOfThree, options)).toEqual([]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of an enum that the settings do not name', {}],
    ['of an enum of that name in another package', named('FailureCode', 'other-sdk')],
    ['without types', { settings: { ...named().settings, types: 'off' } }],
  ])('%s', (_, options) => {
    expect(messages(twoOfThree, options)).toEqual([]);
  });

  it('in plain JavaScript without types', () => {
    expect(lintScript(twoOfThree, { ...named(), sourceType: 'module' })).toEqual([]);
  });
});
