import { describe, expect, it } from 'vitest';

import { folderWith, runIn } from './import-surroundings.js';

const row = '| ERR_NUMBER | 1001 | The call failed for some reason. |\n';
const table = `| name | value | description |\n| --- | --- | --- |\n${row}`;

describe('a file that cannot be read ends with one line and exit code 2', () => {
  it.each([
    { shows: 'an empty file', file: 'a.md', content: '', says: 'a.md: is empty' },
    { shows: 'a file of spaces', file: 'a.md', content: ' \n\n', says: 'a.md: is empty' },
    {
      shows: 'a picture',
      file: 'a.md',
      content: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
      says: 'a.md: is no text, or not in UTF-8',
    },
    {
      shows: 'a page in another encoding',
      file: 'a.html',
      content: new Uint8Array([0x3c, 0x70, 0x3e, 0xb4, 0xed, 0xce, 0xf3]),
      says: 'a.html: is no text in UTF-8; save it in that encoding',
    },
    {
      shows: 'a table of 5 MB',
      file: 'a.md',
      content: table + row.repeat(5_000_000 / row.length),
      says: 'a.md: has 5.0 MB, and at most 2 MB are read; cut out the part with the codes',
    },
    {
      shows: 'a line of a hundred thousand characters',
      file: 'a.md',
      content: `${table}| LONG | 2 | ${'`a` '.repeat(25_000)}|\n`,
      says: 'a.md: line 4 has 100014 characters, and at most 50000 are read',
    },
    {
      shows: 'markup nested a hundred thousand times',
      file: 'a.html',
      content: '<div>'.repeat(100_000),
      says: 'a.html: cannot be read: its markup is nested too deeply',
    },
    ...['enum E { A = (1) }', 'const E = { A: (1) };', 'declare const E: { A: (1) };'].map(
      (text) => ({
        shows: `5000 parentheses in ${text}`,
        file: 'a.d.ts',
        content: text.replace('(1)', `${'('.repeat(5000)}1${')'.repeat(5000)}`),
        says: 'a.d.ts: cannot be read: its declarations are nested too deeply',
      }),
    ),
    {
      shows: 'rows of footnotes',
      file: 'a.md',
      content: '[^a]\n'.repeat(40_000),
      says: 'a.md: holds too much markup to be read, up to the paragraph at line 1; cut out the part with the codes',
    },
    {
      shows: 'a sum of 50,000 numbers',
      file: 'a.d.ts',
      content: `enum E { A = 1${' + 1'.repeat(50_000)} }`,
      says: 'a.d.ts: cannot be read: its declarations are nested too deeply',
    },
  ])('$shows', ({ content, file, says }) => {
    const folder = folderWith({ [file]: content });
    expect(runIn(folder, [file])).toEqual({
      exitCode: 2,
      output: '',
      errors: `sdk-errors: ${says}\n`,
    });
  });

  it('a file that is not there', () => {
    expect(runIn(folderWith({}), ['a.md']).errors).toBe(
      'sdk-errors: a.md: there is no such file\n',
    );
  });

  it('a folder', () => {
    const { errors, exitCode } = runIn(folderWith({}), ['.']);
    expect(exitCode).toBe(2);
    expect(errors).toBe('sdk-errors: .: is a folder; name the pages in it\n');
  });
});

describe('a page without codes ends with one line and exit code 1', () => {
  it.each([
    {
      shows: 'prose',
      file: 'a.md',
      content: '# Guide\n\nHello.\n',
      seen: '0 tables, 0 lists, 1 heading',
    },
    {
      shows: 'a table of parameters',
      file: 'a.md',
      content:
        '# Guide\n\n| Name | Type | Description |\n| - | - | - |\n| room | string | The room. |\n',
      seen: '1 table, 0 lists, 1 heading',
    },
    {
      shows: 'HTML that is never closed',
      file: 'a.html',
      content: '<table><tr><td>a<td><b>',
      seen: '1 table, 0 lists, 0 headings',
    },
    {
      shows: 'data',
      file: 'a.txt',
      content: '{"a": [1, 2, 3]}',
      seen: '0 tables, 0 lists, 0 headings',
    },
  ])('$shows', ({ content, file, seen }) => {
    const run = runIn(folderWith({ [file]: content }), [file]);
    expect(run.exitCode).toBe(1);
    expect(run.output).toBe('');
    expect(run.errors).toBe(
      `sdk-errors: no error codes found in ${file} (${seen}); a table needs a column of values beside names or descriptions, a section a name and a value\n`,
    );
  });

  it('declarations without a constant', () => {
    const run = runIn(folderWith({ 'a.d.ts': 'export declare function join(): void;\n' }), [
      'a.d.ts',
    ]);
    expect(run.exitCode).toBe(1);
    expect(run.errors).toContain('no error codes found in a.d.ts (0 sets of constants)');
  });
});

