import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { builtInCatalog, codeOf, spaceOf } from './built-in-catalog.js';
import { installedText } from './installed-file.js';

const catalog = builtInCatalog('volcengine-rtc-web');
const typings = installedText('@volcengine/rtc', 'index.d.ts');
const start = `const engine = VERTC.createEngine('app');\n`;

function rulesOf(program: string, preset: 'recommended' | 'strict' = 'strict'): string[] {
  return lintScript(start + program, { preset }).map(({ rule }) => rule);
}

describe('a code that the typings hide and the SDK rejects with', () => {
  it.each([
    ['USER_MESSAGE_EXCEED_QPS', 'sendUserMessage'],
    ['USER_MESSAGE_EXCEED_QPS', 'sendRoomBinaryMessage'],
    ['INVOKED_BEFORE_JOIN_ROOM', 'startSubtitle'],
    ['INVOKED_BEFORE_JOIN_ROOM', 'updateSubtitleConfig'],
  ])('%s may be tested after %s', (name, method) => {
    const { channels, remedy, status } = codeOf(spaceOf(catalog, 'ErrorCode'), name);
    expect(channels).toContain(method);
    expect(status).toBe('hidden');
    expect(remedy.en).not.toContain('remove');
    expect(
      rulesOf(
        `engine.${method}('a').catch((e) => { if (e.code === '${name}') wait(); else leave(e); });`,
      ).filter((rule) => rule === 'no-impossible-code'),
    ).toEqual([]);
  });
});

it.each(['logout', 'getPeerOnlineStatus', 'setServerParams'])('%s needs a login', (method) => {
  expect(codeOf(spaceOf(catalog, 'ErrorCode'), 'NOT_LOGIN').channels).toContain(method);
});

it.each(['KICKED_OUT', 'ROOM_DISMISS'])(
  'the remedy of %s names the time that the event gives',
  (name) => {
    const { remedy } = codeOf(spaceOf(catalog, 'ErrorCode'), name);
    expect(typings).toContain('forbiddenTime?: number;');
    expect(remedy.en).toContain('forbiddenTime');
    expect(remedy['zh-CN']).toContain('forbiddenTime');
  },
);

describe('methods that throw', () => {
  const throwing = catalog.channels.filter((channel) => channel.throws === true);

  it('are those of the catalog that give no promise by the typings', () => {
    const methods = catalog.channels.filter(({ kind }) => kind === 'method');
    const withoutPromise = methods.filter(({ id }) => {
      const declaration = new RegExp(String.raw`^\t${id}[:(<](?:.*;$|[^]*?^\t\}.*;$)`, 'gmu');
      return ![...typings.matchAll(declaration)].some(([text]) => text.includes('Promise<'));
    });
    expect(withoutPromise.map(({ id }) => id)).toEqual(throwing.map(({ id }) => id));
    expect(throwing.map(({ id }) => id)).toEqual([
      'destroyEngine',
      'setLocalVideoPlayer',
      'setRemoteVideoPlayer',
      'startCloudProxy',
      'stopCloudProxy',
    ]);
  });

  it('have a try without await as their channel', () => {
    expect(rulesOf('try { engine.startCloudProxy({}); } catch (e) {}', 'recommended')).toEqual([
      'no-ignored-error',
    ]);
    expect(
      rulesOf(
        `try { engine.setLocalVideoPlayer(0); } catch (e) { if (e.code === 'CANT_FIND_DOM') mount(); }`,
        'recommended',
      ),
    ).toEqual([]);
  });
});

describe('events with numbers of their own', () => {
  it.each([
    ['onForwardStreamError', 'engine', 'error', 1202],
    ['onStreamMixingEvent', 'engine', 'error', 1],
    ['onWTNPushStateChanged', 'engine.getWTNStreamManager()', 'reason', 4],
    ['onWTNPlayStateChanged', 'engine.getWTNStreamManager()', 'reason', 5],
  ])('%s asks for the others where one is tested', (event, receiver, property, value) => {
    const program = (code: number): string =>
      `${receiver}.on('${event}', (e) => { if (e.${property} === ${String(code)}) { retry(); } });`;
    expect(rulesOf(program(value), 'recommended')).toEqual(['exhaustive-handler']);
    expect(rulesOf(program(77), 'recommended')).toEqual(['no-impossible-code']);
  });

  it.each([
    ['StreamMixingEventErrorCode', ['ERR_FRAME_TIMEOUT', 'ERR_PUSH_CDN']],
    ['WTNPushStateChangedReason', ['IN_RETRY']],
    ['WTNPlayStateChangedReason', ['IN_RETRY']],
  ])('%s says after which the SDK tries again by itself', (space, names) => {
    const retrying = spaceOf(catalog, space).codes.filter(({ effect }) => effect === 'retrying');
    expect(retrying.map(({ name }) => name)).toEqual(names);
  });
});

describe('what is wrong with a stream', () => {
  it('has the names and numbers of the map in the bundle', () => {
    const bundle = installedText('@volcengine/rtc', 'index.esm.nopolyfill.min.js');
    const [, body = ''] = /const RTCExceptionCodeMap=\{([^}]*)\}/u.exec(bundle) ?? [];
    const map = body.split(',').map((entry) => entry.split(':'));
    const { codes } = spaceOf(catalog, 'RTCExceptionCodeMap');
    expect(codes).toHaveLength(14);
    expect(codes.map(({ name, value }) => [name, String(value)])).toEqual(map);
  });

  it('is no error that must be handled', () => {
    const program = (test: string): string =>
      `engine.on('onLocalStatsException', (e) => { if (${test}) hint(); });`;
    expect(rulesOf(program('e.code === 1001'), 'recommended')).toEqual([]);
    expect(rulesOf(program(`e.exception === 'FRAMERATE_INPUT_TOO_LOW'`), 'recommended')).toEqual(
      [],
    );
    expect(rulesOf(program('e.code === 1009'), 'recommended')).toEqual(['no-impossible-code']);
  });
});
