import { Command } from 'commander';

import { unknownCommand } from './unknown-command.js';

/** `sdk-errors help`, which answers to an unknown command as the program does. */
export function helpCommand(program: Command): Command {
  return new Command('help')
    .description('Print help for a command.')
    .argument('[command]')
    .action((name?: string) => {
      const command = program.commands.find((each) => each.name() === name);
      if (command !== undefined) {
        command.help();
      } else if (name === undefined) {
        program.help();
      } else {
        throw unknownCommand(name, commandNames(program));
      }
    });
}

/** The names of a program's commands, in the order of its help. */
export function commandNames(program: Command): readonly string[] {
  return program.commands.map((command) => command.name());
}
