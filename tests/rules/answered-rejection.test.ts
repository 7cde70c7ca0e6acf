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

describe('what is done about other failures as well is done about the error', () => {
  const code = (body: string): string =>
    `const VERTC = require('@volcengine/rtc'); const engine = VERTC.createEngine('app');
    class TimedOut extends Error {}
    function within(work) {
      const limit = new Promise((_, reject) => { setTimeout(() => reject(new TimedOut()), 10); });
      return Promise.race([work, limit]);
    }
    async function enter() { ${body.replace('JOIN', "within(engine.joinRoom('token', 'room', {}))")} }`;
  const kicked = 'e.code === VERTC.ErrorCode.INVALID_TOKEN';

  it.each([
    [
      'a returned answer',
      `try { await JOIN; return 'in'; } catch (e) { return ${kicked} ? 1 : 2; }`,
    ],
    ['a call', `try { await JOIN; } catch (e) { if (${kicked}) renew(); else tell(); }`],
    ['a callback', `JOIN.catch((e) => { if (${kicked}) renew(); else tell(); });`],
  ])('%s', (_, body) => {
    expect(lintScript(code(body), { rules: { 'sdk-errors/exhaustive-handler': 'error' } })).toEqual(
      [],
    );
  });

  it.each([
    [
      'what stands behind the try',
      `try { await JOIN; } catch (e) { if (${kicked}) renew(); } tell();`,
    ],
    ['a finally', `try { await JOIN; } catch (e) { if (${kicked}) renew(); } finally { tell(); }`],
  ])('but not %s', (_, body) => {
    expect(
      lintScript(code(body), { rules: { 'sdk-errors/exhaustive-handler': 'error' } }),
    ).toHaveLength(1);
  });
});
