import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { importCommand, runImport } from '../../src/command/import-command.js';
import type { DraftCatalog } from '../../src/import/draft-catalog.js';
import { folderWith, runIn } from './import-surroundings.js';

const page = '# Errors\n\n| Name | Value |\n| - | - |\n| FAILED | 7 |\n';
const enums = ['First', 'Second', 'Third'].map(
  (name, value) => `export declare enum ${name}Error { ${name.toUpperCase()} = ${String(value)} }`,
);

const written = { output: '', errors: '' };

beforeEach(() => {
  Object.assign(written, { output: '', errors: '' });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.output += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.errors += String(text);
    return true;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** What is drafted where somebody types this in a folder of pages and packages. */
async function draftOf(line: string): Promise<DraftCatalog> {
  const folder = folderWith({ 'a.md': page, 'b.md': page, 'c.d.ts': enums.join('\n') });
  for (const name of ['some-sdk', 'other-sdk']) {
    const home = path.join(folder, 'node_modules', name);
    mkdirSync(home, { recursive: true });
    writeFileSync(
      path.join(home, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', types: 'index.d.ts' }),
    );
    writeFileSync(path.join(home, 'index.d.ts'), enums.join('\n'));
  }
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  await importCommand().parseAsync(['--id', 'some-sdk', ...line.split(' ')], { from: 'user' });
  return JSON.parse(written.output) as DraftCatalog;
}

describe('the command line says what to import from the folder in which it is typed', () => {
  it('pages', async () => {
    const { sources } = await draftOf('a.md b.md');
    expect(sources.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
    expect(process.exitCode).toBe(0);
    expect(written.errors).toMatch(/^To write[^]*\nDrafted 1 code, 1 space, 0 channels\..*\n$/u);
  });

  it('packages, one by one and without a page', async () => {
    const { packages } = await draftOf('--from-typings some-sdk --from-typings other-sdk');
    expect(packages).toEqual(['some-sdk', 'other-sdk']);
    expect(process.exitCode).toBe(0);
  });

  it.each([
    ['c.d.ts', ['FirstError', 'SecondError', 'ThirdError']],
    ['--enum FirstError c.d.ts', ['FirstError']],
    ['--enum FirstError --enum ThirdError c.d.ts', ['FirstError', 'ThirdError']],
  ])('enums, all or those that are named: %s', async (line, ids) => {
    const { spaces } = await draftOf(line);
    expect(spaces.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['2026-03-04', new Date(2026, 2, 4, 0, 5)],
    ['2026-12-31', new Date(2026, 11, 31, 23, 55)],
  ])("and the day of reading is that of the user's own clock: %s", async (retrieved, now) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    expect((await draftOf('a.md')).sources).toMatchObject([{ retrieved }]);
  });
});

describe('an import ends', () => {
  it('with what was looked at, where no codes were found', () => {
    const folder = folderWith({ 'a.md': '# Guide\n', 'b.md': '# Guide\n' });
    expect(runIn(folder, ['a.md', 'b.md'])).toEqual({
      exitCode: 1,
      output: '',
      errors:
        'sdk-errors: no error codes found in a.md (0 tables, 0 lists, 1 heading), b.md (0 tables, 0 lists, 1 heading); a table needs a column of values beside names or descriptions, a section a name and a value\n',
    });
  });

  it('with the mistake itself, where the program made one', () => {
    const mistake = new TypeError('rows is not iterable');
    const surroundings = {
      folder: folderWith({ 'a.md': page }),
      today: '2026-01-31',
      writeOutput: () => {
        throw mistake;
      },
      writeError: () => undefined,
      hasColors: false,
    };
    expect(() => runImport(['a.md'], { id: 'some-sdk' }, surroundings)).toThrow(mistake);
  });
});
