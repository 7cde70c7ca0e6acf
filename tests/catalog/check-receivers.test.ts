import { expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { checkCatalog } from '../../src/catalog/check.js';
import { smallCatalog, smallChannel } from './small-catalog.js';

const made = { id: 'engine', createdBy: [{ on: 'sdk', member: 'createEngine' }] } as const;

const cases: readonly (readonly [string, Partial<Catalog>, readonly string[]])[] = [
  [
    'accepts a receiver known by its types',
    { receivers: [{ id: 'engine', types: ['Engine'] }] },
    [],
  ],
  [
    'refuses a receiver that nothing tells',
    { receivers: [{ id: 'engine' }] },
    ['receivers/engine: neither "createdBy" nor "types" says what it is'],
  ],
  [
    'accepts a list of events that has the channels',
    { receivers: [{ ...made, events: ['onError', 'onJoined'] }] },
    [],
  ],
  [
    'refuses a list of events that lacks a channel',
    { receivers: [{ ...made, events: ['onJoined'] }] },
    ['receivers/engine/events: the channel "onError" is missing'],
  ],
  [
    'accepts a method that throws',
    { receivers: [made], channels: [smallChannel({ kind: 'method', throws: true })] },
    [],
  ],
  [
    'refuses an event that throws',
    { receivers: [made], channels: [smallChannel({ throws: true })] },
    ['channels/onError/throws: only a method throws'],
  ],
];

it.each(cases)('%s', (_, changes, problems) => {
  expect(checkCatalog(smallCatalog(changes))).toEqual(problems);
});
