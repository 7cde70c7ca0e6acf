import { describe, expect, it } from 'vitest';

import { scriptReports, typedReports } from './catalog-reports.js';

const id = 'twilio-video';
const inRoom = (code: string): string => `import * as Video from 'twilio-video';
  export async function enter(token = '') { const room = await Video.connect(token); ${code} }`;

/** What `disconnected` is told of, by the sources that come with the package. */
const ended = [20104, 53000, 53001, 53002, 53006, 53118, 53204, 53205, 53405, 53407];

describe.each([
  { kind: 'in JavaScript', reports: scriptReports },
  { kind: 'beside the typings', reports: typedReports },
])('$kind', ({ reports }) => {
  it('a handler that knows one number is told the others, by the name of their class', () => {
    const code = `room.on('disconnected', (left, error) => { if (error && error.code === 53205) { location.reload(); } });`;
    expect(reports(id, inRoom(code))).toEqual([
      {
        rule: 'exhaustive-handler',
        codes: [
          'AccessTokenExpiredError',
          'SignalingConnectionError',
          'SignalingConnectionDisconnectedError',
          'SignalingConnectionTimeoutError',
          'SignalingServerBusyError',
        ],
        others: 4,
      },
    ]);
  });

  it('a handler that deals with every number is left alone', () => {
    const cases = ended.map((value) => `case ${String(value)}:`).join(' ');
    const code = `room.on('disconnected', (left, error) => { switch (error.code) { ${cases} location.reload(); break; } });`;
    expect(reports(id, inRoom(code))).toEqual([]);
  });

  it('a handler that acts on every disconnection alike is left alone', () => {
    const code = `room.on('disconnected', (left, error) => { console.warn(error); location.reload(); });`;
    expect(reports(id, inRoom(code))).toEqual([]);
  });

  it('a handler of reconnecting is told the one other number', () => {
    const code = `room.on('reconnecting', (error) => { if (error.code === 53001) { location.reload(); } });`;
    expect(reports(id, inRoom(code))).toEqual([
      { rule: 'exhaustive-handler', codes: ['MediaConnectionError'] },
    ]);
  });

  it('a failed subscription that is only logged is ignored', () => {
    const code = `room.on('trackSubscriptionFailed', (error) => { console.error(error); });`;
    expect(reports(id, inRoom(code))).toEqual([{ rule: 'no-ignored-error', codes: [] }]);
  });

  it('a rejected connect that knows one number is told the others', () => {
    const code = `import * as Video from 'twilio-video';
      Video.connect('token').catch((error) => { if (error.code === 20104) { location.reload(); } });`;
    const [report] = reports(id, code);
    expect(report?.rule).toBe('exhaustive-handler');
    // What ends the session is named first.
    expect(report?.codes.slice(0, 2)).toEqual([
      'SignalingConnectionError',
      'SignalingConnectionDisconnectedError',
    ]);
  });

  it('a rejected connect that throws what it does not know is left alone', () => {
    const code = `import * as Video from 'twilio-video';
      Video.connect('token').catch((error) => { if (error.code === 20104) { location.reload(); } else { throw error; } });`;
    expect(reports(id, code)).toEqual([]);
  });
});

it('beside the typings, the local participant is known by its type', () => {
  const code = `room.localParticipant.on('trackPublicationFailed', (error) => { if (error.code === 53203) { location.reload(); } });`;
  const [report] = typedReports(id, inRoom(code));
  expect(report?.rule).toBe('exhaustive-handler');
  expect(report?.codes).toContain('TrackInvalidError');
});

it('beside the typings, the room that connect hands to then is known by its type', () => {
  const code = `import * as Video from 'twilio-video';
    Video.connect('token').then((room) => { room.on('disconnected', (left, error) => { if (error.code === 53205) { location.reload(); } }); }, console.error);`;
  expect(typedReports(id, code).map(({ rule }) => rule)).toContain('exhaustive-handler');
});

describe('codes that look the same are left alone', () => {
  it.each([
    [
      'of a voice call',
      `import { Device } from '@twilio/voice-sdk'; const device = new Device('token'); device.on('error', (error) => { if (error.code === 20104) { location.reload(); } });`,
    ],
    [
      'on a socket',
      `import { io } from 'socket.io-client'; io().on('disconnected', (reason, error) => { if (error.code === 53000) { location.reload(); } });`,
    ],
    [
      'in the body of a response',
      `fetch('/token').then((r) => r.json()).then((body) => { if (body.code === 20101) { location.reload(); } });`,
    ],
    [
      'in a rejection of another connect',
      `import { db } from './db.js'; db.connect('url').catch((error) => { if (error.code === 53106) { location.reload(); } });`,
    ],
  ])('%s', (_, code) => {
    expect(scriptReports(id, `import 'twilio-video';\n${code}`)).toEqual([]);
  });
});
