import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { smallCatalog, smallChannel } from '../catalog/small-catalog.js';
import { lintScript } from '../lint.js';

const acme: Catalog = smallCatalog({
  id: 'acme',
  title: { en: 'Acme', 'zh-CN': 'Acme' },
  packages: ['acme-sdk'],
  receivers: [
    {
      id: 'engine',
      events: ['failed', 'joined'],
      createdBy: [{ on: 'sdk', member: 'createEngine' }],
    },
    { id: 'player', createdBy: [{ on: 'sdk', member: 'createPlayer' }] },
  ],
  channels: [smallChannel({ id: 'onError', name: 'failed' })],
});

function linted(program: string, locale = 'en') {
  const code = `import Acme from 'acme-sdk';\nconst engine = Acme.createEngine();\n${program}`;
  const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;
  const settings = { catalogs: [acme], locale };
  return lintScript(code, { sourceType: 'module', rules, settings });
}

describe('an event that the object never emits', () => {
  it.each([
    ['on', `engine.on('error', show);`],
    ['once', `engine.once('error', show);`],
    ['by a constant of the application', `const event = 'error'; engine.on(event, show);`],
    [
      'in a function that is given the object',
      `function listen(one) { one.on('error', show); } listen(engine);`,
    ],
    [
      'in a function that two objects are given to',
      `function listen(one) { one.on('error', show); } listen(engine); listen(Acme.createEngine());`,
    ],
  ])('%s', (_, program) => {
    expect(linted(program).map(({ message }) => message)).toEqual([
      '`error` is no event of this `engine`: the listener never runs (Acme).',
    ]);
  });

  it('is named in Chinese', () => {
    expect(linted(`engine.on('error', show);`, 'zh-CN').map(({ message }) => message)).toEqual([
      '这个 `engine` 没有 `error` 事件，监听器永远不会执行（Acme）。',
    ]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of an event that carries codes', `engine.on('failed', show);`],
    ['of an event that carries none', `engine.on('joined', show);`],
    ['of an object whose events are not all known', `Acme.createPlayer().on('error', show);`],
    ['of an object of the application', `bus.on('error', show);`],
    ['of an object that may be another one', `(flag ? engine : bus).on('error', show);`],
    ['of an event that the application emits', `engine.on('error', show); engine.emit('error');`],
    ['of an event whose name is not known', `engine.on(name, show);`],
  ])('%s', (_, program) => {
    expect(linted(program)).toEqual([]);
  });
});
