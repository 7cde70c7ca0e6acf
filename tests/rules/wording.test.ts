import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type LintOptions, lintScript, lintTyped } from '../lint.js';
import { onError, onErrorCodes } from './volcengine.js';

const chinese = { locale: 'zh-CN' } as const;

function only(rule: string, settings: LintOptions['settings'] = {}, options = {}): LintOptions {
  return { rules: { [`sdk-errors/${rule}`]: ['error', options] }, settings };
}

/** A program in which one of the seven codes of \`onError\` is tested, or all but some. */
const aSwitch = (...left: string[]): string =>
  onError(`(e) => { switch (e.errorCode) { ${cases(left)} } }`);
const aHandler = (...left: string[]): string =>
  onError(
    `(e) => { ${tested(left)
      .map((name) => `if (e.errorCode === VERTC.ErrorCode.${name}) { leave(); }`)
      .join(' ')} }`,
  );
const aTable = (...left: string[]): string =>
  onError(
    `(e) => { const texts: Record<string, string> = {\n${tested(left)
      .map((name) => `  ${name}: 'text',\n`)
      .join('')}}; report(texts[e.errorCode]); }`,
  );

function tested(left: readonly string[]): string[] {
  return left.length === 0 ? ['KICKED_OUT'] : onErrorCodes.filter((name) => !left.includes(name));
}

function cases(left: readonly string[]): string {
  return tested(left)
    .map((name) => `case VERTC.ErrorCode.${name}: leave(); break;`)
    .join(' ');
}

describe('an editor offers', () => {
  it.each([
    ['exhaustive-handler', aHandler(), {}, 'Add the 6 missing branches.'],
    ['exhaustive-handler', aHandler('TOKEN_EXPIRED'), {}, 'Add the missing branch.'],
    ['exhaustive-handler', aHandler(), chinese, '补上缺少的 6 个分支。'],
    ['exhaustive-table', aTable(), {}, 'Add the 6 missing entries.'],
    ['exhaustive-table', aTable('TOKEN_EXPIRED'), {}, 'Add the missing entry.'],
    ['exhaustive-table', aTable(), chinese, '补上缺少的 6 项。'],
    [
      'no-impossible-code',
      onError(`(e: any) => { if (e.errorCode === 'KICK_OUT') leave(); }`),
      {},
      'Write `KICKED_OUT` (a server call removed this user from the room).',
    ],
  ])('of %s', (rule, code, settings, offer) => {
    expect(lintTyped(code, only(rule, settings)).flatMap(({ offered }) => offered)).toEqual([
      offer,
    ]);
  });

  it('as many cases as would be too many for a fix', () => {
    const codes = Array.from({ length: 30 }, (_, index) =>
      smallCode(`CODE_${String(index)}`, index),
    );
    const catalog = smallCatalog({ spaces: [smallSpace({ codes })] });
    const code = `import sdk from 'small-sdk';
      sdk.createEngine().on('onError', (err) => { switch (err.code) { case 0: leave(); } });`;
    const [report] = lintScript(code, {
      ...only('exhaustive-switch', { catalogs: [catalog] }),
      sourceType: 'module',
    });
    expect(report?.offered).toEqual(['Add the 29 missing cases.']);
  });

  it('the name that tells errors of one value apart', () => {
    const code = `const netcall = WebRTC.getInstance({ nim });
      netcall.on('error', (err) => { if (err.code === 404) { retry(); } });`;
    expect(lintScript(code, only('no-ambiguous-code'))[0]?.offered).toEqual([
      expect.stringMatching(/^Test for `RoomServerErrChannelNotExist` \(.+\) alone\.$/u),
      expect.stringMatching(/^Test for `VideoRecordInvalid` \(.+\) alone\.$/u),
    ]);
  });
});

