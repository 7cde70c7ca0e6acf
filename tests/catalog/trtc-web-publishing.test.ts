import { expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const start = `const trtc = TRTC.create();\n`;
const rulesOf = (body: string): string[] =>
  lintScript(`${start}trtc.on(TRTC.EVENT.PUBLISH_STATE_CHANGED, (event) => { ${body} });`).map(
    ({ rule }) => rule,
  );

it('an event of publishing has an error with both codes', () => {
  expect(rulesOf(`if (event.error.code === 5999999) retry(); else show(event.error);`)).toEqual([
    'no-impossible-code',
  ]);
  expect(rulesOf(`if (event.error.code === 5200) hide(); else show(event.error);`)).toEqual([]);
  expect(rulesOf(`if (event.error.extraCode === 5203) hide(); else show(event.error);`)).toEqual(
    [],
  );
});
