import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

/** A handler that emits, and a listener that takes one reason of many. */
function rulesOf(handler: string, more = ''): string[] {
  return lintScript(
    `import AgoraRTC from 'agora-rtc-sdk-ng';
import mitt from 'mitt';
const bus = mitt();
const client = AgoraRTC.createClient({ mode: 'rtc', codec: 'vp8' });
client.on('connection-state-change', (state, before, reason) => { ${handler} });
bus.on('ended', (reason) => { if (reason === 'UID_BANNED') leave(); });
${more}`,
    { sourceType: 'module' },
  ).map(({ rule }) => rule);
}

const live = `bus.on('live', () => { showLive(); });`;

describe('a listener of the application is asked for the rest', () => {
  it.each([
    ['where nothing else is done', `bus.emit('ended', reason);`],
    [
      'where it is emitted in one state',
      `if (state === 'DISCONNECTED') bus.emit('ended', reason);`,
    ],
    [
      'where another event is emitted in another state',
      `if (state === 'CONNECTED') bus.emit('live'); if (state === 'DISCONNECTED') bus.emit('ended', reason);`,
    ],
    [
      'where another case emits another event',
      `switch (state) { case 'CONNECTED': bus.emit('live'); break; case 'DISCONNECTED': console.log(reason); bus.emit('ended', reason); }`,
    ],
  ])('%s', (_, handler) => {
    expect(rulesOf(handler, live)).toEqual(['exhaustive-handler']);
  });
});

describe('it is not', () => {
  it.each([
    ['where the handler acts itself', `bus.emit('ended', reason); leave();`, live],
    ['where it emits more', `bus.emit('live'); bus.emit('ended', reason);`, live],
    ['where it may emit more', `if (ready) bus.emit('live'); bus.emit('ended', reason);`, live],
    [
      'where who takes the other event is not seen',
      `if (state === 'CONNECTED') bus.emit('live'); else bus.emit('ended', reason);`,
      '',
    ],
  ])('%s', (_, handler, more) => {
    expect(rulesOf(handler, more)).toEqual([]);
  });
});
