import type { Catalog, Channel, Code, Localized, Space, Value } from '../../src/catalog/catalog.js';

/** A catalog of one space `code`, one channel `onError` and one code that it delivers. */
export function smallCatalog(changes: Partial<Catalog> = {}): Catalog {
  return {
    id: 'small',
    title: inBoth('Small SDK'),
    packages: ['small-sdk'],
    vendoredModules: [],
    globals: [],
    sources: [{ id: 'page', kind: 'observation', title: 'What was seen' }],
    receivers: [{ id: 'engine', createdBy: [{ on: 'sdk', member: 'createEngine' }] }],
    spaces: [smallSpace()],
    channels: [smallChannel()],
    hazards: [],
    ...changes,
  };
}

export function smallSpace(changes: Partial<Space> = {}): Space {
  return {
    id: 'code',
    values: 'number',
    names: 'vendor',
    open: true,
    codes: [smallCode('FAILED', 1)],
    ...changes,
  };
}

export function smallCode(name: string, value: Value, changes: Partial<Code> = {}): Code {
  return {
    name,
    value,
    status: 'active',
    effect: 'action-needed',
    channels: ['onError'],
    sources: ['page'],
    summary: inBoth('the call failed'),
    remedy: inBoth('call again'),
    ...changes,
  };
}

export function smallChannel(changes: Partial<Channel> = {}): Channel {
  return {
    id: 'onError',
    kind: 'event',
    role: 'error',
    open: true,
    receiver: 'engine',
    payload: [{ space: 'code', path: ['code'] }],
    sources: ['page'],
    ...changes,
  };
}

function inBoth(text: string): Localized {
  return { en: text, 'zh-CN': text };
}
