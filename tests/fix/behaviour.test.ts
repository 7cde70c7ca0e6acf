import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

import { fixScript, lintScript } from '../lint.js';
import { onErrorCodes } from '../rules/volcengine.js';

/** Switches over \`e.errorCode\`; \`did\` notes what ran. */
const switches = {
  'no default': `case 'KICKED_OUT': did('kicked'); break;`,
  'a last case without break': `case 'KICKED_OUT': did('kicked'); break; case 'ROOM_DISMISS': did('gone');`,
  'a last case without statements': `case 'KICKED_OUT': did('kicked'); break; case 'ROOM_DISMISS':`,
  'a last case in a block': `case 'KICKED_OUT': { const text = 'kicked'; did(text); }`,
  'fall-through between cases': `case 'KICKED_OUT': did('kicked'); case 'ROOM_DISMISS': did('gone'); break;`,
  'shared labels': `case 'KICKED_OUT': case 'ROOM_DISMISS': did('gone'); break;`,
  'a default at the end': `case 'KICKED_OUT': did('kicked'); break; default: console.log('other'); did.count++;`,
  'a default that the case above falls into': `case 'KICKED_OUT': did('kicked'); default: console.log('other');`,
  'a default in the middle': `case 'KICKED_OUT': did('kicked'); break; default: console.log('other'); case 'ROOM_DISMISS': did('gone');`,
  'a default at the start': `default: console.log('other'); case 'ROOM_DISMISS': did('gone');`,
  'a default that shares its label': `case 'KICKED_OUT': default: console.log('other');`,
  'a default without statements': `case 'KICKED_OUT': did('kicked'); break; default:`,
  'early returns, and a log for the others': `case 'KICKED_OUT': did('kicked'); return; case 'ROOM_DISMISS': did('gone'); return;`,
  'a return in a case': `case 'KICKED_OUT': did('kicked'); return; case 'ROOM_DISMISS': did('gone');`,
  'an exit in each branch': `case 'KICKED_OUT': if (e.late) { break; } else { return; }`,
};

const program = (body: string): string =>
  `const engine = VERTC.createEngine('a');\nengine.on('onError', (e) => {\n  switch (e.errorCode) { ${body} }\n  console.log('after');\n});\n`;

/** What a program does when a code arrives. */
function trace(code: string, errorCode: string | undefined): unknown[] {
  const done: unknown[] = [];
  const did = (what: string): void => {
    done.push(what);
  };
  const listeners: ((event: object) => void)[] = [];
  const engine = { on: (_: string, listener: (event: object) => void) => listeners.push(listener) };
  const console = { log: did };
  const ErrorCode = Object.fromEntries(onErrorCodes.map((name) => [name, name]));
  runInNewContext(code, { VERTC: { ErrorCode, createEngine: () => engine }, console, did });
  listeners.forEach((listener) => {
    listener({ errorCode });
  });
  return done;
}

describe('--fix changes nothing that the program does', () => {
  it.each(Object.entries(switches))('%s', (_, body) => {
    const before = program(body);
    const after = fixScript(before);
    for (const code of [...onErrorCodes, 'SOMETHING_NEW', undefined]) {
      expect(trace(after, code), code).toEqual(trace(before, code));
    }
    expect(fixScript(after)).toBe(after);
  });

  it.each(Object.entries(switches))('and leaves stubs alone to report: %s', (_, body) => {
    const after = fixScript(program(body));
    const reports = lintScript(after);
    expect(reports.filter(({ message }) => !message.includes('still a stub'))).toEqual([]);
  });

  it('and does write cases in these switches, but where an acting default covers all', () => {
    const unchanged = Object.entries(switches)
      .filter(([, body]) => fixScript(program(body)) === program(body))
      .map(([name]) => name);
    expect(unchanged).toEqual([
      'a default at the end',
      'a default in the middle',
      'a default at the start',
    ]);
  });
});
