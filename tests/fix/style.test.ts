import { describe, expect, it } from 'vitest';

import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';
import { fixScript } from '../lint.js';

const directive = '// sdk-errors: agora-signaling/code@onLogout\n';
const textDirective = '// sdk-errors: volcengine-rtc-web/ErrorCode@onError\n';

/** The text after `--fix`, without what the markers say. */
const fixed = (code: string): string =>
  fixScript(code).replaceAll(/TODO\(sdk-errors\): .*?(?=\r?\n)/gu, 'TODO');

describe('semicolons', () => {
  it.each([
    ['none as in the switch, whatever the file has', 'before();\nalso();\n', '', ''],
    ['as in the switch, whatever the file has', 'before()\nalso()\nafter()\n', ';', ';'],
  ])('%s', (_, file, written, expected) => {
    const code = `${file}${directive}switch (code) {\n  case 100:\n    leave()${written}\n    break${written}\n}\n`;
    expect(fixed(code)).toContain(`  case 101:`);
    expect(fixed(code)).toContain(`; TODO\n    break${expected}\n  case 102:`);
  });

  it.each([
    ['none as in the file', 'before()\nalso()\n', ''],
    ['as in the file', 'before();\nalso();\n', ';'],
    ['where the file has as many as none', 'before();\nalso()\n', ';'],
    ['where nothing in the file shows them', '', ';'],
  ])('in a switch without statements, %s', (_, file, expected) => {
    const code = `${file}${directive}switch (code) {\n  case 100:\n}\n`;
    expect(fixed(code)).toContain(`  case 100:\n    break${expected}\n  case 101:`);
    expect(fixed(code)).toContain(`; TODO\n    break${expected}\n  case 102:`);
  });

  it.each([
    [
      'a condition over several lines',
      'if (\n      one &&\n      two &&\n      three\n    ) {\n      leave();\n    }',
    ],
    ['arguments over several lines', 'leave(\n      one,\n      two\n    );'],
    ['a function over several lines', 'then(() =>\n      leave()\n    );'],
    ['lists and objects over several lines', 'leave([\n      {\n        a: one\n      }\n    ]);'],
  ])('are not missed at the line ends of %s', (_, statement) => {
    const code = `${directive}switch (code) {\n  case 100:\n    ${statement}\n}\n`;
    expect(fixed(code)).toContain(`\n    break;\n  case 101:`);
  });

  it('are not missed behind blocks, nor needed before them', () => {
    const code = `${directive}switch (code) {\n  case 100:\n    if (a) {\n      leave()\n    }\n    for (const b of c) {\n    }\n}\n`;
    expect(fixed(code)).toContain(`\n    break\n  case 101:`);
  });

  it('are not missed in the heads of loops', () => {
    const code = `${directive}switch (code) {\n  case 100:\n    for (const a of b) {\n    }\n    for (const c in d) {\n    }\n    leave();\n}\n`;
    expect(fixed(code)).toContain(`\n    break;\n  case 101:`);
  });

  it('are none behind a text that ends in a brace', () => {
    const code = `before();\n${directive}switch (code) {\n  case 100:\n    leave(\`\${code}\`)\n    text = \`a\${code}\`\n}\n`;
    expect(fixed(code)).toContain(`\n    break\n  case 101:`);
  });
});

describe('indentation', () => {
  it('of cases that stand below their switch', () => {
    const code = `${directive}switch (code) {\ncase 100:\n  leave();\n  break;\n}\n`;
    expect(fixed(code)).toContain(`\ncase 101: // LOGOUT_E_USER; TODO\n  break;\ncase 102:`);
  });

  it('of a `break` is that of the statement above it', () => {
    const code = `${directive}switch (code) {\n  case 100:\n      leave();\n}\n`;
    expect(fixed(code)).toContain(`\n      leave();\n      break;\n  case 101:`);
  });

  it('of a `break` behind a statement on the line of its label is one step more than that', () => {
    const code = `${directive}switch (code) {\n  case 100: leave();\n}\n`;
    expect(fixed(code)).toContain(`\n  case 100: leave();\n    break;\n  case 101:`);
  });

  it.each([
    ['two spaces where the file has none', '', '  '],
    [
      'a tab where texts in it are aligned with spaces',
      `const a  = 1;\nif (a) {\n\tb();\n}\n`,
      '\t',
    ],
    ['a tab where all lines stand further in', `\t\tb();\n`, '\t'],
    ['four spaces where the first line has eight', `if (a) {\n        b();\n}\n`, '    '],
    ['two spaces where the first line has six', `if (a) {\n      b();\n}\n`, '  '],
    [
      'two spaces where a comment goes over several lines',
      `/*\n    * a\n    */\nif (a) {\n  b();\n}\n`,
      '  ',
    ],
  ])('is %s', (_, file, unit) => {
    const code = `${file}${directive}switch (code) {\n}\n`;
    expect(fixed(code)).toContain(
      `\n${unit}case 101: // LOGOUT_E_USER; TODO\n${unit}${unit}break;\n`,
    );
  });
});

describe('quotes', () => {
  it.each([
    ['single ones where the file has no texts', '', `'`],
    ['single ones where it has as many of both', `one('a');\ntwo("b");\n`, `'`],
    ['double ones where it has more of them', `one("a");\ntwo("b");\nthree('c');\n`, '"'],
  ])('are %s', (_, file, quote) => {
    const code = `${file}${textDirective}switch (code) {\n}\n`;
    expect(fixed(code)).toContain(`  case ${quote}TOKEN_EXPIRED${quote}: // TODO\n`);
  });

  it('and backslashes in a value are escaped', () => {
    const catalog = smallCatalog({
      spaces: [smallSpace({ values: 'string', codes: [smallCode('Failed', `it's \\ "lost"`)] })],
      hazards: [{ kind: 'name-differs-from-value', space: 'code', code: 'Failed' }],
    });
    const code = `// sdk-errors: small/code@onError\nswitch (code) {\n}\n`;
    expect(fixScript(code, { settings: { catalogs: [catalog] } })).toContain(
      String.raw`case 'it\'s \\ "lost"': // Failed`,
    );
  });
});

describe('comments', () => {
  const fallback = `  default:\n    console.log(code);\n}\n`;

  it.each([
    ['on the last line of the case above', `    break; // of that case\n`],
    ['that says that the case above falls through', `    // fallthrough\n`],
    ['that says so with a hyphen', `    // fall-through\n`],
    ['that says so in capitals', `    /* FALLS THROUGH */\n`],
  ])('a comment stays with the case above: one %s', (_, end) => {
    const head = `${directive}switch (code) {\n  case 100:\n    leave();\n${end}`;
    expect(fixed(head + fallback)).toContain(`${head}  case 101:`);
  });

  it('a comment below the last statement stays below what is added to it', () => {
    const code = `${directive}switch (code) {\n  case 100:\n    leave();\n    // more to come\n}\n`;
    expect(fixed(code)).toContain(`    leave();\n    break;\n    // more to come\n  case 101:`);
  });
});
