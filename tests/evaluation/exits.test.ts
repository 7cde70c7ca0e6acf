import { describe, expect, it } from 'vitest';

import { treatment } from './verdict-in.js';

describe('does not run what follows an exit', () => {
  it.each([
    ['a return', 'if (error.code === 1) { renew(); } return; report(error);'],
    ['a return in a block', '{ return; } report(error);'],
    ['a break', 'for (const user of users) { break; report(error); }'],
    ['a continue', 'for (const user of users) { continue; report(error); }'],
    ['a try that returns', 'try { return; } finally { } report(error);'],
    ['a try that always returns', 'try { return; } catch { return; } report(error);'],
    ['a try that cannot fail', 'try { return; } catch { wait(); } report(error);'],
    ['a finally that returns', 'try { } finally { return; } report(error);'],
    [
      'a switch that returns',
      "switch (kind) { case 'a': return; default: return; } report(error);",
    ],
    [
      'a switch whose labels fall through',
      "switch (kind) { case 'a': default: return; } report(error);",
    ],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('dropped');
  });
});

describe('runs what stands in or follows', () => {
  it.each([
    ['a loop', 'for (const user of users) { report(error); }'],
    ['a loop that can be left', 'for (const user of users) { break; } report(error);'],
    ['a try', 'try { report(error); } finally { }'],
    ['a catch that returns', 'try { } catch { return; } report(error);'],
    ['a try without a catch', 'try { } finally { } report(error);'],
    ['a catch', 'try { join(); } catch { report(error); }'],
    ['a finally', 'try { } finally { report(error); }'],
    ['a switch', "switch (kind) { case 'a': report(error); }"],
    ['a switch without a default', "switch (kind) { case 'a': return; } report(error);"],
    [
      'a switch with a label that goes on',
      "switch (kind) { case 'a': break; default: return; } report(error);",
    ],
    [
      'a switch with a condition that breaks',
      'switch (mode) { case 1: if (quiet) break; return; default: return; } report(error);',
    ],
    [
      'a switch with a finally that breaks',
      'switch (mode) { case 1: try { } finally { break; } default: return; } report(error);',
    ],
    ['a switch without labels', 'switch (kind) {} report(error);'],
    ['a function', 'function wait() { return; } report(error);'],
    ['a class', 'class Waiter {} report(error);'],
  ])('%s', (_, statements) => {
    expect(treatment(statements)).toBe('handled');
  });
});

describe('does not run the body of', () => {
  it.each([
    ['a function', 'function later() { report(error); }'],
    ['an arrow function', 'const later = () => report(error);'],
    ['a function expression', 'const later = function () { report(error); };'],
    ['a class', 'class Later { report = send(error); }'],
  ])('%s that nobody calls', (_, statements) => {
    expect(treatment(statements)).toBe('dropped');
  });
});
