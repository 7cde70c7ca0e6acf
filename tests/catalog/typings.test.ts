import { describe, expect, it } from 'vitest';

import type { Code } from '../../src/catalog/catalog.js';
import { builtInCatalog, codeOf, spaceOf } from './built-in-catalog.js';
import { Typings } from './typings.js';

const catalog = builtInCatalog('volcengine-rtc-web');
const errorCode = spaceOf(catalog, 'ErrorCode');
const packages = ['@volcengine/rtc', '@byteplus/rtc'].map((name) => ({
  name,
  typings: new Typings(name),
}));
const spaces = [
  { id: 'ErrorCode', count: 94 },
  { id: 'AudioMixingError', count: 10 },
  { id: 'ForwardStreamError', count: 5 },
  { id: 'StreamMixingEventErrorCode', count: 6 },
  { id: 'WTNPushStateChangedReason', count: 7 },
  { id: 'WTNPlayStateChangedReason', count: 14 },
];

describe.each(packages)('the catalog against the typings of $name', ({ name, typings }) => {
  it('the installed version is the one that the catalog was made from', () => {
    const source = catalog.sources.find(
      (candidate) => candidate.kind === 'typings' && candidate.package === name,
    );
    expect(source?.version).toBe(typings.version);
    expect(catalog.packages).toContain(name);
  });

  it.each(spaces)('the $count members of $id stand in the catalog, and no others', (space) => {
    const members = typings.enumMembers(space.id);
    const declared = spaceOf(catalog, space.id).codes.filter(isFromTypings);
    expect(members).toHaveLength(space.count);
    expect(valuesByName(declared)).toEqual(valuesByName(members));
  });

  it('the closed channel onError delivers the seven codes that its event enumerates', () => {
    const names = typings.membersInEvent('onError', ['errorCode'], 'ErrorCode');
    expect(names).toHaveLength(7);
    const onError = catalog.channels.find((channel) => channel.id === 'onError');
    expect(onError?.open).toBe(false);
    expect(
      errorCode.codes
        .filter((code) => code.channels.includes('onError'))
        .map((code) => code.name)
        .sort(),
    ).toEqual([...names].sort());
  });
});

describe.each(packages.slice(0, 1))('the catalog against the tags of $name', ({ typings }) => {
  const members = typings.enumMembers('ErrorCode');

  it('a deprecated member is deprecated, another hidden one hidden, any other active', () => {
    const statuses = members.map(({ name, isHidden, deprecation }) => [
      name,
      deprecation !== undefined ? 'deprecated' : isHidden ? 'hidden' : 'active',
    ]);
    expect(Object.fromEntries(errorCode.codes.map((code) => [code.name, code.status]))).toEqual(
      Object.fromEntries(statuses),
    );
  });

  it('25 members are hidden and 3 are deprecated', () => {
    expect(members.filter(({ isHidden }) => isHidden)).toHaveLength(25);
    expect(members.filter(({ deprecation }) => deprecation !== undefined)).toHaveLength(3);
  });

  it('the successor of a deprecated code is the one that its tag names', () => {
    for (const { name, deprecation } of members) {
      const named = members.filter((member) => deprecation?.split(' ').includes(member.name));
      expect(codeOf(errorCode, name).successor, name).toBe(named[0]?.name);
    }
  });

  it('no member of AudioMixingError is hidden or deprecated', () => {
    expect(
      typings
        .enumMembers('AudioMixingError')
        .filter(({ isHidden, deprecation }) => isHidden || deprecation !== undefined),
    ).toEqual([]);
  });

  it('an event of the catalog holds codes of the space where the catalog says', () => {
    for (const channel of catalog.channels.filter(({ kind }) => kind === 'event')) {
      const enums = channel.payload.filter(
        ({ space }) => spaceOf(catalog, space).enum !== undefined,
      );
      for (const { space, path } of enums) {
        const names = typings.membersInEvent(channel.id, path, space);
        const delivered = spaceOf(catalog, space)
          .codes.filter((code) => code.channels.includes(channel.id))
          .map((code) => code.name);
        expect(names, channel.id).toEqual(expect.arrayContaining(delivered));
      }
    }
  });

  it('a method of the catalog is a method of its receiver', () => {
    const typesOf = (receiver: string): readonly string[] =>
      receiver === 'sdk'
        ? ['VERTC']
        : (catalog.receivers.find(({ id }) => id === receiver)?.types ?? []);
    const unknown = catalog.channels
      .filter(({ kind }) => kind === 'method')
      .filter(({ id, receiver }) => !typings.hasMethod(typesOf(receiver), id));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

function isFromTypings(code: Code): boolean {
  return code.sources.some((source) => /^typings(?:#|$)/u.test(source));
}

function valuesByName(
  codes: readonly { readonly name: string; readonly value: Code['value'] }[],
): Readonly<Record<string, Code['value']>> {
  return Object.fromEntries(codes.map(({ name, value }) => [name, value]));
}
