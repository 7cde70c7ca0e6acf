import { Command } from 'commander';

import { catalogPlan } from './scaffold/catalog-plan.js';
import { carryOut } from './scaffold/run.js';

interface Options {
  readonly title: string;
  readonly package: readonly string[];
  readonly global: readonly string[];
}

const command = new Command('add-catalog')
  .description('Adds a catalog of two codes that works: its file and test, and its registration.')
  .argument('<id>', 'such as "agora-signaling"')
  .requiredOption('--title <title>', 'the name of the SDK as messages print it')
  .requiredOption('--package <name...>', 'the npm packages of the SDK')
  .option('--global <name...>', 'the global variables of the SDK', [])
  .action(async (id: string, { global, package: packages, title }: Options) => {
    await carryOut(command, (root) => catalogPlan({ id, title, packages, globals: global }, root));
  });

await command.parseAsync();
