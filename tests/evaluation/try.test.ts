import { describe, expect, it } from 'vitest';

import { treatment, verdict } from './verdict-in.js';

describe('follows what is thrown', () => {
  it.each([
    ['to the caller', 'throw error;', 'handled'],
    ['to a catch that drops it', 'try { throw error; } catch { }', 'dropped'],
    ['to a catch that logs it', 'try { throw error; } catch (e) { console.error(e); }', 'logged'],
    ['to a catch that acts', 'try { throw error; } catch { leave(); }', 'handled'],
    ['on from a catch', 'try { throw error; } catch (e) { throw e; }', 'handled'],
    ['past what stands after it', 'try { throw error; leave(); } catch { }', 'dropped'],
    ['out of a helper', 'const f = () => { throw error; }; try { f(); } catch { }', 'dropped'],
    ['past a finally', 'try { throw error; } finally { }', 'handled'],
    ['not past a finally that returns', 'try { throw error; } finally { return; }', 'dropped'],
  ])('%s', (_, statements, expected) => {
    expect(treatment(statements)).toBe(expected);
  });

  it('tells codes by what is caught', () => {
    const statements = `
      try {
        if (error.code === 1) { throw 'failed'; }
      } catch (thrown) {
        if (thrown === 'failed') { leave(); }
      }`;
    expect(verdict(statements)).toMatchObject({ named: ['FAILED'], treatment: 'dropped' });
  });
});

describe('runs a finally on every way out', () => {
  it.each([
    ['a return', 'try { return; } finally { leave(); }'],
    ['a throw', 'try { throw 0; } catch { } finally { leave(); }'],
    ['a break', 'for (const one of [1]) { try { break; } finally { leave(); } }'],
    ['the end', 'try { } finally { leave(); }'],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('handled');
  });

  it('keeps what it writes', () => {
    const statements = 'let is = true; try { } finally { is = false; } if (is) leave();';
    expect(treatment(statements)).toBe('dropped');
  });
});
