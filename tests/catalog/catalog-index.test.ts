import { describe, expect, it } from 'vitest';

import { CatalogIndex } from '../../src/catalog/catalog-index.js';
import type { CodeSpace } from '../../src/catalog/code-space.js';
import { builtInCatalogs } from '../../src/catalog/load.js';
import { builtInCatalog } from './built-in-catalog.js';
import { smallCatalog, smallCode, smallSpace } from './small-catalog.js';

const index = new CatalogIndex(builtInCatalogs());

describe('modules', () => {
  it.each([
    ['@volcengine/rtc', 'volcengine-rtc-web'],
    ['@byteplus/rtc', 'volcengine-rtc-web'],
    ['@volcengine/rtc/extension-beauty', 'volcengine-rtc-web'],
    ['@volcengine/rts', 'volcengine-rts-web'],
    ['livekit-client', 'livekit-client'],
    ['trtc-sdk-v5/plugins/chorus', 'trtc-web'],
    ['agora-signaling-sdk', 'agora-signaling'],
    ['agora-signaling-sdk/dist/index.js', 'agora-signaling'],
  ])('the package path %s leads to %s', (specifier, id) => {
    expect(index.ofModule(specifier)?.id).toBe(id);
  });

  it.each([
    ['./VolcEngineRTC_MiniApp', 'volcengine-rtc-miniapp'],
    ['../../libs/VolcEngineRTC_MiniApp.js', 'volcengine-rtc-miniapp'],
    ['VolcEngineRTC_MiniApp', 'volcengine-rtc-miniapp'],
    ['/static/VolcEngineRTC_MiniApp.mjs', 'volcengine-rtc-miniapp'],
    ['./VolcEngineRTC_MiniApp.cjs', 'volcengine-rtc-miniapp'],
    ['./VolcEngineRTC_MiniApp_3.3', 'volcengine-rtc-miniapp'],
    ['./AgoraSigSDK', 'agora-signaling'],
    ['./AgoraSig-1.4.0.js', 'agora-signaling'],
    ['./AgoraSigSDK-1.4.0.min.js', 'agora-signaling'],
    ['./NIM_Web_WebRTC', 'netease-webrtc'],
    ['../sdk/NIM_Web_WebRTC_v8.1.0', 'netease-webrtc'],
    ['../sdk/NIM_Web_WebRTC_v8.1.0.js', 'netease-webrtc'],
    ['../sdk/NIM_Web_WebRTC_v8.1.0.min.js', 'netease-webrtc'],
  ])('the file %s is a copy of %s', (specifier, id) => {
    expect(index.ofModule(specifier)?.id).toBe(id);
  });

  it.each([
    '@volcengine',
    '@volcengine/rtc-electron',
    '@volcengine/',
    '@other/rtc',
    'rtc',
    'agora-signaling-sdk-helper',
    './agora-signaling-sdk',
    './rtc',
    './VolcEngineRTC_MiniApp_helper',
    './VolcEngineRTC_MiniApp/index.js',
    './my_VolcEngineRTC_MiniApp',
    './NIM_Web_WebRTC_v8.1.0.css',
    './__proto__',
    'constructor',
    '.',
    '..',
    '/',
    '',
  ])('the specifier "%s" leads to no catalog', (specifier) => {
    expect(index.ofModule(specifier)).toBeUndefined();
  });

  it('a package is found by its own name alone', () => {
    expect(index.ofPackage('@byteplus/rtc')?.id).toBe('volcengine-rtc-web');
    expect(index.ofPackage('@byteplus/rtc/extension-beauty')).toBeUndefined();
    expect(index.ofPackage('VolcEngineRTC_MiniApp')).toBeUndefined();
  });
});

describe('globals', () => {
  it.each([
    ['VERTC', 'volcengine-rtc-web'],
    ['BytePlusRTC', 'volcengine-rtc-web'],
    ['Signal', 'agora-signaling'],
    ['WebRTC', 'netease-webrtc'],
    ['NERTC', 'nertc-web'],
  ])('%s holds the SDK of %s', (name, id) => {
    expect(index.ofGlobal(name)?.id).toBe(id);
  });

  it.each(['RTC', 'ErrorCode', 'vertc', 'AgoraSig', '__proto__'])('%s holds none', (name) => {
    expect(index.ofGlobal(name)).toBeUndefined();
  });
});

describe('catalogs and spaces', () => {
  it('a catalog is found by its id', () => {
    expect(index.catalog('netease-webrtc')).toBe(builtInCatalog('netease-webrtc'));
    expect(index.catalog('netease')).toBeUndefined();
  });

  it('a space is found in its own catalog alone', () => {
    const netease = builtInCatalog('netease-webrtc');
    expect(index.space(netease, 'serverCode')?.definition.names).toBe('catalog');
    expect(index.space(netease, 'ErrorCode')).toBeUndefined();
  });

  it('the spaces of a catalog stand in its order', () => {
    expect(index.spacesOf(builtInCatalog('netease-webrtc')).map((space) => space.id)).toEqual([
      'code',
      'serverCode',
    ]);
  });
});

