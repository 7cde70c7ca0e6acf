import { describe, expect, it } from 'vitest';

import { readPage } from '../../src/import/page-text.js';
import { folderWith } from './import-surroundings.js';

function pageOf(text: string, file = 'a.md'): ReturnType<typeof readPage> {
  return readPage(file, folderWith({ [file]: text }));
}

describe('the format of a page', () => {
  it.each([
    ['a.d.ts', 'x', 'declarations'],
    ['a.MTS', 'x', 'declarations'],
    ['a.cjs', 'x', 'declarations'],
    ['a.tsx', 'x', 'markdown'],
    ['a.mdx', 'x', 'mdx'],
    ['a.mdx.md', '<div>', 'markdown'],
    ['a.markdown', 'x', 'markdown'],
    ['a.html', 'x', 'html'],
    ['a.XHTML', 'x', 'html'],
    ['a.htm', 'x', 'html'],
    ['a.html.txt', 'x', 'markdown'],
    ['a', ' <!DOCTYPE html>', 'html'],
    ['a.txt', '<body>', 'html'],
    ['a.txt', 'see <body>', 'markdown'],
    ['a.ts.txt', 'x', 'markdown'],
  ])('%s with %j: %s', (file, text, format) => {
    expect(pageOf(text, file).format).toBe(format);
  });
});

describe('a page of which its name says all', () => {
  it.each(['a.html', 'a.ts'])('%s keeps its text', (file) => {
    const text = '---\ntitle: T\n---\n';
    const { sha256, ...page } = pageOf(text, file);
    expect(page).toEqual({ file, format: file === 'a.ts' ? 'declarations' : 'html', text });
    expect(sha256).toMatch(/^[\da-f]{64}$/u);
  });
});

describe('front matter', () => {
  it('is blanked out, and says title and date', () => {
    const page = pageOf('---\ntitle: "Error codes"\ndate: 2024-03-05 10:00\n---\n# A\n---\n');
    expect(page).toMatchObject({
      title: 'Error codes',
      date: '2024-03-05',
      text: '\n\n\n\n# A\n---\n',
    });
  });

  it.each([['# A\n\n---\ntitle: T\n---\n'], ['---\ntitle: T\n'], ['# A\n']])(
    'is none in %j',
    (text) => {
      const { format, text: read, ...rest } = pageOf(text);
      expect([format, read, Object.keys(rest)]).toEqual(['markdown', text, ['file', 'sha256']]);
    },
  );

  it.each([
    ['date: 2024-03-05', '2024-03-05'],
    ["updated_at: '2024-03-05T01:02'", '2024-03-05'],
    ['lastupdated: Tue Mar 05 2024 10:00', '2024-03-05'],
    ['last_update: Sun Dec 1 2024', '2024-12-01'],
    ['Date: Jan 31 2024', '2024-01-31'],
    ['date: Foo 31 2024', undefined],
    ['date: Anf 31 2024', undefined],
    ['date: yesterday', undefined],
    ['created: 2024-03-05', undefined],
  ])('%s: %s', (line, date) => {
    expect(pageOf(`---\n${line}\n---\n# A\n`).date).toBe(date);
  });

  it('may end the page, in the lines of Windows', () => {
    expect(pageOf('---\r\ntitle: T\r\n---\r\n').title).toBe('T');
    expect(pageOf('--- \ntitle: T\n---').title).toBe('T');
  });
});

describe('a line', () => {
  it('may have fifty thousand characters, and not one more', () => {
    const text = (length: number): string => `# A\n${'x'.repeat(length)}\n`;
    expect(() => pageOf(text(50_000))).not.toThrow();
    expect(() => pageOf(text(50_001))).toThrow(
      'a.md: line 2 has 50001 characters, and at most 50000 are read',
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', 'a.md: is empty'],
    [' \n', 'a.md: is empty'],
    ['a\0', 'a.md: is no text, or not in UTF-8'],
  ])('%j: %s', (text, message) => {
    expect(() => pageOf(text)).toThrow(message);
  });

  it('is named with what is wrong', () => {
    const folder = folderWith({ 'a.md': new Uint8Array([0xb4, 0xed]), 'b.md': 'x' });
    expect(() => readPage('a.md', folder)).toThrow(
      'a.md: is no text in UTF-8; save it in that encoding',
    );
    expect(() => readPage('c.md', folder)).toThrow('c.md: there is no such file');
    expect(() => readPage('.', folder)).toThrow('.: is a folder; name the pages in it');
    expect(() => readPage('b.md/c.md', folder)).toThrow('b.md/c.md: cannot be read (ENOTDIR)');
  });

  it.each(['a.md', 'a.mdx'])('%s of more than 2 MB is not read', (file) => {
    expect(() => pageOf('x\n'.repeat(1_000_000), file)).not.toThrow();
    expect(() => pageOf('x\n'.repeat(1_050_000), file)).toThrow(
      `${file}: has 2.1 MB, and at most 2 MB are read; cut out the part with the codes`,
    );
  });
});
