import { Command, InvalidArgumentError, Option } from 'commander';

import { fallOverCatalogs } from './fall-over/catalogs.js';
import { fallOverDepth } from './fall-over/depth.js';
import { fallOverFiles } from './fall-over/files.js';
import { fallOverGrowth } from './fall-over/growth.js';
import { fallOverHalfTyped } from './fall-over/half-typed.js';
import { fallOverSoup } from './fall-over/soup.js';

// Gives the rules and the catalog loader what no test run has time for: large files, long soups.

const parts = {
  files: fallOverFiles,
  growth: fallOverGrowth,
  depth: fallOverDepth,
  'half-typed': fallOverHalfTyped,
  soup: fallOverSoup,
  catalogs: fallOverCatalogs,
};

type Part = keyof typeof parts;

const { only, runs, seed } = new Command('fuzz')
  .description('Tries to make the rules and the catalog loader crash, or take long.')
  .addOption(
    new Option('--only <parts...>', 'which parts to run; all if absent').choices(
      Object.keys(parts),
    ),
  )
  .option('--runs <number>', 'how many programs and catalogs to make up', wholeNumber, 2000)
  .option('--seed <number>', 'which of them; others each time if absent', wholeNumber)
  .parse()
  .opts<{ only: Part[] | undefined; runs: number; seed: number | undefined }>();

const chosen = seed ?? Date.now() % 2 ** 31;
console.log(`Seed ${String(chosen)}.`);
const problems: string[] = [];
for (const part of only ?? (Object.keys(parts) as Part[])) {
  console.log(`\n${part}`);
  problems.push(...(await parts[part]({ runs, seed: chosen })));
}
console.log(problems.length === 0 ? '\nNothing fell over.' : `\n${problems.join('\n\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError('It must be a whole number from 1 up.');
  }
  return value;
}
