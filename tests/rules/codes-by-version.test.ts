import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

// Expected by the run-time code of the NetEase plugin 7.1 to 8.5, and by page 3.3 of the mini
// program: what newer versions send is no mistake.

const rules = { 'sdk-errors/no-impossible-code': 'error' } as const;

describe('what the NetEase plugin sends is possible', () => {
  it.each([
    'err.code === 61005',
    'err.code === 61006',
    "err.name === 'DeviceAlreadytOpen'",
    "err.name === 'AudioMixingError'",
  ])('%s', (test) => {
    const code = `WebRTC.getInstance({}).on('error', (err) => { if (${test}) leave(); else stay(err); });`;
    expect(lintScript(code, { rules })).toEqual([]);
  });
});

describe('what the mini program sends since 3.3 is possible', () => {
  it.each([100009, 100010, 200004])('%d', (value) => {
    const code = `const { Client } = require('./VolcEngineRTC_MiniApp'); const client = new Client();
      async function enter() {
        try { await client.join('t', 'r', 'u'); } catch (e) { if (e.code === ${String(value)}) leave(); else throw e; }
      }`;
    expect(lintScript(code, { rules })).toEqual([]);
  });
});

it('61004 is still told as three errors, and 61005 and 61006 as one each', () => {
  const of = (value: number): readonly string[] =>
    lintScript(
      `WebRTC.getInstance({}).on('error', (err) => { if (err.code === ${String(value)}) leave(); else stay(err); });`,
      { rules: { 'sdk-errors/no-ambiguous-code': 'error' } },
    ).flatMap(({ codes }) => codes);
  expect(of(61004)).toEqual([
    'GateWayAddressNotAvailable',
    'GateWayLoginAlready',
    'GateWayServerError',
  ]);
  expect([of(61005), of(61006)]).toEqual([[], []]);
});
