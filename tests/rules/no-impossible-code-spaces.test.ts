import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { lintScript, lintTyped } from '../lint.js';
import { start } from './volcengine.js';

const rules: Linter.RulesRecord = { 'sdk-errors/no-impossible-code': 'error' };
const strict: Linter.RulesRecord = {
  'sdk-errors/no-impossible-code': ['error', { checkOpenChannels: true }],
};

/** What is said of one test in a handler of the small SDK, on a channel that is open. */
function saidOf(test: string, catalog: Catalog): string[] {
  const code = `import sdk from 'small-sdk'; const engine = sdk.createEngine();
    engine.on('onError', (err) => { if (${test}) { leave(); } });`;
  return lintScript(code, {
    rules: strict,
    settings: { catalogs: [catalog] },
    sourceType: 'module',
  }).map(({ message }) => message);
}

const said = (code: string): string[] => lintTyped(code, { rules }).map(({ message }) => message);

describe('nothing is said', () => {
  it('of a text or a number where the SDK sends either', () => {
    const mixed = smallSpace({ values: 'mixed', codes: [smallCode('FAILED', 5001)] });
    expect(saidOf(`err.code === '5001'`, smallCatalog({ spaces: [mixed] }))).toEqual([]);
    const numbers = smallSpace({ codes: [smallCode('FAILED', 5001)] });
    expect(saidOf(`err.code === '5001'`, smallCatalog({ spaces: [numbers] }))).toHaveLength(1);
  });

  it('of a value that the channel delivers as one of its codes', () => {
    const codes = [smallCode('FAILED', 5001), smallCode('REFUSED', 5001, { channels: [] })];
    const catalog = smallCatalog({
      spaces: [smallSpace({ codes })],
      hazards: [{ kind: 'same-value', space: 'code', value: 5001, codes: ['FAILED', 'REFUSED'] }],
    });
    expect(saidOf('err.code === 5001', catalog)).toEqual([]);
  });

  it('of a general code on a channel that is open', () => {
    const of = (general: boolean): Catalog =>
      smallCatalog({
        spaces: [
          smallSpace({
            codes: [
              smallCode('FAILED', 5001),
              smallCode('TIMEOUT', 5002, { channels: [], ...(general ? { general } : {}) }),
            ],
          }),
        ],
      });
    expect(saidOf('err.code === 5002', of(true))).toEqual([]);
    expect(saidOf('err.code === 5002', of(false))).toHaveLength(1);
  });

  it('of a member of the installed SDK that the catalog lacks', () => {
    const known = [smallCode('LINE_LOST', 8001), smallCode('LINE_BUSY', 8002)];
    const catalog = smallCatalog({
      packages: ['acme-line'],
      channels: [],
      spaces: [
        smallSpace({
          enum: 'LineError',
          path: ['LineError'],
          codes: known.map((code) => ({ ...code, channels: [] })),
        }),
      ],
    });
    const of = (operand: string): number =>
      lintTyped(
        `import { LineError, line } from 'acme-line';\nswitch (line.error as number) { case LineError.LINE_LOST: case ${operand}: retry(); }`,
        { rules, settings: { catalogs: [catalog] } },
      ).length;
    expect(of('LineError.LINE_MOVED')).toBe(0);
    expect(of('8099')).toBe(1);
  });

  it('of what no document lists, where other errors arrive too', () => {
    const code = (awaited: string): string =>
      `const engine = require('@volcengine/rtc').createEngine('app');
       async function f() { try { ${awaited} await engine.joinRoom('t'); } catch (e) { if (e.code === 'UPDATE_TOKEN_BEFORE_JOIN') leave(); } }`;
    expect(lintScript(code(''), { rules: strict })).toHaveLength(1);
    expect(lintScript(code(`await fetch('/');`), { rules: strict })).toEqual([]);
  });

  it('of a text far from every code, where a constant alone says what is compared', () => {
    const of = (type: string): string =>
      `${start}export function f(code: ${type}) { switch (code as string) { case VERTC.ErrorCode.ROOM_DISMISS: case 'NO_SUCH_THING': return 1; default: return 2; } }`;
    expect(said(of('string'))).toEqual([]);
    expect(said(of(`(typeof VERTC.ErrorCode)['KICKED_OUT' | 'ROOM_DISMISS']`))).toEqual([
      expect.stringContaining("Unknown code `'NO_SUCH_THING'`"),
    ]);
  });

  it('of a text two edits away in what was caught, which may be anything', () => {
    const test = `if (e.code === VERTC.ErrorCode.INVALID_TOKEN || e.code === 'INVALID_TOKENSX') leave();`;
    expect(
      said(`${start}export function f() { try { leave(); } catch (e: any) { ${test} } }`),
    ).toEqual([]);
    expect(said(`${start}export function f(e: any) { ${test} }`)).toEqual([
      expect.stringContaining('Did you mean `INVALID_TOKEN`'),
    ]);
  });
});

describe('a code of elsewhere', () => {
  it('is reported as a constant even where its value stands for nothing', () => {
    const other = smallSpace({
      id: 'other',
      path: ['Other'],
      codes: [smallCode('NONE', 0, { channels: [] })],
    });
    const catalog = smallCatalog({
      spaces: [smallSpace({ codes: [smallCode('FAILED', 5001)] }), other],
    });
    expect(saidOf('err.code === sdk.Other.NONE', catalog)).toEqual([
      expect.stringContaining('`NONE` arrives in `other`'),
    ]);
    expect(saidOf('err.code === 0', catalog)).toEqual([]);
  });

  it.each([
    [
      'a text is known by its name',
      `VERTC.createEngine('a').on('onError', (e) => { if (e.errorCode === 'SAME_UID_LOGIN') leave(); });`,
      'arrives in',
    ],
    [
      'a number agrees by accident',
      `WebRTC.getInstance({}).on('error', (e) => { if (e.code === 20104) leave(); });`,
      'Unknown code',
    ],
  ])('where another SDK has it: %s', (_, code, words) => {
    expect(lintScript(code, { rules }).map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
  });
});

describe('what no document lists', () => {
  it('for the channel of a directive is reported where the user asks', () => {
    const code = `// sdk-errors: agora-signaling@onLogout\nif (code === 203) leave();`;
    expect(lintScript(code, { rules })).toEqual([]);
    expect(lintScript(code, { rules: strict })).toHaveLength(1);
  });

  it('for either of two channels, one of them open, only where the user asks', () => {
    const catalog = smallCatalog({
      channels: [smallChannel({ open: false }), smallChannel({ id: 'onState', role: 'status' })],
      spaces: [
        smallSpace({
          codes: [
            smallCode('FAILED', 5001, { channels: ['onError', 'onState'] }),
            smallCode('ENDED', 5002, { channels: [] }),
          ],
        }),
      ],
    });
    const code = `import sdk from 'small-sdk'; const engine = sdk.createEngine();
      const f = (err) => { if (err.code === 5002) { leave(); } };
      engine.on('onError', f); engine.on('onState', f);`;
    const count = (level: Linter.RulesRecord): number =>
      lintScript(code, { rules: level, settings: { catalogs: [catalog] }, sourceType: 'module' })
        .length;
    expect(count(rules)).toBe(0);
    expect(count(strict)).toBe(1);
  });
});
