import { describe, expect, it } from 'vitest';

import { type Report, scriptReports, typedReports } from './catalog-reports.js';

const begin = `import { ZegoExpressEngine } from 'zego-express-engine-webrtc';\nconst zg = new ZegoExpressEngine(1, 'wss://server');\n`;

/** What ends the session in a room: a log line is not enough for these. */
const ending = [
  'LOGIN_TIMEOUT',
  'MULTIPLE_LOGIN_KICKOUT',
  'MANUAL_KICKOUT',
  'USER_HAD_LOGIN_OTHER',
  'TOKEN_EXPIRED',
];

describe('the code that is the third parameter of the state of a room', () => {
  it.each([
    [
      'a module',
      `${begin}zg.on('roomStateUpdate', (roomID, state, errorCode, extendedData) => { if (errorCode === 1002055) { leave(); } else { console.log(state, extendedData); } });`,
    ],
    [
      'required',
      `const { ZegoExpressEngine } = require('zego-express-engine-webrtc'); const zg = new ZegoExpressEngine(1, 'wss://server'); zg.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode === 1002055) { leave(); } else { console.log(state); } });`,
    ],
    [
      'the global of a script',
      `const zg = new ZegoExpressEngine(1, 'wss://server'); zg.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode === 1002055) { leave(); } else { console.log(state); } });`,
    ],
    [
      'the newer event',
      `${begin}zg.on('roomStateChanged', (roomID, reason, errorCode) => { if (errorCode === 1002055) { leave(); } else { console.log(roomID); } });`,
    ],
  ])('is told what else ends the session: %s', (_, code) => {
    expect(reported(code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: ending.filter((name) => name !== 'MANUAL_KICKOUT'),
      },
    ]);
  });

  it('is told the same beside types, which say it is a number', () => {
    const code = `import { ZegoExpressEngine } from 'zego-express-engine-webrtc';
      declare function leave(): void;
      export const listen = (zg: ZegoExpressEngine): void => {
        zg.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode === 1002055) { leave(); } else { console.log(roomID, state); } });
      };`;
    expect(typedReports('zego-express-web', code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: ending.filter((name) => name !== 'MANUAL_KICKOUT'),
      },
    ]);
  });

  it.each([
    [
      'each one that ends the session is handled',
      `zg.on('roomStateUpdate', (roomID, state, errorCode) => { switch (errorCode) { case 1002031: case 1002050: case 1002055: case 1002086: case 1102018: leave(); break; default: console.log(state); } });`,
    ],
    [
      'whatever comes is shown',
      `zg.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode === 1002050) { leave(); } else { show(errorCode); } });`,
    ],
    [
      'only success is tested',
      `zg.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode !== 0) { show(errorCode); } });`,
    ],
    [
      'it is a number of a server, which no source lists',
      `zg.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode === 52001105) { leave(); } else { show(errorCode); } });`,
    ],
    [
      'only the state is looked at',
      `zg.on('roomStateUpdate', (roomID, state) => { if (state === 'DISCONNECTED') { leave(); } });`,
    ],
  ])('is left alone where %s', (_, code) => {
    expect(reported(begin + code)).toEqual([]);
  });
});

describe('the reason of a change in a room', () => {
  const changed = (body: string): string =>
    `${begin}zg.on('roomStateChanged', (roomID, reason, errorCode) => { ${body} });`;

  it('a switch over some reasons is told the others', () => {
    const code = changed(`switch (reason) { case 'KICKOUT': leave(); break; }`);
    expect(reported(code)).toEqual([
      { rule: 'exhaustive-switch', codes: ['ReconnectFailed', 'LoginFailed'] },
    ]);
  });

  it('a switch over all that failed is left alone', () => {
    const code = changed(
      `switch (reason) { case 'KICKOUT': leave(); break; case 'RECONNECT_FAILED': rejoin(); break; case 'LOGIN_FAILED': show(errorCode); break; case 'LOGOUT_FAILED': show(errorCode); break; }`,
    );
    expect(reported(code)).toEqual([]);
  });

  it('the name of a reason is not its value', () => {
    const code = changed(`if (reason === 'Kickout') { leave(); } else { show(reason); }`);
    expect(reported(code).map(({ rule }) => rule)).toEqual(['no-impossible-code']);
  });
});

describe('the state of a stream', () => {
  it('a switch over one code of playing is told the others, but for what the SDK retries', () => {
    const code = `${begin}zg.on('playerStateUpdate', (result) => { switch (result.errorCode) { case 1104039: remove(result.streamID); break; } });`;
    const [report] = reported(code);
    expect(report?.rule).toBe('exhaustive-switch');
    expect(report?.codes).toContain('PLAYER_STREAM_BANNED');
    expect(report?.codes).not.toContain('PLAYER_MEDIA_CONNECTION_ERROR');
  });

  it('a handler that shows whatever fails is left alone', () => {
    const code = `${begin}zg.on('publisherStateUpdate', ({ state, errorCode }) => { if (state === 'NO_PUBLISH' && errorCode !== 0) { show(errorCode); } });`;
    expect(reported(code)).toEqual([]);
  });
});

describe('the event of a device, whose first parameter is the code', () => {
  it('is told the other codes of devices', () => {
    const code = `${begin}zg.on('deviceError', (errorCode, deviceName) => { if (errorCode === 1006006) { show(deviceName); } });`;
    expect(reported(code)).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'DEVICE_ERROR_MIC_QUICK_PLUGGED',
          'DEVICE_ERROR_CAMERA_QUICK_PLUGGED',
          'DEVICE_ERROR_MIC_TRACK_ENDED',
          'DEVICE_ERROR_CAMERA_TRACK_ENDED',
        ],
      },
    ]);
  });
});

describe('a rejection', () => {
  it('of startPlayingStream has errorCode, and the stream that does not exist is one of many', () => {
    const code = `${begin}async function play() { try { await zg.startPlayingStream('stream'); } catch (error) { if (error.errorCode === 1104039) { remove(); } } } play();`;
    expect(reported(code).map(({ rule }) => rule)).toEqual(['exhaustive-handler']);
  });

  it.each([
    [
      'of createStream has code, and the rest is shown',
      `zg.createStream().catch((error) => { if (error.code === 1103064) { askForDevice(); } else { show(error.msg); } });`,
    ],
    [
      'of loginRoom is handed on',
      `zg.loginRoom('room', 'token', { userID: 'user' }).catch((error) => { report(error.code); });`,
    ],
    [
      'of loginRoom is a number of a server',
      `zg.loginRoom('room', 'token', { userID: 'user' }).catch((error) => { if (error.code === 1002033) { renew(); } else { show(error.msg); } });`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(reported(begin + code)).toEqual([]);
  });
});

describe('what looks alike', () => {
  it.each([
    [
      'the same numbers of another library',
      `import { zim } from './chat'; zim.login().catch((error) => { if (error.code === 1002050) { leave(); } });`,
    ],
    [
      'the same event of another emitter',
      `${begin}import bus from './bus'; bus.on('roomStateUpdate', (roomID, state, errorCode) => { if (errorCode === 1002050) { leave(); } });`,
    ],
    [
      'the code of a response',
      `${begin}fetch('/token').then((response) => response.json()).then((body) => { if (body.errorCode === 1102018) { renew(); } });`,
    ],
  ])('is left alone: %s', (_, code) => {
    expect(reported(code)).toEqual([]);
  });
});

function reported(code: string): Report[] {
  return scriptReports('zego-express-web', code);
}
