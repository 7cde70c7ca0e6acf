import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { importCommand } from '../../src/command/import-command.js';
import { ConfigurationError } from '../../src/configuration-error.js';
import type { ImportRequest, ImportResult } from '../../src/import/import-catalog.js';
import { runIn } from './import-surroundings.js';

const importCatalog = vi.hoisted(() => vi.fn<(request: ImportRequest) => ImportResult>());
vi.mock('../../src/import/import-catalog.js', () => ({ importCatalog }));

const draft: NonNullable<ImportResult['draft']> = {
  $schema: 'schema.json',
  id: 'some-sdk',
  title: { en: null, 'zh-CN': null },
  packages: [],
  vendoredModules: [],
  globals: [],
  sources: [],
  receivers: [],
  spaces: [],
  channels: [],
  hazards: [],
};

const written = { output: '', errors: '' };

beforeEach(() => {
  importCatalog.mockReset().mockReturnValue({ draft, review: [], looked: [] });
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

/** What the command line asks the importer for. */
async function requestOf(line: string): Promise<ImportRequest | undefined> {
  await importCommand().parseAsync(line.split(' '), { from: 'user' });
  return importCatalog.mock.lastCall?.[0];
}

describe('the command line says what to import', () => {
  it.each([
    ['pages', 'a.md b.html', { files: ['a.md', 'b.html'], packages: [], enums: [] }],
    [
      'packages without a page',
      '--from-typings some-sdk --from-typings other-sdk',
      { files: [], packages: ['some-sdk', 'other-sdk'], enums: [] },
    ],
    [
      'the names of enums, one by one',
      '--enum First --enum Second a.md',
      { files: ['a.md'], packages: [], enums: ['First', 'Second'] },
    ],
  ])('%s', async (_what, line, wanted) => {
    expect(await requestOf(`--id some-sdk ${line}`)).toMatchObject({ id: 'some-sdk', ...wanted });
    expect(process.exitCode).toBe(0);
    expect(JSON.parse(written.output)).toEqual(draft);
    expect(written.errors).toBe('Drafted 0 codes, 0 spaces, 0 channels. Still null: title.\n');
  });

  it('from the folder in which it is typed', async () => {
    expect(await requestOf('--id some-sdk a.md')).toMatchObject({ folder: process.cwd() });
  });

  it.each([
    ['2026-03-04', new Date(2026, 2, 4, 0, 5)],
    ['2026-12-31', new Date(2026, 11, 31, 23, 55)],
  ])("on the day of the user's own clock: %s", async (today, now) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    expect(await requestOf('--id some-sdk a.md')).toMatchObject({ today });
  });
});

describe('an import ends', () => {
  it('with what was looked at, where no codes were found', () => {
    importCatalog.mockReturnValue({ draft: undefined, review: [], looked: ['a.md', 'some-sdk'] });
    expect(runIn('.', ['a.md'], { fromTypings: ['some-sdk'] })).toEqual({
      exitCode: 1,
      output: '',
      errors:
        'sdk-errors: no error codes found in a.md, some-sdk; a table needs a column of values beside names or descriptions, a section a name and a value\n',
    });
  });

  it('with one line by the name of the command, where something cannot be read', () => {
    importCatalog.mockImplementation(() => {
      throw new ConfigurationError('a.md: cannot be read');
    });
    expect(runIn('.', ['a.md'])).toEqual({
      exitCode: 2,
      output: '',
      errors: 'sdk-errors: a.md: cannot be read\n',
    });
  });

  it('with the mistake itself, where the program made one', () => {
    const mistake = new TypeError('rows is not iterable');
    importCatalog.mockImplementation(() => {
      throw mistake;
    });
    expect(() => runIn('.', ['a.md'])).toThrow(mistake);
  });
});
