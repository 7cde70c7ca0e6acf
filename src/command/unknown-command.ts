import { ConfigurationError } from '../configuration-error.js';
import { printable } from '../printable.js';
import { nearNames } from './near-names.js';

/**
 * What is said of a word that is no command: what may have been meant.
 *
 * @param commands - the names of all commands.
 */
export function unknownCommand(word: string, commands: readonly string[]): ConfigurationError {
  return new ConfigurationError(
    `unknown command '${printable(word)}' (${hint(printable(word), commands)})`,
  );
}

function hint(word: string, commands: readonly string[]): string {
  if (word.endsWith('.json')) {
    return `Write the command first: sdk-errors hazards ${word}`;
  }
  if (/\.(?:mdx?|html?|d\.[cm]?ts)$/u.test(word)) {
    return `Write the command first: sdk-errors import ${word}`;
  }
  const near = nearNames(word, commands);
  return near.length === 0
    ? `Allowed are ${commands.join(', ')}.`
    : `Did you mean ${near.join(' or ')}?`;
}
