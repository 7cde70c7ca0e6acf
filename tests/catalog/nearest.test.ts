import { describe, expect, it } from 'vitest';

import { CodeSpace } from '../../src/catalog/code-space.js';
import { nearestCode, nearestMember } from '../../src/catalog/nearest.js';
import { builtInCatalog, spaceOf } from './built-in-catalog.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

describe('the code that a text was meant for', () => {
  it.each([
    ['the name itself', 'FAILED', 'FAILED', 0],
    ['one letter left out', 'TOKEN_EXPIRD', 'TOKEN_EXPIRED', 1],
    ['one letter too many', 'TOKEN_EXPIREDD', 'TOKEN_EXPIRED', 1],
    ['one letter changed', 'TOKEN_EXPIREX', 'TOKEN_EXPIRED', 1],
    ['two letters left out', 'KICK_OUT', 'KICKED_OUT', 2],
    ['two letters exchanged', 'TOKEN_EXPIRDE', 'TOKEN_EXPIRED', 2],
    ['the words in another form', 'TOKENS_EXPIRING', 'TOKEN_EXPIRED', 2],
    ['the words in another order', 'EXPIRED_TOKEN', 'TOKEN_EXPIRED', 0],
    ['the words in another order and in small letters', 'expired_token', 'TOKEN_EXPIRED', 0],
  ])('%s', (_, text, name, edits) => {
    const near = nearestCode(text, spaceOfNames('TOKEN_EXPIRED', 'KICKED_OUT', 'FAILED'));
    expect([near?.code.name, near?.edits]).toEqual([name, edits]);
  });

  it.each([
    ['three letters differ', 'TOKEN_EXPI'],
    ['it has other words', 'NETWORK_LOST'],
    ['two letters make another word of a short one', 'FAIL'],
    ['it is one word in small letters', 'failed'],
    ['it is empty', ''],
  ])('is none where %s', (_, text) => {
    const near = nearestCode(text, spaceOfNames('TOKEN_EXPIRED', 'KICKED_OUT', 'FAILED'));
    expect(near).toBeUndefined();
  });

  it('the words in another order come before fewer edits', () => {
    const near = nearestCode('B_AB', spaceOfNames('B_ABC', 'AB_B'));
    expect(near?.code.name).toBe('AB_B');
  });

  it('of several, the nearest, and of equally near ones the first', () => {
    const space = spaceOfNames('JOIN_FAILEDXX', 'JOIN_FAILEDX', 'JOIN_FAILEDY');
    expect(nearestCode('JOIN_FAILED', space)?.code.name).toBe('JOIN_FAILEDX');
  });

  it('a text value counts beside the name', () => {
    const code = smallCode('TEST_FAILED', 'RECORD_FAILED');
    const space = new CodeSpace(smallCatalog(), smallSpace({ values: 'string', codes: [code] }));
    expect(nearestCode('RECORD_FAILD', space)?.code).toBe(code);
    expect(nearestCode('TEST_FAILD', space)?.code).toBe(code);
  });

  it("RTS's EXPIRED_TOKEN is RTC's TOKEN_EXPIRED, and the reverse", () => {
    expect(nearest('volcengine-rtc-web', 'EXPIRED_TOKEN')).toBe('TOKEN_EXPIRED');
    expect(nearest('volcengine-rts-web', 'TOKEN_EXPIRED')).toBe('EXPIRED_TOKEN');
  });
});

describe('the code that a member was meant for', () => {
  it.each([
    ['the nearest one', 'TOKEN_EXPIRD', 'TOKEN_EXPIRED'],
    ['the one that says in another word that it failed', 'JOIN_ROOM_FAILED', 'JOIN_ROOM_ERROR'],
    ['none that says something else', 'LEAVE_ROOM_FAILED', undefined],
    ['none that says of nothing that it failed', 'FAILURE', undefined],
  ])('%s', (_, name, meant) => {
    const space = spaceOfNames('TOKEN_EXPIRED', 'JOIN_ROOM_ERROR', 'JOIN_ROOM');
    expect(nearestMember(name, space)?.name).toBe(meant);
  });
});

function nearest(id: string, text: string): string | undefined {
  const catalog = builtInCatalog(id);
  return nearestCode(text, new CodeSpace(catalog, spaceOf(catalog, 'ErrorCode')))?.code.name;
}

function spaceOfNames(...names: readonly string[]): CodeSpace {
  const codes = names.map((name, index) => smallCode(name, index));
  return new CodeSpace(smallCatalog(), smallSpace({ codes }));
}
