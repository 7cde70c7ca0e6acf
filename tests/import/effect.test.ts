import { describe, expect, it } from 'vitest';

import { readEffect } from '../../src/import/effect.js';
import type { FoundCode } from '../../src/import/found-code.js';
import { plainText } from '../../src/import/rich-text.js';

describe('what a place says of the effect', () => {
  it.each([
    { description: 'The token expired.', reading: { effect: null } },
    { resolution: '忽略。', reading: { effect: 'ignorable' } },
    { resolution: 'Restart.', reading: { effect: null } },
    { resolution: '无', reading: { effect: null } },
    {
      description: 'It can be ignored if the room is empty.',
      reading: { effect: null, doubt: 'to be ignored under a condition' },
    },
    {
      description: 'The SDK automatically reconnects. You can safely ignore this error.',
      reading: { effect: null, doubt: 'the text says both retrying and ignorable' },
    },
    { name: 'SUCCESS', value: 0, reading: { effect: 'success' } },
    { name: null, value: 0, description: 'No error.', reading: { effect: 'success' } },
    { name: 'OK', value: 1, description: 'Success.', reading: { effect: 'success' } },
    { name: 'FAILED', value: 0, reading: { effect: null } },
    {
      name: 'OK',
      value: 1,
      reading: { effect: null, doubt: 'whether it means success is not said' },
    },
    {
      name: 'FAILED',
      value: 1,
      description: '操作成功',
      reading: { effect: null, doubt: 'whether it means success is not said' },
    },
  ])('%j', ({ description, name = 'FAILED', reading, resolution, value = 17 }) => {
    const texts = (text: string | undefined): FoundCode['description'] =>
      text === undefined ? [] : [plainText(text, 1)];
    const code: FoundCode = {
      name,
      value,
      description: texts(description),
      resolution: texts(resolution),
      successor: [],
      channels: [],
      line: 1,
      quote: '',
      doubts: [],
    };
    expect(readEffect(code)).toEqual(reading);
  });
});
