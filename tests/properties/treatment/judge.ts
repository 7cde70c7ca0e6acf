import { Linter } from 'eslint';

import plugin from '../../../src/plugin.js';
import { onErrorCodes } from '../../rules/volcengine.js';
import { leftOutWhenExecuted } from './execute.js';
import { generateHandler } from './generate.js';

/** What judging generated handlers has shown. */
export interface TreatmentProof {
  readonly runs: number;
  /** How many handlers leave out codes when they are executed. */
  readonly leavingOut: number;
  /** How many programs have a construct. */
  readonly constructs: ReadonlyMap<string, number>;
  /** The programs in which the rules report other codes than those that are left out. */
  readonly failures: readonly string[];
}

/** Lints generated handlers, executes them, and compares the codes that are left out. */
export function proveTreatment(seed: number, runs: number): TreatmentProof {
  const linter = new Linter();
  const constructs = new Map<string, number>();
  const failures: string[] = [];
  let leavingOut = 0;
  for (let one = seed; one < seed + runs; one += 1) {
    const program = generateHandler(one);
    for (const construct of program.constructs) {
      constructs.set(construct, (constructs.get(construct) ?? 0) + 1);
    }
    const { missing } = leftOutWhenExecuted(program.executed);
    leavingOut += missing.length > 0 ? 1 : 0;
    const reported = reportedCodes(program.linted, linter);
    if (reported.join() !== missing.join()) {
      failures.push(
        `seed ${String(one)}\n${program.linted}\nleft out: ${missing.join()}\nreported: ${reported.join()}`,
      );
    }
  }
  return { runs, leavingOut, constructs, failures };
}

function reportedCodes(code: string, linter: Linter): string[] {
  const messages = linter.verify(
    code,
    [
      { languageOptions: { sourceType: 'module' } },
      plugin.configs.recommended,
      {
        // A handler that names nothing is another rule's business.
        rules: { 'sdk-errors/no-ignored-error': 'off' },
        settings: { 'sdk-errors': { types: 'off' } },
      },
    ],
    'handler.js',
  );
  const texts = messages.map(({ message }) => message);
  return onErrorCodes.filter((name) =>
    texts.some((text) => new RegExp(`(?<!\\w)${name}(?!\\w)`, 'u').test(text)),
  );
}
