import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../src/catalog/catalog.js';
import { type Found, lintScript, lintTyped } from '../lint.js';
import { start } from '../rules/volcengine.js';

const text = { en: 'x', 'zh-CN': '某' };
const code = (name: string, value: number): Catalog['spaces'][number]['codes'][number] => ({
  name,
  value,
  status: 'active',
  effect: 'action-needed',
  channels: ['failed'],
  sources: ['seen'],
  summary: text,
  remedy: text,
});

/** An SDK whose event hands over a second parameter with the code behind an accessor. */
const catalog: Catalog = {
  id: 'acme',
  title: { en: 'Acme', 'zh-CN': 'Acme' },
  packages: ['acme-call'],
  vendoredModules: [],
  globals: [],
  sources: [{ id: 'seen', kind: 'observation', title: 'made up' }],
  receivers: [{ id: 'call', createdBy: [{ on: 'sdk', member: 'create' }] }],
  spaces: [
    {
      id: 'code',
      values: 'number',
      names: 'vendor',
      open: true,
      codes: [code('NO_ROUTE', 7001), code('BUSY', 7002)],
    },
  ],
  channels: [
    {
      id: 'failed',
      kind: 'event',
      role: 'error',
      open: true,
      receiver: 'call',
      payload: [{ space: 'code', parameter: 1, path: ['error', 'getCode()'] }],
      sources: ['seen'],
    },
  ],
  hazards: [],
};

const lint = (handler: string): Found[] =>
  lintScript(`const call = require('acme-call').create();\ncall.on('failed', ${handler});`, {
    settings: { catalogs: [catalog] },
  });

describe('a code behind an accessor of a second parameter', () => {
  it.each([
    ['called in place', '(id, event) => { if (event.error.getCode() === 7001) { retry(); } }'],
    [
      'called on an optional chain',
      '(id, event) => { if (event?.error?.getCode() === 7001) { retry(); } }',
    ],
    [
      'kept in a variable',
      '(id, event) => { const code = event.error.getCode(); if (code === 7001) { retry(); } }',
    ],
    ['destructured', '(id, { error }) => { if (error.getCode() === 7001) { retry(); } }'],
    [
      'of a bound function',
      'function (extra, id, event) { if (event.error.getCode() === 7001) { retry(); } }.bind(null, 1)',
    ],
  ])('%s', (_, handler) => {
    const reports = lint(handler);
    expect(reports.map(({ rule }) => rule)).toEqual(['exhaustive-handler']);
    expect(reports[0]?.message).toContain('BUSY = 7002');
  });

  it('and not another place of the payload', () => {
    expect(
      lint('(id, event) => { if (event.getCode() === 7001) { retry(); } else { report(id); } }'),
    ).toEqual([]);
  });
});

it('a positional code is the parameter itself', () => {
  const program = `${start}engine.on(VERTC.events.onServerParamsSetResult, (error) => { if (error === VERTC.ErrorCode.NOT_LOGIN) { leave(); } });`;
  expect(lintTyped(program).map(({ codes }) => codes)).toEqual([
    ['INVALID_PARAMS', 'UNEXPECTED_ERROR'],
  ]);
});
