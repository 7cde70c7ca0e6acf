import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';

import { runCommand } from '../../src/command/run-command.js';
import { run } from './run.js';

const exitCodes = `
Exit codes:
  0  nothing found
  1  something found: what the command lists
  2  wrong usage, or a file, package or output that cannot be read or written
`;

const program = `Usage: sdk-errors [options] [command]

Draft catalogs of SDK error codes, keep them true, and explain what is reported.

Options:
  -V, --version                print the version
  -h, --help                   print help

Commands:
  import [options] [files...]  Draft a catalog from a vendor's pages and an
                               SDK's typings.
  hazards [options] <catalog>  List what makes the codes of a catalog easy to
                               mistake.
  diff [options] <old> <new>   Compare two catalogs of one SDK, or a catalog and
                               a fresh draft.
  check [options]              Compare catalogs with the typings of the SDKs
                               installed in a project. For CI.
  why [options] <file:line>    Say what a line inspects, what can arrive there,
                               and what becomes of each code.
  help [command]               Print help for a command.
${exitCodes}
Examples:
  $ sdk-errors import errors.md --id some-sdk-web -o some-sdk-web.json
  $ sdk-errors hazards some-sdk-web.json
  $ sdk-errors diff some-sdk-web.json draft.json
  $ sdk-errors check --catalog some-sdk-web.json
  $ sdk-errors why src/call.ts:42
`;

const importing = `Usage: sdk-errors import [options] [files...]

Draft a catalog from a vendor's pages and an SDK's typings.

Arguments:
  files                     pages in Markdown, MDX or HTML, and .d.ts files

Options:
  --id <id>                 the id of the catalog, such as "some-sdk-web"
  --from-typings <package>  read the typings of an installed package too;
                            repeatable
  --enum <name>             take the sets of these names, and no others;
                            repeatable
  -o, --output <file>       write the draft to a file; else it goes to standard
                            output
  --force                   overwrite the file
  --json                    write the reviewer's list as JSON
  -h, --help                print help

The list for the reviewer goes to standard error. In the draft, null stands for what a person has
to write. Exit codes: 0 drafted, 1 no codes found, 2 wrong usage, or a file that cannot be
read or written.

Examples:
  $ sdk-errors import errors.md --id some-sdk-web -o some-sdk-web.json
  $ sdk-errors import errors.html --id some-sdk-web --from-typings some-sdk > some-sdk-web.json
`;

const hazards = `Usage: sdk-errors hazards [options] <catalog>

List what makes the codes of a catalog easy to mistake.

Arguments:
  catalog            a catalog file, or the id of a built-in catalog

Options:
  --json             print JSON; its "hazards" is what the catalog has to
                     declare
  --locale <locale>  language of the catalog's texts (choices: "en", "zh-CN",
                     default: "en")
  -h, --help         print help
${exitCodes}
What is found here is a hazard that the catalog does not declare under "hazards", or one that it
declares and does not have. Near names and repeated summaries are listed, and need no declaration.

Examples:
  $ sdk-errors hazards netease-webrtc
  $ sdk-errors hazards some-sdk-web.json --json
`;

const diff = `Usage: sdk-errors diff [options] <old> <new>

Compare two catalogs of one SDK, or a catalog and a fresh draft.

Arguments:
  old                a catalog file, a draft, or the id of a built-in catalog
  new                the same

Options:
  --json             print JSON
  --changelog        print an entry for a changelog, in Markdown
  --locale <locale>  language of the catalog's texts (choices: "en", "zh-CN",
                     default: "en")
  -h, --help         print help
${exitCodes}
What is found here is a code that was added, removed, renamed, revalued, deprecated, or is no
longer deprecated. What a draft leaves open (null) counts as unchanged.

Examples:
  $ sdk-errors diff some-sdk-web.json draft.json
  $ sdk-errors diff volcengine-rtc-web draft.json --changelog >> CHANGELOG.md
`;

const check = `Usage: sdk-errors check [options]

Compare catalogs with the typings of the SDKs installed in a project. For CI.

Options:
  --project <folder>   the project that has the SDKs (default: ".")
  --catalog <file...>  further catalogs; they replace built-in ones of the same
                       id
  --json               print JSON
  -h, --help           print help
${exitCodes}
What is found here is a member of the SDK's enum that the catalog lacks, a code that the SDK no
longer has, a value that differs, or a member that is deprecated now. Built-in catalogs take part
where their SDK is installed. TypeScript 5 or 6 has to be installed too: it reads the typings.

Examples:
  $ sdk-errors check
  $ sdk-errors check --project apps/web --catalog some-sdk-web.json
`;

const why = `Usage: sdk-errors why [options] <file:line>

Say what a line inspects, what can arrive there, and what becomes of each code.

Arguments:
  file:line           the line, as reports print it

Options:
  --project <folder>  the project whose ESLint configuration counts (default:
                      ".")
  --json              print JSON
  -h, --help          print help
${exitCodes}
The file is linted as the project's own ESLint configuration says. Where nothing is said of a line,
the reason is.

Examples:
  $ sdk-errors why src/call.ts:42
`;

const help = `Usage: sdk-errors help [options] [command]

Print help for a command.

Options:
  -h, --help  print help
`;

describe('help says how each command is typed, what it does, and how it ends', () => {
  it.each([
    ['--help', program],
    ['import --help', importing],
    ['hazards --help', hazards],
    ['diff --help', diff],
    ['check --help', check],
    ['why --help', why],
  ])('%s', async (line, help) => {
    expect(await run(...line.split(' '))).toEqual({ code: 0, errors: '', output: help });
  });

  it.each([
    ['help', program],
    ['help check', check],
    ['check -h', check],
    ['-h', program],
    ['help help', help],
    ['help --help', help],
  ])('%s prints the same', async (line, help) => {
    expect(await run(...line.split(' '))).toEqual({ code: 0, errors: '', output: help });
  });

  it('is a complaint where nobody asked for it', async () => {
    expect(await run()).toEqual({ code: 2, errors: program, output: '' });
  });

  it('has bold titles on a terminal that shows colours', async () => {
    const printed: string[] = [];
    await runCommand(['hazards', '--help'], {
      colors: picocolors.createColors(true),
      print: (lines) => void printed.push(lines),
      complain: () => undefined,
      progress: () => undefined,
      finish: () => undefined,
    });
    const titles = printed.join('\n').match(/(?<=\u001B\[1m)[^\u001B]+(?=\u001B\[22m)/gu);
    expect(titles).toEqual(['Usage:', 'Arguments:', 'Options:']);
  });
});
