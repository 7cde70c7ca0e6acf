import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { folderWith, run } from './run.js';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

const commands = ['import', 'hazards', 'diff', 'check', 'why'];

describe('help', () => {
  it('names every command', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    for (const command of commands) {
      expect(output).toMatch(new RegExp(`^  ${command} `, 'mu'));
    }
  });

  it.each(commands)('of %s shows examples and the exit codes', async (command) => {
    const { code, errors, output } = await run(command, '--help');
    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(output).toContain(`Usage: sdk-errors ${command} `);
    expect(output).toMatch(new RegExp(`\\$ sdk-errors ${command} `, 'u'));
    expect(output).toMatch(/exit codes:/iu);
  });

  it('is what a run without a command gets, as a complaint', async () => {
    const { code, errors, output } = await run();
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('Usage: sdk-errors [options] [command]');
  });

  it('without a terminal has no colours', async () => {
    const { output } = await run('--help');
    expect(output).not.toContain('\u001B');
  });
});

it('--version prints the version of the package', async () => {
  expect(await run('--version')).toEqual({ code: 0, errors: '', output: `${version}\n` });
});

const wrong: readonly { what: string; words: readonly string[]; message: string }[] = [
  {
    what: 'an unknown command',
    words: ['hazrds'],
    message: "sdk-errors: unknown command 'hazrds' (Did you mean hazards?)",
  },
  {
    what: 'the beginning of a command',
    words: ['haz'],
    message: "sdk-errors: unknown command 'haz' (Did you mean hazards?)",
  },
  {
    what: 'a word that is like no command',
    words: ['frobnicate'],
    message:
      "sdk-errors: unknown command 'frobnicate' (Allowed are import, hazards, diff, check, why, help.)",
  },
  {
    what: 'a catalog file where a command is expected',
    words: ['nope.json'],
    message:
      "sdk-errors: unknown command 'nope.json' (Write the command first: sdk-errors hazards nope.json)",
  },
  {
    what: 'a page where a command is expected',
    words: ['docs/errors.md', '--id', 'some-sdk-web'],
    message:
      "sdk-errors: unknown command 'docs/errors.md' (Write the command first: sdk-errors import docs/errors.md)",
  },
  {
    what: 'an unknown command with control characters',
    words: ['ha\u001B[2Jz'],
    message: "sdk-errors: unknown command 'ha\\u001B[2Jz' (Allowed are import",
  },
  {
    what: 'help for an unknown command',
    words: ['help', 'foo'],
    message:
      "sdk-errors: unknown command 'foo' (Allowed are import, hazards, diff, check, why, help.)",
  },
  {
    what: 'help for a misspelled command',
    words: ['help', 'chekc'],
    message: "sdk-errors: unknown command 'chekc' (Did you mean check?)",
  },
  {
    what: 'an unknown option',
    words: ['hazards', 'netease-webrtc', '--jsn'],
    message: "sdk-errors: unknown option '--jsn' (Did you mean --json?)",
  },
  {
    what: 'a missing argument',
    words: ['diff', 'netease-webrtc'],
    message: "sdk-errors: missing required argument 'new'",
  },
  {
    what: 'an argument too many',
    words: ['hazards', 'netease-webrtc', 'agora-signaling'],
    message: "sdk-errors: too many arguments for 'hazards'.",
  },
  {
    what: 'an unknown language',
    words: ['hazards', 'netease-webrtc', '--locale', 'fr'],
    message:
      "sdk-errors: option '--locale <locale>' argument 'fr' is invalid. Allowed choices are en, zh-CN.",
  },
  {
    what: 'two forms of output at once',
    words: ['diff', 'netease-webrtc', 'netease-webrtc', '--json', '--changelog'],
    message: "sdk-errors: option '--json' cannot be used with option '--changelog'",
  },
  {
    what: 'a catalog that is not there',
    words: ['hazards', 'acme'],
    message:
      'sdk-errors: "acme" is neither a file nor a built-in catalog. Built in are "volcengine-rtc-web", ',
  },
  {
    what: 'a part of the id of a catalog',
    words: ['hazards', 'netease'],
    message:
      'sdk-errors: "netease" is neither a file nor a built-in catalog. Did you mean "netease-webrtc"?\n',
  },
  {
    what: 'a part of several ids of catalogs',
    words: ['diff', 'agora-rt', 'draft.json'],
    message:
      'sdk-errors: "agora-rt" is neither a file nor a built-in catalog. Did you mean "agora-rtc-web" or "agora-rtm"?\n',
  },
  {
    what: 'a misspelled id with the end of a file',
    words: ['hazards', 'trct-web.json'],
    message:
      'sdk-errors: "trct-web.json" is neither a file nor a built-in catalog. Did you mean "trtc-web"?\n',
  },
  {
    what: 'a folder instead of a catalog',
    words: ['hazards', 'catalogs'],
    message: 'sdk-errors: catalog catalogs: cannot be read (EISDIR',
  },
  {
    what: 'a project that is not there',
    words: ['check', '--project', 'no/such/folder'],
    message: 'sdk-errors: --project "no/such/folder": there is no such folder',
  },
  {
    what: 'a file in the place of a project',
    words: ['check', '--project', 'package.json'],
    message: 'sdk-errors: --project "package.json": there is no such folder',
  },
];

describe('one line and exit code 2', () => {
  it.each(wrong)('for $what', async ({ message, words }) => {
    const { code, errors, output } = await run(...words);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors.slice(0, message.length)).toBe(message);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('one line and exit code 2 for an SDK whose package.json is broken', async () => {
  const folder = folderWith({ 'node_modules/agora-signaling-sdk/package.json': '{ "version": ' });
  const { code, errors } = await run('check', '--project', folder);
  expect(code).toBe(2);
  expect(errors).toMatch(/^sdk-errors: \S+package\.json: cannot be read as JSON\n$/u);
});
