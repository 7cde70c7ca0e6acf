import { describe, expect, it } from 'vitest';

import { scriptReports, typedReports } from './catalog-reports.js';

const livekit = `import { DisconnectReason, Room, RoomEvent } from 'livekit-client'; const room = new Room();\n`;
const trtc = `import TRTC from 'trtc-sdk-v5'; const trtc = TRTC.create();\n`;
const rtm = `import AgoraRTM from 'agora-rtm'; const { RTM } = AgoraRTM; const rtm = new RTM('app', 'user');\n`;

describe.each([
  { kind: 'in JavaScript', reports: scriptReports },
  { kind: 'beside the typings', reports: typedReports },
])('$kind', ({ reports }) => {
  it('an event named by a constant whose name differs from it is that event', () => {
    const code = `room.on(RoomEvent.Connected, () => {}).on(RoomEvent.Disconnected, (reason) => {
      if (reason === DisconnectReason.DUPLICATE_IDENTITY) { location.reload(); }
    });`;
    expect(reports('livekit-client', livekit + code).map(({ rule }) => rule)).toEqual([
      'exhaustive-handler',
    ]);
  });

  it.each([
    ['the constant', `TRTC.EVENT.KICKED_OUT`],
    ['the text', `'kicked-out'`],
  ])('an event is known by %s', (_, event) => {
    const code = `trtc.on(${event}, (event) => { if (event.reason === 'kick') { location.reload(); } });`;
    expect(reports('trtc-web', trtc + code)).toEqual([
      { rule: 'exhaustive-handler', codes: ['BANNED', 'ROOM_DISBAND'] },
    ]);
  });

  it('the object in a property of another is known by it', () => {
    const code = `export async function send() {
      try { await room.localParticipant.publishData(new Uint8Array()); } catch {}
    }`;
    expect(reports('livekit-client', livekit + code)).toEqual([
      { rule: 'no-ignored-error', codes: [] },
    ]);
  });

  it('a rejected function that is imported by itself is a method of the SDK', () => {
    const code = `import { connect } from 'twilio-video';
      connect('token').catch((error) => { if (error.code === 20104) { location.reload(); } });`;
    expect(reports('twilio-video', code).map(({ rule }) => rule)).toEqual(['exhaustive-handler']);
  });

  it('so is one that is awaited under another name', () => {
    const code = `import { connect as join } from 'twilio-video';
      export async function enter() { try { await join('token'); } catch {} }`;
    expect(reports('twilio-video', code)).toEqual([{ rule: 'no-ignored-error', codes: [] }]);
  });

  it('catch without a function on what it returns ignores the error', () => {
    const code = `import { connect } from 'twilio-video'; connect('token').then(() => 'in').catch();`;
    expect(reports('twilio-video', code)).toEqual([{ rule: 'no-ignored-error', codes: [] }]);
  });

  it('an event is listened to by addEventListener as by on', () => {
    const code = `rtm.addEventListener('token', (e) => { if (e.eventType === 'WILL_EXPIRE') { location.reload(); } });`;
    expect(reports('agora-rtm', rtm + code)).toEqual([
      { rule: 'exhaustive-handler', codes: ['READ_PERMISSION_REVOKED'] },
    ]);
  });

  it('the name of a reason is never equal to its description', () => {
    const code = `rtm.addEventListener('linkState', (e) => { if (e.reason === 'SAME_UID_LOGIN') { location.reload(); } });`;
    expect(reports('agora-rtm', rtm + code)).toEqual([
      { rule: 'no-impossible-code', codes: ['SAME_UID_LOGIN'] },
    ]);
  });
});

describe('what looks alike is left alone', () => {
  it.each([
    [
      'an event of the browser of the same name',
      'agora-rtm',
      `${rtm}window.addEventListener('token', (e) => { if (e.eventType === 'WILL_EXPIRE') { location.reload(); } });`,
    ],
    [
      'an event of an element of the same name',
      'agora-rtm',
      `${rtm}document.querySelector('video').addEventListener('linkState', (e) => { if (e.reason === 'SAME_UID_LOGIN') { location.reload(); } });`,
    ],
    [
      "the text of a constant's name, which is no event",
      'trtc-web',
      `${trtc}trtc.on('KICKED_OUT', (event) => { if (event.reason === 'kick') { location.reload(); } });`,
    ],
    [
      'a property of the same name on another object',
      'livekit-client',
      `${livekit}import { call } from './call'; export async function send() { try { await call.localParticipant.publishData(new Uint8Array()); } catch {} }`,
    ],
    [
      'a property of the object under another name',
      'livekit-client',
      `${livekit}export async function send() { try { await room.peer.publishData(new Uint8Array()); } catch {} }`,
    ],
    [
      "a function of the same name from the application's own module",
      'twilio-video',
      `import 'twilio-video'; import { connect } from './connect'; connect('token').catch((error) => { if (error.code === 20104) { location.reload(); } });`,
    ],
    [
      'another function of the SDK, of which no rejection is known',
      'twilio-video',
      `import { createLocalTracks } from 'twilio-video'; createLocalTracks().catch((error) => { if (error.code === 20104) { location.reload(); } });`,
    ],
    [
      "a function of the application's own that is called like the SDK's",
      'twilio-video',
      `import 'twilio-video'; function connect() { return fetch('/'); } connect().catch((error) => { if (error.code === 20104) { location.reload(); } });`,
    ],
  ])('%s', (_, id, code) => {
    expect(scriptReports(id, code)).toEqual([]);
  });
});
