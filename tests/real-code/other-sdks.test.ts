import { describe, expect, it } from 'vitest';

import { smallCatalog, smallChannel, smallCode, smallSpace } from '../catalog/small-catalog.js';
import type { Channel } from '../../src/catalog/catalog.js';
import { lintScript } from '../lint.js';

/** A catalog of three codes, for the shapes in which other SDKs deliver theirs. */
function catalogWith(channel: Partial<Channel>): Readonly<Record<string, unknown>> {
  return {
    catalogs: [
      smallCatalog({
        channels: [smallChannel(channel)],
        spaces: [
          smallSpace({
            codes: [smallCode('KICKED', 1), smallCode('EXPIRED', 2), smallCode('OFFLINE', 3)],
          }),
        ],
      }),
    ],
  };
}

const missing = { rule: 'exhaustive-handler', named: ['EXPIRED', 'OFFLINE'] };

const begin = `import sdk from 'small-sdk'; const engine = sdk.createEngine();\n`;

describe('a handler is told the codes that it leaves out', () => {
  it.each<[name: string, channel: Partial<Channel>, code: string]>([
    [
      'by a method of the error',
      { payload: [{ space: 'code', path: ['getCode()'] }] },
      `engine.on('onError', (err) => { if (err.getCode() === 1) { leave(); } });`,
    ],
    [
      'by a method of the error, in a constant',
      { payload: [{ space: 'code', path: ['getCode()'] }] },
      `engine.on('onError', (err) => { const code = err.getCode(); if (code === 1) { leave(); } });`,
    ],
    [
      'by a nested path',
      { payload: [{ space: 'code', path: ['event', 'code'] }] },
      `engine.on('onError', (error) => { if (error.event.code === 1) { leave(); } });`,
    ],
    [
      'by a nested path, destructured',
      { payload: [{ space: 'code', path: ['event', 'code'] }] },
      `engine.on('onError', ({ event: { code } }) => { if (code === 1) { leave(); } });`,
    ],
    [
      'by position',
      { payload: [{ space: 'code', parameter: 1, path: [] }] },
      `engine.on('onError', (newState, reason) => { if (reason === 1) { leave(); } });`,
    ],
    [
      'by position, bound',
      { payload: [{ space: 'code', parameter: 1, path: [] }] },
      `function changed(room, newState, reason) { if (reason === 1) { leave(); } } engine.on('onError', changed.bind(null, 'room'));`,
    ],
    [
      'in a callback that is assigned',
      { kind: 'callback' },
      `engine.onError = (err) => { if (err.code === 1) { leave(); } };`,
    ],
    [
      'in a rejection',
      { kind: 'method' },
      `engine.onError().catch((err) => { if (err.code === 1) { leave(); } });`,
    ],
  ])('%s', (_, channel, code) => {
    expect(reported(begin + code, channel)).toEqual([missing]);
  });

  it.each<[name: string, code: string]>([
    [
      'of a call',
      `engine.connect({ ondisconnect: (err) => { if (err.code === 1) { leave(); } } });`,
    ],
    [
      'of a call, as a method',
      `engine.connect({ ondisconnect(err) { if (err.code === 1) { leave(); } } });`,
    ],
    [
      'of a call, by name',
      `function disconnected(err) { if (err.code === 1) { leave(); } } engine.connect({ url: '/', ondisconnect: disconnected });`,
    ],
  ])('in an options object %s', (_, code) => {
    const channel: Partial<Channel> = { id: 'onError', kind: 'option', name: 'ondisconnect' };
    expect(reported(begin + code, channel)).toEqual([missing]);
  });

  it('but not where the options are those of another object', () => {
    const code = `socket.connect({ ondisconnect: (err) => { if (err.code === 1) { leave(); } } });`;
    const channel: Partial<Channel> = { id: 'onError', kind: 'option', name: 'ondisconnect' };
    expect(reported(begin + code, channel)).toEqual([]);
  });
});

const names = ['KICKED', 'EXPIRED', 'OFFLINE'];

function reported(code: string, channel: Partial<Channel>): { rule: string; named: string[] }[] {
  return lintScript(code, { sourceType: 'module', settings: catalogWith(channel) }).map(
    ({ message, rule }) => ({ rule, named: names.filter((name) => message.includes(name)) }),
  );
}