describe('what is broken and can be read all the same', () => {
  it('a table whose last tags are missing gives its codes', () => {
    const folder = folderWith({
      'a.html': '<h1>Errors</h1><table><tr><th>Name<th>Value<tr><td>FAILED<td>7<tr><td>LOST<td>8',
    });
    const { exitCode, output } = runIn(folder, ['a.html']);
    expect(exitCode).toBe(0);
    expect(namesIn(output)).toEqual(['FAILED', 'LOST']);
  });

  it('a page that is no MDX is read as Markdown, and the reviewer is told', () => {
    const folder = folderWith({ 'a.mdx': `# Errors\n\n${table}\nA stray { and <b.\n` });
    const { errors, exitCode, output } = runIn(folder, ['a.mdx']);
    expect(exitCode).toBe(0);
    expect(namesIn(output)).toEqual(['ERR_NUMBER']);
    expect(errors).toMatch(
      /^ {2}a\.mdx:1 the page is no MDX \(.+\), so it was read as Markdown$/mu,
    );
  });

  it.each([
    ['that no brace ends', '{{{\n'.repeat(100)],
    ['that many braces end', `${'{'.repeat(10_000)}\n${'}'.repeat(10_000)}\n`],
    ['over many paragraphs', `export const a = [\n${'b,\n\n'.repeat(10_000)}`],
  ])('expressions in MDX %s are read as Markdown', (_what, expressions) => {
    const folder = folderWith({ 'a.mdx': `# Errors\n\n${table}\n${expressions}` });
    const { errors, exitCode, output } = runIn(folder, ['a.mdx']);
    expect(exitCode).toBe(0);
    expect(namesIn(output)).toEqual(['ERR_NUMBER']);
    expect(errors).toMatch(
      /^ {2}a\.mdx:1 the page is no MDX \(.+\), so it was read as Markdown$/mu,
    );
  });

  it('front matter without an end belongs to the page', () => {
    const folder = folderWith({ 'a.md': `---\n${'key: value\n\n'.repeat(10_000)}${table}` });
    expect(namesIn(runIn(folder, ['a.md']).output)).toEqual(['ERR_NUMBER']);
  });

  it('line ends and the byte order mark of Windows change nothing', () => {
    const folder = folderWith({
      'unix.md': `---\ntitle: Errors\n---\n\n${table}`,
      'windows.md': `\uFEFF---\r\ntitle: Errors\r\n---\r\n\r\n${table.replaceAll('\n', '\r\n')}`,
    });
    const [unix, windows] = ['unix.md', 'windows.md'].map((file) => runIn(folder, [file]));
    expect(windows?.errors.replaceAll('windows.md', 'unix.md')).toBe(unix?.errors);
    expect(namesIn(windows?.output ?? '')).toEqual(['ERR_NUMBER']);
  });

  it('a span of a million columns costs nothing', () => {
    const folder = folderWith({
      'a.html':
        '<h1>Errors</h1><table><tr><th>Name<th>Value<tr><td colspan=1000000 rowspan=1000000>x<tr><td>FAILED<td>7</table>',
    });
    expect(runIn(folder, ['a.html']).exitCode).toBe(1);
  });

  it('a description of a thousand sentences is left to the reviewer', () => {
    const folder = folderWith({
      'a.md': table.replace('The call failed', 'Calling `join` failed. '.repeat(1000)),
    });
    const { errors, exitCode } = runIn(folder, ['a.md']);
    expect(exitCode).toBe(0);
    expect(errors).toContain('code/ERR_NUMBER: the text is too long to be read for phrases');
  });

  it('a code block that is nested too deeply is left to the reviewer, and the others are read', () => {
    const block = (text: string): string => `\`\`\`ts\n${text}\n\`\`\`\n\n`;
    const deep = block(`enum DeepError { A = ${'('.repeat(5000)}1${')'.repeat(5000)} }`);
    const content = `${block('enum FirstError { B = 1 }')}${deep}${block('enum LastError { C = 2 }')}`;
    const { errors, exitCode, output } = runIn(folderWith({ 'a.md': content }), ['a.md']);
    expect(exitCode).toBe(0);
    expect(namesIn(output)).toEqual(['B', 'C']);
    expect(errors).toContain(
      '  a.md:6 declarations in a code block were not read, because they are nested too deeply\n',
    );
  });

  it('what steers a terminal is not printed', () => {
    const folder = folderWith({ 'a.md': table.replace('The call', '\u001B[31mThe call') });
    expect(runIn(folder, ['a.md']).errors).not.toContain('\u001B');
  });
});

function namesIn(output: string): readonly string[] {
  const draft = JSON.parse(output) as { spaces: { codes: { name: string }[] }[] };
  return draft.spaces.flatMap((space) => space.codes.map((code) => code.name));
}
