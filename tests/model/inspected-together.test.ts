import { describe, expect, it } from 'vitest';

import { modelOf, siteOf, textOf } from './model-of.js';

describe('with the first site are inspected', () => {
  it.each([
    [
      'what reads the same payload',
      "engine.on('onError', (e) => { e.code === 101; const c = e.code; c === 102; })",
      ['e.code === 101', 'c === 102'],
    ],
    [
      'what reads another place of the payload',
      "engine.on('onTwofold', (e) => { e.code === 101; e.info.code === 102; })",
      ['e.code === 101', 'e.info.code === 102'],
    ],
    [
      'not what has the name of a payload',
      "engine.on('onError', (e) => { const c = e.code; c === 101; { let c = x[i]; c === sdk.Code.BUSY; } })",
      ['c === 101'],
    ],
    [
      'not a payload that has the name',
      "engine.on('onError', (e) => { { let c = x[i]; c === sdk.Code.BUSY; } const c = e.code; c === 101; })",
      ['c === sdk.Code.BUSY'],
    ],
    [
      'not what reads that of another handler',
      "engine.on('onError', (e) => { e.code === 101; }); engine.on('onNotice', (e) => { e.code === 102; })",
      ['e.code === 101'],
    ],
    [
      'not what reads another space of the payload',
      "engine.on('onBoth', (e) => { e.code === 106; e.reason === 'moved'; })",
      ['e.code === 106'],
    ],
    [
      'not what is bound by itself in a handler',
      "engine.on('onError', (e) => { e.code === 101; c === sdk.Code.FULL; })",
      ['e.code === 101'],
    ],
    [
      'with what is bound by itself, not the payload of a handler around it',
      "engine.on('onError', (e) => { c === sdk.Code.FULL; e.code === 101; })",
      ['c === sdk.Code.FULL'],
    ],
    [
      'the same property under another name',
      'const c = x.code; c === sdk.Code.FULL; x.code === sdk.Code.BUSY; y.code === sdk.Code.BUSY;',
      ['c === sdk.Code.FULL', 'x.code === sdk.Code.BUSY'],
    ],
    [
      'the same property in a function within',
      'x.code === sdk.Code.FULL; () => x.code === sdk.Code.BUSY;',
      ['x.code === sdk.Code.FULL', 'x.code === sdk.Code.BUSY'],
    ],
    [
      'not the parameter of another function',
      'function f(x) { x.code === sdk.Code.GONE; } function g(x) { x.code === sdk.Code.GONE; }',
      ['x.code === sdk.Code.GONE'],
    ],
    [
      'not what is tested against another space',
      'x.code === sdk.Code.FULL; x.code === sdk.Reason.KICKED;',
      ['x.code === sdk.Code.FULL'],
    ],
    [
      'what has the same text, where it cannot be followed',
      'x[i] === sdk.Code.FULL; x[i] === sdk.Code.BUSY; x[j] === sdk.Code.BUSY;',
      ['x[i] === sdk.Code.FULL', 'x[i] === sdk.Code.BUSY'],
    ],
    [
      'not what has the same text in another function',
      'x[i] === sdk.Code.FULL; () => x[i] === sdk.Code.BUSY;',
      ['x[i] === sdk.Code.FULL'],
    ],
    [
      'what has the same text, of which one can be followed',
      'const c = x.code; c === sdk.Code.FULL; { let c = x[i]; c === sdk.Code.BUSY; }',
      ['c === sdk.Code.FULL', 'c === sdk.Code.BUSY'],
    ],
    [
      'what has the same text, of which the other can be followed',
      '{ let c = x[i]; c === sdk.Code.FULL; } const c = x.code; c === sdk.Code.BUSY;',
      ['c === sdk.Code.FULL', 'c === sdk.Code.BUSY'],
    ],
  ])('%s', (_, code, sites) => {
    const { model } = modelOf(code);
    const together = model.inspectedTogether(siteOf(model));
    expect(together.map((bound) => textOf(model, bound))).toEqual(sites);
  });
});
