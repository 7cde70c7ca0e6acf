import { describe, expect, it } from 'vitest';

import type { ComparedCode } from '../../src/catalog/difference.js';
import { type Alteration, alterationWords, codeLabel } from '../../src/command/change-words.js';

function compared(changes: Partial<ComparedCode>): ComparedCode {
  const unwritten = { en: null, 'zh-CN': null };
  return {
    name: 'FAILED',
    value: 1,
    status: 'active',
    summary: unwritten,
    remedy: unwritten,
    ...changes,
  };
}

describe('a code is named', () => {
  it.each([
    ['by its name and a number', 'FAILED', 1, 'FAILED = 1'],
    ['by its name and a text', 'FAILED', 'call-failed', "FAILED = 'call-failed'"],
    ['once where the text is the name', 'FAILED', 'FAILED', 'FAILED'],
    ['by its name where a draft knows no value', 'FAILED', null, 'FAILED'],
    ['by its value where a draft knows no name', null, 1, '1'],
    ['by its text where a draft knows no name', null, 'call-failed', "'call-failed'"],
    ['as having no name where a draft knows neither', null, null, '(no name)'],
    [
      'without what steers a terminal',
      'FAI\u001BLED',
      'fai\u0007led',
      "FAI\\u001BLED = 'fai\\u0007led'",
    ],
  ])('%s', (_what, name, value, label) => {
    expect(codeLabel({ name, value })).toBe(label);
  });
});

function altered(
  kind: Alteration['kind'],
  before: Partial<ComparedCode>,
  code: Partial<ComparedCode>,
): Alteration {
  return { kind, space: 'code', before: compared(before), code: compared(code) };
}

describe('what became of a code is told', () => {
  it.each([
    [
      'of a new name by the name alone',
      altered('renamed', { name: 'OLD' }, { name: 'NEW' }),
      'OLD = 1',
      'is now NEW',
    ],
    [
      'of a new name with a new value by both',
      altered('renamed', { name: 'OLD' }, { name: 'NEW', value: 2 }),
      'OLD = 1',
      'is now NEW = 2',
    ],
    [
      'of a name that only the value knows',
      altered('renamed', { name: 'OLD' }, { name: null }),
      'OLD = 1',
      'is now (no name)',
    ],
    [
      'of a new value by both values',
      altered('revalued', { value: 'call-failed' }, { value: 2 }),
      'FAILED',
      "is now 2, was 'call-failed'",
    ],
    [
      'of a value that a draft does not know',
      altered('revalued', { value: null }, { value: 2 }),
      'FAILED',
      'is now 2, was unknown',
    ],
    [
      'of a deprecated one with its successor',
      altered('deprecated', {}, { status: 'deprecated', successor: 'LA\nTER' }),
      'FAILED = 1',
      'is deprecated; use LA\\nTER',
    ],
    [
      'of a deprecated one without a successor',
      altered('deprecated', {}, { status: 'deprecated' }),
      'FAILED = 1',
      'is deprecated',
    ],
    [
      'of one that is in use again',
      altered('reinstated', { status: 'deprecated' }, {}),
      'FAILED = 1',
      'is no longer deprecated',
    ],
  ])('%s', (_what, alteration, code, became) => {
    expect(alterationWords(alteration)).toEqual({ code, became });
  });
});
