import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { markerText } from '../../src/sites/marker.js';
import { quoted } from '../../src/fix/style.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { type LintOptions, fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';

const style = {
  endOfLine: '\n',
  quote: "'",
  semicolon: ';',
  indentUnit: '  ',
  separatesDigits: false,
};

/** What ends a line, a comment, a string, a template or a script element. */
const hostile: readonly string[] = [
  'a\nsteal()',
  'a\rsteal()',
  'a\r\nsteal()',
  'a\u2028steal()',
  'a\u2029steal()',
  'a*/steal()/*',
  "a'+steal()+'",
  'a"+steal()+"',
  'a`+steal()+`',
  'a${steal()}',
  'a\\',
  "a\\'+steal()+\\'",
  'a\\\n',
  '</script><script>steal()//',
  '</SCRIPT >',
  '<!--<script>',
  'a\u202Eb\u0000c\u001Bd\uFEFFe\uD800f\u{E0041}g',
];

/** The tokens of a program. */
function tokens(code: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, undefined, code);
  const found: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    found.push(scanner.getTokenText());
  }
  return found;
}

describe('a string', () => {
  it.each(hostile.flatMap((text) => ["'", '"', '`'].map((quote) => [text, quote] as const)))(
    'of %j in %s is one printable token with that value',
    (text, quote) => {
      const written = quoted(text, { ...style, quote });
      expect(tokens(written)).toEqual([written]);
      expect(runInNewContext(written)).toBe(text);
      expect(written).toMatch(/^[\u0020-\u007E]*$/u);
      expect(written).not.toMatch(/<\/script|<!--/iu);
    },
  );

  it.each([
    ['错误 é 😀', "'错误 é 😀'"],
    ['C:\\lost', "'C:\\\\lost'"],
    ['a < b', "'a < b'"],
  ])('of %j stays legible', (text, written) => {
    expect(quoted(text, style)).toBe(written);
  });
});

describe('a marker', () => {
  it.each(hostile)('with the summary and remedy %j is a comment and no code', (text) => {
    const code = smallCode('LOST', 1, {
      summary: { en: text, 'zh-CN': text },
      remedy: { en: text, 'zh-CN': text },
    });
    for (const locale of ['en', 'zh-CN'] as const) {
      const marker = markerText(code, locale);
      expect(tokens(`// ${marker}\n;`)).toEqual([';']);
      expect(tokens(`/* ${marker} */;`)).toEqual([';']);
      expect(marker).not.toMatch(/<\/script|<!--/iu);
    }
  });

  it('has no white space that ESLint calls irregular', () => {
    const code = smallCode('LOST', 1, {
      summary: { en: '', 'zh-CN': '通话\u3000断开\u00A0了' },
      remedy: { en: '', 'zh-CN': '重新呼叫' },
    });
    expect(markerText(code, 'zh-CN')).toBe('TODO(sdk-errors): 通话 断开 了：重新呼叫。');
  });
});

const enumOfPackage: LintOptions = {
  settings: { enums: [{ package: 'hostile-sdk', name: 'Failure' }] },
};
const missing = [
  "'a\\nsteal()'",
  "'b\\u2028steal()'",
  "'c*/steal()'",
  "'eslint-disable-line'",
  "'@ts-ignore'",
] as const;

/** A program on an enum of a package, of which it has the type alone, or the value too. */
function program(subject: string, clauses: string): string {
  return `import { ${subject === 'Failure' ? 'Failure' : 'type Failure'}, failure } from 'hostile-sdk';
declare function leave(): void;
switch (failure) {
${clauses}
}
`;
}

describe('names of members in typings', () => {
  it('are spelled as members where the enum is in scope', () => {
    const fixed = fixTyped(
      program('Failure', '  case Failure.Lost:\n    leave();\n    break;'),
      enumOfPackage,
    );
    for (const name of missing) {
      expect(fixed).toContain(`case Failure[${name}]:`);
    }
    expectNoCode(fixed);
  });

  it('are quoted in comments where it is not', () => {
    const fixed = fixTyped(program('', '  case 1:\n    leave();\n    break;'), enumOfPackage);
    expect(fixed).toMatch(/case 5: \/\/ "eslint-disable-line"/u);
    expect(fixed).toMatch(/case 6: \/\/ "@ts-ignore"/u);
    expectNoCode(fixed);
  });

  it('are printable in messages', () => {
    for (const { message } of lintTyped(
      program('Failure', '  case Failure.Lost:\n    leave();\n    break;'),
      enumOfPackage,
    )) {
      expect(message).not.toMatch(/[\n\u2028]/u);
    }
  });
});

