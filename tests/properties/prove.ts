import fc from 'fast-check';

import { type Program, program } from './generate/program.js';
import { judge } from './judge/judge.js';

/** Which programs to judge. */
export interface Programs {
  readonly seed: number;
  /** How many programs that `--fix` changes: with these, others are judged, but not counted. */
  readonly fixes: number;
  /** Which of the programs of a seed alone, as a failure has printed it. */
  readonly path?: string;
}

/** What judging programs has shown. */
export interface Proof {
  /** How many programs had a trait. */
  readonly traits: ReadonlyMap<string, number>;
  readonly programs: number;
  readonly fixes: number;
  /** What to print about the first program for which a property does not hold, shrunk. */
  readonly failure: string | undefined;
}

/** Judges generated programs until one fails, and shrinks that one. */
export async function prove({ fixes, path, seed }: Programs): Promise<Proof> {
  const traits = new Map<string, number>();
  let programs = 0;
  let hasFailed = false;
  const property = fc.asyncProperty(program, async (one) => {
    const verdict = await judge(one);
    if (!hasFailed) {
      programs += 1;
      for (const trait of verdict.traits) {
        traits.set(trait, (traits.get(trait) ?? 0) + 1);
      }
    }
    hasFailed ||= verdict.failures.length > 0;
    if (verdict.failures.length > 0) {
      throw new Error(verdict.failures.join('\n\n'));
    }
    // A program that is not fixed counts for none.
    fc.pre(verdict.traits.has('fixed'));
  });
  const details = await fc.check(property, {
    seed,
    numRuns: fixes,
    ...(path === undefined ? {} : { path }),
  });
  return { traits, programs, fixes: traits.get('fixed') ?? 0, failure: failureText(details) };
}

function failureText(details: fc.RunDetails<[Program]>): string | undefined {
  const [shrunk] = details.counterexample ?? [];
  if (shrunk === undefined) {
    return undefined;
  }
  const { frame, locale, preset } = shrunk;
  const error = details.errorInstance instanceof Error ? details.errorInstance.message : '';
  return `A property does not hold for this program (${frame.language}, ${preset}, ${locale}):

${shrunk.code}
${error}

Judge it again: npm run prove -- --seed ${String(details.seed)} --path ${details.counterexamplePath ?? ''}
`;
}
