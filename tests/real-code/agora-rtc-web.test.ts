import { describe, expect, it } from 'vitest';

import { scriptReports, typedReports } from './catalog-reports.js';

const id = 'agora-rtc-web';
const client = `import AgoraRTC, { ConnectionDisconnectedReason, AgoraRTCErrorCode } from 'agora-rtc-sdk-ng';
  const client = AgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' });\n`;
const join = `client.join('app', 'channel', 'token', 7)`;

/** Why a client is disconnected for good, by the typings' own reference. */
const ended = [
  'NETWORK_ERROR',
  'SERVER_ERROR',
  'UID_BANNED',
  'IP_BANNED',
  'CHANNEL_BANNED',
  'TOKEN_EXPIRE',
];
const without = (...names: readonly string[]): string[] =>
  ended.filter((name) => !names.includes(name));

describe.each([
  { kind: 'in JavaScript', reports: scriptReports },
  { kind: 'beside the typings', reports: typedReports },
])('$kind', ({ reports }) => {
  it.each([
    [
      'a text',
      `client.on('connection-state-change', (now, before, reason) => { if (reason === 'UID_BANNED') { location.reload(); } });`,
    ],
    [
      'a constant that is imported by its name',
      `client.on('connection-state-change', (now, before, reason) => { if (reason === ConnectionDisconnectedReason.UID_BANNED) { location.reload(); } });`,
    ],
  ])('a handler that knows one reason is told the others: %s', (_, code) => {
    expect(reports(id, client + code)).toEqual([
      { rule: 'exhaustive-handler', codes: without('UID_BANNED') },
    ]);
  });

  it('a switch over the reason that leaves some to a log line is told which', () => {
    const code = `client.on('connection-state-change', (now, before, reason) => {
      switch (reason) {
        case 'UID_BANNED': case 'IP_BANNED': location.reload(); break;
        default: console.warn(now, reason);
      }
    });`;
    expect(reports(id, client + code)).toEqual([
      { rule: 'exhaustive-switch', codes: without('UID_BANNED', 'IP_BANNED') },
    ]);
  });

  it('a switch that deals with every reason is left alone, without one for LEAVE', () => {
    const cases = ended.map((name) => `case '${name}':`).join(' ');
    const code = `client.on('connection-state-change', (now, before, reason) => { switch (reason) { ${cases} location.reload(); break; } });`;
    expect(reports(id, client + code)).toEqual([]);
  });

  it('a handler that looks at the state alone is left alone', () => {
    const code = `client.on('connection-state-change', (now) => { if (now === 'DISCONNECTED') { location.reload(); } });`;
    expect(reports(id, client + code)).toEqual([]);
  });

  it('a catch of join that knows one code is told what else join rejects with', () => {
    const code = `${join}.catch((e) => { if (e.code === 'UID_CONFLICT') { location.reload(); } });`;
    expect(reports(id, client + code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: ['INVALID_UINT_UID_FROM_STRING_UID', 'CAN_NOT_GET_GATEWAY_SERVER', 'TOKEN_EXPIRE'],
      },
    ]);
  });

  it.each([
    ['that throws what it does not know', `else { throw e; }`],
    ['that hands on what it does not know', `else { report(e); }`],
  ])('a catch of join %s is left alone', (_, rest) => {
    const code = `function report(e) { location.hash = String(e); }
      ${join}.catch((e) => { if (e.code === 'UID_CONFLICT') { location.reload(); } ${rest} });`;
    expect(reports(id, client + code)).toEqual([]);
  });

  it('a catch around the creation of a track is told the other ways to have no microphone', () => {
    const code = `export async function start() {
      try { await AgoraRTC.createMicrophoneAudioTrack(); }
      catch (e) { if (e.code === 'PERMISSION_DENIED') { location.reload(); } }
    }`;
    expect(reports(id, client + code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'NOT_READABLE',
          'DEVICE_NOT_FOUND',
          'MEDIA_OPTION_INVALID',
          'CONSTRAINT_NOT_SATISFIED',
        ],
      },
    ]);
  });

  it('an empty catch around the creation of a track ignores the error', () => {
    const code = `export async function start() { try { await AgoraRTC.createMicrophoneAudioTrack(); } catch {} }`;
    expect(reports(id, client + code)).toEqual([{ rule: 'no-ignored-error', codes: [] }]);
  });

  it('the one code whose value differs from its name is never equal to its name', () => {
    const code = `client.startChannelMediaRelay(AgoraRTC.createChannelMediaRelayConfiguration())
      .catch((e) => { if (e.code === 'CROSS_CHANNEL_FAILED_JOIN_SRC') { location.reload(); } else { throw e; } });`;
    expect(reports(id, client + code)).toEqual([
      { rule: 'no-impossible-code', codes: ['CROSS_CHANNEL_FAILED_JOIN_SRC'] },
    ]);
  });

  it('an error of a stream push is read from the second parameter', () => {
    const code = `client.on('live-streaming-error', (url, error) => { if (error.code === 'LIVE_STREAMING_CDN_ERROR') { location.reload(); } });`;
    expect(reports(id, client + code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'LIVE_STREAMING_INVALID_ARGUMENT',
          'LIVE_STREAMING_INTERNAL_SERVER_ERROR',
          'LIVE_STREAMING_PUBLISH_STREAM_NOT_AUTHORIZED',
          'LIVE_STREAMING_TRANSCODING_NOT_SUPPORTED',
          'LIVE_STREAMING_INVALID_RAW_STREAM',
        ],
      },
    ]);
  });

  it('a reason of disconnection in a catch of join is none of its codes', () => {
    const code = `${join}.catch((e) => { if (e.code === 'CHANNEL_BANNED') { location.reload(); } else { throw e; } });`;
    expect(reports(id, client + code)).toEqual([
      { rule: 'no-impossible-code', codes: ['CHANNEL_BANNED'] },
    ]);
  });
});

it('the texts that only the page calls codes are not called impossible', () => {
  const code = `${join}.catch((e) => { if (e.code === 'NO_ACTIVE_STATUS') { location.reload(); } else { throw e; } });`;
  expect(scriptReports(id, client + code)).toEqual([]);
});

it('numbers of an exception owe nobody the others, because they are about quality', () => {
  const code = `client.on('exception', (event) => { if (event.code === 1001) { location.reload(); } });`;
  expect(scriptReports(id, client + code)).toEqual([]);
});

describe('codes that look the same are left alone', () => {
  it.each([
    [
      'on an emitter of another package',
      `import emitter from './emitter.js'; emitter.on('connection-state-change', (now, before, reason) => { if (reason === 'UID_BANNED') { location.reload(); } });`,
    ],
    [
      'in the body of a response',
      `fetch('/join').then((r) => r.json()).then((body) => { if (body.code === 'UID_CONFLICT') { location.reload(); } });`,
    ],
    [
      'in a rejection of another client',
      `import { client } from './client.js'; client.join('channel').catch((e) => { if (e.code === 'PERMISSION_DENIED') { location.reload(); } });`,
    ],
    [
      'on an exception that a browser reports',
      `window.addEventListener('exception', (event) => { if (event.code === 1001) { location.reload(); } });`,
    ],
  ])('%s', (_, code) => {
    expect(scriptReports(id, `import 'agora-rtc-sdk-ng';\n${code}`)).toEqual([]);
  });
});
