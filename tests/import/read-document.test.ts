import { describe, expect, it } from 'vitest';

import type { CodeGroup } from '../../src/import/found-code.js';
import type { PageFormat } from '../../src/import/page-text.js';
import { type ReadCode, readDocument } from '../../src/import/read-document.js';

const declared = (sign: CodeGroup['sign']): CodeGroup => ({
  what: 'declared',
  codes: [],
  line: 3,
  space: undefined,
  sign,
  doubts: [],
});

function read(
  text: string,
  format: PageFormat = 'markdown',
  readCode: ReadCode = (texts) => texts.map(() => [declared(2)]),
): ReturnType<typeof readDocument> {
  return readDocument({ file: 'a', format, text, sha256: '' }, readCode);
}

const table = '| Name | Code |\n| - | - |\n| FULL | 1 |\n';

describe('a page', () => {
  it('has a title, and is told what it is made of', () => {
    const { counts, doubts, title } = read(`a\n\n# A\n\n${table}\n- b\n\n## C\n\nd\n: e\n`);
    expect({ counts, doubts, title }).toEqual({
      counts: { tables: 1, lists: 2, headings: 2 },
      doubts: [],
      title: 'A',
    });
    const front = { file: 'a', format: 'markdown', text: '# A', sha256: '', title: 'B' } as const;
    expect(readDocument(front, () => []).title).toBe('B');
    expect(read('a').title).toBeUndefined();
  });

  it('that is no MDX though its name says so is read as Markdown, which is said', () => {
    const { doubts, groups } = read(`# A\n\na {b\n\n${table}`, 'mdx');
    expect(groups).toHaveLength(1);
    expect(doubts).toEqual([
      {
        line: 1,
        problem: expect.stringMatching(
          /^the page is no MDX \(.+\), so it was read as Markdown$/u,
        ) as string,
      },
    ]);
  });

  it('gives its sets in their order', () => {
    const { groups } = read(`# A\n\n## A_B (1)\n\na\n\n## Others\n\n${table}`);
    expect(groups.map(({ line }) => line)).toEqual([3, 9]);
  });

  it.each([
    ['Type: enum', 'RoomError'],
    ['类型：枚举', 'RoomError'],
    ['A type', undefined],
  ])('that says "%s" of a set: declared as %s', (text, declaredAs) => {
    const { groups } = read(`# RoomError\n\n${text}\n\n${table}\n# Others\n\n${table}`);
    expect(groups.map((group) => group.declaredAs)).toEqual([declaredAs, undefined]);
  });
});

describe('declarations in a code block', () => {
  it.each(['ts', 'JavaScript', ''])('of the language %j are read', (language) => {
    expect(read(`\`\`\`${language}\nenum A { X = 1 }\n\`\`\``).groups).toEqual([declared(2)]);
  });

  it.each([
    ['python', 'enum A { X = 1 }'],
    ['ts', 'join();'],
  ])('of the language %s are not read: %s', (language, text) => {
    expect(read(`\`\`\`${language}\n${text}\n\`\`\``).groups).toEqual([]);
  });

  it('that say nothing of errors or codes are examples', () => {
    const text = '```ts\nconst a = { b: 1 };\n```';
    expect(read(text, 'markdown', () => [[declared(0), declared(1)]]).groups).toEqual([
      declared(1),
    ]);
  });

  it('are listed where nothing can read them', () => {
    expect(read('a\n\n```ts\nenum A { X = 1 }\n```', 'markdown', () => undefined)).toMatchObject({
      groups: [],
      doubts: [
        {
          line: 4,
          problem:
            'declarations in a code block were not read, because TypeScript is not installed',
        },
      ],
    });
  });
});

describe('a table of properties for each code', () => {
  const properties = (name: string, value: number): string =>
    `<table><tr><td>Code<td>${String(value)}<tr><td>Name<td>${name}<tr><td>Cause<td>It is.</table>`;

  it('is a code, and the heading above them is none', () => {
    const html = `<h1>RoomError</h1>\n${properties('FULL', 1)}\n${properties('GONE', 2)}`;
    const code = { resolution: [], successor: [], channels: [], doubts: [] };
    const description = [expect.objectContaining({ text: 'It is.' })];
    expect(read(html, 'html').groups).toEqual([
      {
        what: 'the tables from line 2 on',
        codes: [
          { ...code, description, name: 'FULL', value: 1, line: 2, quote: '1 | FULL | It is.' },
          { ...code, description, name: 'GONE', value: 2, line: 3, quote: '2 | GONE | It is.' },
        ],
        line: 2,
        space: 'RoomError',
        sign: 2,
        doubts: [],
      },
    ]);
  });

  it.each([
    properties('FULL', 1),
    properties('FULL', 1) + properties('GONE', 2) + properties('Room full', 3),
  ])('is what its heading is about, and no code by itself, in %s', (tables) => {
    const { groups } = read(`<h1>ROOM_FULL</h1>${tables}`, 'html');
    expect(groups.map(({ what }) => what)).toEqual(['the sections from line 1 on']);
  });
});
