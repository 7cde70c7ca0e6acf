import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type LintOptions, lintScript } from '../lint.js';

const lookUp = `engine.on('onError', (e) => {\n  show(texts[e.errorCode]);\n});\n`;
const program = (table: string): string =>
  `const engine = VERTC.createEngine('a');\nconst texts = ${table};\n${lookUp}`;
const logout = (table: string, look = 'texts[code]'): string =>
  `const texts = ${table};\nconst session = Signal('a').login('b', 'c');\nsession.onLogout = (code) => {\n  show(${look});\n};\n`;

/** The suggested text, without what the comments and the new values say. */
function suggested(code: string, options?: LintOptions): string | undefined {
  const report = lintScript(code, options).find(({ rule }) => rule === 'exhaustive-table');
  if (report === undefined) {
    throw new Error('no report');
  }
  return report.suggestions[0]
    ?.replaceAll(/\/\/ TODO\(sdk-errors\): .*/gu, '// TODO')
    .replaceAll(/(?<=\/\/ TODO\n.*)'(?:[^'\\]|\\.)*'(?=\]?,$)/gmu, '…');
}

describe('the missing entries of a table', () => {
  it('with numbers for keys have numbers', () => {
    expect(suggested(logout(`{\n  100: 'other',\n  101: 'left',\n  102: 'lost',\n}`))).toBe(
      logout(
        `{\n  100: 'other',\n  101: 'left',\n  102: 'lost',\n  // TODO\n  103: …,\n  // TODO\n  105: …,\n  // TODO\n  108: …,\n}`,
      ),
    );
  });

  it('of a Map with numbers for keys have numbers', () => {
    const look = 'texts.get(code)';
    expect(
      suggested(
        logout(`new Map([\n  [100, 'other'],\n  [101, 'left'],\n  [102, 'lost'],\n])`, look),
      ),
    ).toBe(
      logout(
        `new Map([\n  [100, 'other'],\n  [101, 'left'],\n  [102, 'lost'],\n  // TODO\n  [103, …],\n  // TODO\n  [105, …],\n  // TODO\n  [108, …],\n])`,
        look,
      ),
    );
  });

  it('of a Map with a constant for the key are constants', () => {
    const code = program(`new Map([\n  [VERTC.ErrorCode.KICKED_OUT, 'kicked'],\n])`);
    expect(suggested(code.replace('texts[e.errorCode]', 'texts.get(e.errorCode)'))).toContain(
      `  // TODO\n  [VERTC.ErrorCode.TOKEN_EXPIRED, …],\n`,
    );
  });

  it.each([
    ['behind the last', `105: 'e' /* last */`, `105: 'e' /* last */,`],
    // Prettier puts the comma behind the comment.
    ['behind the last comma', `105: 'e', /* last */`, `105: 'e' /* last */,`],
    [
      'between a comma and the next entry',
      `104: 'z', /* old */ 105: 'e'`,
      `104: 'z' /* old */,\n  105: 'e',`,
    ],
    ['before a value', `105: /* last */ 'e'`, `105: /* last */ 'e',`],
    ['before a comma', `104: 'z' /* old */, 105: 'e'`, `104: 'z' /* old */,\n  105: 'e',`],
  ])('of one line have a line each, and a comment stays beside its entry: %s', (_, last, line) => {
    expect(suggested(logout(`{ 100: 'a', 101: 'b', 102: 'c', 103: 'd', ${last} }`))).toBe(
      logout(
        `{\n  100: 'a',\n  101: 'b',\n  102: 'c',\n  103: 'd',\n  ${line}\n  // TODO\n  108: …,\n}`,
      ),
    );
  });

  it('are not offered on one line where a comment speaks of all of them', () => {
    const entries = `{ /* texts */ 100: 'a', 101: 'b', 102: 'c', 103: 'd', 105: 'e' }`;
    expect(suggested(logout(entries))).toBeUndefined();
  });

  it('of one line have a line each', () => {
    expect(suggested(logout(`{ 100: 'a', 101: 'b', 102: 'c', 103: 'd', 105: 'e' }`))).toBe(
      logout(
        `{\n  100: 'a',\n  101: 'b',\n  102: 'c',\n  103: 'd',\n  105: 'e',\n  // TODO\n  108: …,\n}`,
      ),
    );
  });

  const server = (table: string, look: string): string =>
    `const texts = ${table};\nfunction text(code) {\n  // sdk-errors: netease-webrtc/serverCode\n  return ${look};\n}\n`;

  it.each([
    ['an object', `{\n  102: 'a',\n}`, 'texts[code]', `  103: …,\n`, `  Session_Exist: …,\n`],
    [
      'a Map of both',
      `new Map([\n  [102, 'a'],\n  ['Connect_Failed', 'b'],\n])`,
      'texts.get(code)',
      `  [103, …],\n`,
      `  ['Session_Exist', …],\n`,
    ],
  ])('can be numbers and texts in %s', (_, table, look, number, text) => {
    expect(suggested(server(table, look))).toContain(`  // TODO\n${number}`);
    expect(suggested(server(table, look))).toContain(`  // TODO\n${text}`);
  });

  it('are in brackets where the number is negative, or a constant ends in a digit', () => {
    const codes = [
      smallCode('Failed', 1),
      smallCode('Lost', -2),
      smallCode('Error3', 3),
      smallCode('Gone', 4),
    ];
    const catalog = smallCatalog({ globals: ['Small'], spaces: [smallSpace({ codes })] });
    const program = (first: string, key: string): string =>
      `${first}const texts = {\n  ${key}: 'a',\n};\nSmall.createEngine().on('onError', (e) => {\n  show(texts[e.code]);\n});\n`;
    const options = { settings: { catalogs: [catalog] } };
    expect(suggested(program('', '1'), options)).toContain('  // TODO\n  [-2]: …,\n');
    const own = `const codes = { Failed: 1, Lost: -2, Error3: 3, Gone: 4 };\n`;
    expect(suggested(program(own, '[codes.Failed]'), options)).toContain(
      '  // TODO\n  [codes.Error3]: …,\n',
    );
  });

  const codes = `const KICKED_OUT = 'KICKED_OUT';\n`;

  it.each([
    ['bare where one is', `{\n  KICKED_OUT: 'a',\n  'ROOM_DISMISS': 'b',\n}`, 'TOKEN_EXPIRED'],
    [
      'quoted where all are',
      `{\n  'KICKED_OUT': 'a',\n  'ROOM_DISMISS': 'b',\n}`,
      `'TOKEN_EXPIRED'`,
    ],
    ['bare where they are computed', `{\n  ['KICKED_OUT']: 'a',\n}`, 'TOKEN_EXPIRED'],
    ['bare where they are computed by names', `{\n  [KICKED_OUT]: 'a',\n}`, 'TOKEN_EXPIRED'],
  ])('have keys that are %s', (_, table, key) => {
    const code = `${codes}// sdk-errors: volcengine-rtc-web/ErrorCode@onError\nconst texts = ${table};\nfunction text(code) {\n  // sdk-errors: volcengine-rtc-web/ErrorCode@onError\n  return texts[code];\n}\n`;
    expect(suggested(code)).toContain(`  // TODO\n  ${key}: …,\n`);
  });

  it('are bare only where they are identifiers', () => {
    const codes = [
      smallCode('Lost', 'lost'),
      smallCode('KickedOut', 'kicked-out'),
      smallCode('Second', '2nd'),
      smallCode('Gone', 'gone2'),
    ];
    const catalog = smallCatalog({
      globals: ['Small'],
      spaces: [smallSpace({ values: 'string', codes })],
      hazards: codes.map(({ name }) => ({
        kind: 'name-differs-from-value',
        space: 'code',
        code: name,
      })),
    });
    const code = `const texts = {\n  lost: 'a',\n};\nSmall.createEngine().on('onError', (e) => {\n  show(texts[e.code]);\n});\n`;
    expect(suggested(code, { settings: { catalogs: [catalog] } })).toContain(
      `{\n  lost: 'a',\n  // TODO\n  'kicked-out': …,\n  // TODO\n  '2nd': …,\n  // TODO\n  gone2: …,\n};`,
    );
  });

  it.each([
    ['templates', '{\n  KICKED_OUT: `a`,\n}'],
    ['texts and templates', "{\n  KICKED_OUT: 'a',\n  ROOM_DISMISS: `b`,\n}"],
  ])('are offered where the values are %s', (_, table) => {
    expect(suggested(program(table))).toContain('  // TODO\n  ');
  });

  it.each([
    ['numbers', `{ KICKED_OUT: 1 }`],
    ['names', `{ KICKED_OUT: kicked }`],
    ['texts and functions', `{ KICKED_OUT: 'a', ROOM_DISMISS: () => leave() }`],
    ['functions and texts', `{ KICKED_OUT() {}, ROOM_DISMISS: 'a' }`],
  ])('are not made up where the values are %s', (_, table) => {
    expect(suggested(program(table))).toBeUndefined();
  });

  it.each([
    ['number', `new Map([[102, 1]])`],
    ['nothing', `new Map([[102]])`],
  ])('of a Map are not made up where the value is a %s', (_, table) => {
    expect(suggested(logout(table, 'texts.get(code)'))).toBeUndefined();
  });

  it('have names for keys where the name is looked up', () => {
    const catalog = smallCatalog({
      globals: ['Small'],
      spaces: [smallSpace({ codes: [smallCode('Failed', 1), smallCode('Lost', 2)] })],
      channels: [smallChannel({ payload: [{ space: 'code', path: ['name'], reads: 'name' }] })],
    });
    const code = `const texts = new Map([\n  ['Failed', 'a'],\n]);\nSmall.createEngine().on('onError', (e) => {\n  show(texts.get(e.name));\n});\n`;
    expect(suggested(code, { settings: { catalogs: [catalog] } })).toContain(
      `  ['Failed', 'a'],\n  // TODO\n  ['Lost', …],\n`,
    );
  });
});
