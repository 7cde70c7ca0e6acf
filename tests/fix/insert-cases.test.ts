import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { otherThan, todo } from './marker-text.js';

const onErrorSwitch = (body: string): string =>
  `${start}engine.on(VERTC.events.onError, (e) => {\n${body}});\n`;
const six = otherThan('TOKEN_EXPIRED');

describe('without a default, each case breaks', () => {
  it('and is spelled as its siblings are', () => {
    const before = `  switch (e.errorCode) {
    case VERTC.ErrorCode.TOKEN_EXPIRED:
      leave();
      break;
  }
`;
    const added = six.map(
      (name) => `    case VERTC.ErrorCode.${name}: // ${todo(name)}\n      break;\n`,
    );
    expect(fixTyped(onErrorSwitch(before))).toBe(
      onErrorSwitch(before.replace('  }\n', `${added.join('')}  }\n`)),
    );
  });

  it('and a last case that ended with the switch says so', () => {
    const fixed = fixTyped(
      onErrorSwitch(`  switch (e.errorCode) {\n    case 'TOKEN_EXPIRED':\n      leave();\n  }\n`),
    );
    expect(fixed).toContain(`      leave();\n      break;\n    case VERTC.ErrorCode.KICKED_OUT:`);
  });

  it('and a comment behind the last statement stays behind it', () => {
    const fixed = fixTyped(
      onErrorSwitch(
        `  switch (e.errorCode) {\n    case 'TOKEN_EXPIRED':\n      leave(); // go\n  }\n`,
      ),
    );
    expect(fixed).toContain(`      leave(); // go\n      break;\n`);
  });

  it('also in a switch on one line', () => {
    const fixed = fixTyped(
      onErrorSwitch(`  switch (e.errorCode) { case 'TOKEN_EXPIRED': leave(); }\n`),
    );
    expect(lintTyped(fixed).filter(({ message }) => !message.includes('still a stub'))).toEqual([]);
    expect(lintTyped(fixed)).toHaveLength(6);
  });

  it('also in a switch that has no cases', () => {
    const fixed = fixTyped(onErrorSwitch(`  switch (e.errorCode) {\n  }\n`));
    expect(fixed).toContain(`    case VERTC.ErrorCode.KICKED_OUT: // `);
    expect(lintTyped(fixed)).toHaveLength(7);
  });
});

describe('above a default, the cases fall into it', () => {
  const added = six.map((name) => `    case VERTC.ErrorCode.${name}: // ${todo(name)}\n`).join('');
  const head = `  switch (e.errorCode) {\n    case VERTC.ErrorCode.TOKEN_EXPIRED:\n      leave();\n      break;\n`;

  it.each([
    ['the default', `    default:\n      console.error(e);\n  }\n`],
    [
      'a default in the middle',
      `    default:\n      console.error(e);\n      break;\n    case VERTC.ErrorCode.TOKEN_EXPIRED as never:\n  }\n`,
    ],
  ])('above %s', (_, tail) => {
    expect(fixTyped(onErrorSwitch(head + tail))).toBe(onErrorSwitch(head + added + tail));
  });

  it('below the comments above it, because a comment between two labels is a gap', () => {
    const comments = `    // whatever else comes\n    /* and more */\n`;
    const tail = `    default:\n      console.error(e);\n  }\n`;
    expect(fixTyped(onErrorSwitch(head + comments + tail))).toBe(
      onErrorSwitch(head + comments + added + tail),
    );
  });

  it.each([
    ['a comment on its line', `    /* the rest */ default:\n`, '', `    /* the rest */ default:\n`],
    [
      'a comment that ends on its line',
      `    /*\n     * the rest\n     */ default:\n`,
      `    /*\n     * the rest\n     */\n`,
      `    default:\n`,
    ],
  ])('above %s', (_, before, above, below) => {
    const fixed = fixTyped(onErrorSwitch(`${head}${before}      console.error(e);\n  }\n`));
    const [first, ...others] = fixed.slice(fixed.indexOf(above) + above.length).split('default:');
    expect(others).toHaveLength(1);
    expect(fixed).toContain(head + above);
    expect(fixed).toContain(`.\n${below}      console.error(e);\n`);
    expect(first).toContain('case VERTC.ErrorCode.RECONNECT_FAILED: // TODO');
  });

  it('below the comment that says that the case above falls through', () => {
    const fallsThrough = `  switch (e.errorCode) {\n    case VERTC.ErrorCode.TOKEN_EXPIRED:\n      console.log();\n    // falls through\n`;
    const tail = `    default:\n      console.error(e);\n  }\n`;
    expect(fixTyped(onErrorSwitch(fallsThrough + tail))).toBe(
      onErrorSwitch(fallsThrough + added + tail),
    );
  });
});

