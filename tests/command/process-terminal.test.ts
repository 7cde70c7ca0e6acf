import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';

import { hasColors, processTerminal } from '../../src/command/terminal.js';

/** Two streams, and what was written to them. */
function streamsOf(kind: object = {}): {
  readonly stdout: PassThrough;
  readonly stderr: PassThrough;
  readonly written: () => { readonly output: string; readonly errors: string };
} {
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), kind);
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), kind);
  const written = (): { output: string; errors: string } => ({
    output: String(stdout.read() ?? ''),
    errors: String(stderr.read() ?? ''),
  });
  return { stdout, stderr, written };
}

const yes = (): boolean => true;
const no = (): boolean => false;
const coloured = { isTTY: true, hasColors: yes };

describe('a stream shows colours', () => {
  it.each([
    ['as a terminal that does', coloured, true],
    ['not as one that shall not', { isTTY: true, hasColors: no }, false],
    ['not as one that cannot tell', { isTTY: true }, false],
    ['not as a file, whatever it says', { hasColors: yes }, false],
    ['not as a pipe', {}, false],
  ])('%s', (_what, kind, shown) => {
    expect(hasColors(streamsOf(kind).stdout)).toBe(shown);
  });

  it.each([
    ['a terminal', coloured, '\u001B[1mbold\u001B[22m'],
    ['a file or a pipe', {}, 'bold'],
  ])('and the command writes them so to %s', (_what, kind, text) => {
    expect(processTerminal(streamsOf(kind)).colors.bold('bold')).toBe(text);
  });
});

describe('the command', () => {
  it('prints lines to standard output, and complains on standard error', () => {
    const { written, ...streams } = streamsOf();
    const terminal = processTerminal(streams);
    terminal.print('one\ntwo');
    terminal.print('three');
    terminal.complain('sdk-errors: wrong');
    expect(written()).toEqual({ output: 'one\ntwo\nthree\n', errors: 'sdk-errors: wrong\n' });
  });

  it('writes progress over the line before, where somebody watches', () => {
    const { written, ...streams } = streamsOf({ isTTY: true });
    const terminal = processTerminal(streams);
    terminal.progress('Reading …');
    terminal.progress('');
    const cleared = '\u001B[2K\u001B[1G';
    expect(written()).toEqual({ output: '', errors: `${cleared}Reading …${cleared}` });
  });

  it('writes no progress to a file or a pipe', () => {
    const { written, ...streams } = streamsOf();
    processTerminal(streams).progress('Reading …');
    expect(written()).toEqual({ output: '', errors: '' });
  });
});

describe('what steers a terminal', () => {
  const text = 'one\u001B[2J\r\u202Etwo\n\u001B[31mthree';
  const escaped = 'one\\u001B[2J\\r\\u202Etwo\n';

  it('is escaped in what is printed and complained', () => {
    const { written, ...streams } = streamsOf();
    const terminal = processTerminal(streams);
    terminal.print(text);
    terminal.complain(text);
    const lines = `${escaped}\\u001B[31mthree\n`;
    expect(written()).toEqual({ output: lines, errors: lines });
  });

  it('is escaped beside the colours of the command', () => {
    const { written, ...streams } = streamsOf(coloured);
    const terminal = processTerminal(streams);
    terminal.print(`${text} ${terminal.colors.red('red')} \u001B[8mhidden`);
    expect(written().output).toBe(
      `${escaped}\u001B[31mthree \u001B[31mred\u001B[39m \\u001B[8mhidden\n`,
    );
  });

  it('is escaped in progress', () => {
    const { written, ...streams } = streamsOf({ isTTY: true });
    processTerminal(streams).progress('Reading \u001B[2J\n');
    expect(written().errors).toBe('\u001B[2K\u001B[1GReading \\u001B[2J\\n');
  });
});

describe('the exit code', () => {
  afterEach(() => {
    process.exitCode = undefined;
  });

  it('is the one of the process', () => {
    processTerminal(streamsOf()).finish(2);
    expect(process.exitCode).toBe(2);
  });
});
