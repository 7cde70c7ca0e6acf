import { describe, expect, it } from 'vitest';

import { fate } from './followed.js';

describe('what stands behind an exit is never reached', () => {
  it.each([
    ['a return', 'if (error.code === 1) { renew(); } return; report(error);'],
    ['a return in a block', '{ return; } report(error);'],
    ['a break', 'for (const user of users) { break; report(error); }'],
    ['a continue', 'for (const user of users) { continue; report(error); }'],
    ['a try that returns', 'try { return; } finally { close(); } report(error);'],
    ['a try that returns in any case', 'try { return; } catch { return; } report(error);'],
    ['a finally that returns', 'try { join(); } finally { return; } report(error);'],
    [
      'a switch that returns',
      "switch (kind) { case 'a': return; default: return; } report(error);",
    ],
    [
      'a switch whose labels fall on',
      "switch (kind) { case 'a': default: return; } report(error);",
    ],
  ])('%s', (_, statements) => {
    expect(fate(statements)).toBe('floor');
  });

  it.each([
    ['a loop', 'for (const user of users) { report(error); }'],
    ['a loop that can be left', 'for (const user of users) { break; } report(error);'],
    ['a try', 'try { report(error); } finally { close(); }'],
    ['a try that can fail', 'try { return; } catch { wait(); } report(error);'],
    ['a catch that returns', 'try { join(); } catch { return; } report(error);'],
    ['a try without a catch', 'try { join(); } finally { close(); } report(error);'],
    ['a catch', 'try { join(); } catch { report(error); }'],
    ['a finally', 'try { join(); } finally { report(error); }'],
    ['a switch', "switch (kind) { case 'a': report(error); }"],
    ['a switch without a default', "switch (kind) { case 'a': return; } report(error);"],
    [
      'a switch of which one label goes on',
      "switch (kind) { case 'a': break; default: return; } report(error);",
    ],
    ['a switch without labels', 'switch (kind) {} report(error);'],
    ['a function', 'function wait() { return; } report(error);'],
    ['a class', 'class Waiter {} report(error);'],
  ])('what stands in or behind %s is', (_, statements) => {
    expect(fate(statements)).toBe('acts');
  });
});

it.each([
  ['a function', 'function later() { report(error); }'],
  ['an arrow function', 'const later = () => report(error);'],
  ['a function expression', 'const later = function () { report(error); };'],
  ['a class', 'class Later { report = send(error); }'],
])('what stands in %s is not run there', (_, statements) => {
  expect(fate(statements)).toBe('floor');
});
