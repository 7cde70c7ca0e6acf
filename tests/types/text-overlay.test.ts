import { expect, it } from 'vitest';

import { type TextChanges, TextOverlay } from '../../src/types/native/text-overlay.js';

/** The texts that one file has, one after the other, and what each of them changes. */
it.each<[string, (string | undefined)[], boolean, string[]]>([
  [
    'a file that was never saved is created, then changed',
    ['a', 'b'],
    false,
    ['created', 'changed'],
  ],
  ['a file on disk is changed', ['a', 'b'], true, ['changed', 'changed']],
  ['the same text changes nothing', ['a', 'a'], true, ['changed']],
  [
    'a file that is saved is changed once',
    ['a', undefined, undefined],
    true,
    ['changed', 'changed'],
  ],
  ['a file that stays as it is on disk changes nothing', [undefined], true, []],
  ['an empty text is a text', ['', undefined], true, ['changed', 'changed']],
])('%s', (_, texts, isOnDisk, expected) => {
  const overlay = new TextOverlay();
  const seen: string[] = [];
  for (const text of texts) {
    const changes: TextChanges = { created: [], changed: [] };
    overlay.put('file.ts', text, isOnDisk, changes);
    seen.push(...changes.created.map(() => 'created'), ...changes.changed.map(() => 'changed'));
    expect(overlay.get('file.ts')).toBe(text);
    expect(overlay.has('file.ts')).toBe(text !== undefined);
  }
  expect(seen).toEqual(expected);
});

it('names the file that changes, beside others', () => {
  const overlay = new TextOverlay();
  const changes: TextChanges = { created: ['before.ts'], changed: [] };
  overlay.put('new.ts', 'a', false, changes);
  overlay.put('old.ts', 'a', true, changes);
  expect(changes).toEqual({ created: ['before.ts', 'new.ts'], changed: ['old.ts'] });
});
