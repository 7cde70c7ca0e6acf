import { describe, expect, it } from 'vitest';

import { withDefinitions } from '../../src/import/definitions.js';
import { blocksOf } from './page-parts.js';

describe('definitions in Markdown', () => {
  it.each([
    ['FULL\n: it is full', [['FULL', 'it is full']]],
    ['FULL\n: it is full\n: wait', [['FULL', 'it is full', 'wait']]],
    ['FULL\n\n: it is full\n\n: wait', [['FULL', 'it is full', 'wait']]],
    ['FULL\n： 满', [['FULL', '满']]],
    ['- FULL\n  - : it is full', [['FULL', 'it is full']]],
    ['- FULL\n  - : it is full\n\n    wait', [['FULL', 'it is full\nwait']]],
    [
      'FULL\n: it is full\n\nGONE\n: it is gone',
      [
        ['FULL', 'it is full'],
        ['GONE', 'it is gone'],
      ],
    ],
  ])('%j', (markdown, entries) => {
    const blocks = withDefinitions(blocksOf(markdown, 'markdown'));
    expect(
      blocks.map((block) =>
        block.kind === 'definitions'
          ? block.entries.map(({ term, descriptions }) =>
              [term, ...descriptions].map(({ text }) => text),
            )
          : block.kind,
      ),
    ).toEqual([entries]);
  });

  it.each([
    ['# FULL\n\n: it is full', ['heading', 'prose']],
    ['FULL: it is full', ['prose']],
    ['- FULL\n\n# GONE', ['list', 'heading']],
    ['- FULL\n  - : it is full\n- GONE', ['list']],
  ])('are not %j', (markdown, kinds) => {
    const blocks = withDefinitions(blocksOf(markdown, 'markdown'));
    expect(blocks.map(({ kind }) => kind)).toEqual(kinds);
  });
});