describe('values of members in typings', () => {
  const enums = ['Failure', 'Reason'].map((name) => ({ package: 'hostile-sdk', name }));
  const options: LintOptions = { settings: { enums } };

  it('are strings where the enum is not in scope', () => {
    const fixed = fixTyped(
      `import { reason } from 'hostile-sdk';
declare function leave(): void;
switch (reason) {
  case 'gone' as typeof reason:
    leave();
    break;
}
`,
      options,
    );
    expect(fixed).toContain(String.raw`case 'a\nsteal()': // "Line\nsteal()"`);
    expect(fixed).toContain(String.raw`case 'b\u2029steal()': // Separated`);
    expect(fixed).toContain(`case "c'+steal()+'": // Quoted`);
    expectNoCode(fixed);
  });

  it.each([
    ['members', 'Failure', '[Failure.Lost]', 'failure'],
    ['strings', 'type Reason', 'gone', 'reason'],
  ])('are keys of a table, as %s', (_, imported, key, subject) => {
    const [report] = lintTyped(
      `import { ${imported}, ${subject} } from 'hostile-sdk';
declare function show(text: string | undefined): void;
const texts: Record<number | string, string> = {
  ${key}: 'a',
};
show(texts[${subject}]);
`,
      options,
    );
    const [suggestion = ''] = report?.suggestions ?? [];
    expect(suggestion).toContain(String.raw`a\nsteal()`);
    expectNoCode(suggestion);
  });
});

function expectNoCode(fixed: string): void {
  expect(tokens(fixed)).not.toContain('steal');
  expect(ts.transpileModule(fixed, { reportDiagnostics: true }).diagnostics).toEqual([]);
}

describe('a key `__proto__`', () => {
  const catalog = smallCatalog({
    globals: ['Small'],
    spaces: [
      smallSpace({
        values: 'string',
        codes: [smallCode('Lost', 'lost'), smallCode('Prototype', '__proto__')],
      }),
    ],
    hazards: ['Lost', 'Prototype'].map((code) => ({
      kind: 'name-differs-from-value',
      space: 'code',
      code,
    })),
  });
  const table = (entries: string, look = 'texts[e.code]'): string => `const texts = ${entries};
Small.createEngine().on('onError', (e) => {
  show(${look});
});
`;
  const suggestions = (code: string): readonly string[] =>
    lintScript(code, { settings: { catalogs: [catalog] } })
      .filter(({ rule }) => rule === 'exhaustive-table')
      .flatMap((report) => report.suggestions);

  it.each([
    ['bare keys', `{\n  lost: 'a',\n}`],
    ['quoted keys', `{\n  'lost': 'a',\n}`],
  ])('is computed in a suggestion among %s', (_, entries) => {
    const [suggestion] = suggestions(table(entries));
    expect(suggestion).toContain(`\n  ['__proto__']: '`);
  });

  it('is a key as any other of a Map', () => {
    const [suggestion] = suggestions(table(`new Map([\n  ['lost', 'a'],\n])`, 'texts.get(e.code)'));
    expect(suggestion).toContain(`\n  ['__proto__', '`);
  });
});

it('a code `__proto__` is no member of constants', () => {
  const codes = [smallCode('Lost', 1), smallCode('__proto__', 2)];
  const catalog = smallCatalog({
    globals: ['Small'],
    spaces: [smallSpace({ path: ['Codes'], codes })],
  });
  const fixed = fixScript(
    `Small.createEngine().on('onError', (e) => {
  switch (e.code) {
    case Small.Codes.Lost:
      leave();
  }
});
`,
    { settings: { catalogs: [catalog] } },
  );
  expect(fixed).toContain('case 2: // __proto__');
});
