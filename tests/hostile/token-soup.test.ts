import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Parsing, lintHostile } from './hostile-linter.js';
import { seeded } from './seeded.js';
import { tokenSoup } from './token-soup.js';

describe('no rule falls over token soup', () => {
  it.each([
    ['a script', 'script', 150],
    ['a module', 'module', 150],
    ['a module with JSX', 'jsx', 50],
    ['TypeScript by its syntax', 'typescript', 150],
    ['TypeScript with types', 'typed', 100],
  ] as const)('as %s', (_, parsing: Parsing, runs) => {
    let parsed = 0;
    fc.assert(
      fc.property(tokenSoup(parsing), (program) => {
        parsed += lintHostile(program, parsing) === undefined ? 0 : 1;
      }),
      seeded(runs),
    );
    expect(parsed, 'programs that parse').toBeGreaterThan(runs / 5);
  });
});
