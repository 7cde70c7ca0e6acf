import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';
import { codeOf, namesAndValues, spaceOf } from './built-in-catalog.js';
import { catalogOf, declaredConstants } from './installed-file.js';

const catalog = catalogOf('livekit-client');
const start = `import { DisconnectReason, Room, RoomEvent } from 'livekit-client';
const room = new Room();
`;

function rulesOf(program: string, preset: 'recommended' | 'strict' = 'recommended'): string[] {
  return lintScript(start + program, { sourceType: 'module', preset }).map(({ rule }) => rule);
}

describe('what the SDK sends is no unknown code', () => {
  it.each([
    `error.name === 'simulated'`,
    `error.name === 'LiveKitError'`,
    `error.code === 40`,
    `error.code === 19`,
    `error.code === 22`,
  ])('%s', (test) => {
    const program = `room.on(RoomEvent.EncryptionError, (error) => { if (${test}) tell(); else leave(error); });`;
    expect(rulesOf(program)).toEqual([]);
  });

  it.each(['DataTrackPublishError', 'DeviceUnsupportedError'])('21 of %s', (name) => {
    expect(codeOf(spaceOf(catalog, 'LivekitError'), name).value).toBe(21);
  });
});

it('the reasons of a refused request are those of the protocol, and a time-out', () => {
  const { codes } = spaceOf(catalog, 'SignalRequestReason');
  const declared = declaredConstants(
    '@livekit/protocol',
    'dist/index.d.ts',
    'RequestResponse_Reason',
  ).map(({ name, value }) => ({ name, value }));
  expect(namesAndValues(codes)).toEqual([
    ...declared.filter(({ name }) => name !== 'OK'),
    { name: 'TimeoutError', value: 'TimeoutError' },
  ]);
});

describe('a refused request', () => {
  const set = (test: string): string =>
    `room.localParticipant.setMetadata('a').catch((e) => { if (${test}) retry(); });`;

  it('is asked for its other reasons', () => {
    expect(rulesOf(set(`e.reason === 3`))).toEqual(['exhaustive-handler']);
    expect(rulesOf(set(`e.reason === 12`))).toContain('no-impossible-code');
    expect(rulesOf(set(`e.reason === 'TimeoutError'`))).not.toContain('no-impossible-code');
  });
});

describe('a data track', () => {
  const publish = `const track = await room.localParticipant.publishDataTrack({ name: 'a' });`;

  it('is refused for a reason', () => {
    const test = 'catch (e) { if (e.reason === 3) hide(); }';
    expect(rulesOf(`async function f() { try { ${publish} } ${test} } f();`)).toContain(
      'exhaustive-handler',
    );
  });

  it('throws where a frame is pushed', () => {
    const program = `async function f() { ${publish} try { track.tryPush({}); } catch {} } f();`;
    expect(rulesOf(program)).toEqual(['no-ignored-error']);
  });
});

describe('errors of media devices', () => {
  const listen = (body: string): string =>
    `room.on(RoomEvent.MediaDevicesError, (error) => { ${body} });`;

  it('are ignored where a listener does nothing', () => {
    expect(rulesOf(listen(''))).toEqual(['no-ignored-error']);
  });

  it.each([
    `if (error.name === 'NotAllowedError') ask();`,
    `switch (error.name) { case 'NotFoundError': plug(); break; case 'NotReadableError': close(); }`,
  ])('are mostly those of the browser, of which nothing is said: %s', (body) => {
    expect(rulesOf(listen(body))).toEqual([]);
  });
});

it.each(['USER_UNAVAILABLE', 'SIP_TRUNK_FAILURE', 'AGENT_ERROR'])(
  '%s says why another participant has left',
  (name) => {
    expect(codeOf(spaceOf(catalog, 'DisconnectReason'), name).channels).toEqual([
      'participantDisconnected',
    ]);
  },
);

it('encryption needs a listener only where it is used', () => {
  const rules = { 'sdk-errors/require-error-handler': 'error' } as const;
  const said = (program: string): string[] =>
    lintScript(program, { sourceType: 'module', rules }).map(({ message }) => message);
  expect(said(`${start}room.connect(url, token);`)).toEqual([
    'No error listener on this `room` (LiveKit `trackSubscriptionFailed` and 1 more).',
  ]);
  expect(said(`${start.replace('Room()', 'Room({ e2ee })')}room.connect(url, token);`)).toEqual([
    'No error listener on this `room` (LiveKit `trackSubscriptionFailed` and 2 more).',
  ]);
});
