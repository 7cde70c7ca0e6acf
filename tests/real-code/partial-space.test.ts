import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import type { Space } from '../../src/catalog/catalog.js';
import { lintScript } from '../lint.js';

const begin = `import sdk from 'small-sdk'; const engine = sdk.createEngine();\n`;

/** What is said of a handler that tests one value and shows all others. */
function rulesFor(tested: string, changes: Partial<Space>): string[] {
  const codes = changes.codes ?? [smallCode('KICKED', 5001), smallCode('EXPIRED', 5002)];
  const catalog = smallCatalog({
    channels: [smallChannel()],
    spaces: [smallSpace({ ...changes, codes })],
  });
  const code = `${begin}engine.on('onError', (err) => { if (err.code === ${tested}) { leave(); } else { show(err); } });`;
  return lintScript(code, { sourceType: 'module', settings: { catalogs: [catalog] } }).map(
    ({ rule }) => rule,
  );
}

const texts: Partial<Space> = {
  values: 'string',
  codes: [smallCode('room_closed', 'room_closed'), smallCode('user_banned', 'user_banned')],
};

describe('a value that no source lists', () => {
  it.each([
    ['a number', '70001', {}],
    ['a text', `'server_busy'`, texts],
    ['a text two slips away from a code', `'romm_close'`, texts],
  ])('is impossible in a space that is whole: %s', (_, tested, changes) => {
    expect(rulesFor(tested, changes)).toEqual(['no-impossible-code']);
  });

  it.each([
    ['a number', '70001', {}],
    ['a text', `'server_busy'`, texts],
    ['a text two slips away from a code', `'romm_close'`, texts],
  ])('is left alone in a space that is partial: %s', (_, tested, changes) => {
    expect(rulesFor(tested, { ...changes, partial: true })).toEqual([]);
  });

  it.each([
    ['one slip away from a code', `'room_close'`, texts],
    ['the name of a number', `'EXPIRED'`, {}],
    ['a number as a text', `'5002'`, {}],
  ])(
    'is impossible in a partial one too where it is meant to be a code: %s',
    (_, tested, changes) => {
      expect(rulesFor(tested, { ...changes, partial: true })).toEqual(['no-impossible-code']);
    },
  );
});
