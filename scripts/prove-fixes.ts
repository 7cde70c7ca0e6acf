import { Command, InvalidArgumentError } from 'commander';

import { floors, shareOf } from '../tests/properties/floors.js';
import { prove } from '../tests/properties/prove.js';

// Judges generated programs, more of them than a test run has time for.

const { path, runs, seed } = new Command('prove')
  .description('Proves the fixes and suggestions on generated programs.')
  .option('--runs <number>', 'how many programs to judge', wholeNumber, 10_000)
  .option('--seed <number>', 'which programs to judge; others each time if absent', wholeNumber)
  .option('--path <path>', 'the one program of the seed that a failure has named')
  .parse()
  .opts<{ runs: number; seed: number | undefined; path: string | undefined }>();

const chosen = seed ?? Date.now() % 2 ** 31;
console.log(`Judging ${String(runs)} programs of seed ${String(chosen)}.`);
const start = performance.now();
const proof = await prove({ seed: chosen, runs, ...(path === undefined ? {} : { path }) });
const seconds = Math.round((performance.now() - start) / 1000);

for (const [trait] of [...proof.traits].sort(([one], [other]) => one.localeCompare(other))) {
  console.log(`${shareOf(trait, proof).toFixed(1).padStart(6)} %  ${trait}`);
}
// A few programs, or those up to a failure, have no shares to speak of.
const missed =
  proof.runs < 10_000 || proof.failure !== undefined
    ? []
    : floors.filter(([floor, trait]) => shareOf(trait, proof) < floor);
for (const [floor, trait] of missed) {
  console.error(`Fewer than ${String(floor)} % of the programs have: ${trait}`);
}
if (proof.failure === undefined) {
  console.log(`No property was broken by ${String(proof.runs)} programs, in ${String(seconds)} s.`);
} else {
  console.error(`\n${proof.failure}`);
}
process.exitCode = proof.failure === undefined && missed.length === 0 ? 0 : 1;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1 up.');
  }
  return value;
}
