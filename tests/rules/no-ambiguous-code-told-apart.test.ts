import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const only = { rules: { 'sdk-errors/no-ambiguous-code': 'error' } } as const;
const name = `err.name === 'GateWayServerError'`;

/** The reports of a handler of NetEase's error event, of which 61004 is three errors. */
const reports = (body: string): ReturnType<typeof lintScript> =>
  lintScript(
    `const netcall = WebRTC.getInstance({ nim });\nnetcall.on('error', (err) => { ${body} });`,
    only,
  );

describe('a look at the name tells the errors of a value apart', () => {
  it.each([
    ['before it', `${name} && err.code === 61004 && retry();`],
    ['behind it', `err.code === 61004 && ${name} && retry();`],
    ['in what it opens', `err.code === 61004 && report(err.name);`],
    ['as the other way out', `${name} || (err.code === 61004 && retry());`],
    ['around it', `show(${name} ? err.code === 61004 : 1);`],
    ['in the value for it', `show(err.code === 61004 ? err.name : 1);`],
    ['in a switch on it', `switch (err.name) { case 'a': if (err.code === 61004) { retry(); } }`],
    ['in the case', `switch (err.code) { case 61004: report(err.name); }`],
    ['later in the case', `switch (err.code) { case 61004: retry(); report(err.name); break; }`],
    ['beside a list', `if ([61001, 61004].includes(err.code) && ${name}) { retry(); }`],
  ])('%s', (_, body) => {
    expect(reports(body)).toEqual([]);
  });
});

describe('a look elsewhere does not', () => {
  it.each([
    [
      'in the branch for other values',
      'if (err.code === 61004) { retry(); } else { report(err.name); }',
    ],
    ['in the value for others', 'show(err.code === 61004 ? 1 : err.name);'],
    ['where the value is another', 'err.code === 61004 || report(err.name);'],
    [
      'in another case',
      'switch (err.code) { case 61004: retry(); break; case 61001: report(err.name); }',
    ],
    ['behind the branch', 'if (ready) { if (err.code === 61004) { retry(); } report(err.name); }'],
    ['at another property', 'if (err.code === 61004) { report(err.message, message); }'],
  ])('%s', (_, body) => {
    expect(reports(body)).toHaveLength(1);
  });
});

describe('the suggestion', () => {
  it('reads the name as the code is read', () => {
    expect(reports('if (err?.code === 61004) { retry(); }')[0]?.suggestions[0]).toContain(
      `err?.code === 61004 && err?.name === 'GateWayAddressNotAvailable'`,
    );
  });

  it.each([
    ['where the code is a variable', `const { code } = err; if (code === 61004) { retry(); }`],
    ['for a list', 'if ([61001, 61004].includes(err.code)) { retry(); }'],
    ['for every other value', 'if (err.code !== 61004) { retry(); }'],
  ])('is not made %s', (_, body) => {
    expect(reports(body).map(({ suggestions }) => suggestions)).toEqual([[]]);
  });

  it('is not made where the SDK sends nothing else', () => {
    const code = `// sdk-errors: agora-signaling\nif (event.code === 501) { retry(); }`;
    expect(
      lintScript(code, only).map(({ message, suggestions }) => [message, suggestions]),
    ).toEqual([[expect.stringContaining('Write the constant that is meant'), []]]);
  });
});

describe('of two with one value', () => {
  const directive = '// sdk-errors: agora-signaling\n';

  it('the key that is reported is the first one', () => {
    const code = `const CODES = { LOGOUT_E_OTHER: 100, LOGOUT_E_USER: 101, LOGOUT_E_NET: 102 };
      const TEXTS = {
        [CODES.LOGOUT_E_NET]: 1,
        102: 2,
      };
      show(TEXTS[code] ?? 3);`;
    expect(lintScript(code, only).map(({ line }) => line)).toEqual([3]);
  });

  it('the label that is reported is the second one', () => {
    const code = `${directive}switch (code) {\n case 102: a(); break;\n case 102: b(); }`;
    expect(lintScript(code, only).map(({ line }) => line)).toEqual([4]);
  });

  it('nothing is known of labels that cannot be read', () => {
    expect(lintScript(`${directive}switch (code) { case a(): case b(): case 102: }`, only)).toEqual(
      [],
    );
  });

  it('two comparisons repeat nothing', () => {
    expect(lintScript(`${directive}if (code === 102 || code === 102) { a(); }`, only)).toEqual([]);
  });
});
