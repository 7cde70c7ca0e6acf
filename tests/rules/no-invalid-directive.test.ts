import { describe, expect, it } from 'vitest';

import { smallCatalog } from '../catalog/small-catalog.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { type LintOptions, lintScript } from '../lint.js';

const only = { rules: { 'sdk-errors/no-invalid-directive': 'error' } } as const;

function said(directive: string, options: LintOptions = only): string[] {
  return lintScript(`${directive}\nif (code === 101) leave();\n`, options).map(
    ({ message }) => message,
  );
}

describe('a directive is reported that names', () => {
  it.each([
    ['no catalog', '// sdk-errors: agora', 'Unknown catalog `agora`.'],
    ['nothing', '// sdk-errors:', 'Directive names no catalog.'],
    [
      'a catalog in other letters',
      '// sdk-errors: Agora-Signaling',
      'Unknown catalog `Agora-Signaling`.',
    ],
    [
      'no space',
      '// sdk-errors: agora-signaling/codes',
      'Unknown space `codes` of `agora-signaling`. Known spaces: `code`.',
    ],
    [
      'no channel',
      '// sdk-errors: agora-signaling@onlogout',
      'Unknown channel `onlogout` of `agora-signaling`. Known channels: `onLogout`, `onLoginFailed`, `onChannelLeaved` and `onChannelJoinFailed`.',
    ],
    [
      'no channel behind a space',
      '// sdk-errors: agora-signaling/code@logout',
      'Unknown channel `logout` of `agora-signaling`.',
    ],
    [
      'no space where the catalog has two',
      '// sdk-errors: netease-webrtc',
      'Directive names no space of `netease-webrtc`. Known spaces: `code` and `serverCode`.',
    ],
    [
      'an empty space',
      '// sdk-errors: netease-webrtc/',
      'Directive names no space of `netease-webrtc`.',
    ],
    [
      'a channel that carries two spaces, and neither',
      '// sdk-errors: netease-webrtc@error',
      'Directive names no space of `netease-webrtc`.',
    ],
    ['no catalog, in a block', '/* sdk-errors: agora */', 'Unknown catalog `agora`.'],
    [
      'no catalog, in a documentation comment',
      '/** sdk-errors: agora */',
      'Unknown catalog `agora`.',
    ],
  ])('%s', (_, directive, message) => {
    expect(said(directive)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['in capital letters', '// SDK-ERRORS: agora-signaling', 'SDK-ERRORS:'],
    ['with a space before the colon', '// sdk-errors : agora-signaling', 'sdk-errors :'],
    ['with a full-width colon', '// sdk-errors：agora-signaling@onLogout', 'sdk-errors：'],
  ])('the plugin %s', (_, directive, written) => {
    expect(said(directive)).toEqual([
      `Directive has no effect: \`${written}\`. Write \`sdk-errors:\`.`,
    ]);
  });

  it('the nearest catalogs are offered, and the others counted', () => {
    expect(said('// sdk-errors: agora-signalling')).toEqual([
      expect.stringMatching(
        /^Unknown catalog `agora-signalling`\. Known catalogs: `agora-signaling`, `.+` and 7 more\.$/u,
      ),
    ]);
    expect(builtInCatalogs()).toHaveLength(5 + 7);
  });

  it('those come first that have the name in theirs', () => {
    expect(said('// sdk-errors: netease')).toEqual([
      expect.stringContaining('Known catalogs: `netease-webrtc`, '),
    ]);
  });

  it('each at its own line', () => {
    const code = `a();\n// sdk-errors: x\nb();\nc(); // sdk-errors: y\n`;
    expect(lintScript(code, only).map(({ line }) => line)).toEqual([2, 4]);
  });

  it('wherever it stands, though it is above no code', () => {
    expect(said('// sdk-errors: agora\n\n\n')).toHaveLength(1);
  });
});

describe('a directive is left alone that names', () => {
  it.each([
    ['a catalog of one space', '// sdk-errors: agora-signaling'],
    ['a space', '// sdk-errors: netease-webrtc/serverCode'],
    ['a channel', '// sdk-errors: agora-signaling@onLogout'],
    ['a space and a channel', '// sdk-errors: netease-webrtc/code@error'],
    ['a channel that carries one of two spaces', '// sdk-errors: volcengine-rtc-web@onError'],
    ['a channel that is a method', '// sdk-errors: volcengine-rtc-web@joinRoom'],
    ['a catalog, with words behind it', '// sdk-errors: agora-signaling (from the old client)'],
  ])('%s', (_, directive) => {
    expect(said(directive)).toEqual([]);
  });

  it('the plugin in other letters, as a heading', () => {
    expect(said('// SDK-ERRORS: what we do about them')).toEqual([]);
  });

  it.each([
    ['the plugin in a sentence', '// What sdk-errors says: see the guide.'],
    ['a rule of it', '/* eslint sdk-errors/exhaustive-switch: "error" */'],
    ['a comment that ends with the words', '/* global code -- sdk-errors: agora */'],
    ['a text', `report('// sdk-errors: agora');`],
  ])('%s is no directive', (_, comment) => {
    expect(said(comment)).toEqual([]);
  });
});

it('a catalog of the settings counts', () => {
  const settings = { catalogs: [smallCatalog({ id: 'own' })] };
  expect(said('// sdk-errors: own/code@onError', { ...only, settings })).toEqual([]);
  expect(said('// sdk-errors: own@onErr', { ...only, settings })).toEqual([
    'Unknown channel `onErr` of `own`. Known channels: `onError`.',
  ]);
});

it('an invalid directive binds nothing', () => {
  const code = `// sdk-errors: agora\nif (code === 501) leave();\n`;
  expect(lintScript(code).map(({ rule }) => rule)).toEqual(['no-invalid-directive']);
});

it('in Chinese where the user sets it', () => {
  expect(
    said('// sdk-errors：agora-signaling', { ...only, settings: { locale: 'zh-CN' } }),
  ).toEqual(['指令不会生效：`sdk-errors：`，请写作 `sdk-errors:`。']);
  expect(said('// sdk-errors: agora', { ...only, settings: { locale: 'zh-CN' } })).toEqual([
    expect.stringContaining('未知的错误码表 `agora`。'),
  ]);
  expect(
    said('// sdk-errors: agora-signaling@onLost', { ...only, settings: { locale: 'zh-CN' } }),
  ).toEqual([
    expect.stringContaining(
      '已有的到达途径：`onLogout`、`onLoginFailed`、`onChannelLeaved` 和 `onChannelJoinFailed`。',
    ),
  ]);
});
