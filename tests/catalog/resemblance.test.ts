import { describe, expect, it } from 'vitest';

import type { Code } from '../../src/catalog/catalog.js';
import { findResemblances } from '../../src/catalog/resemblance.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

function resemblancesOf(...codes: readonly Code[]): ReturnType<typeof findResemblances> {
  return findResemblances(smallCatalog({ spaces: [smallSpace({ codes })] }));
}

/** A code with texts of its own, so that its name alone can resemble another. */
function code(name: string, value: number, en = `what ${name} means`, chinese = en): Code {
  return smallCode(name, value, { summary: { en, 'zh-CN': chinese } });
}

describe('names are near', () => {
  it.each([
    ['one letter differs', 'TOKEN_EXPIRED', 'TOKEN_EXPIRES', 1],
    ['two letters differ', 'PUBLISH_FAILED', 'UNPUBLISH_FAILED', 2],
    ['the same words stand in another order', 'TOKEN_EXPIRED', 'EXPIRED_TOKEN', 0],
  ])('where %s', (_what, one, other, edits) => {
    expect(resemblancesOf(code(one, 1), code(other, 2))).toEqual([
      { kind: 'near-names', space: 'code', codes: [one, other], edits },
    ]);
  });

  it.each([
    ['three letters differ', 'GET_AUDIO_TRACK_FAILED', 'GET_VIDEO_TRACK_FAILED'],
    ['two letters make another word of a short one', 'BUSY', 'BEST'],
  ])('not where %s', (_what, one, other) => {
    expect(resemblancesOf(code(one, 1), code(other, 2))).toEqual([]);
  });

  it('not across spaces, whose codes never stand side by side', () => {
    const spaces = [
      smallSpace({ id: 'one', codes: [code('TOKEN_EXPIRED', 1)] }),
      smallSpace({ id: 'two', codes: [code('TOKEN_EXPIRES', 2)] }),
    ];
    expect(findResemblances(smallCatalog({ spaces }))).toEqual([]);
  });
});

describe('summaries repeat', () => {
  it('where several codes of a space say the same, in either language', () => {
    const found = resemblancesOf(
      code('REFUSED', 1, 'The server refused', '服务器拒绝'),
      code('SERVER_DOWN', 2, 'the server refused', '服务器宕机'),
      code('KICKED_OUT', 3, 'another session took over', '服务器宕机'),
    );
    expect(found).toEqual([
      {
        kind: 'repeated-summary',
        space: 'code',
        locale: 'en',
        summary: 'The server refused',
        codes: ['REFUSED', 'SERVER_DOWN'],
      },
      {
        kind: 'repeated-summary',
        space: 'code',
        locale: 'zh-CN',
        summary: '服务器宕机',
        codes: ['SERVER_DOWN', 'KICKED_OUT'],
      },
    ]);
  });
});
