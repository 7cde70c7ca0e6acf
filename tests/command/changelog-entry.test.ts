import { describe, expect, it } from 'vitest';

import { findChanges } from '../../src/catalog/difference.js';
import { changelogEntry } from '../../src/command/changelog-entry.js';
import { smallCatalog, smallCode, smallSpace } from '../catalog/small-catalog.js';

/** An entry for codes that a space of no codes got. */
function entryOf(...codes: readonly ReturnType<typeof smallCode>[]): string {
  const after = smallCatalog({ spaces: [smallSpace({ codes })] });
  const before = smallCatalog({ spaces: [smallSpace({ codes: [] })] });
  return changelogEntry(after, findChanges(before, after), 'en');
}

describe('an entry of a changelog', () => {
  it('says of a new code that it is deprecated already', () => {
    expect(entryOf(smallCode('OLD', 1, { status: 'deprecated' }), smallCode('NEW', 2))).toBe(
      [
        '## Small SDK (`small`)',
        '### Added',
        '- code: `OLD = 1` (the call failed: call again), deprecated already\n- code: `NEW = 2` (the call failed: call again)',
      ].join('\n\n'),
    );
  });

  it('fences a value that holds the sign that ends code', () => {
    expect(entryOf(smallCode('ODD', 'a`b'))).toContain("- code: `` ODD = 'a`b' `` (");
  });

  it('has nothing that steers a terminal', () => {
    const summary = { en: 'red\u001B[31m', 'zh-CN': '红' };
    expect(entryOf(smallCode('ODD', 1, { summary }))).toContain(
      String.raw`(red\\u001B\[31m: call again)`,
    );
  });
});
