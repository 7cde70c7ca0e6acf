import { Command, CommanderError } from 'commander';

import { ConfigurationError } from '../configuration-error.js';
import { version } from '../manifest.js';
import { checkCommand } from './check-command.js';
import { diffCommand } from './diff-command.js';
import { exitCode, exitCodesHelp } from './exit-code.js';
import { commandNames, helpCommand } from './help-command.js';
import { hazardsCommand } from './hazards-command.js';
import { importCommand } from './import-command.js';
import type { Terminal } from './terminal.js';
import { unknownCommand } from './unknown-command.js';
import { whyCommand } from './why-command.js';

/**
 * Runs `sdk-errors`. What is wrong with its arguments or files ends in one line on standard error.
 *
 * @param words - the arguments after the command's own name.
 * @throws what is a mistake of this program.
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  const program = sdkErrors(terminal);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed help or complaint already. It ends help with 0, unless it was not
      // asked for.
      terminal.finish(error.exitCode === 0 ? exitCode.ok : exitCode.badInput);
    } else if (error instanceof ConfigurationError) {
      terminal.complain(error.message.replace(/^eslint-plugin-sdk-errors: /u, 'sdk-errors: '));
      terminal.finish(exitCode.badInput);
    } else {
      throw error;
    }
  } finally {
    terminal.progress('');
  }
}

function sdkErrors(terminal: Terminal): Command {
  const program = new Command('sdk-errors')
    .description('Draft catalogs of SDK error codes, keep them true, and explain what is reported.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .addHelpText(
      'after',
      `${exitCodesHelp}

Examples:
  $ sdk-errors import errors.md --id some-sdk-web -o some-sdk-web.json
  $ sdk-errors hazards some-sdk-web.json
  $ sdk-errors diff some-sdk-web.json draft.json
  $ sdk-errors check --catalog some-sdk-web.json
  $ sdk-errors why src/call.ts:42`,
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.replace(/\n$/u, ''));
      },
      writeErr: (text) => {
        terminal.complain(text.replace(/\n$/u, ''));
      },
      outputError: (text, write) => {
        write(
          `${text
            .replace(/^error: /u, 'sdk-errors: ')
            .trim()
            .replaceAll('\n', ' ')}\n`,
        );
      },
      getOutHasColors: () => terminal.colors.isColorSupported,
    })
    .configureHelp({ styleTitle: (title) => terminal.colors.bold(title) });
  const commands = [
    importCommand(),
    hazardsCommand(terminal),
    diffCommand(terminal),
    checkCommand(terminal),
    whyCommand(terminal),
    helpCommand(program),
  ];
  for (const command of commands) {
    program.addCommand(
      command.copyInheritedSettings(program).helpOption('-h, --help', 'print help'),
    );
  }
  return program.on('command:*', ([word = '']: readonly string[]) => {
    throw unknownCommand(word, commandNames(program));
  });
}
