import { expect, it, vi } from 'vitest';

import { FilteredOnce } from '../../src/fix/filtered-once.js';

const isEven = (number: number): boolean => number % 2 === 0;

it('has the items that pass, in their order', () => {
  expect([...new FilteredOnce([1, 2, 3, 4], isEven)]).toEqual([2, 4]);
});

it('tests each item once, however often it is read', () => {
  const passes = vi.fn(isEven);
  const numbers = new FilteredOnce([1, 2, 3, 4], passes);
  expect([...numbers]).toEqual([...numbers]);
  expect(passes).toHaveBeenCalledTimes(4);
});

it('tests no item before it is needed', () => {
  const passes = vi.fn(isEven);
  const [first] = new FilteredOnce([1, 2, 3, 4], passes);
  expect(first).toBe(2);
  expect(passes).toHaveBeenCalledTimes(2);
});
