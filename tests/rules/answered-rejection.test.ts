import { describe, expect, it } from 'vitest';

import { lintScript } from '../lint.js';

const rule = 'sdk-errors/no-ignored-error';

/** How many reports there are of an `async` function with this body. */
function reports(body: string, checkLoggedRejections: boolean): number {
  const code = `const engine = require('@volcengine/rtc').createEngine('app');
    async function enter() { ${body.replace('JOIN', "engine.joinRoom('token', 'room', {})")} }`;
  return lintScript(code, { rules: { [rule]: ['error', { checkLoggedRejections }] } }).length;
}

describe('what stands behind a try that always leaves is for the error', () => {
  it.each([
    ['that returns', 'try { await JOIN; return true; } catch {} return false;'],
    [
      'that returns either way',
      'try { await JOIN; if (a) { return 1; } else { return 2; } } catch {} fail();',
    ],
    ['in a block', 'if (a) { try { await JOIN; return; } catch {} fail(); }'],
  ])('%s: it answers the error', (_, body) => {
    expect(reports(body, false)).toBe(0);
    expect(reports(body, true)).toBe(0);
  });

  it.each([
    ['that does not leave', 'try { await JOIN; } catch {} next();'],
    ['that leaves in one branch', 'try { await JOIN; if (a) { return; } } catch {} next();'],
    ['with nothing behind it', 'next(); try { return await JOIN; } catch {}'],
  ])('not behind one %s: the empty catch is reported', (_, body) => {
    expect(reports(body, false)).toBe(1);
  });

  it('an empty function for the rejection is reported all the same', () => {
    expect(reports('JOIN.catch(() => {}); fail();', false)).toBe(1);
  });
});
