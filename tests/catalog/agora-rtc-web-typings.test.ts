import { describe, expect, it } from 'vitest';

import { codeOf, namesAndValues, spaceOf } from './built-in-catalog.js';
import {
  catalogOf,
  declarationAround,
  declaredConstants,
  evidenceOf,
  installedText,
  installedVersion,
  lineOf,
} from './installed-file.js';

const name = 'agora-rtc-sdk-ng';
const file = 'rtc-sdk_en.d.ts';
const catalog = catalogOf('agora-rtc-web');

const enums = [
  { id: 'AgoraRTCErrorCode', count: 96 },
  { id: 'ConnectionDisconnectedReason', count: 16 },
  { id: 'ChannelMediaRelayError', count: 4 },
];

it('the installed version is the one that the catalog was made from', () => {
  expect(installedVersion(name)).toBe(
    catalog.sources.find((source) => source.id === 'typings')?.version,
  );
});

describe.each(enums)('the enum $id', ({ count, id }) => {
  const members = declaredConstants(name, file, id);

  it('has its members in the catalog, with their values, and no others', () => {
    expect(members).toHaveLength(count);
    expect(namesAndValues(spaceOf(catalog, id).codes)).toEqual(
      members.map((member) => ({ name: member.name, value: member.value })),
    );
  });

  it('has those members hidden that the typings keep out of the reference', () => {
    const hidden = spaceOf(catalog, id).codes.filter((code) => code.status === 'hidden');
    expect(hidden.map((code) => code.name)).toEqual(
      members.filter((member) => member.isIgnored).map((member) => member.name),
    );
  });
});

it('the one value that differs from its name is the one that the typings have', () => {
  const { value } = codeOf(spaceOf(catalog, 'AgoraRTCErrorCode'), 'CROSS_CHANNEL_FAILED_JOIN_SRC');
  expect(value).toBe('CROSS_CHANNEL_FAILED_JOIN_SEC');
});

it('the 16 numbers of exceptions are those of the tables in the typings', () => {
  const rows = [...installedText(name, file).matchAll(/\| *(\d{4}) *\| *([A-Z_]+) *\|/gu)];
  expect(namesAndValues(spaceOf(catalog, 'exception').codes)).toEqual(
    rows.map(([, value, text]) => ({ name: text, value: Number(value) })),
  );
});

it('the constants that the catalog finds at run time are properties of the default export', () => {
  const bundle = installedText(name, 'AgoraRTC_N-production.js');
  for (const space of catalog.spaces) {
    const isProperty = new RegExp(`[,{]${space.id}:\\w+[,}]`, 'u').test(bundle);
    expect(isProperty, space.id).toBe(space.path !== undefined);
  }
});

it('each line that is named as evidence holds what it is evidence of', () => {
  const lines = evidenceOf(catalog);
  expect(lines.length).toBeGreaterThan(150);
  expect(lines.filter(({ isFitting }) => !isFitting)).toEqual([]);
});

it('each method is declared by a type of its receiver', () => {
  const types = new Map([['sdk', ['IAgoraRTC']]]);
  for (const receiver of catalog.receivers) {
    types.set(receiver.id, [...(receiver.types ?? [])]);
  }
  for (const channel of catalog.channels.filter(({ kind }) => kind === 'method')) {
    const place = lineOf(catalog, channel.sources[0] ?? '');
    const around = declarationAround(name, file, place?.line ?? 0);
    expect(types.get(channel.receiver), channel.id).toContain(around);
  }
});

it('what live-streaming-error and -warning deliver is what the typings list for them', () => {
  const text = installedText(name, file);
  for (const event of ['error', 'warning']) {
    const end = text.indexOf(`declare function event_live_streaming_${event}(`);
    const comment = text.slice(text.lastIndexOf('/**', end), end);
    const listed = [...comment.matchAll(/- `(LIVE_STREAMING_\w+)`/gu)].map(([, code]) => code);
    const delivered = spaceOf(catalog, 'AgoraRTCErrorCode').codes.filter((code) =>
      code.channels.includes(`live-streaming-${event}`),
    );
    expect(delivered.map((code) => code.name)).toEqual(listed);
  }
});
