import { describe, expect, it } from 'vitest';

import type { FoundCode } from '../../src/import/found-code.js';
import { plainText } from '../../src/import/rich-text.js';
import { namesByWord, readSuccessor } from '../../src/import/successor.js';

const names = namesByWord([
  { name: 'OLD', value: 1 },
  { name: 'NEW', value: 22 },
  { name: 'BELOW', value: -2 },
  { name: 'ABOVE', value: 2 },
  { name: 'ONE', value: 5 },
  { name: 'OTHER', value: 5 },
  { name: null, value: 9 },
]);

const none = { doubt: 'what replaces it is no code of its space' };

describe('words that stand for a code', () => {
  it('are its name and its value, where it has a name', () => {
    expect(
      namesByWord([
        { name: 'ONE', value: 5 },
        { name: 'OTHER', value: 5 },
        { name: null, value: 9 },
      ]),
    ).toEqual(
      new Map([
        ['ONE', new Set(['ONE'])],
        ['5', new Set(['ONE', 'OTHER'])],
        ['OTHER', new Set(['OTHER'])],
      ]),
    );
  });
});

describe('what replaces a deprecated code', () => {
  it.each([
    ['Deprecated, use 22 instead.', { successor: 'NEW' }],
    ['Deprecated, use -2 instead.', { successor: 'BELOW' }],
    ['已废弃，请使用ErrorCode.NEW', { successor: 'NEW' }],
    ['Deprecated, use OLD instead.', none],
    ['Deprecated, use 5 instead.', none],
    ['Instead, think of NEW.', none],
    ['代替 NEW 的旧码', none],
    ['Deprecated, use any. NEW is another.', {}],
    ['NEW', {}],
  ])('in a description: %s', (text, reading) => {
    expect(readSuccessor(deprecated({ description: ['Old.', text] }), names)).toEqual(reading);
  });

  it.each([
    ['NEW', { successor: 'NEW' }],
    [' `22` ', { successor: 'NEW' }],
    ['use NEW', { successor: 'NEW' }],
    ['like NEW', {}],
  ])('in a column of its own: %s', (text, reading) => {
    expect(readSuccessor(deprecated({ successor: [text] }), names)).toEqual(reading);
  });

  it('is what the column says, whatever the description says', () => {
    const code = deprecated({ description: ['Use BELOW instead.'], successor: ['NEW'] });
    expect(readSuccessor(code, names)).toEqual({ successor: 'NEW' });
  });
});

function deprecated(texts: {
  readonly description?: readonly string[];
  readonly successor?: readonly string[];
}): FoundCode {
  const { description = [], successor = [] } = texts;
  return {
    name: 'OLD',
    value: 1,
    description: description.map((text) => plainText(text, 1)),
    resolution: [],
    successor: successor.map((text) => plainText(text, 1)),
    channels: [],
    line: 1,
    quote: '',
    doubts: [],
  };
}
