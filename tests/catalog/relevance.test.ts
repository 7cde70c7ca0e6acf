import { describe, expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import { smallCatalog, smallChannel, smallCode, smallSpace } from './small-catalog.js';

const index = new CatalogIndex(builtInCatalogs());

/** Codes that many programs have for a word of their own. */
const commonWords = [
  ...['error', 'timeout', 'kick', 'banned', 'Logout', 'Timeout', 'Unknown', 'Other', 'Kickout'],
  ...['TIMEOUT', 'LEAVE', 'LOGIN', 'JOIN', 'UNKNOWN', 'SUCCESS', 'CONNECTING', 'ERROR'],
  ...['WebSocket', 'NotFound', 'InternalError'],
];

describe('a text concerns a catalog that names', () => {
  it.each([
    ['a package', `import x from '@volcengine/rtc/extension-ainr';`],
    ['a vendored module', `require('./libs/NIM_Web_WebRTC_v8.1.0.js');`],
    ['a global', 'const netcall = WebRTC.getInstance({});'],
    ['a code', 'if (Codes.TOKEN_EXPIRED === code) {}'],
    ['a text value that differs from its name', `x === 'AUDIO_DEVICE_RECORD_FAILED'`],
    ['a text value of several words', `x === 'The same uid login on another device'`],
    ['another reading of an erratum', `x === 'AudioMixingUnsupport'`],
    ['an event, where something listens', `engine.on('onError', f)`],
    ['an event in lower case, where something listens', `trtc.once('kicked-out', f)`],
    ['an event of two words by its constant, where something listens', `r.on(E.KICKED_OUT, f)`],
    ['an event that is given to addEventListener', `rtm.addEventListener( 'linkState', f)`],
    ['a callback', 'session.onLogout = f;'],
    ['a method, where something is caught', 'try { await e.joinRoom(t); } catch (x) { show(x); }'],
    ['a method, whose rejection is handled', 'engine\n  .joinRoom(token)\n  .catch(show);'],
    ['a method, whose rejection is a second handler', 'engine.joinRoom(token).then(go, show);'],
    ['a directive', '// sdk-errors: x'],
    ['a directive in capital letters', '// SDK-ERRORS: x'],
    ['a directive with capital letters', '// Sdk-Errors: x'],
  ])('%s', (_, text) => {
    expect(index.concerns(text)).toBe(true);
  });
});

describe('a text is passed over that names', () => {
  it.each([
    ['numbers alone', 'switch (res.code) { case 404: case 61004: retry(); }'],
    ['an option called onError', 'useMutation({ onError: (e) => show(e) });'],
    ['an option called onError beside a listener of the browser', optionBesideListener()],
    ['an event called error', `socket.on('error', f)`],
    ['an event called disconnected', `socket.on('disconnected', f)`],
    ['an event of the browser', `window.addEventListener('error', f)`],
    ['an event of an SDK, where nothing listens', `const kind = 'kicked-out';`],
    ['a method of an SDK, where nothing is caught', 'await engine.joinRoom(token);'],
    ['a method of an SDK that is not called', 'try { go(on.joinRoom); } catch { stop(); }'],
    ['a method of one word', 'try { await auth.login(name); } catch { stop(); }'],
    ['a method that frameworks have', 'load().catch((e) => this.setState({ e }));'],
    ['a code as a part of another word', 'const MY_TOKEN_EXPIRED_AT = 1;'],
  ])('%s', (_, text) => {
    expect(index.concerns(text)).toBe(false);
  });
});

describe.each(commonWords)('the word %s, which many programs use,', (word) => {
  it.each([
    ['as a text', `if (state === '${word}') { retry(); }`],
    ['as a member of something', `if (state === State.${word}) { retry(); }`],
    ['as a name', `const ${word} = 1;`],
    ['beside a listener', `socket.on('message', (m) => m.${word});`],
  ])('says nothing alone, %s', (_, text) => {
    expect(index.concerns(text)).toBe(false);
  });

  it.each([
    ['a package', `import { Room } from 'livekit-client';`],
    ['a global', `const engine = new ZegoExpressEngine(1, 'server');`],
    ['another code', `if (reason === 'room_disband') { leave(); }`],
    ['an event', `zg.on('roomStateUpdate', f);`],
    ['a directive', `// sdk-errors: livekit-client`],
  ])('is looked at beside %s', (_, text) => {
    expect(index.concerns(`${text}\nif (state === '${word}') { retry(); }`)).toBe(true);
  });
});

describe('a word that many programs use is looked at off what an SDK calls its constants', () => {
  it.each([
    ['by its enum', `case DisconnectReason.MIGRATION: retry();`],
    ['by its enum, in brackets', `case ConnectionErrorReason['Timeout']: retry();`],
    ['by its enum, where that may be missing', `x === ConnectionErrorReason?.WebSocket`],
    ['by the object that holds it at run time', `x === sdk.ERROR_CODES.CONNECTING`],
  ])('%s', (_, text) => {
    expect(index.concerns(text)).toBe(true);
  });

  it.each([
    ['a longer word', `case DisconnectReason.MIGRATIONS: retry();`],
    ['the word of another set', `case DisconnectReason.WebSocket: retry();`],
    ['the constants alone', `import { DisconnectReason } from './call.js';`],
  ])('but not %s', (_, text) => {
    expect(index.concerns(text)).toBe(false);
  });
});

describe('no copy of a table is passed over', () => {
  const spaces = builtInCatalogs().flatMap(({ id, spaces: own }) =>
    own.map((space) => ({ name: `${id}/${space.id}`, space })),
  );

  it.each(spaces)('$name has a code by which its whole table is seen', ({ space }) => {
    const table = space.codes.map(({ name, value }) => `${name}: ${JSON.stringify(value)}`);
    expect(index.concerns(`const codes = { ${table.join(', ')} };`)).toBe(true);
  });
});

describe('a catalog of common words alone', () => {
  const small = new CatalogIndex([
    smallCatalog({
      channels: [smallChannel({ id: 'failed' })],
      spaces: [smallSpace({ codes: [smallCode('FAILED', 1, { channels: ['failed'] })] })],
    }),
  ]);

  it('concerns what imports its package', () => {
    expect(small.concerns(`import sdk from 'small-sdk';`)).toBe(true);
  });

  it.each(['', 'x', `engine.on('failed', f)`, 'FAILED', `a.addEventListener('', f)`])(
    'passes over "%s"',
    (text) => {
      expect(small.concerns(text)).toBe(false);
    },
  );
});

function optionBesideListener(): string {
  return `useMutation({ onError: show }); window.addEventListener('online', f);`;
}
