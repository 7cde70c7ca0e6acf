import { describe, expect, it } from 'vitest';

import { fixTyped, lintScript, lintTyped } from '../lint.js';
import { others, start } from './volcengine.js';

const table = `const TEXTS: Record<string, string> = {\n  [VERTC.ErrorCode.KICKED_OUT]: 'kicked',\n};\n`;
const handler = (body: string): string => `engine.on(VERTC.events.onError, (e) => { ${body} });\n`;
const lookedUp = (body: string): string => start + table + handler(body);

describe('an object literal that sets its prototype', () => {
  const entries = (prototype: string): string =>
    `const base = {};
const texts = {
  ${prototype}
  KICKED_OUT: 'kicked',
};
VERTC.createEngine('a').on('onError', (e) => {
  show(texts[e.errorCode]);
});
`;

  it('reports codes that it leaves out where the prototype is null', () => {
    const [report] = lintScript(entries('__proto__: null,'));
    expect(report?.rule).toBe('exhaustive-table');
    expect(report?.suggestions).toHaveLength(1);
    expect(report?.suggestions[0]).toContain('__proto__: null,\n');
  });

  it.each(['__proto__: base,', "'__proto__': base,"])(
    'ignores what it may inherit: %s',
    (prototype) => {
      expect(lintScript(entries(prototype))).toEqual([]);
    },
  );
});

describe('a table without a fallback beside its look-up is asked for the rest', () => {
  it.each([
    ['an object', lookedUp('report(TEXTS[e.errorCode]);')],
    [
      'an object with text keys',
      `${start}const TEXTS: Record<string, string> = { KICKED_OUT: 'kicked' };\n${handler('report(TEXTS[e.errorCode]);')}`,
    ],
    [
      'a Map',
      `${start}const TEXTS = new Map<string, string>([[VERTC.ErrorCode.KICKED_OUT, 'kicked']]);\n${handler('report(TEXTS.get(e.errorCode));')}`,
    ],
    [
      'a Map of entries that stay as they are',
      `${start}const TEXTS = new Map([[VERTC.ErrorCode.KICKED_OUT, 'kicked']] as const);\n${handler('report(TEXTS.get(e.errorCode as never));')}`,
    ],
    [
      'a property of a class',
      `${start}class Texts { texts: Record<string, string> = { [VERTC.ErrorCode.KICKED_OUT]: 'kicked' }; start() { ${handler('report(this.texts[e.errorCode]);')} } }`,
    ],
    [
      'a table within an object',
      `${start}const TEXTS: Record<string, Record<string, string>> = { common: { ok: 'OK' }, session: { KICKED_OUT: 'kicked' } };\n${handler('const text = TEXTS.session?.[e.errorCode]; if (text) leave(text);')}`,
    ],
    [
      'a test of its keys before the look-up',
      lookedUp(`if (!Object.hasOwn(TEXTS, e.errorCode)) return; leave(TEXTS[e.errorCode]);`),
    ],
    [
      'a test by in before the look-up',
      lookedUp(`if (e.errorCode in TEXTS) leave(TEXTS[e.errorCode]);`),
    ],
    ['a fallback that is nothing', lookedUp(`report(TEXTS[e.errorCode] ?? '');`)],
    ['a fallback that is undefined', lookedUp(`report(TEXTS[e.errorCode] || undefined);`)],
    [
      'a test without an else',
      lookedUp(`const text = TEXTS[e.errorCode]; if (text) { leave(text); }`),
    ],
    [
      'a fallback of no flags',
      `${start}const FLAGS: Record<string, number> = { KICKED_OUT: 1 };\n${handler('const flags = FLAGS[e.errorCode] ?? 0; if (flags & 1) leave();')}`,
    ],
    ['a fallback that is only logged', lookedUp(`console.log(TEXTS[e.errorCode] ?? 'other');`)],
    [
      'one look-up of two',
      lookedUp(`console.log(TEXTS[e.errorCode] ?? 'other'); leave(TEXTS[e.errorCode]);`),
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(code).map(({ codes, rule }) => ({ codes, rule }))).toEqual([
      { rule: 'exhaustive-table', codes: others('KICKED_OUT') },
    ]);
  });
});

describe('silent', () => {
  it.each([
    [
      'where it is read by a constant alone',
      `${start}const ACTIONS = { [VERTC.ErrorCode.KICKED_OUT]: leave, [VERTC.ErrorCode.TOKEN_EXPIRED]: leave };\nexport const removed = ACTIONS[VERTC.ErrorCode.KICKED_OUT];`,
    ],
    ['with a fallback text', lookedUp(`report(TEXTS[e.errorCode] ?? 'other');`)],
    [
      'with a kind for the rest, and a test of a code beside it',
      lookedUp(
        `if (e.errorCode === VERTC.ErrorCode.TOKEN_EXPIRED) leave('token'); if ((TEXTS[e.errorCode] ?? 'other') === 'kicked') leave('kicked');`,
      ),
    ],
    ['with a fallback call', lookedUp(`report(TEXTS[e.errorCode] || String(state));`)],
    [
      'with an else that acts',
      lookedUp(`const text = TEXTS[e.errorCode]; if (text) { leave(text); } else { report(e); }`),
    ],
    [
      'with an early return and an act behind it',
      lookedUp(
        `const text = TEXTS[e.errorCode]; if (text) { leave(text); return; } report('other');`,
      ),
    ],
    [
      'with a conditional',
      lookedUp(`const text = TEXTS[e.errorCode]; report(text ? text : 'other');`),
    ],
    ['where nothing looks it up', start + table],
    [
      'where all seven are there',
      `${start}const TEXTS: Record<string, string> = { ${others()
        .map((name) => `${name}: '${name}'`)
        .join(', ')} };\n${handler('report(TEXTS[e.errorCode]);')}`,
    ],
    [
      'where the subject is no code',
      `${start}const TEXTS: Record<string, string> = { KICKED_OUT: 'kicked' };\nexport const f = (key: string) => TEXTS[key];`,
    ],
  ])('%s', (_, code) => {
    expect(lintTyped(code)).toEqual([]);
  });
});

