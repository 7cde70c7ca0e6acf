import { Command, InvalidArgumentError } from 'commander';

import { floors, rareEdits, shareOf } from '../tests/properties/floors.js';
import { prove } from '../tests/properties/prove.js';

// Judges generated programs, more of them than a test run has time for.

const { fixes, path, seed } = new Command('prove')
  .description('Proves the fixes and suggestions on generated programs.')
  .option('--fixes <number>', 'how many programs that are fixed to judge', wholeNumber, 10_000)
  .option('--seed <number>', 'which programs to judge; others each time if absent', wholeNumber)
  .option('--path <path>', 'the one program of the seed that a failure has named')
  .parse()
  .opts<{ fixes: number; seed: number | undefined; path: string | undefined }>();

const chosen = seed ?? Date.now() % 2 ** 31;
console.log(`Judging programs of seed ${String(chosen)} until ${String(fixes)} are fixed.`);
const start = performance.now();
const proof = await prove({ seed: chosen, fixes, ...(path === undefined ? {} : { path }) });
const seconds = Math.round((performance.now() - start) / 1000);

for (const [trait] of [...proof.traits].sort(([one], [other]) => one.localeCompare(other))) {
  const count = String(proof.traits.get(trait)).padStart(6);
  console.log(`${count}  ${shareOf(trait, proof).toFixed(1).padStart(5)} %  ${trait}`);
}
// A few programs, or those up to a failure, have no shares to speak of.
const isWhole = proof.fixes >= 10_000 && proof.failure === undefined;
const missed = isWhole ? floors.filter(([floor, trait]) => shareOf(trait, proof) < floor) : [];
for (const [floor, trait] of missed) {
  console.error(`Fewer than ${String(floor)} % of the programs have: ${trait}`);
}
const rare = isWhole ? rareEdits(proof) : [];
for (const kind of rare) {
  console.error(`Too few programs have: ${kind}`);
}
if (proof.failure === undefined) {
  const judged = `${String(proof.programs)} programs, of which ${String(proof.fixes)} were fixed`;
  console.log(`No property was broken by ${judged}, in ${String(seconds)} s.`);
} else {
  console.error(`\n${proof.failure}`);
}
process.exitCode = proof.failure === undefined && missed.length + rare.length === 0 ? 0 : 1;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1 up.');
  }
  return value;
}
