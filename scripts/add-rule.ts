import { Argument, Command, Option } from 'commander';

import { rulePlan } from './scaffold/rule-plan.js';
import { carryOut } from './scaffold/run.js';
import { type NewRule, presets } from './templates/rule.js';

const command = new Command('add-rule')
  .description('Adds a rule that runs: its file, test and page, and its place in the plugin.')
  .addArgument(new Argument('<name>', 'such as "no-ignored-error"'))
  .addOption(
    new Option('--preset <preset>', 'the preset that the rule is in')
      .choices(presets)
      .default('strict'),
  )
  .action(async (name: string, { preset }: Pick<NewRule, 'preset'>) => {
    await carryOut(command, (root) => rulePlan({ name, preset }, root));
  });

await command.parseAsync();
