import { describe, expect, it } from 'vitest';

import { fixScript, fixTyped, lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';
import { compiles } from './compiles.js';

/** What the programs of tests/properties have shown to go wrong with labels and cases, each as small as it came out. */

const switchOver = (directive: string, body: string): string =>
  `// sdk-errors: ${directive}\nswitch (code) {\n${body}}\n`;

describe('a label in parentheses', () => {
  it('goes whole where it repeats a value', () => {
    const before = switchOver(
      'agora-signaling/code@onLogout',
      `  case 104:\n  case (104):\n    did(1);\n    break;\n  default:\n    throw code;\n`,
    );
    expect(fixScript(before)).toBe(before.replace('  case (104):\n', ''));
  });

  it('ends behind its colon, where the `break` of an empty last case goes', () => {
    const before = switchOver('agora-signaling/code@onLogout', `  case (100):\n`);
    expect(fixScript(before)).toContain(`  case (100):\n    break;\n  case 101:`);
  });
});

describe('a label above a block that repeats a value', () => {
  it('leaves the block to the label before it', () => {
    const before = switchOver(
      'agora-signaling/code@onLogout',
      `  case 104:\n  case 104: {\n    did(1);\n    break;\n  }\n  default:\n    throw code;\n`,
    );
    expect(fixScript(before)).toBe(before.replace('  case 104:\n', ''));
  });

  it.each([
    ['runs on into it', `  case 104:\n    did(1);\n  case 104: {\n    did(2);\n    break;\n  }\n`],
    ['has a comment', `  case 104: // kicked out\n  case 104: {\n    did(2);\n    break;\n  }\n`],
  ])('stays where the label before it %s', (_, cases) => {
    const before = switchOver(
      'agora-signaling/code@onLogout',
      `${cases}  default:\n    throw code;\n`,
    );
    expect(fixScript(before)).toBe(before);
  });
});

describe('comments behind the last label', () => {
  it('stay with it where its `break` gets braces, as the other cases have', () => {
    const cases = `  case 101: {\n    leave();\n    break;\n  }\n`;
    const fixed = fixScript(
      switchOver('agora-signaling/code@onLogout', `${cases}  case 100: // over\n`),
    );
    expect(fixed).toContain(`${cases}  case 100: {\n    // over\n    break;\n  }\n  case 102: {`);
  });

  it('stay behind it, also where one of them goes over several lines', () => {
    const last = `  case 100: /* over\n  two lines */ // and more\n`;
    const fixed = fixScript(switchOver('agora-signaling/code@onLogout', last));
    expect(fixed).toContain(`${last}    break;\n  case 101:`);
  });
});

describe('a comment that says that the case above falls through', () => {
  it('stays with that case, whatever comments stand above it', () => {
    const head = `  case 100:\n    console.log(1);\n  // of the case above\n  // falls through\n`;
    const above = `  // of the default\n`;
    const tail = `  default:\n    console.log(2);\n`;
    const fixed = fixScript(switchOver('agora-signaling/code@onLogout', head + above + tail));
    expect(fixed).toContain(`${head}${above}  case 101:`);
    expect(fixed).toContain(`\n${tail}`);
  });
});

describe('a stub above a default', () => {
  it('keeps its marker when more cases are missing', () => {
    const head = `  case 100:\n    // TODO(sdk-errors): say so\n`;
    const tail = `  default:\n    console.log(2);\n`;
    const code = switchOver('agora-signaling/code@onLogout', head + tail);
    expect(fixScript(code)).toContain(`${head}  case 101:`);
  });
});

describe('a switch over a text that is made of the code', () => {
  it.each(['String(code)', 'code.toString()', '`${code}`'])(
    '%s gets labels that are texts',
    (text) => {
      const fixed = fixScript(
        `// sdk-errors: agora-signaling/code@onLogout\nswitch (${text}) {\n  case '100':\n    did(1);\n}\n`,
      );
      expect(fixed).toContain(`  case '103': // LOGOUT_E_KICKED; TODO`);
      expect(lintScript(fixed).filter(({ message }) => !message.includes('still a stub'))).toEqual(
        [],
      );
    },
  );

  it('compiles where the SDK sends a number', () => {
    const code = `${start}engine.on(VERTC.events.onAudioMixingStateChanged, (e) => {\n  switch (String(e.error)) {\n    case '1':\n      leave();\n  }\n});\n`;
    expect(compiles(code)).toEqual([]);
    expect(compiles(fixTyped(code))).toEqual([]);
    expect(fixTyped(code)).toContain(`case '3': // AUDIO_MIXING_ERROR_ID_NOT_FOUND`);
  });
});

describe('a repeated label with a comment above it', () => {
  it('stays, because the comment would speak of the next one', () => {
    const code = switchOver(
      'agora-signaling/code@onLogout',
      `  case 104:\n  // of an old server\n  case 104:\n  default:\n    throw code;\n`,
    );
    expect(fixScript(code)).toBe(code);
  });
});

describe('a switch over what is true or false', () => {
  it('inspects no code, though it stands on the line of one that does', () => {
    const code = `// sdk-errors: nertc-web/ErrorCode@notAllowedError\nswitch (code) { default: switch (flag) { case true: leave(); break; default: stay(); } }\n`;
    expect(lintScript(code, { preset: 'strict' })).toHaveLength(1);
  });
});

describe('a case that returns before its try can throw', () => {
  it('is followed by nothing: ESLint takes no break there, TypeScript wants one', () => {
    const code = switchOver(
      'agora-signaling/code@onLogout',
      `  case 103:\n    try {\n      return;\n    } catch {\n    }\n`,
    );
    const inFunction = `function f() {\n${code}}\n`;
    expect([lintScript(inFunction).length, fixScript(inFunction)]).toEqual([1, inFunction]);
  });
});

describe('a label that is asserted to be never', () => {
  const program = (body: string): string =>
    `declare const code: 'PermissionDenied' | 'NotFound' | 'Other';\ndeclare function leave(): void;\n// sdk-errors: livekit-client/MediaDeviceFailure\nswitch (code) {\n  case 'PermissionDenied' as never:\n    ${body}\n    break;\n}\nexport {};\n`;

  it('is a default to TypeScript: what its case reads of the code would be narrowed', () => {
    const before = program(`if (code === 'PermissionDenied') leave();`);
    expect([lintTyped(before).length, fixTyped(before)]).toEqual([1, before]);
  });

  it('gets other cases beside it where its case reads nothing', () => {
    expect(fixTyped(program('leave();'))).toContain(`case 'NotFound':`);
  });
});

describe('a label that repeats a value', () => {
  it('is one, whatever its type is said to be', () => {
    const table = `const CODES = { LOGOUT_E_OTHER: 100, LOGOUT_E_KICKED: 103, LOGOUT_E_PACKET: 104, QUERYUSERNUM_E_TIMEOUT: 501, QUERYUSERNUM_E_BYUSER: 501 };\n`;
    const code = `${table}declare const code: any;\nswitch (code) {\n  case CODES.QUERYUSERNUM_E_TIMEOUT as never:\n  case CODES.QUERYUSERNUM_E_BYUSER as never: // old\n    throw code;\n  default:\n    throw code;\n}\nexport {};\n`;
    const rules = { 'sdk-errors/no-deprecated-code': 'error' } as const;
    expect(lintTyped(code, { rules })).toHaveLength(1);
    expect(fixTyped(code, { rules })).toBe(code);
  });

  it('stays while its case is a stub', () => {
    const code = switchOver(
      'agora-signaling/code@onLogout',
      `  case 104:\n  case 100:\n  case 104:\n    break;\n    // TODO(sdk-errors): say so\n  default:\n    throw code;\n`,
    );
    expect(fixScript(code)).toBe(code);
    expect(fixScript(code.replace('    // TODO(sdk-errors): say so\n', ''))).not.toContain(
      `case 100:\n  case 104:`,
    );
  });
});

describe('two labels of one value that stand above each other and go', () => {
  it('go one after the other, so that the body that is left behind goes with the second', () => {
    const code = switchOver(
      'agora-signaling/code@onLogout',
      `  case 104: break;\n  case 104:\n  case 104: break;\n  default: leave();\n`,
    );
    expect(fixScript(code)).toBe(
      switchOver('agora-signaling/code@onLogout', `  case 104: break;\n  default: leave();\n`),
    );
  });
});
