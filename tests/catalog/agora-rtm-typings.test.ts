import { expect, it } from 'vitest';

import { builtInCatalogs } from '../../src/catalog/load.js';
import { namesAndValues, spaceOf } from './built-in-catalog.js';
import {
  catalogOf,
  declarationAround,
  declaredConstants,
  declaredUnion,
  evidenceOf,
  installedText,
  installedVersion,
  lineOf,
} from './installed-file.js';

const name = 'agora-rtm';
const file = 'agora-rtm.d.ts';
const catalog = catalogOf('agora-rtm');

it('the installed version is the one that the catalog was made from', () => {
  for (const { id, version } of catalog.sources.filter((source) => source.version !== undefined)) {
    expect(installedVersion(name), id).toBe(version);
  }
});

it('the 120 codes of the table in the bundle stand in the catalog, and no others', () => {
  const bundle = installedText(name, 'agora-rtm.js');
  const table = [...bundle.matchAll(/\w\[\w\.(RTM_ERROR_\w+)=(-?\d+)\]/gu)].map(
    ([, code, value]) => ({ name: code, value: Number(value) }),
  );
  expect(table).toHaveLength(120);
  const sorted = (list: readonly { name?: string | undefined; value: unknown }[]): unknown[] =>
    list.map((code) => `${String(code.value)} ${code.name ?? ''}`).sort();
  expect(sorted(namesAndValues(spaceOf(catalog, 'errorCode').codes))).toEqual(sorted(table));
});

it.each([
  { id: 'LinkStateChangeReasonDescription', count: 38 },
  { id: 'SubscribeTopicErrorCode', count: 11 },
])('the $count members of $id stand in the catalog, and no others', ({ count, id }) => {
  const members = declaredConstants(name, file, id);
  expect(members).toHaveLength(count);
  expect(namesAndValues(spaceOf(catalog, id).codes)).toEqual(
    members.map((member) => ({ name: member.name, value: member.value })),
  );
});

it.each([
  { id: 'LinkStateChangeReasonCode', count: 38 },
  { id: 'TokenEventType', count: 2 },
])('the $count texts of $id stand in the catalog, and no others', ({ count, id }) => {
  const values = declaredUnion(name, file, id);
  expect(values).toHaveLength(count);
  const codes = spaceOf(catalog, id).codes.map((code) => code.value);
  expect([...codes].sort()).toEqual([...values].sort());
});

it('what a reason is called and how it is described are the same 38 reasons', () => {
  const [called, described] = ['LinkStateChangeReasonCode', 'LinkStateChangeReasonDescription'].map(
    (id) => spaceOf(catalog, id).codes.map((code) => [code.name, code.effect, code.summary.en]),
  );
  expect(described).toEqual(called);
});

it('each line that is named as evidence holds what it is evidence of', () => {
  const lines = evidenceOf(catalog);
  expect(lines.length).toBeGreaterThan(110);
  expect(lines.filter(({ isFitting }) => !isFitting)).toEqual([]);
});

it('each event and method is declared by a type of its receiver', () => {
  // An event that this version no longer has is in no declaration of it.
  for (const channel of catalog.channels.filter(({ id }) => id !== 'status')) {
    const receiver = catalog.receivers.find(({ id }) => id === channel.receiver);
    const place = lineOf(catalog, channel.sources[0] ?? '');
    const around = declarationAround(name, file, place?.line ?? 0);
    const types = channel.kind === 'event' ? ['RTMClientEventMap'] : receiver?.types;
    expect(types, channel.id).toContain(around);
  }
});

it('no other catalog claims the package, its file or its global', () => {
  for (const other of builtInCatalogs().filter(({ id }) => id !== catalog.id)) {
    const claimed = [...other.packages, ...other.vendoredModules, ...other.globals];
    const own = [...catalog.packages, ...catalog.vendoredModules, ...catalog.globals];
    expect(
      claimed.filter((one) => own.includes(one)),
      other.id,
    ).toEqual([]);
  }
});