describe('is reported at what names it', () => {
  const entry = `[VERTC.ErrorCode.KICKED_OUT]: 'kicked'`;
  const typed = 'Record<string, string>';

  it.each([
    ['a variable', `const TEXTS = { ${entry} } as ${typed};`, 'TEXTS[e.errorCode]'],
    ['one with a type', `const TEXTS: ${typed} = {\n  ${entry},\n};`, 'TEXTS[e.errorCode]'],
    ['one that is frozen', `const TEXTS = Object.freeze({ ${entry} });`, 'TEXTS[e.errorCode]'],
    [
      'one of a Map',
      `const TEXTS = new Map<string, string>([[VERTC.ErrorCode.KICKED_OUT, 'out']]);`,
      'TEXTS.get(e.errorCode)',
    ],
  ])('%s', (_, definition, lookUp) => {
    const code = `${start}${definition}\n${handler(`report(${lookUp});`)}`;
    expect(lintTyped(code).map(({ rule, underlined }) => ({ rule, underlined }))).toEqual([
      { rule: 'exhaustive-table', underlined: 'TEXTS' },
    ]);
  });

  it('a property of a class', () => {
    const code = `${start}class Texts { private readonly texts: ${typed} = { ${entry} }; start() { ${handler('report(this.texts[e.errorCode]);')} } }\nreport(Texts);`;
    expect(lintTyped(code).map(({ underlined }) => underlined)).toEqual(['texts']);
  });
});

it('is asked for what the handler that looks it up leaves out, and the handler is not', () => {
  const code = `const engine = require('@volcengine/rtc').createEngine('app');
    const TEXTS = { KICKED_OUT: 'kicked' };
    engine.on('onError', (e) => {
      if (e.errorCode === 'TOKEN_EXPIRED') { leave(); }
      const text = TEXTS[e.errorCode];
      if (text) { leave(); }
    });`;
  expect(lintScript(code).map(({ rule }) => rule)).toEqual(['exhaustive-table']);
});

describe('the missing entries', () => {
  it('are suggested with their summaries, never fixed', () => {
    const code = lookedUp('report(TEXTS[e.errorCode]);');
    const [report] = lintTyped(code);
    expect(fixTyped(code)).toBe(code);
    expect(report?.suggestions).toHaveLength(1);
    expect(report?.suggestions[0]).toContain(
      `  [VERTC.ErrorCode.KICKED_OUT]: 'kicked',\n  // TODO(sdk-errors): `,
    );
    expect(report?.suggestions[0]).toMatch(/ {2}\[VERTC\.ErrorCode\.TOKEN_EXPIRED\]: '[^']+',\n/u);
  });

  it('are reported until somebody has read each', () => {
    const code = lookedUp('report(TEXTS[e.errorCode]);');
    const stubbed = lintTyped(code)[0]?.suggestions[0] ?? '';
    expect(lintTyped(stubbed).map(({ codes, rule }) => ({ codes, rule }))).toEqual(
      others('KICKED_OUT').map((name) => ({ rule: 'exhaustive-table', codes: [name] })),
    );
    expect(lintTyped(stubbed.replace(/\/\/ TODO\(sdk-errors\): .*/gu, ''))).toEqual([]);
  });

  it('are keyed as their siblings are', () => {
    const code = `const engine = require('@volcengine/rtc').createEngine('a');\nconst TEXTS = {\n  KICKED_OUT: 'kicked',\n};\nengine.on('onError', (e) => { report(TEXTS[e.errorCode]); });`;
    expect(lintScript(code)[0]?.suggestions[0]).toMatch(/\n {2}TOKEN_EXPIRED: '/u);
  });

  it('are not made up where the values are functions', () => {
    const code = `${start}const ACTIONS: Record<string, () => void> = { [VERTC.ErrorCode.KICKED_OUT]: () => leave() };\n${handler('ACTIONS[e.errorCode]?.();')}`;
    const [report] = lintTyped(code);
    expect(report?.rule).toBe('exhaustive-table');
    expect(report?.suggestions).toEqual([]);
  });
});

it("reads a mini program's numbers off its constants", () => {
  const code = `const { ERROR_CODES } = require('./VolcEngineRTC_MiniApp');
const TEXTS = { [ERROR_CODES.NOT_IN_ROOM]: 'a', [ERROR_CODES.INVALID_PARAMS]: 'b' };
function text(code) { return TEXTS[code]; }`;
  const [report] = lintScript(code, { sourceType: 'commonjs' });
  expect(report?.rule).toBe('exhaustive-table');
  expect(report?.suggestions[0]).toContain('[ERROR_CODES.WEBSOCKET_FAILED]: ');
});

it('option fallbackCovers', () => {
  const lint = (body: string, fallbackCovers: string): number =>
    lintTyped(lookedUp(body), {
      rules: { 'sdk-errors/exhaustive-table': ['error', { fallbackCovers }] },
    }).length;
  expect(lint(`report(TEXTS[e.errorCode] ?? '');`, 'by-effect')).toBe(1);
  expect(lint(`report(TEXTS[e.errorCode] ?? '');`, 'all')).toBe(0);
  expect(lint(`report(TEXTS[e.errorCode] ?? 'other');`, 'by-effect')).toBe(0);
  expect(lint(`report(TEXTS[e.errorCode] ?? 'other');`, 'none')).toBe(1);
});
