import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

/** The vendor's `onAudioMixingStateChanged` says with 0 that there is no error. */
const handler = (body: string): string =>
  `const engine = require('@volcengine/rtc').createEngine('app');
   engine.on('onAudioMixingStateChanged', (e) => { ${body} });`;

/** The first five of the other eight errors. */
const others = [
  'AUDIO_MIXING_ERROR_PRELOAD_FAILED',
  'AUDIO_MIXING_ERROR_START_FAILED',
  'AUDIO_MIXING_ERROR_SET_POSITION_FAILED',
  'AUDIO_MIXING_ERROR_INVALID_VOLUME',
  'AUDIO_MIXING_ERROR_LOAD_CONFLICT',
];

describe('a handler of a channel that may carry an error is asked for the others', () => {
  it.each([
    ['where it tests one', 'if (e.error === 3) { leave(); }'],
    [
      'where it tests success before',
      'if (e.error === 0) { start(); } else if (e.error === 3) { leave(); }',
    ],
    [
      'where it tests success after',
      'if (e.error === 3) { leave(); } if (e.error === 0) { start(); }',
    ],
    ['where it tests both at once', 'if ([0, 3].includes(e.error)) { leave(); }'],
  ])('%s', (_, body) => {
    const reports = lintScript(handler(body), { settings: { messages: 'full' } });
    expect(reports.map(({ codes, rule }) => ({ codes, rule }))).toEqual([
      { rule: 'exhaustive-handler', codes: others },
    ]);
  });
});

describe('and for none', () => {
  it.each([
    ['where it tests success alone', 'if (e.error === 0) { start(); }'],
    ['where it looks at no code', 'if (e.state === 1) { start(); }'],
  ])('%s', (_, body) => {
    expect(lintScript(handler(body))).toEqual([]);
  });
});
