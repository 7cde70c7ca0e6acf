import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';

import { runCommand } from '../../src/command/run-command.js';
import type { Terminal } from '../../src/command/terminal.js';
import { run } from './run.js';

function terminalThat(changes: Partial<Terminal>): Terminal {
  return {
    colors: picocolors.createColors(false),
    print: () => undefined,
    complain: () => undefined,
    progress: () => undefined,
    finish: () => undefined,
    ...changes,
  };
}

describe('however a run ends, no progress is left on the terminal', () => {
  it.each([
    ['with nothing found', ['hazards', 'netease-webrtc']],
    ['with wrong usage', ['hazrds']],
    ['with a catalog that is not there', ['hazards', 'netease']],
  ])('%s', async (_what, words) => {
    const shown: string[] = [];
    await runCommand(words, terminalThat({ progress: (doing) => void shown.push(doing) }));
    expect(shown.at(-1)).toBe('');
  });
});

it('a mistake of the program is thrown, and no exit code hides it', async () => {
  const mistake = new TypeError('lines is not iterable');
  const said: unknown[] = [];
  const running = runCommand(
    ['hazards', 'netease-webrtc'],
    terminalThat({
      print: () => {
        throw mistake;
      },
      complain: (line) => void said.push(line),
      finish: (code) => void said.push(code),
    }),
  );
  await expect(running).rejects.toBe(mistake);
  expect(said).toEqual([]);
});

describe('what is wrong is told in one line by the name of the command', () => {
  it.each([
    [
      'an unknown option',
      ['diff', '--chnagelog'],
      "unknown option '--chnagelog' (Did you mean --changelog?)",
    ],
    ['an unknown option that is near to none', ['diff', '--xyz'], "unknown option '--xyz'"],
    [
      'a folder that is not there',
      ['check', '--project', 'no/such'],
      '--project "no/such": there is no such folder',
    ],
    ['a missing option of import', ['import', 'a.md'], "required option '--id <id>' not specified"],
  ])('%s', async (_what, words, line) => {
    expect(await run(...words)).toEqual({ code: 2, errors: `sdk-errors: ${line}\n`, output: '' });
  });
});
