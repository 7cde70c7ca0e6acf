import { describe, expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { CatalogIndex } from '../../src/catalog/catalog-index.js';

const index = new CatalogIndex(builtInCatalogs());

describe('a text concerns a catalog that names', () => {
  it.each([
    ['a package', `import x from '@volcengine/rtc/extension-ainr';`],
    ['a vendored module', `require('./libs/NIM_Web_WebRTC_v8.1.0.js');`],
    ['a global', 'const netcall = WebRTC.getInstance({});'],
    ['a code', 'if (Codes.TOKEN_EXPIRED === code) {}'],
    ['a text value that differs from its name', `x === 'AUDIO_DEVICE_RECORD_FAILED'`],
    ['another reading of an erratum', `x === 'AudioMixingUnsupport'`],
    ['an event, where something listens', `engine.on('onError', f)`],
    ['a callback', 'session.onLogout = f;'],
    ['a directive', '// sdk-errors: x'],
  ])('%s', (_, text) => {
    expect(index.concerns(text)).toBe(true);
  });
});

describe('a text is passed over that names', () => {
  it.each([
    ['numbers alone', 'switch (res.code) { case 404: case 61004: retry(); }'],
    ['an option called onError', 'useMutation({ onError: (e) => show(e) });'],
    ['an event called error', `socket.on('error', f)`],
    ['a word that many programs use', 'if (state === LinkState.CONNECTING) {}'],
    ['a code as a part of another word', 'const MY_TOKEN_EXPIRED_AT = 1;'],
  ])('%s', (_, text) => {
    expect(index.concerns(text)).toBe(false);
  });
});
