import { describe, expect, it } from 'vitest';

import { type LintOptions, fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';

const onError = (body: string): string =>
  `${start}engine.on(VERTC.events.onError, (e) => {\n${body}});\n`;
const withoutTypes: LintOptions = { settings: { types: 'off' } };
const sources: [string, LintOptions][] = [
  ['with types', {}],
  ['without types', withoutTypes],
];

/** The suggestions of one rule. */
function offered(rule: string, code: string, options: LintOptions): readonly string[] {
  const report = lintTyped(code, options).find((one) => one.rule === rule);
  if (report === undefined) {
    throw new Error(`nothing is reported by ${rule}`);
  }
  return report.suggestions;
}

describe.each(sources)('a key that the type of a table rejects is not added, %s', (_, options) => {
  const table = (declaration: string): string =>
    `${start}${declaration}\nengine.on(VERTC.events.onError, (e) => {\n  console.log(texts[e.errorCode as Known]);\n});\n`;
  const entries = `{\n  KICKED_OUT: 'kicked',\n}`;

  it.each([
    ['a record', `type Known = 'KICKED_OUT';\nconst texts: Record<Known, string> = ${entries};`],
    [
      'a record that is satisfied',
      `type Known = 'KICKED_OUT';\nconst texts = ${entries} satisfies Record<Known, string>;`,
    ],
    [
      'a mapped type',
      `type Known = 'KICKED_OUT';\nconst texts: { readonly [key in Known]: string } = ${entries};`,
    ],
    [
      'an alias',
      `type Known = 'KICKED_OUT';\ntype Texts = Readonly<Record<'KICKED_OUT', string>>;\nconst texts: Texts = ${entries};`,
    ],
  ])('by %s', (_name, declaration) => {
    expect(offered('exhaustive-table', table(declaration), options)).toEqual([]);
  });

  it('but the others are', () => {
    const code = table(
      `type Known = 'KICKED_OUT' | 'ROOM_DISMISS';\nconst texts: Partial<Record<Known, string>> = ${entries};`,
    );
    const [suggestion = ''] = offered('exhaustive-table', code, options);
    expect(suggestion).toContain('ROOM_DISMISS');
    expect(suggestion).not.toContain('TOKEN_EXPIRED');
  });

  it('nor any, where with them the text for other codes would never be used', () => {
    const code = `${start}declare function show(text: string): void;\ndeclare const code: 'KICKED_OUT' | 'ROOM_DISMISS';\nconst texts = { KICKED_OUT: 'kicked' };\n// sdk-errors: volcengine-rtc-web/ErrorCode\nshow((texts as Partial<Record<string, string>>)[code] ?? 'other');\n`;
    const strict = { ...options, preset: 'strict' } as const;
    expect(offered('exhaustive-table', code, strict)).toEqual([]);
  });

  it('and all are added where any text is a key', () => {
    const code = table(
      `type Known = string;\nconst texts: Record<Known, string> = ${entries};`,
    ).replace(' as Known', '');
    expect(offered('exhaustive-table', code, options)[0]).toContain('RECONNECT_FAILED');
  });
});

describe.each(sources)(
  'a label that the asserted type rejects is not written, %s',
  (_, options) => {
    it.each([
      ['around the subject', '', `e.errorCode as 'KICKED_OUT'`],
      ['of a variable', `  const code = e.errorCode as 'KICKED_OUT';\n`, 'code'],
      ['written at a variable', `  const code: 'KICKED_OUT' = e.errorCode as never;\n`, 'code'],
    ])('%s', (_name, before, subject) => {
      const code = onError(
        `${before}  switch (${subject}) {\n    case 'KICKED_OUT':\n      leave();\n      break;\n  }\n`,
      );
      expect(fixTyped(code, options)).toBe(code);
    });

    it('but those that it takes are', () => {
      const code = onError(
        `  switch (e.errorCode as 'KICKED_OUT' | 'ROOM_DISMISS') {\n    case 'KICKED_OUT':\n      leave();\n      break;\n  }\n`,
      );
      const fixed = fixTyped(code, options);
      expect(fixed).toContain('ROOM_DISMISS: // TODO');
      expect(fixed).not.toContain('TOKEN_EXPIRED');
    });
  },
);

describe.each(sources)('the test of a name is offered, %s', (_, options) => {
  const failed = (type: string, test = 'error.code === 61004'): string =>
    `declare function leave(): void;\nexport function failed(error: ${type}, other: boolean): void {\n  // sdk-errors: netease-webrtc/code\n  if (${test}) {\n    leave();\n  }\n}\n`;

  it('where the type has one', () => {
    expect(
      offered('no-ambiguous-code', failed('{ code: number; name: string }'), options),
    ).not.toEqual([]);
  });

  it('not where it has none', () => {
    expect(offered('no-ambiguous-code', failed('{ code: number }'), options)).toEqual([]);
  });

  it('in parentheses beside another operator', () => {
    const code = failed('{ code: number; name: string }', 'other || error.code === 61004');
    expect(offered('no-ambiguous-code', code, options)[0]).toMatch(
      /if \(other \|\| \(error\.code === 61004 && error\.name === '\w+'\)\) \{/u,
    );
  });
});

describe('a branch is appended where it can run', () => {
  const chain = (first: string, second: string): string =>
    onError(
      `  if (${first}) {\n    console.log(e);\n  } else if (${second}) {\n    console.log(e);\n  }\n`,
    );
  const isOther = `e.errorCode !== 'KICKED_OUT'`;
  const isOne = `e.errorCode === 'KICKED_OUT'`;

  it('behind tests of codes', () => {
    const code = chain(isOne, `e.errorCode === 'ROOM_DISMISS'`);
    expect(offered('exhaustive-handler', code, {})).toHaveLength(1);
  });

  it.each([
    ['a negated test', chain(isOther, isOne)],
    ['a negation', chain(`!(${isOne})`, isOne)],
  ])('not behind %s', (_, code) => {
    expect(offered('exhaustive-handler', code, {})).toEqual([]);
  });
});

describe('a switch over a text that is made of a number gets texts', () => {
  const logout = (body: string): string =>
    `const session = Signal('a').login('b', 'c');\nsession.onLogout = (code) => {\n${body}};\n`;

  it('where the text is in a variable', () => {
    const code = logout(
      `  const text = String(code);\n  // sdk-errors: agora-signaling/code@onLogout\n  switch (text) {\n    case '103':\n      leave();\n      break;\n  }\n`,
    );
    expect(fixScript(code)).toContain(`case '101': // LOGOUT_E_USER; TODO`);
  });

  it('where a directive says what it holds, and its labels are texts', () => {
    const code = `// sdk-errors: agora-signaling/code@onLogout\nswitch (route.query.code) {\n  case '103':\n    leave();\n    break;\n}\n`;
    expect(fixScript(code)).toContain(`case '101': // LOGOUT_E_USER; TODO`);
  });
});

describe('nothing is written twice', () => {
  it('the code that was meant is not offered beside itself', () => {
    const code = (label: string): string =>
      `const engine = VERTC.createEngine('a');\nengine.on('onError', (e) => {\n  switch (e.errorCode) {\n    case '${label}':\n    case 'KICKED_OUTT':\n      leave();\n  }\n});\n`;
    const suggestions = (label: string): readonly string[] | undefined =>
      lintScript(code(label)).find(({ rule }) => rule === 'no-impossible-code')?.suggestions;
    expect(suggestions('ROOM_DISMISS')).toHaveLength(1);
    expect(suggestions('KICKED_OUT')).toEqual([]);
  });

  it('a literal is not named where a label of that name is there', () => {
    const rules = { 'sdk-errors/prefer-named-code': 'error' } as const;
    const code = onError(
      `  switch (e.errorCode) {\n    case 'KICKED_OUT':\n    case VERTC.ErrorCode.KICKED_OUT:\n      leave();\n  }\n`,
    );
    expect(lintTyped(code, { rules })).toHaveLength(1);
    expect(fixTyped(code, { rules })).toBe(code);
  });
});

describe.each(sources)('a successor is added beside a deprecated code, %s', (_, options) => {
  const program = (type: string): string =>
    `declare const code: ${type};\ndeclare function leave(): void;\n// sdk-errors: volcengine-rtc-web/ErrorCode\nswitch (code) {\n  case 'USER_MESSAGE_NO_RELAYPATH' as never:\n    leave();\n    break;\n  default:\n    throw code;\n}\nexport {};\n`;

  it('where the type takes it', () => {
    const [added] = offered('no-deprecated-code', program('string'), options);
    expect(added).toContain(`case 'USER_MESSAGE_NO_RECEIVER':\n`);
  });

  it('not where the type rejects it', () => {
    expect(offered('no-deprecated-code', program(`'WTN_PLAY_FAILED'`), options)).toEqual([]);
  });
});
