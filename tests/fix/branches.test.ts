import { describe, expect, it } from 'vitest';

import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { fixScript, lintScript } from '../lint.js';

const handler = (body: string): string =>
  `const session = Signal('a').login('b', 'c');\nsession.onLogout = (code) => {\n${body}};\n`;

const suggestions = (code: string): readonly string[] | undefined =>
  lintScript(code)
    .find(({ rule }) => rule === 'exhaustive-handler')
    ?.suggestions.map((text) => text.replaceAll(/TODO\(sdk-errors\): .*/gu, 'TODO'));

describe('a branch for each missing code is offered', () => {
  const branch = (name: string, value: number): string =>
    ` else if (code === ${String(value)}) {\n    // ${name}; TODO\n  }`;
  const added =
    branch('LOGOUT_E_OTHER', 100) +
    branch('LOGOUT_E_TOKENEXPIRED', 105) +
    branch('LOGOUT_E_ALREADY_LOGOUT', 108);

  it.each([
    [
      'behind the last of a chain',
      `  if (code === 101) {\n    leave();\n  } else if (code === 102) {\n    leave();\n  } else if (code === 103) {\n    leave();\n  }`,
    ],
    [
      'behind the alternatives of one test',
      `  if (code === 101 || code === 102 || code === 103) {\n    leave();\n  }`,
    ],
    [
      'in the indentation of the last',
      `  if (code === 101 || code === 102) {\n    leave();\n  } else if (code === 103) {\n    leave();\n  }`,
    ],
  ])('%s', (_, chain) => {
    expect(suggestions(handler(`${chain}\n`))).toEqual([handler(`${chain}${added}\n`)]);
  });

  it.each([
    [
      'behind an `else` that only logs',
      `  if (code === 101) {\n    leave();\n  } else {\n    console.log(code);\n  }\n`,
    ],
    ['behind a branch without braces', `  if (code === 101) leave();\n`],
    ['where the code is excluded', `  if (code !== 101) {\n    return;\n  }\n  leave();\n`],
    ['where it is looked for in a list', `  if ([101, 102].includes(code)) {\n    leave();\n  }\n`],
    ['behind a condition that is no statement', `  code === 101 && leave();\n`],
    ['behind a choice', `  code === 101 ? leave() : undefined;\n`],
  ])('but not %s', (_, body) => {
    expect(suggestions(handler(body))).toEqual([]);
  });
});

describe('no more than 24 are written', () => {
  const lint = (count: number, body: string) => {
    const codes = Array.from({ length: count + 1 }, (_, index) =>
      smallCode(`Code${String(index)}`, index),
    );
    const catalog = smallCatalog({ globals: ['Small'], spaces: [smallSpace({ codes })] });
    const code = `Small.createEngine().on('onError', (e) => {\n${body}});\n`;
    const options = { settings: { catalogs: [catalog] } };
    return { code, reports: lintScript(code, options), fixed: fixScript(code, options) };
  };
  const test = `  if (e.code === 0) {\n    leave();\n  }\n`;
  const cases = `  switch (e.code) {\n    case 0:\n      leave();\n  }\n`;

  it('branches of a chain', () => {
    expect(lint(24, test).reports.map(({ suggestions: { length } }) => length)).toEqual([1]);
    expect(lint(25, test).reports.map(({ suggestions: { length } }) => length)).toEqual([0]);
  });

  it('cases of a switch; more are a suggestion', () => {
    const few = lint(24, cases);
    expect(few.fixed).toContain('case 24: // Code24; TODO');
    const many = lint(25, cases);
    expect(many.fixed).toBe(many.code);
    expect(many.reports[0]?.suggestions[0]).toContain('case 25: // Code25; TODO');
  });
});