describe('codes', () => {
  it.each([
    { name: 'RECONNECT_FAILED', spaces: ['volcengine-rtc-web/ErrorCode'] },
    { name: 'EXPIRED_TOKEN', spaces: ['volcengine-rts-web/ErrorCode'] },
    {
      name: 'INVALID_PARAMS',
      spaces: [
        'volcengine-rtc-web/ErrorCode',
        'volcengine-rts-web/ErrorCode',
        'volcengine-rtc-miniapp/ERROR_CODES',
        'agora-rtc-web/AgoraRTCErrorCode',
        'agora-rtm/SubscribeTopicErrorCode',
      ],
    },
    { name: 'MUTE_LOCAL_ERRO', spaces: ['volcengine-rtc-miniapp/ERROR_CODES'] },
    { name: 'MUTE_LOCAL_ERROR', spaces: ['volcengine-rtc-miniapp/ERROR_CODES'] },
    { name: 'AudioMixingUnsupport', spaces: ['netease-webrtc/code'] },
    { name: 'AUDIO_DEVICE_RECORD_FAILED', spaces: [] },
    { name: 'toString', spaces: [] },
  ])('the spaces with the name $name', ({ name, spaces }) => {
    expect(index.withName(name).map(describeSpace)).toEqual(spaces);
  });

  it.each([
    {
      value: 'KICKED_OUT',
      spaces: ['volcengine-rtc-web/ErrorCode', 'volcengine-rts-web/ErrorCode'],
    },
    { value: 'AUDIO_DEVICE_RECORD_FAILED', spaces: ['volcengine-rtc-web/ErrorCode'] },
    { value: 'AUDIO_DEVICE_TEST_FAILED', spaces: [] },
    { value: 501, spaces: ['agora-signaling/code'] },
    { value: 502, spaces: ['agora-signaling/code'] },
    { value: 404, spaces: ['netease-webrtc/code', 'netease-webrtc/serverCode'] },
    { value: 101, spaces: ['agora-signaling/code', 'netease-webrtc/code'] },
    { value: 61004, spaces: ['netease-webrtc/code'] },
    { value: 418, spaces: [] },
  ])('the spaces with the value $value', ({ value, spaces }) => {
    expect(index.withValue(value).map(describeSpace)).toEqual(spaces);
  });
});

describe('channels', () => {
  it.each([
    { name: 'onError', kind: 'event', catalogs: ['volcengine-rtc-web'] },
    { name: 'error', kind: 'event', catalogs: ['netease-webrtc', 'nertc-web', 'trtc-web'] },
    { name: 'onLogout', kind: 'callback', catalogs: ['agora-signaling'] },
    { name: 'onFailure', kind: 'option', catalogs: ['volcengine-rtc-miniapp'] },
    { name: 'joinRoom', kind: 'method', catalogs: ['volcengine-rtc-web', 'volcengine-rts-web'] },
    {
      name: 'join',
      kind: 'method',
      catalogs: ['volcengine-rtc-miniapp', 'agora-rtc-web', 'agora-rtm', 'nertc-web'],
    },
    { name: 'onError', kind: 'method', catalogs: [] },
    { name: 'onLogout', kind: 'event', catalogs: [] },
    { name: 'destroyRoom', kind: 'method', catalogs: [] },
  ] as const)('$name as a channel of kind $kind', ({ name, kind, catalogs }) => {
    expect(index.channels(name, kind).map(({ catalog }) => catalog.id)).toEqual(catalogs);
  });

  it('an event is found by the constant that holds its name, and not by that text', () => {
    const idsOf = (found: readonly { channel: { id: string } }[]): readonly string[] =>
      found.map(({ channel }) => channel.id);
    expect(idsOf(index.eventsOfConstant('KICKED_OUT'))).toEqual(['kicked-out']);
    expect(idsOf(index.channels('kicked-out', 'event'))).toEqual(['kicked-out']);
    expect(index.channels('KICKED_OUT', 'event')).toEqual([]);
    expect(index.eventsOfConstant('kicked-out')).toEqual([]);
  });

  it('a channel with a name of its own is found by that, not by its id', () => {
    const own = new CatalogIndex([
      smallCatalog({
        channels: [
          {
            id: 'engineError',
            name: 'onEngineError',
            kind: 'event',
            role: 'error',
            open: true,
            receiver: 'engine',
            payload: [{ space: 'code', path: ['code'] }],
            sources: ['page'],
          },
        ],
        spaces: [smallSpace({ codes: [smallCode('FAILED', 1, { channels: ['engineError'] })] })],
      }),
    ]);
    expect(own.channels('onEngineError', 'event').map(({ channel }) => channel.id)).toEqual([
      'engineError',
    ]);
    expect(own.channels('engineError', 'event')).toEqual([]);
  });
});

describe('texts that can concern a catalog', () => {
  it.each([
    ['an import of the SDK', "import VERTC from '@volcengine/rtc';"],
    ['a part of the package', "import Beauty from '@volcengine/rtc/extension-beauty';"],
    ['a vendored file', "const sdk = require('./NIM_Web_WebRTC_v8.1.0');"],
    ['a global', 'const engine = VERTC.createEngine(id);'],
    ['the name of a code', 'if (error.code === codes.RECONNECT_FAILED) leave();'],
    ['the value of a code', "if (code === 'AUDIO_DEVICE_RECORD_FAILED') retry();"],
    ['the name that an erratum gives', "if (error.name === 'AudioMixingUnsupport') hide();"],
    ['an event with a distinctive name', 'session.onLogout = (code) => show(code);'],
    ['a directive', '// sdk-errors: agora-signaling\nif (code === 103) leave();'],
  ])('one with %s does', (_what, text) => {
    expect(index.concerns(text)).toBe(true);
  });

  it.each([
    ['nothing of an SDK', 'export const sum = (a, b) => a + b;'],
    ['numbers alone', 'if (response.code === 404) return fallback(61004);'],
    ['an event that everything has', "socket.on('error', (error) => log(error));"],
    ['a method that everything has', 'const path = parts.join("/");'],
    ['an enum of the same name', "import { ErrorCode } from './errors.js';"],
    ['a longer word around a code', "const reason = 'MY_KICKED_OUT_REASON';"],
    ['no text', ''],
  ])('one with %s does not', (_what, text) => {
    expect(index.concerns(text)).toBe(false);
  });
});

function describeSpace(space: CodeSpace): string {
  return `${space.catalog.id}/${space.id}`;
}
