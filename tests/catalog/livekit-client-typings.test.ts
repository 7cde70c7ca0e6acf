import { describe, expect, it } from 'vitest';

import { namesAndValues, spaceOf } from './built-in-catalog.js';
import {
  catalogOf,
  declarationAround,
  declaredConstants,
  evidenceOf,
  installedText,
  installedVersion,
  lineOf,
} from './installed-file.js';

const catalog = catalogOf('livekit-client');

const sets = [
  { space: 'DisconnectReason', source: 'protocol', name: 'DisconnectReason', count: 17 },
  { space: 'ConnectionErrorReason', source: 'typings', name: 'ConnectionErrorReason', count: 8 },
  { space: 'MediaDeviceFailure', source: 'typings', name: 'MediaDeviceFailure', count: 4 },
  { space: 'SubscriptionError', source: 'protocol', name: 'SubscriptionError', count: 3 },
  { space: 'RpcErrorCode', source: 'rpc', name: 'ErrorCode', count: 11 },
  { space: 'DataStreamErrorReason', source: 'typings', name: 'DataStreamErrorReason', count: 9 },
  { space: 'CryptorErrorReason', source: 'e2ee', name: 'CryptorErrorReason', count: 3 },
  {
    space: 'DataTrackPublishErrorReason',
    source: 'outgoing',
    name: 'DataTrackPublishErrorReason',
    count: 8,
  },
];

const installed = catalog.sources.filter((source) => source.package !== undefined);

it.each(installed)('$id is of the version that is installed', (source) => {
  expect(installedVersion(source.package ?? '')).toBe(source.version);
});

it.each(sets)('the $count constants of $name stand in the catalog, and no others', (set) => {
  const source = catalog.sources.find(({ id }) => id === set.source);
  const declared = declaredConstants(source?.package ?? '', source?.file ?? '', set.name);
  expect(declared).toHaveLength(set.count);
  expect(namesAndValues(spaceOf(catalog, set.space).codes)).toEqual(
    declared.map(({ name, value }) => ({ name, value })),
  );
});

describe('the error classes', () => {
  const text = installedText('livekit-client', 'src/room/errors.ts');
  const classes = [
    'errors.ts',
    'data-track/handle.ts',
    'data-track/packet/errors.ts',
    'data-track/packetizer.ts',
    'data-track/depacketizer.ts',
    'data-track/outgoing/errors.ts',
    'data-track/incoming/errors.ts',
    '../e2ee/errors.ts',
  ].flatMap((file) => numberedClasses(installedText('livekit-client', `src/room/${file}`)));

  it('that have a number of their own stand in the catalog with it, and no others', () => {
    expect(classes).toHaveLength(22);
    const sorted = (list: readonly { name?: string | undefined; value: unknown }[]): unknown[] =>
      list.map(({ name, value }) => `${name ?? ''} ${String(value)}`).sort();
    expect(sorted(namesAndValues(spaceOf(catalog, 'LivekitError').codes))).toEqual(sorted(classes));
  });

  it.each([
    [15, ['PublishTrackError', 'SignalRequestError']],
    [21, ['DeviceUnsupportedError', 'DataTrackPublishError', 'DataTrackOutgoingPipelineError']],
    [22, ['DataTrackPushFrameError', 'DataTrackSubscribeError']],
  ])('share %d, and the property that tells them apart is their name', (number, names) => {
    expect(classes.filter(({ value }) => value === number).map(({ name }) => name)).toEqual(names);
    expect(text).toContain(`readonly name = 'PublishTrackError'`);
    expect(spaceOf(catalog, 'LivekitError').toldApartBy).toBe('name');
  });
});

it('the constants that the catalog finds at run time are exports of the package', () => {
  const bundle = installedText('livekit-client', 'dist/livekit-client.esm.mjs');
  const exported = bundle.slice(bundle.lastIndexOf('export{'));
  for (const { path } of catalog.spaces.filter((space) => space.path !== undefined)) {
    expect(exported).toMatch(new RegExp(`[,{ ]${path?.[0] ?? ''}[,}]`, 'u'));
  }
});

it('each line that is named as evidence holds what it is evidence of', () => {
  const lines = evidenceOf(catalog);
  expect(lines.length).toBeGreaterThan(80);
  expect(lines.filter(({ isFitting }) => !isFitting)).toEqual([]);
});

it('each event and method is declared by a type of its receiver', () => {
  const types: Readonly<Record<string, readonly string[]>> = {
    room: ['Room', 'RoomEventCallbacks'],
    localParticipant: ['LocalParticipant'],
    localDataTrack: ['LocalDataTrack'],
  };
  const declared = catalog.channels.filter(
    // The props of companion packages are declared there.
    ({ kind, receiver }) => receiver !== 'sdk' && kind !== 'prop',
  );
  for (const channel of declared) {
    const place = lineOf(catalog, channel.sources[0] ?? '');
    const around = declarationAround(place?.package ?? '', place?.file ?? '', place?.line ?? 0);
    expect(types[channel.receiver], channel.id).toContain(around);
  }
});

/** The classes of a text that hand a number of their own to the class above. */
function numberedClasses(text: string): { name: string | undefined; value: number }[] {
  return [...text.matchAll(/^export class (\w+)[^{]*\{(.*?)^\}/gmsu)].flatMap(([, name, body]) => {
    const number = /super\((-?\d+)/u.exec(body ?? '')?.[1];
    return number === undefined ? [] : [{ name, value: Number(number) }];
  });
}
