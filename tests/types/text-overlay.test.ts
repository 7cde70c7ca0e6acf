import { expect, it } from 'vitest';

import { TextOverlay, noChanges } from '../../src/types/native/text-overlay.js';

/** The texts that one file has, one after the other, and what each of them changes. */
it.each<[string, (string | undefined)[], boolean, string[]]>([
  [
    'a file that was never saved is created, changed, deleted',
    ['a', 'b', undefined],
    false,
    ['created', 'changed', 'deleted'],
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
    const changes = noChanges();
    if (text === undefined) {
      overlay.remove('file.ts', changes);
    } else {
      overlay.put('file.ts', text, isOnDisk, changes);
    }
    for (const [kind, files] of Object.entries(changes)) {
      seen.push(...(files as string[]).map(() => kind));
    }
    expect(overlay.get('file.ts')).toBe(text);
  }
  expect(seen).toEqual(expected);
});

it('names the file that changes, beside others', () => {
  const overlay = new TextOverlay();
  const changes = { ...noChanges(), created: ['before.ts'] };
  overlay.put('new.ts', 'a', false, changes);
  overlay.put('old.ts', 'a', true, changes);
  overlay.put('other.ts', 'a', false, noChanges());
  overlay.remove('other.ts', changes);
  expect(changes).toEqual({
    created: ['before.ts', 'new.ts'],
    changed: ['old.ts'],
    deleted: ['other.ts'],
  });
});
