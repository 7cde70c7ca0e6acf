import { describe, expect, it } from 'vitest';

import type { CodeGroup } from '../../src/import/found-code.js';
import { selectGroups } from '../../src/import/select-groups.js';

const doubt = 'nothing says that these codes are errors';

function group(what: string, sign: CodeGroup['sign'], changes: Partial<CodeGroup> = {}): CodeGroup {
  return { what, codes: [], line: 1, space: undefined, sign, doubts: [], ...changes };
}

function select(groups: readonly CodeGroup[], ...wanted: readonly string[]): object {
  const { left, taken, ...rest } = selectGroups(groups, new Set(wanted));
  return { taken: taken.map(({ what }) => what), left: left.map(({ what }) => what), ...rest };
}

describe('sets of codes', () => {
  it('those with the strongest sign of errors are taken', () => {
    expect(select([group('A', 1), group('B', 2), group('C', 0), group('D', 2)])).toEqual({
      taken: ['B', 'D'],
      left: ['A', 'C'],
    });
    expect(select([group('A', 1), group('C', 0)])).toEqual({ taken: ['A'], left: ['C'] });
  });

  it('of tables that say nothing, all are taken, and the reviewer hears of it', () => {
    expect(select([group('A', 0), group('B', 0)])).toEqual({ taken: ['A', 'B'], left: [], doubt });
    expect(select([group('A', 0, { declaredAs: 'A' }), group('B', 0)])).toEqual({
      taken: ['A', 'B'],
      left: [],
      doubt,
    });
  });

  it('a single enum is taken, and of several that say nothing none', () => {
    const [one, other] = ['A', 'B'].map((name) => group(name, 0, { declaredAs: name }));
    expect(one && select([one])).toEqual({ taken: ['A'], left: [], doubt });
    expect(one && other && select([one, other])).toEqual({ taken: [], left: ['A', 'B'] });
  });

  it('none are none', () => {
    expect(select([])).toEqual({ taken: [], left: [] });
  });

  it('what may be something else is taken only by its name', () => {
    const example = group('A', 2, { declaredAs: 'A', leftBecause: 'it may be an example' });
    expect(select([example, group('B', 1)])).toEqual({ taken: ['B'], left: ['A'] });
    expect(select([example])).toEqual({ taken: [], left: ['A'] });
    expect(select([example, group('B', 1)], 'A')).toEqual({ taken: ['A'], left: ['B'] });
  });

  it('who asks for names gets those, and no others', () => {
    const groups = [
      group('A', 2),
      group('B', 0, { space: 'Wanted' }),
      group('C', 0, { declaredAs: 'Wanted', space: 'other' }),
      group('D', 0, { declaredAs: 'Other', space: 'Wanted' }),
    ];
    expect(select(groups, 'Wanted')).toEqual({ taken: ['B', 'C'], left: ['A', 'D'] });
    expect(select([group('A', 0)], 'Wanted')).toEqual({ taken: [], left: ['A'] });
  });
});
