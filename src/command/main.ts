import { errorCode } from './error-code.js';
import { exitCode } from './exit-code.js';
import { runCommand } from './run-command.js';
import { processTerminal } from './terminal.js';
import { cannotBeWritten } from './write-text.js';

const terminal = processTerminal();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    // Who closes a pipe early, as `head` does, wants no more.
    if (errorCode(error) !== 'EPIPE') {
      terminal.complain(`sdk-errors: ${cannotBeWritten(stream, error)}`);
      process.exitCode = exitCode.badInput;
    }
  });
}

try {
  await runCommand(process.argv.slice(2), terminal);
} catch (error) {
  // A mistake of this program: its place is wanted, and it is nothing that was found.
  console.error(error);
  process.exitCode = exitCode.badInput;
}
