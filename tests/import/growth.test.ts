import { describe, expect, it } from 'vitest';

import type { Block } from '../../src/import/blocks.js';
import { withDefinitions } from '../../src/import/definitions.js';
import { readName } from '../../src/import/code-words.js';
import { type SourcedGroup, gatherSpaces } from '../../src/import/gathered-space.js';
import { rolesOf } from '../../src/import/labels.js';
import { readPage } from '../../src/import/page-text.js';
import { plainText, sourceLinesOf } from '../../src/import/rich-text.js';
import { folderWith } from './import-surroundings.js';

/** A size times this takes as many times as long where the time is in line with the size. */
const factor = 8;

/** The time of the processor alone: other programs take none of it. */
function processorTime(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    run();
    const { system, user } = process.cpuUsage(before);
    return system + user;
  });
  return Math.min(...times);
}

/** How many times longer something takes that is eight times as large: 64 times for the square. */
function growth(small: number, prepare: (size: number) => () => void): number {
  const times = [small, small * factor].map((size) => processorTime(prepare(size)));
  // What takes less than a millisecond grows with nothing.
  return (times[1] ?? 0) / Math.max(times[0] ?? 0, 1000);
}

/** A table of one code. */
function groupOf(name: string): SourcedGroup {
  const text = { description: [], resolution: [], successor: [], channels: [] };
  const code = { name, value: 1, ...text, line: 1, quote: '', doubts: [] };
  return {
    group: { what: '', codes: [code], line: 1, space: 'Code', sign: 2, doubts: [] },
    file: 'a.md',
    source: 'page',
  };
}

const prose = (text: string): Block => ({ kind: 'prose', text: plainText(text, 1) });

describe('the time of reading is in line with the size', () => {
  it.each<[string, number, (size: number) => () => void]>([
    [
      'of pairs of a term and its definition',
      6000,
      (size) => {
        const blocks = Array.from({ length: size }, () => [prose('a'), prose(': b')]).flat();
        return () => {
          expect(withDefinitions(blocks)).toHaveLength(1);
        };
      },
    ],
    [
      'of definitions of one term',
      6000,
      (size) => {
        const blocks = [prose('a'), ...Array.from({ length: size }, () => prose(': b'))];
        return () => {
          expect(withDefinitions(blocks)).toHaveLength(1);
        };
      },
    ],
    [
      'of a paragraph of lines with a name each',
      2000,
      (size) => {
        const mentions = Array.from({ length: size }, (_, line) => ({
          text: 'ab',
          mark: 'code' as const,
          start: 3 * line,
          end: 3 * line + 2,
        }));
        const text = { ...plainText('', 1), text: 'ab\n'.repeat(size), mentions };
        return () => {
          expect(sourceLinesOf(text)[size - 1]?.mentions).toHaveLength(1);
        };
      },
    ],
    [
      'of a title with spaces in it',
      5000,
      (size) => {
        const folder = folderWith({ 'a.md': `---\ntitle: a${' '.repeat(size)}b\n---\n` });
        return () => {
          expect(readPage('a.md', folder).title).toHaveLength(size + 2);
        };
      },
    ],
    [
      'of tables of one space',
      1000,
      (size) => {
        const groups = Array.from({ length: size }, (_, line) => groupOf(`A_${String(line)}`));
        return () => {
          expect(gatherSpaces(groups)[0]?.codes).toHaveLength(size);
        };
      },
    ],
    ['of a label of parentheses', 5000, (size) => () => rolesOf('('.repeat(size))],
    ['of a name of deprecations', 1000, (size) => () => readName('(deprecated'.repeat(size))],
  ])('%s', (_what, small, prepare) => {
    expect(growth(small, prepare)).toBeLessThan(factor * 3);
  });
});
