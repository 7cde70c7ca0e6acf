import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';

import { printReview, printSummary } from '../../src/command/import-review.js';
import type { DraftCatalog, DraftCode, ReviewItem } from '../../src/import/draft-catalog.js';
import { smallCatalog, smallChannel } from '../catalog/small-catalog.js';

const plain = picocolors.createColors(false);

const unsure: ReviewItem = {
  file: 'a.md',
  line: 5,
  kind: 'unsure',
  place: 'code/FAILED',
  problem: 'the page gives no value',
  quote: 'FAILED | / | It failed.',
};
const write: ReviewItem = {
  file: 'b.md',
  line: 7,
  kind: 'write',
  place: 'code/LOST',
  problem: 'summary, remedy',
};

describe('the list for the reviewer', () => {
  it('has what is not sure, then what is to be written, each with its row', () => {
    expect(printReview([write, unsure, { ...unsure, line: 6 }], plain)).toBe(
      [
        'Not sure (2)',
        '  a.md:5 code/FAILED: the page gives no value',
        '    FAILED | / | It failed.',
        '  a.md:6 code/FAILED: the page gives no value',
        '    FAILED | / | It failed.',
        '',
        'To write (1)',
        '  b.md:7 code/LOST: summary, remedy',
        '',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['of nothing is empty', [], ''],
    [
      'has no part for what there is not',
      [write],
      'To write (1)\n  b.md:7 code/LOST: summary, remedy\n\n',
    ],
    [
      'has no place for what stands nowhere in the catalog',
      [{ ...write, place: '' }],
      'To write (1)\n  b.md:7 summary, remedy\n\n',
    ],
    [
      'has nothing of a page that steers a terminal',
      [
        {
          ...unsure,
          file: 'a\u0007',
          place: 'co\u0007de',
          problem: 'no\u001B',
          quote: 'A\u001B[2J',
        },
      ],
      'Not sure (1)\n  a\\u0007:5 co\\u0007de: no\\u001B\n    A\\u001B[2J\n\n',
    ],
  ])('%s', (_what, items, text) => {
    expect(printReview(items, plain)).toBe(text);
  });

  it('tells places, files and rows apart by colours on a terminal', () => {
    const { bold, cyan, dim, ...others } = picocolors.createColors(true);
    expect(printReview([unsure], { bold, cyan, dim, ...others })).toBe(
      [
        bold('Not sure (1)'),
        `  ${cyan('a.md:5')} ${bold('code/FAILED')}: the page gives no value`,
        `    ${dim('FAILED | / | It failed.')}`,
        '',
        '',
      ].join('\n'),
    );
  });
});

function draftOf(changes: Partial<DraftCatalog>): DraftCatalog {
  const unwritten = { en: null, 'zh-CN': null };
  return {
    ...smallCatalog(),
    $schema: '',
    title: unwritten,
    receivers: [],
    spaces: [],
    channels: [],
    ...changes,
  };
}

const code: DraftCode = {
  name: 'FAILED',
  value: 1,
  status: 'active',
  effect: 'retrying',
  channels: [],
  sources: ['page'],
  summary: { en: null, 'zh-CN': null },
  remedy: { en: null, 'zh-CN': null },
};

describe('the last line says what was drafted', () => {
  const space = { id: 'code', values: 'number', names: 'vendor', open: true } as const;
  const channel = { ...smallChannel(), role: 'error', open: true, receiver: null } as const;

  it.each([
    [
      'one of each',
      draftOf({ spaces: [{ ...space, codes: [code] }], channels: [channel] }),
      'Drafted 1 code, 1 space, 1 channel. Still null: title, summary, remedy, channels/receiver.',
    ],
    [
      'several, also of several spaces',
      draftOf({
        spaces: [
          { ...space, codes: Array.from({ length: 9 }, () => structuredClone(code)) },
          { ...space, id: 'reason', codes: [structuredClone(code), structuredClone(code)] },
        ],
        channels: [channel, { ...channel, id: 'join' }],
      }),
      'Drafted 11 codes, 2 spaces, 2 channels. Still null: title, summary (11), remedy (11), channels/receiver (2).',
    ],
    ['none at all', draftOf({}), 'Drafted 0 codes, 0 spaces, 0 channels. Still null: title.'],
  ])('%s', (_what, draft, line) => {
    expect(printSummary(draft, plain)).toBe(`${line}\n`);
  });

  it('where nothing is left to write', () => {
    const written: object = { ...draftOf({}), title: { en: 'Small', 'zh-CN': '小' } };
    expect(printSummary(written as DraftCatalog, plain)).toBe(
      'Drafted 0 codes, 0 spaces, 0 channels. Still null: nothing.\n',
    );
  });
});
