import { expect, it } from 'vitest';

import { markedText } from '../../src/import/marked-text.js';

it('a documentation comment is one line of text in which names are marked up', () => {
  const written = '  Use  `renew`\n or {@link Client.join},\n {@linkcode leave | to leave}. ';
  expect(markedText(written, 3)).toEqual({
    text: 'Use renew or Client.join, leave.',
    mentions: [
      { text: 'renew', mark: 'code', start: 4, end: 9 },
      { text: 'Client.join', mark: 'code', start: 13, end: 24 },
      { text: 'leave', mark: 'code', start: 26, end: 31 },
    ],
    isStruck: false,
    line: 3,
  });
});
