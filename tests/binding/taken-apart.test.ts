import { describe, expect, it } from 'vitest';

import { lintTyped } from '../lint.js';
import { onError, others } from '../rules/volcengine.js';

const left = (body: string): (readonly string[])[] =>
  lintTyped(onError(`(e: any) => { ${body} }`)).map(({ codes }) => codes);

describe('an event that a handler takes apart', () => {
  it.each([
    ['by a name', `const { errorCode } = e;`],
    ['by a name with a default', `const { errorCode = 'NONE' } = e;`],
    [
      'by another name with a default',
      `const { errorCode: own = 'NONE' } = e; const errorCode = own;`,
    ],
  ])('is the event: %s', (_, declaration) => {
    const body = `${declaration} if (errorCode === 'KICKED_OUT') { leave(); }`;
    expect(left(body)).toEqual([others('KICKED_OUT')]);
  });

  it.each([
    ['over what it holds', 'for (const part of e)'],
    ['over its names', 'for (const part in e)'],
    ['that sets a variable', 'let part; for (part of e)'],
  ])('is another thing in each round of a loop %s', (_, loop) => {
    expect(left(`${loop} { if (part.errorCode === 'KICKED_OUT') { leave(); } }`)).toEqual([]);
  });
});
