import { expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const onError = (body: string): string =>
  `const engine = require('@volcengine/rtc').createEngine('app');
   const TEXTS = { KICKED_OUT: 'kicked' };
   engine.on('onError', (e) => { ${body} });`;

const count = (rule: string, fallbackCovers: string, body: string): number =>
  lintScript(onError(body), { rules: { [rule]: ['error', { fallbackCovers }] } }).length;

it.each([
  [
    'exhaustive-switch',
    `switch (e.errorCode) { case 'KICKED_OUT': leave(); }`,
    `switch (e.errorCode) { case 'KICKED_OUT': leave(); break; default: console.log(1); }`,
    `switch (e.errorCode) { case 'KICKED_OUT': leave(); break; default: leave(); }`,
  ],
  [
    'exhaustive-handler',
    `if (e.errorCode === 'KICKED_OUT') { leave(); }`,
    `if (e.errorCode === 'KICKED_OUT') { leave(); } else { console.log(1); }`,
    `if (e.errorCode === 'KICKED_OUT') { leave(); } else { leave(); }`,
  ],
  [
    'exhaustive-table',
    `TEXTS[e.errorCode];`,
    `show(TEXTS[e.errorCode] ?? '');`,
    `show(TEXTS[e.errorCode] ?? 'other');`,
  ],
])(
  'fallbackCovers of %s: what covers without, with an idle and with an acting fallback',
  (name, without, idle, acting) => {
    const rule = `sdk-errors/${name}`;
    const reports = (covers: string): number[] =>
      [without, idle, acting].map((body) => count(rule, covers, body));
    expect(reports('by-effect')).toEqual([1, 1, 0]);
    expect(reports('all')).toEqual([1, 0, 0]);
    expect(reports('none')).toEqual([1, 1, 1]);
  },
);
