import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { codeOf, spaceOf } from './built-in-catalog.js';
import { catalogOf, installedText } from './installed-file.js';

const catalog = catalogOf('agora-rtc-web');
const client = catalog.receivers.find(({ id }) => id === 'client');
const start = `const client = AgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' });\n`;

function messagesOf(program: string, rule: string): string[] {
  const rules = { [`sdk-errors/${rule}`]: 'error' } as const;
  return lintScript(start + program, { rules }).map(({ message }) => message);
}

describe('the events of a client', () => {
  it('are those of the typings, and what the bundle has besides, without error', () => {
    const typings = installedText('agora-rtc-sdk-ng', 'rtc-sdk_en.d.ts');
    const start = typings.indexOf('export declare interface IAgoraRTCClient');
    const declaration = typings.slice(start, typings.indexOf('\nexport ', start));
    const declared = [...declaration.matchAll(/on\(event: "([^"]+)"/gu)].map(([, name]) => name);
    const bundle = installedText('agora-rtc-sdk-ng', 'AgoraRTC_N-production.js');
    const [table = ''] = /e\.PEERCONNECTION_STATE_CHANGE="peerc.*?\}\(\{\}\)/u.exec(bundle) ?? [];
    const emitted = [...table.matchAll(/="([^"]+)"/gu)].map(([, name]) => name);
    expect(declared).toHaveLength(28);
    expect(emitted).toContain('error');
    expect(new Set(client?.events)).toEqual(
      new Set([...declared, ...emitted].filter((name) => name !== 'error')),
    );
  });

  it('have no error: a listener of it is reported', () => {
    expect(messagesOf(`client.on('error', (e) => leave(e));`, 'no-impossible-code')).toEqual([
      '`error` is no event of this `client`: the listener never runs (Agora RTC).',
    ]);
    expect(messagesOf(`client.on('user-joined', show);`, 'no-impossible-code')).toEqual([]);
  });
});

describe('live streaming', () => {
  const said = (program: string): string[] => messagesOf(program, 'require-error-handler');

  it('has errors to listen to only where it is started', () => {
    expect(said(`client.join('app', 'room', null);`)).toEqual([]);
    expect(said(`client.startLiveStreaming(url);`)).toEqual([
      'No error listener on this `client` (Agora RTC `live-streaming-error`).',
    ]);
  });
});

describe('sharing the screen', () => {
  const share = (options: string): string =>
    messagesOf(
      `AgoraRTC.createScreenVideoTrack(${options}).catch((e) => { if (e.code === 'PERMISSION_DENIED') hide(); });`,
      'exhaustive-handler',
    ).join(' ');

  it('asks a web page for no codes of Electron and of the Chrome extension', () => {
    expect(share('{}')).toContain('NOT_READABLE');
    expect(share('{}')).not.toMatch(/ELECTRON|CHROME_PLUGIN/u);
  });

  it('asks for them where an option uses either', () => {
    expect(share('{ extensionId: id }')).toMatch(/CHROME_PLUGIN/u);
    expect(share('{ electronScreenSourceId: id }')).toMatch(/ELECTRON/u);
  });
});

it('codes are texts: a number is none', () => {
  const program = `client.join('app', 'room', null).catch((e) => { if (e.code === 104) retry(); });`;
  expect(messagesOf(program, 'no-impossible-code')).toEqual([
    'Unknown code `104`: always false (Agora RTC `AgoraRTCErrorCode`).',
  ]);
});

it('content-inspect-error delivers what is thrown when the client has left', () => {
  const { channels } = codeOf(spaceOf(catalog, 'AgoraRTCErrorCode'), 'OPERATION_ABORTED');
  expect(channels).toEqual(['content-inspect-error']);
});
