import { describe, expect, it } from 'vitest';

import { sentencesOf, statusInProse } from '../../src/import/status.js';

describe('a description that is nothing but the word', () => {
  it.each(['弃用', '废弃', '（废弃）', '( 弃用)', '*弃用'])('%s: deprecated', (text) => {
    expect(statusInProse(text)).toBe('deprecated');
  });

  it.each(['弃用接口', '接口弃用'])('%s: says nothing of the code', (text) => {
    expect(statusInProse(text)).toBeUndefined();
  });
});

describe('a description of several sentences', () => {
  it('says that the code is deprecated where one of them does', () => {
    expect(statusInProse('Deprecated since 4.2. A deprecated method was called.')).toBe(
      'deprecated',
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Ended. Ended!  Begun? Not', ['Ended', 'Ended', 'Begun', 'Not']],
    ['Version 4.2 ends none.', ['Version 4.2 ends none']],
    ['(废弃) 请重试。再见；\n新行', ['(废弃)', '请重试', '再见', '新行']],
    ['。', []],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
