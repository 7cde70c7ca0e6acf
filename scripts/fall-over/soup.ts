import fc from 'fast-check';

import { type Parsing, lintHostile } from '../../tests/hostile/hostile-linter.js';
import { tokenSoup } from '../../tests/hostile/token-soup.js';
import type { Effort } from './effort.js';

const ways: readonly Parsing[] = ['script', 'module', 'jsx', 'typescript', 'typed'];

/**
 * Lints programs whose tokens make no sense together.
 *
 * @returns for each way of parsing the first crash, with the least program that still shows it.
 */
export function fallOverSoup({ runs, seed }: Effort): string[] {
  return ways.flatMap((parsing) => {
    let parsed = 0;
    const outcome = fc.check(
      fc.property(tokenSoup(parsing), (program) => {
        parsed += lintHostile(program, parsing) === undefined ? 0 : 1;
      }),
      { numRuns: runs, seed },
    );
    console.log(`${String(parsed).padStart(6)} of ${String(runs)} parsed as ${parsing}`);
    return outcome.failed
      ? [`as ${parsing}: ${String(outcome.errorInstance)}\n${String(outcome.counterexample?.[0])}`]
      : [];
  });
}
