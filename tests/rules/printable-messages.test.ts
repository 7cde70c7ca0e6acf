import { describe, expect, it } from 'vitest';

import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type Found, type LintOptions, lintScript } from '../lint.js';

/** Characters that end a line or steer a terminal. */

const steering = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

/** Texts as a program may write them in a literal. */
const literals = ['\\u001b[2J', '\\n::error::forged', '\\r', '\\u2028', '\\u202e', '\\u009b2J'];

function reports(code: string, options?: LintOptions): Found[] {
  const found = lintScript(code, options);
  expect(found).not.toEqual([]);
  return found;
}

function expectPrintable(found: readonly Found[]): void {
  for (const text of found.flatMap(({ message, offered }) => [message, ...offered])) {
    expect(text).not.toMatch(steering);
  }
}

describe('a message is one printable line', () => {
  it.each(literals)('where a compared literal holds %s', (text) => {
    expectPrintable(
      reports(`VERTC.createEngine('a').on('onError', (e) => {
  if (e.errorCode === 'TOKEN_EXPIRED${text}') leave();
});
`),
    );
  });

  it('where a directive holds a character that steers a terminal', () => {
    expectPrintable(reports('// sdk-errors: \u001B[2J\u202Evolcengine-rtc-web\nf(VERTC);\n'));
  });

  it('where the title of a catalog reorders the text behind it', () => {
    const code = smallCode('LOST', 'lost');
    const catalog = smallCatalog({
      title: { en: 'Small\u202E SDK', 'zh-CN': 'Small\u202E SDK' },
      globals: ['Small'],
      spaces: [smallSpace({ values: 'string', codes: [code, smallCode('KICKED', 'kicked')] })],
      hazards: ['LOST', 'KICKED'].map((name) => ({
        kind: 'name-differs-from-value',
        space: 'code',
        code: name,
      })),
    });
    expectPrintable(
      reports(
        `Small.createEngine().on('onError', (e) => {
  switch (e.code) {
    case 'lost':
      leave();
  }
});
`,
        { settings: { catalogs: [catalog] } },
      ),
    );
  });
});

describe('a message is bounded', () => {
  it('whatever the length of a directive', () => {
    const [report] = reports(`// sdk-errors: ${'x'.repeat(1_000_000)}\nf(VERTC);\n`);
    expect(report?.message).toMatch(/^Unknown catalog `x+…/u);
    expect(report?.message.length).toBeLessThan(5000);
  });

  it('whatever the length of a literal', () => {
    const [report] = reports(`VERTC.createEngine('a').on('onError', (e) => {
  if (e.errorCode === '${'x'.repeat(1_000_000)}') leave();
});
`);
    expect(report?.message.length).toBeLessThan(5000);
  });
});
