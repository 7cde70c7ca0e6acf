import { exitCode } from './exit-code.js';
import { runCommand } from './run-command.js';
import { processTerminal } from './terminal.js';

// `sdk-errors … | head` closes the pipe early; nobody reads the rest.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

try {
  await runCommand(process.argv.slice(2), processTerminal());
} catch (error) {
  // A mistake of this program: its place is wanted, and it is nothing that was found.
  console.error(error);
  process.exitCode = exitCode.badInput;
}