describe('where the cases of the file have braces, so have the new ones', () => {
  const braced = (end: string): string =>
    `  switch (e.errorCode) {\n    case VERTC.ErrorCode.TOKEN_EXPIRED: {\n      leave();\n${end}    }\n  }\n`;
  const added = six
    .map(
      (name) =>
        `    case VERTC.ErrorCode.${name}: {\n      // ${todo(name)}\n      break;\n    }\n`,
    )
    .join('');

  it.each([
    ['with the marker inside', '      break;\n'],
    ['and the last case breaks inside its own', ''],
  ])('%s', (_, end) => {
    expect(fixTyped(onErrorSwitch(braced(end)))).toBe(
      onErrorSwitch(braced('      break;\n').replace(/ {2}\}\n$/u, `${added}  }\n`)),
    );
  });
});

describe('in the style of the file', () => {
  const body = (indent: string, end: string): string =>
    [
      `${indent}switch (e.errorCode) {`,
      `${indent}${indent}case VERTC.ErrorCode.TOKEN_EXPIRED:`,
      `${indent}${indent}${indent}leave()`,
      `${indent}${indent}${indent}break`,
      `${indent}}`,
      '',
    ].join(end);

  it('with tabs and without semicolons', () => {
    const code = onErrorSwitch(body('\t', '\n')).replaceAll(';\n', '\n');
    expect(fixTyped(code)).toContain(
      `\t\tcase VERTC.ErrorCode.KICKED_OUT: // ${todo('KICKED_OUT')}\n\t\t\tbreak\n`,
    );
  });

  it('with four spaces', () => {
    const code = onErrorSwitch(body('    ', '\n')).replaceAll('  leave', '  leave');
    expect(fixTyped(code)).toContain(`        case VERTC.ErrorCode.KICKED_OUT: // `);
  });

  it('with Windows line ends', () => {
    const fixed = fixTyped(onErrorSwitch(body('  ', '\n')).replaceAll('\n', '\r\n'));
    expect(fixed.replaceAll('\r\n', '')).not.toContain('\n');
    expect(fixed).toMatch(/case VERTC\.ErrorCode\.KICKED_OUT: \/\/ .*\r\n/u);
  });

  it('with double quotes where a literal has to be written', () => {
    const code = `const rtc = require("@volcengine/rtc").default;\nconst engine = rtc.createEngine("a");\nengine.on("onError", function (e) {\n  switch (e.errorCode) {\n    case "TOKEN_EXPIRED":\n      leave();\n      break;\n  }\n});\n`;
    expect(fixScript(code)).toContain('    case "KICKED_OUT": // TODO');
  });
});

describe('numbers', () => {
  it('carry their names where the enum exists in no value position', () => {
    const code = `${start}engine.on(VERTC.events.onAudioMixingStateChanged, (e) => {\n  switch (e.error) {\n    case 1:\n      leave();\n      break;\n  }\n});\n`;
    expect(fixTyped(code)).toContain(
      `    case 3: // AUDIO_MIXING_ERROR_ID_NOT_FOUND; TODO(sdk-errors): `,
    );
  });
});

describe('safety', () => {
  it('more than 24 cases are a suggestion', () => {
    const code = `${start}// sdk-errors: volcengine-rtc-web/ErrorCode\nswitch (state) {\n  case 'KICKED_OUT':\n    leave();\n}\n`;
    const [report] = lintTyped(code);
    expect(fixTyped(code)).toBe(code);
    expect(report?.suggestions[0]).toContain('case VERTC.ErrorCode.TOKEN_EXPIRED:');
  });

  it('a label that the type rejects is not written', () => {
    const code = onErrorSwitch('').replace(
      '(e) => {\n',
      `(e: { errorCode: typeof VERTC.ErrorCode.KICKED_OUT }) => {\n  switch (e.errorCode) {\n    case VERTC.ErrorCode.KICKED_OUT:\n      leave();\n  }\n`,
    );
    expect(lintTyped(code)[0]?.message).toContain('its type is too narrow');
    expect(fixTyped(code)).toBe(code);
  });

  it('a second run changes nothing, and each stub is reported until it is filled', () => {
    const fixed = fixTyped(
      onErrorSwitch(`  switch (e.errorCode) {\n    case 'TOKEN_EXPIRED':\n      leave();\n  }\n`),
    );
    expect(fixTyped(fixed)).toBe(fixed);
    expect(lintTyped(fixed).map(({ codes }) => codes)).toEqual(six.map((name) => [name]));
    const filled = fixed.replace(/\/\/ TODO\(sdk-errors\): .*/gu, 'leave();');
    expect(lintTyped(filled)).toEqual([]);
  });
});
