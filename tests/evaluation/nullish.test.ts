import { describe, expect, it } from 'vitest';

import { treatment } from './verdict-in.js';

describe('compares undefined and null as the language does', () => {
  it.each([
    ['undefined == null', 'handled'],
    ['null == undefined', 'handled'],
    ['undefined === null', 'dropped'],
    ['undefined != null', 'dropped'],
    ["'1' == 1", 'handled'],
    ["'1' === 1", 'dropped'],
    ['null == 0', 'dropped'],
    ['error == null', 'dropped'],
    ['error.code == null', 'dropped'],
    ['error.code === undefined', 'dropped'],
  ])('%s: %s', (condition, expected) => {
    expect(treatment(`if (${condition}) { leave(); }`)).toBe(expected);
  });
});
