import { expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const start = `const { Client, ERROR_CODES } = require('./VolcEngineRTC_MiniApp');\nconst client = new Client('app');\n`;

it('a function among the options of a call is a handler', () => {
  const code = `${start}client.join({ roomId: 'r', onFailure: (e) => { if (e.code === ERROR_CODES.NOT_IN_ROOM) { retry(); } } });`;
  expect(lintScript(code, { sourceType: 'commonjs' }).map(({ rule }) => rule)).toEqual([
    'exhaustive-handler',
  ]);
});

it('but not among the options of a call of another object', () => {
  const code = `${start}wx.request({ onFailure: (e) => { if (e.code === 100002) { retry(); } } });`;
  expect(lintScript(code, { sourceType: 'commonjs' })).toEqual([]);
});
