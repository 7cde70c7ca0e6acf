import { describe, expect, it } from 'vitest';

import { builtInCatalog, codeOf, spaceOf } from './built-in-catalog.js';

const catalog = builtInCatalog('volcengine-rts-web');
const errorCode = spaceOf(catalog, 'ErrorCode');

/** The methods of the vendor's pages 136656 and 136655 that send, log in or join. */
const methods: Readonly<Record<string, readonly string[]>> = {
  rts: [
    'createRTSRoom',
    'login',
    'logout',
    'updateLoginToken',
    'getPeerOnlineStatus',
    'setServerParams',
    'sendMessage',
    'sendBinaryMessage',
    'sendServerMessage',
    'sendServerBinaryMessage',
  ],
  room: ['joinRoom', 'sendRoomMessage', 'sendRoomBinaryMessage'],
};

it.each(Object.entries(methods))('the channels of %s are the methods of its page', (id, names) => {
  const channels = catalog.channels.filter(({ receiver }) => receiver === id);
  expect(channels.map((channel) => channel.id)).toEqual(names);
  expect(channels.filter(({ open }) => !open)).toEqual([]);
});

describe('createRTSRoom', () => {
  it('throws for a room id that is in use', () => {
    expect(codeOf(errorCode, 'REPEAT_CREATE_ROOM').channels).toEqual(['createRTSRoom']);
    expect(catalog.channels.find(({ id }) => id === 'createRTSRoom')?.throws).toBe(true);
  });
});

it('an object is known by its type, as no page says how to get it', () => {
  expect(catalog.receivers.find(({ id }) => id === 'rts')).toEqual({ id: 'rts', types: ['IRTS'] });
});

it.each(['USER_MESSAGE_NO_RELAYPATH', 'USER_MESSAGE_INIT', 'USER_MESSAGE_NO_CONNECTION'])(
  'the page of 2025-01-03 has no %s: it stays, with a note',
  (name) => {
    const { errata, sources, status } = codeOf(errorCode, name);
    expect(status).toBe('active');
    expect(sources).toContain('later');
    expect(errata?.[0]?.note.en).toContain('2025-01-03');
  },
);
