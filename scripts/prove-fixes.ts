import { Command, InvalidArgumentError } from 'commander';

import { floors, rareEdits, shareOf } from '../tests/properties/floors.js';
import { prove } from '../tests/properties/prove.js';
import { proveTreatment } from '../tests/properties/treatment/judge.js';

// Judges generated programs, more of them than a test run has time for: what fixes and suggestions
// make of them, and which codes are said to be left out of handlers.

const { fixes, handlers, path, seed } = new Command('prove')
  .description('Proves the fixes, the suggestions and the verdicts on generated programs.')
  .option('--fixes <number>', 'how many programs that are fixed to judge', wholeNumber, 10_000)
  .option('--handlers <number>', 'how many handlers to execute', wholeNumber, 10_000)
  .option('--seed <number>', 'which programs to judge; others each time if absent', wholeNumber)
  .option('--path <path>', 'the one program of the seed that a failure has named')
  .parse()
  .opts<{
    fixes: number;
    handlers: number;
    seed: number | undefined;
    path: string | undefined;
  }>();

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
const disagreements = path === undefined ? judgeHandlers() : 0;
process.exitCode =
  proof.failure === undefined && missed.length + rare.length + disagreements === 0 ? 0 : 1;

/** Prints how many handlers leave out other codes when they are executed than the rules report. */
function judgeHandlers(): number {
  const { failures, leavingOut, runs } = proveTreatment(chosen, handlers);
  for (const failure of failures.slice(0, 3)) {
    console.error(`\n${failure}`);
  }
  console.log(
    `Of ${String(runs)} executed handlers ${String(leavingOut)} leave out codes. The rules report others in ${String(failures.length)}.`,
  );
  return failures.length;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1 up.');
  }
  return value;
}