describe('where no fallback counts, each code is to be written', () => {
  const demanding = { fallbackCovers: 'none' };

  it.each([
    [
      'exhaustive-handler',
      aHandler('TOKEN_EXPIRED'),
      'No branch names the `onError` code `TOKEN_EXPIRED`',
    ],
    ['exhaustive-table', aTable('TOKEN_EXPIRED'), 'Table has no entry for `TOKEN_EXPIRED`'],
    ['exhaustive-switch', aSwitch('TOKEN_EXPIRED'), 'Switch does not name `TOKEN_EXPIRED`'],
  ])('says %s', (rule, code, words) => {
    const [report] = lintTyped(code, only(rule, {}, demanding));
    expect(report?.message).toContain(words);
    const [usual] = lintTyped(code, only(rule));
    expect(usual?.message).toBeDefined();
    expect(usual?.message).not.toContain(words);
  });
});

describe('channels that share a function are all named', () => {
  const channels = ['onError', 'onLost'];
  const codes = [
    smallCode('LOST', 5001, { channels }),
    smallCode('DENIED', 5002, { channels }),
    smallCode('REFUSED', 5003, { channels: [] }),
  ];
  const catalog = smallCatalog({
    channels: channels.map((id) => smallChannel({ id, open: false })),
    spaces: [smallSpace({ open: false, codes })],
  });

  it.each([
    ['exhaustive-handler', 'if (err.code === 5001) leave();'],
    ['no-ignored-error', ''],
    ['no-impossible-code', 'if (err.code === 5001 || err.code === 5003) leave();'],
  ])('by %s', (rule, body) => {
    const code = `import sdk from 'small-sdk'; const engine = sdk.createEngine();
      function handle(err) { ${body} }
      engine.on('onError', handle); engine.on('onLost', handle);`;
    const reports = lintScript(code, {
      ...only(rule, { catalogs: [catalog] }),
      sourceType: 'module',
    });
    expect(reports.map(({ message }) => message)).toEqual([
      expect.stringContaining('`onError` and `onLost`'),
    ]);
  });
});

describe('a comparison that says the same whatever arrives', () => {
  const handler = (operator: string): string =>
    onError(`(e: any) => { if (e.errorCode ${operator} 'NO_SUCH_CODE') leave(); }`);

  it.each([
    ['===', {}, 'always false'],
    ['!==', {}, 'always true'],
    ['===', chinese, '比较永远不成立'],
    ['!==', chinese, '比较永远成立'],
  ])('%s %o', (operator, settings, verdict) => {
    const reports = lintTyped(handler(operator), only('no-impossible-code', settings));
    expect(reports.map(({ message }) => message)).toEqual([expect.stringContaining(verdict)]);
  });

  it('of a label never runs', () => {
    const code = onError(`(e: any) => { switch (e.errorCode) { case 'NO_SUCH_CODE': leave(); } }`);
    expect(lintTyped(code, only('no-impossible-code'))[0]?.message).toContain(
      'this case never runs',
    );
  });
});

describe('what is written twice and may mean several errors', () => {
  const said = (body: string): string[] =>
    lintScript(
      `const netcall = WebRTC.getInstance({ nim });\nnetcall.on('error', (err) => { ${body} });`,
      only('no-ambiguous-code'),
    ).map(({ message, underlined }) => `${underlined}: ${message}`);

  it('is reported once at each place: as ambiguous, and as a repetition', () => {
    expect(
      said('switch (err.code) { case 404: retry(); break; case 404: leave(); break; default: }'),
    ).toEqual([
      expect.stringMatching(/^404: .*Check `err\.name` too/u),
      expect.stringMatching(/^404: Duplicate case value `404`: /u),
    ]);
  });

  it('is underlined as a whole where it is a comparison, and by its value elsewhere', () => {
    expect(said('if (err.code === 404) retry();')).toEqual([
      expect.stringMatching(/^err\.code === 404: /u),
    ]);
    expect(said('switch (err.code) { case 404: retry(); break; default: }')).toEqual([
      expect.stringMatching(/^404: /u),
    ]);
  });
});
