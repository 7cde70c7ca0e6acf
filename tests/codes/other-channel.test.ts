import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { builtInCatalog } from '../catalog/built-in-catalog.js';
import { lintScript } from '../lint.js';
import { type DocumentedCode, documented, isNeutral, written } from './documented-code.js';
import { type Place, placeAt, placesOf, received } from './program.js';

const volcengine = builtInCatalog('volcengine-rtc-web');
const onError = placeAt(volcengine, 'onError', 'errorCode');
const closedCases = documented
  .filter(({ catalog, space }) => catalog === volcengine && space.id === 'ErrorCode')
  .map((row): readonly [string, DocumentedCode] => [row.code.name, row]);

describe('onError, which the typings enumerate, delivers its seven codes and no other', () => {
  const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;

  it('58 codes are tried', () => {
    expect(closedCases).toHaveLength(58);
  });

  it.each(closedCases)('%s', (name, { code }) => {
    expect(claims(received(onError, written(code.value)), { rules })).toEqual(
      verdict(name, code.channels),
    );
  });

  it.each(closedCases)('%s, by its constant', (name, { code }) => {
    expect(claims(received(onError, `VERTC.ErrorCode.${name}`), { rules })).toEqual(
      verdict(name, code.channels),
    );
  });

  it.each(closedCases)('%s, where a directive names the channel', (name, { code }) => {
    const program = `// sdk-errors: volcengine-rtc-web@onError\nif (code === ${written(code.value)}) act();\n`;
    expect(claims(program, { rules })).toEqual(verdict(name, code.channels));
  });

  function verdict(name: string, channels: readonly string[]): string[] {
    return channels.includes('onError') ? [] : [`onError never delivers ${name}`];
  }
});

describe('at a channel that documents and observation list', () => {
  const cases = documented.flatMap((row): (readonly [string, DocumentedCode, Place])[] => {
    const place = placesOf(row.catalog, row.space).find(
      ({ channel, payload }) =>
        channel.open && payload.codes !== 'any' && !isListed(row, channel.id),
    );
    return place === undefined ? [] : [[`${row.id} by ${place.channel.id}`, row, place]];
  });

  it('every code of an SDK with several channels is tried', () => {
    const spaces = new Set(cases.map(([, { catalog, space }]) => `${catalog.id}/${space.id}`));
    expect(spaces).toEqual(
      new Set([
        'agora-signaling/code',
        'netease-webrtc/code',
        'volcengine-rtc-miniapp/ERROR_CODES',
        'volcengine-rtc-web/ErrorCode',
      ]),
    );
  });

  it.each(cases)('%s is reported where the user asks for it', (_, row, place) => {
    const program = received(place, written(row.code.value));
    const rules: Linter.RulesRecord = {
      'sdk-errors/no-impossible-code': ['error', { checkOpenChannels: true }],
    };
    expect(claims(program, { rules })).toEqual(
      row.code.general === true || isNeutral(row.code.value)
        ? []
        : [`${nameOf(row)} is not documented`],
    );
  });

  it.each(cases)('%s is left alone otherwise', (_, row, place) => {
    const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;
    expect(claims(received(place, written(row.code.value)), { rules })).toEqual([]);
  });
});

/** Whether a channel can deliver a code's value, under this name or another. */
function isListed({ code, space }: DocumentedCode, channelId: string): boolean {
  return space.codes.some(
    ({ channels, value }) => value === code.value && channels.includes(channelId),
  );
}

/** The name by which messages speak of a value: the first that is not deprecated. */
function nameOf({ code, space }: DocumentedCode): string {
  const sharing = space.codes.filter(({ value }) => value === code.value);
  return (sharing.find(({ status }) => status !== 'deprecated') ?? code).name;
}

function claims(...parameters: Parameters<typeof lintScript>): (string | undefined)[] {
  return lintScript(...parameters).map(({ message }) => {
    const text = message.replaceAll('`', '');
    const undocumented = /^(\w+).* is not documented /u.exec(text)?.[1];
    return undocumented === undefined
      ? /^onError never delivers \w+/u.exec(text)?.[0]
      : `${undocumented} is not documented`;
  });
}
