import { describe, expect, it } from 'vitest';

import { scriptReports, typedReports } from './catalog-reports.js';

const id = 'livekit-client';
const room = `import { ConnectionError, ConnectionErrorReason, DisconnectReason, MediaDeviceFailure, Room, RoomEvent, RpcError } from 'livekit-client';
  const room = new Room();\n`;
const connect = `room.connect('wss://example.org', 'token')`;

/** Why a session ends although the application did not ask for it. */
const ended = [
  'UNKNOWN_REASON',
  'DUPLICATE_IDENTITY',
  'SERVER_SHUTDOWN',
  'PARTICIPANT_REMOVED',
  'ROOM_DELETED',
  'STATE_MISMATCH',
  'JOIN_FAILURE',
  'SIGNAL_CLOSE',
  'ROOM_CLOSED',
  'USER_REJECTED',
  'CONNECTION_TIMEOUT',
  'MEDIA_FAILURE',
];

/** What a handler of one reason is told: five of the eleven others by name. */
const others = {
  codes: [
    'UNKNOWN_REASON',
    'SERVER_SHUTDOWN',
    'PARTICIPANT_REMOVED',
    'ROOM_DELETED',
    'STATE_MISMATCH',
  ],
  others: 6,
};

describe.each([
  { kind: 'in JavaScript', reports: scriptReports },
  { kind: 'beside the typings', reports: typedReports },
])('$kind', ({ reports }) => {
  it.each([
    ['a constant', `reason === DisconnectReason.DUPLICATE_IDENTITY`],
    ['a number', `reason === 2`],
  ])('a handler that knows one reason is told the others: %s', (_, condition) => {
    const code = `room.on('disconnected', (reason) => { if (${condition}) { location.reload(); } });`;
    expect(reports(id, room + code)).toEqual([{ rule: 'exhaustive-handler', ...others }]);
  });

  it('a switch in a chain of listeners is told what it leaves to a log line', () => {
    const code = `room.on('connected', () => {}).on('disconnected', (reason) => {
      switch (reason) {
        case DisconnectReason.DUPLICATE_IDENTITY: location.reload(); break;
        default: console.warn(reason);
      }
    });`;
    expect(reports(id, room + code)).toEqual([{ rule: 'exhaustive-switch', ...others }]);
  });

  it('a switch that deals with every end is left alone, without the own disconnect', () => {
    const cases = ended.map((name) => `case DisconnectReason.${name}:`).join(' ');
    const code = `room.on('disconnected', (reason) => { switch (reason) { ${cases} location.reload(); break; } });`;
    expect(reports(id, room + code)).toEqual([]);
  });

  it('a handler that acts on every disconnection alike is left alone', () => {
    const code = `room.on('disconnected', () => { location.reload(); });`;
    expect(reports(id, room + code)).toEqual([]);
  });

  it('a failed subscription is read from the third parameter', () => {
    const code = `room.on('trackSubscriptionFailed', (sid, participant, reason) => { if (reason === 1) { location.reload(); } });`;
    expect(reports(id, room + code)).toEqual([
      { rule: 'exhaustive-handler', codes: ['SE_UNKNOWN', 'SE_TRACK_NOTFOUND'] },
    ]);
  });

  it('a rejection that knows one reason is told the others, but the own cancellation', () => {
    const code = `${connect}.catch((e) => { if (e.reason === ConnectionErrorReason.NotAllowed) { location.reload(); } });`;
    const [report] = reports(id, room + code);
    expect(report?.rule).toBe('exhaustive-handler');
    expect(report?.codes).toEqual(
      expect.arrayContaining(['ServerUnreachable', 'InternalError', 'LeaveRequest', 'Timeout']),
    );
    expect(report?.codes).not.toContain('Cancelled');
  });

  it('a rejection that throws what it does not know is left alone, behind instanceof too', () => {
    const code = `${connect}.catch((e) => {
      if (e instanceof ConnectionError && e.reason === ConnectionErrorReason.NotAllowed) { location.reload(); }
      else { throw e; }
    });`;
    expect(reports(id, room + code)).toEqual([]);
  });

  it('a catch of connect that is empty ignores the error', () => {
    expect(reports(id, `${room}${connect}.catch(() => {});`)).toEqual([
      { rule: 'no-ignored-error', codes: [] },
    ]);
  });

  it('what getFailure returns owes nobody the other failures', () => {
    const code = `room.on('mediaDevicesError', (e) => {
      if (MediaDeviceFailure.getFailure(e) === MediaDeviceFailure.DeviceInUse) { location.reload(); }
    });`;
    expect(reports(id, room + code)).toEqual([]);
  });
});

describe('beside the typings, the local participant is known by its type', () => {
  const call = `room.localParticipant.performRpc({ destinationIdentity: 'a', method: 'm', payload: '' })`;

  it('a rejected call that knows one code is told the others', () => {
    const code = `${call}.catch((e) => { if (e.code === RpcError.ErrorCode.RECIPIENT_NOT_FOUND) { location.reload(); } });`;
    const [report] = typedReports(id, room + code);
    expect(report?.rule).toBe('exhaustive-handler');
    expect(report?.codes).toContain('RECIPIENT_DISCONNECTED');
  });

  it('a rejected call that hands on what it does not know is left alone', () => {
    const code = `${call}.catch((e) => { if (e.code === 1401) { location.reload(); } else { throw e; } });`;
    expect(typedReports(id, room + code)).toEqual([]);
  });
});

describe('codes that look the same are left alone', () => {
  it.each([
    [
      'on a socket',
      `import { io } from 'socket.io-client'; io().on('disconnected', (reason) => { if (reason === 2) { location.reload(); } });`,
    ],
    [
      'on a room of another SDK',
      `import { connect } from 'other-video'; connect().then((call) => { call.on('disconnected', (reason) => { if (reason === 2) { location.reload(); } }); });`,
    ],
    [
      'in an enum of the application with two names in common',
      `const Reason = { Timeout: 1, Other: 2 }; export const f = (e) => { if (e.reason === Reason.Timeout) { location.reload(); } };`,
    ],
    [
      'in a rejection of another connect',
      `import { db } from './db.js'; db.connect('url').catch((e) => { if (e.reason === 5) { location.reload(); } });`,
    ],
  ])('%s', (_, code) => {
    expect(scriptReports(id, `import 'livekit-client';\n${code}`)).toEqual([]);
  });
});
