import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';

import { ConfigurationError } from '../configuration-error.js';
import { errorCode } from './error-code.js';

/** Standard output or standard error, or what stands for them. */
export type TextStream = NodeJS.WritableStream & { readonly fd?: number };

/**
 * Writes all of a text. A pipe or terminal tells of failure later, by its event `error`.
 *
 * @throws {ConfigurationError} one line, where a file or device does not take all of it.
 */
export function writeText(stream: TextStream, text: string): void {
  if (stream.fd === undefined || stream instanceof Socket) {
    stream.write(text);
    return;
  }
  try {
    // Node's own stream forgets the rest where the disk takes the beginning of a text.
    writeFileSync(stream.fd, text);
  } catch (error) {
    throw new ConfigurationError(cannotBeWritten(stream, error));
  }
}

/** Says that a stream did not take its text. */
export function cannotBeWritten({ fd }: TextStream, error: unknown): string {
  return `standard ${fd === 2 ? 'error' : 'output'}: cannot be written (${errorCode(error)})`;
}
