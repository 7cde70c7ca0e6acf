import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { LookSchedule } from '../../src/types/look-schedule.js';

beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
};

it('looks twice a second at most', () => {
  const schedule = new LookSchedule();
  const looksAfter = (milliseconds: number): number => {
    const look = vi.fn();
    pass(milliseconds);
    schedule.run(look);
    return look.mock.calls.length;
  };
  expect([499, 1, 499, 1].map(looksAfter)).toEqual([0, 1, 0, 1]);
});

it('looks for a fiftieth of the time at most', () => {
  const schedule = new LookSchedule();
  const look = vi.fn();
  pass(500);
  schedule.run(() => {
    pass(100);
  });
  pass(4999);
  schedule.run(look);
  expect(look).not.toHaveBeenCalled();
  pass(1);
  schedule.run(look);
  expect(look).toHaveBeenCalledOnce();
});
