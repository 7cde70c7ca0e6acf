import { describe, expect, it, vi } from 'vitest';

import type { Code } from '../../src/catalog/catalog.js';
import type { Handler } from '../../src/channels/handler.js';
import { GroupCoverage } from '../../src/judgements/group-coverage.js';
import { smallCode } from '../catalog/small-catalog.js';

const code = smallCode('FAILED', 1);

/** Handlers of as many functions. */
function handlers(count: number): Handler[] {
  return Array.from({ length: count }, () => ({ node: {} }) as Handler);
}

function groupOf(
  members: readonly Handler[],
  covers: (handler: Handler, code: Code) => boolean,
): GroupCoverage {
  return new GroupCoverage(members, (handler) => (asked) => covers(handler, asked));
}

describe('a code is covered beside a handler', () => {
  it.each([
    ['by no handler', [], [false, false, false]],
    ['by the first', [0], [false, true, true]],
    ['by the last', [2], [true, true, false]],
    ['by two', [0, 2], [true, true, true]],
  ])('%s', (_, covering, expected) => {
    const members = handlers(3);
    const group = groupOf(members, (handler) => covering.includes(members.indexOf(handler)));
    expect(members.map((member) => group.isCoveredBeside(member, code))).toEqual(expected);
  });

  it('but not by the same function in another position', () => {
    const [first] = handlers(1);
    const members = [first, { ...first, offset: 1 }] as Handler[];
    const group = groupOf(members, () => true);
    expect(members.map((member) => group.isCoveredBeside(member, code))).toEqual([false, false]);
  });
});

it('each handler is asked at most twice about a code, whoever wants to know', () => {
  const members = handlers(100);
  const covers = vi.fn(() => false);
  const group = groupOf(members, covers);
  for (const member of members) {
    group.isCoveredBeside(member, code);
  }
  expect(covers.mock.calls.length).toBeLessThanOrEqual(200);
});
