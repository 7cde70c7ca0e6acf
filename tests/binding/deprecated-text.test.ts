import { describe, expect, it } from 'vitest';

import { successorNamed } from '../../src/binding/deprecated-text.js';
import type { Member } from '../../src/types/oracle.js';

const member = (name: string, changes: Partial<Member> = {}): Member => ({
  name,
  value: name,
  deprecated: undefined,
  hidden: false,
  ...changes,
});

/** What takes the place of a member whose tag says `text`, in an enum with the others. */
const successor = (text: string, ...others: Member[]): string | undefined => {
  const old = member('OLD', { value: 1, deprecated: text });
  return successorNamed(old, [old, ...others]);
};

describe('the member that a tag names', () => {
  it.each([
    ['TOKEN_EXPIRED', 'Use TOKEN_EXPIRED instead.'],
    ['TOKEN_EXPIRED', 'TOKEN_EXPIRED'],
    ['TOKEN_EXPIRED', 'see TOKEN_EXPIRED'],
    ['TokenExpired', 'since 2.0: TokenExpired'],
    ['$token', 'now $token'],
    ['TOKEN1', 'now TOKEN1'],
    ['Busy', 'Use Busy instead.'],
    ['Busy', 'use ErrorCode.Busy'],
    ['Busy', 'replaced by Busy'],
    ['Busy', 'superseded with Busy'],
    ['Busy', 'renamed to Busy'],
    ['Busy', 'renamed as Busy'],
    ['Busy', 'in favor of Busy'],
    ['Busy', 'in favour of Busy'],
    ['Busy', 'see `Busy`'],
    ['Busy', 'see {@link Busy}'],
    ['Busy', 'see {@linkcode Busy}'],
    ['Busy', 'see {@linkplain Busy}'],
    ['Busy', '请使用 Busy'],
    ['Busy', '改用 Busy'],
    ['Busy', '替换为Busy'],
    ['Busy', '更名为 Busy'],
    ['TOKEN_EXPIRED', '请使用TOKEN_EXPIRED代替'],
    ['Busy', '「Busy」'],
    ['Busy', ' Busy '],
    ['Busy', 'Busy things. Use Busy instead.'],
    ['busy', 'use busy'],
    ['BUSY', 'use BUSY'],
    ['Use', 'use Use'],
  ])('is %s in “%s”', (name, text) => {
    expect(successor(text, member('OTHER'), member(name))).toBe(name);
  });

  it.each([
    ['a word of the language', 'Busy', 'Busy lines are no longer told.'],
    ['a word of small letters', 'busy', 'no longer for busy lines'],
    ['a word of capitals', 'BUSY', 'no longer BUSY at all'],
    ['a word of one letter', 'A', 'A line is no longer told.'],
    ['a word before the one that introduces', 'Busy', 'Busy lines: use'],
    ['a part of a name', 'TOKEN_EXPIRED', 'Use TOKEN_EXPIRED_NOW instead.'],
    ['the end of a word with an accent', 'tat_1', 'État_1 is another.'],
    ['the beginning of one', 'caf_', 'caf_é is another.'],
    ['the end of a name', 'EXPIRED_1', 'Use TOKEN_EXPIRED_1 instead.'],
    ['nothing that the text says', 'TOKEN_EXPIRED', 'Nothing takes its place.'],
  ])('is none for %s', (_, name, text) => {
    expect(successor(text, member('OTHER'), member(name))).toBeUndefined();
  });

  it.each([
    ['no word of the language: a name of two', 'TokenExpired', 'as TokenExpired tells'],
    ['no word of the language: with a number', 'Busy2', 'as Busy2 tells'],
    ['no word of the language: with a line', 'BUSY_', 'as BUSY_ tells'],
    ['no word of the language: begins with two capitals', 'ABusy', 'as ABusy tells'],
    ['no word of the language: ends with a capital', 'busY', 'as busY tells'],
    ['no word of the language: begins with a number after a line', '_Busy', 'as _Busy tells'],
  ])('is %s', (_, name, text) => {
    expect(successor(text, member(name))).toBe(name);
  });

  it('is none where it names two', () => {
    expect(
      successor('Use NEW_ONE or NEW_TWO.', member('NEW_ONE'), member('NEW_TWO')),
    ).toBeUndefined();
    expect(
      successor('Use NEW_ONE or NEW_TWO.', member('NEW_ONE', { value: 1 }), member('NEW_TWO')),
    ).toBeUndefined();
  });

  it('is none that is deprecated or hidden itself', () => {
    const text = 'Use NEW_ONE instead.';
    expect(successor(text, member('NEW_ONE', { deprecated: '' }))).toBeUndefined();
    expect(successor(text, member('NEW_ONE', { hidden: true }))).toBeUndefined();
  });
});

describe('the member of the same value', () => {
  const same = member('SAME', { value: 1 });

  it('takes the place where the tag names none', () => {
    expect(successor('', same, member('OTHER'))).toBe('SAME');
    expect(successor('No longer told.', same)).toBe('SAME');
  });

  it('comes behind the one that the tag names', () => {
    expect(successor('Use NEW_ONE.', same, member('NEW_ONE'))).toBe('NEW_ONE');
  });

  it('is none that is deprecated or hidden itself', () => {
    expect(successor('', member('SAME', { value: 1, deprecated: '' }))).toBeUndefined();
    expect(successor('', member('SAME', { value: 1, hidden: true }))).toBeUndefined();
    expect(successor('', member('OTHER', { value: 2 }))).toBeUndefined();
  });
});
