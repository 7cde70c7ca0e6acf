import { expect, it } from 'vitest';

import { TracedHtml } from '../../src/import/traced-html.js';

it('each part of the HTML knows the line of the page that it comes from', () => {
  const traced = new TracedHtml();
  traced.write('<p>', 3);
  traced.write('a', 3);
  traced.copy('b\nc\nd', 5);
  traced.write('</p>', 3);
  expect(traced.html).toBe('<p>ab\nc\nd</p>');
  expect(Array.from(`${traced.html} `, (_, offset) => traced.lineAt(offset)).join('')).toBe(
    '33335566733333',
  );
});

it('a page of which nothing is known begins at its first line', () => {
  expect(new TracedHtml().lineAt(0)).toBe(1);
});
