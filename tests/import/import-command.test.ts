import { CommanderError } from 'commander';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { importCommand } from '../../src/command/import-command.js';
import { folderWith, runIn } from './import-surroundings.js';

const page =
  '# Errors\n\n| Name | Value | Description |\n| - | - | - |\n| FAILED | 7 | `join` is named. |\n';

describe('sdk-errors import', () => {
  it('writes the draft to standard output and the list for the reviewer to standard error', () => {
    const { errors, exitCode, output } = runIn(folderWith({ 'a.md': page }), ['a.md']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ id: 'some-sdk', spaces: [{ id: 'code' }] });
    expect(errors).toBe(
      [
        'Not sure (1)',
        '  a.md:5 code/FAILED: no channel join: named without saying that it delivers the code',
        '    FAILED | 7 | join is named.',
        '',
        'To write (1)',
        '  a.md:5 code/FAILED: effect, summary, remedy',
        '    FAILED | 7 | join is named.',
        '',
        'Drafted 1 code, 1 space, 0 channels. Still null: title, effect, summary, remedy.',
        '',
      ].join('\n'),
    );
  });

  it('--output writes the draft to a file, and nothing to standard output', () => {
    const folder = folderWith({ 'a.md': page });
    expect(runIn(folder, ['a.md'], { output: 'draft.json' }).output).toBe('');
    expect(JSON.parse(readFileSync(path.join(folder, 'draft.json'), 'utf8'))).toMatchObject({
      id: 'some-sdk',
    });
  });

  it('a file that is there stays as it is without --force', () => {
    const folder = folderWith({ 'a.md': page, 'draft.json': 'reviewed' });
    const { errors, exitCode } = runIn(folder, ['a.md'], { output: 'draft.json' });
    expect(exitCode).toBe(2);
    expect(errors).toBe('sdk-errors: draft.json: is there already; --force overwrites it\n');
    expect(readFileSync(path.join(folder, 'draft.json'), 'utf8')).toBe('reviewed');
    expect(runIn(folder, ['a.md'], { output: 'draft.json', force: true }).exitCode).toBe(0);
  });

  it('a folder that is not there cannot be written to', () => {
    const { errors, exitCode } = runIn(folderWith({ 'a.md': page }), ['a.md'], {
      output: 'no/draft.json',
    });
    expect(exitCode).toBe(2);
    expect(errors).toBe('sdk-errors: no/draft.json: cannot be written (ENOENT)\n');
  });

  it('--json writes the list for the reviewer as JSON, and nothing else to standard error', () => {
    const { errors } = runIn(folderWith({ 'a.md': page }), ['a.md'], { json: true });
    expect(JSON.parse(errors)).toEqual([
      {
        file: 'a.md',
        line: 5,
        kind: 'unsure',
        place: 'code/FAILED',
        problem: 'no channel join: named without saying that it delivers the code',
        quote: 'FAILED | 7 | join is named.',
      },
      {
        file: 'a.md',
        line: 5,
        kind: 'write',
        place: 'code/FAILED',
        problem: 'effect, summary, remedy',
        quote: 'FAILED | 7 | join is named.',
      },
    ]);
  });

  it('several pages make one catalog, with a source each', () => {
    const other = page.replace('FAILED', 'LOST').replace('7', '8');
    const { output } = runIn(folderWith({ 'a.md': page, 'b.md': other }), ['a.md', 'b.md']);
    const draft = JSON.parse(output) as {
      sources: { id: string; file: string }[];
      spaces: { codes: { name: string; sources: string[] }[] }[];
    };
    expect(draft.sources.map(({ file, id }) => [id, file])).toEqual([
      ['page', 'a.md'],
      ['page-2', 'b.md'],
    ]);
    expect(
      draft.spaces.map(({ codes }) => codes.map(({ name, sources }) => [name, sources])),
    ).toEqual([
      [
        ['FAILED', ['page']],
        ['LOST', ['page-2']],
      ],
    ]);
  });

  it.each(['Some SDK', 'some_sdk', '-sdk', '100ms-sdk', ''])(
    'the id %j is refused in one line',
    (id) => {
      const { errors, exitCode } = runIn(folderWith({ 'a.md': page }), ['a.md'], { id });
      expect(exitCode).toBe(2);
      expect(errors).toBe(
        `sdk-errors: --id ${JSON.stringify(id)}: an id is lower-case words with hyphens and begins with a letter, such as "some-sdk-web"\n`,
      );
    },
  );

  it('nothing to import is wrong usage', () => {
    const { errors, exitCode } = runIn(folderWith({}), []);
    expect(exitCode).toBe(2);
    expect(errors).toBe('sdk-errors: name a page, or a package with --from-typings\n');
  });
});

describe('the command line of sdk-errors import', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });

  it('reads files and options, and sets the exit code', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const folder = folderWith({ 'a.md': page });
    const target = path.join(folder, 'draft.json');
    writeFileSync(target, '');
    await importCommand().parseAsync(
      [path.join(folder, 'a.md'), '--id', 'some-sdk', '-o', target, '--force'],
      { from: 'user' },
    );
    expect(process.exitCode).toBe(0);
    expect(existsSync(target)).toBe(true);
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ id: 'some-sdk' });
  });

  it('takes packages and names one by one, and the words after them for pages', async () => {
    const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const page = path.join(folderWith({ 'a.md': '# Guide\n' }), 'a.md');
    await importCommand().parseAsync(['--id', 'some-sdk', '--enum', 'A', '--enum', 'B', page], {
      from: 'user',
    });
    expect(process.exitCode).toBe(1);
    expect(error.mock.calls.join('')).toContain(`no error codes found in ${page}`);
  });

  it('a missing id is said', async () => {
    const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const command = importCommand().exitOverride();
    await expect(command.parseAsync(['a.md'], { from: 'user' })).rejects.toBeInstanceOf(
      CommanderError,
    );
    expect(error.mock.calls.join('')).toContain("required option '--id <id>' not specified");
  });

  it('--help names every option and the exit codes', () => {
    let help = '';
    const command = importCommand().configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    for (const part of [
      '--id',
      '--from-typings',
      '--enum',
      '--output',
      '--force',
      '--json',
      'Exit codes',
    ]) {
      expect(help).toContain(part);
    }
  });
});
