import { describe, expect, it } from 'vitest';

import { assertQuickToParse } from '../../src/import/markdown-work.js';

function assertQuick(text: string, kind: 'markdown' | 'mdx' = 'markdown'): void {
  assertQuickToParse({ file: 'a.md', format: 'markdown', text, sha256: '' }, kind);
}

const size = 200_000;

/** So much of a text that it has 200 kB. */
function filled(unit: string): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

describe('a page of 200 kB whose parsing takes more than its length is refused', () => {
  it.each([
    ['footnotes', filled('[^a]\n')],
    ['lines', filled('key: value\n')],
    ['definitions of one term', filled(': a\n')],
    ['code', filled('`a` ')],
    ['brackets', filled('[a]\n')],
    ['brackets in a quotation', filled('> [a]\n')],
    ['brackets in brackets', '['.repeat(size / 2) + ']'.repeat(size / 2)],
    ['emphasis in emphasis', `${filled('*a ')}${filled('a* ')}`],
    ['emphasis of two kinds', filled('*a**')],
    ['tags that do not end', filled('a <b\n')],
    ['comments that do not end', `a ${filled('<!--b')}`],
    ['instructions that do not end', `a ${filled('<?b\n')}`],
    ['rows of a table without a head', filled('| [a] | b |\n')],
    ['a list whose numbers begin none', filled('2. [a]\n')],
  ])('%s', (_what, text) => {
    expect(() => {
      assertQuick(text);
    }).toThrow(
      /: a\.md: holds too much markup to be read, up to the paragraph at line 1; cut out the part with the codes$/u,
    );
  });

  it.each([
    ['paragraphs', filled('a\n\n')],
    ['items', filled('- a\n')],
    ['rows', filled('|-\n')],
  ])('short %s without number', (_what, text) => {
    expect(() => {
      assertQuick(text);
    }).toThrow(/up to the paragraph at line \d+;/u);
  });

  it('underlined headings, whatever is between them', () => {
    expect(() => {
      assertQuick(filled('Heading\n=======\n\n'));
    }).toThrow(/up to the paragraph at line \d+;/u);
  });

  it('with the line of containers that are nested too deeply', () => {
    expect(() => {
      assertQuick(`a\n\n${'> '.repeat(101)}b`);
    }).toThrow(': a.md: cannot be read: the markup in line 3 is nested too deeply');
    expect(() => {
      assertQuick(`a\n\n${'- '.repeat(101)}b`);
    }).toThrow('the markup in line 3 is nested too deeply');
  });
});

describe('a page of 200 kB that people write is read', () => {
  it.each([
    ['rows', `| a | b |\n| --- | --- |\n${filled('| [a](b) | *c* `d` ERR_A_B <br> |\n')}`],
    ['paragraphs', filled('A [link](b), *words* and `code`: **more** of <b>it</b>.\n\n')],
    ['items', filled('- [ ] **ERR_A** (1): a [link](b)\n')],
    ['steps', filled('1. **ERR_A** (1): a [link](b)\n')],
    ['headings', filled('# ERR_A_B [1]\n')],
    ['quotations', filled('> [a](b) *c*\n>\n')],
    ['names', 'ERR_A_B_C\n'.repeat(5000)],
    ['code', `\`\`\`\n${filled('[*a*] <b>\n')}\`\`\`\n`],
    ['code in tildes', `~~~js\n${filled('[*a*] <b>\n')}~~~\n`],
    ['HTML', `<table>\n${filled('<tr><td>[a]</td></tr>\n')}</table>\n`],
    ['components', `<Codes kind="a">\n${filled('<Code>[a]</Code>\n')}</Codes>\n`],
    ['comments', filled('<!-- [a] -->\n\n')],
    ['a hundred underlined headings', 'Heading\n=======\n\n'.repeat(100)],
  ])('%s', (_what, text) => {
    expect(() => {
      assertQuick(text);
    }).not.toThrow();
  });

  it('tags are no work in MDX, which reads them as components', () => {
    const text = `a\n${'<b>c</b>\n'.repeat(5000)}`;
    expect(() => {
      assertQuick(text);
    }).toThrow('holds too much markup');
    expect(() => {
      assertQuick(text, 'mdx');
    }).not.toThrow();
  });

  it('a row that is nearly the head of a table is looked at once', () => {
    expect(() => {
      assertQuick(`a\n|-|${'   |'.repeat(1000)} x`);
    }).not.toThrow();
  });

  it('only the code block that is closed ends', () => {
    const inner = '````\n```\n[a]\n````\n';
    expect(() => {
      assertQuick(`${inner}${filled('[a]\n')}`);
    }).toThrow('up to the paragraph at line 5;');
  });
});
