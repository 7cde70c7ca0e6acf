import { clearLine, cursorTo } from 'node:readline';
import type { WriteStream } from 'node:tty';
import pc from 'picocolors';

import { printable } from '../printable.js';
import type { ExitCode } from './exit-code.js';
import { writeText } from './write-text.js';

export type Colors = ReturnType<typeof pc.createColors>;

/** A terminal has more than a file. */
type Stream = NodeJS.WritableStream & Partial<Pick<WriteStream, 'hasColors' | 'isTTY'>>;

interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** What a command writes to. */
export interface Terminal {
  /** For standard output; they do nothing where it is no terminal. */
  readonly colors: Colors;
  /** Writes lines to standard output. */
  print(lines: string): void;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** Says what is being done, where somebody watches; an empty text takes it away. */
  progress(doing: string): void;
  /** Tells the shell how the command ended. */
  finish(code: ExitCode): void;
}

/** The terminal of this process, which may be a file or a pipe. */
export function processTerminal({ stderr, stdout }: Streams = process): Terminal {
  const colors = pc.createColors(hasColors(stdout));
  return {
    colors,
    print: (lines) => {
      writeText(stdout, `${printableLines(lines, colors.isColorSupported)}\n`);
    },
    complain: (line) => {
      try {
        writeText(stderr, `${printableLines(line)}\n`);
      } catch {
        // The exit code says it.
      }
    },
    progress: (doing) => {
      if (stderr.isTTY === true) {
        clearLine(stderr, 0);
        cursorTo(stderr, 0);
        stderr.write(printable(doing));
      }
    },
    finish: (code) => {
      process.exitCode = code;
    },
  };
}

/**
 * Whether a stream shows colours. Node reads NO_COLOR and FORCE_COLOR, but only a terminal knows
 * of it; CI shows colours elsewhere, and must not.
 */
export function hasColors(stream: Stream): boolean {
  return stream.isTTY === true && stream.hasColors?.() === true;
}

/** The colours of this command alone: data could hide text by others. */
const lineEndOrColor = /(\n|\u001B\[(?:[12]|22|3\d)m)/u;

/**
 * Lines with all that steers a terminal escaped, as data may hold it.
 *
 * @param areColored - whether the lines may have the colours of this command.
 */
export function printableLines(lines: string, areColored = false): string {
  const separator = areColored ? lineEndOrColor : /(\n)/u;
  return lines
    .split(separator)
    .map((part, position) => (position % 2 === 0 ? printable(part) : part))
    .join('');
}
