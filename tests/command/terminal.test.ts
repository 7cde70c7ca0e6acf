import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';

import { runCommand } from '../../src/command/run-command.js';
import { type Terminal, processTerminal } from '../../src/command/terminal.js';

interface Written {
  readonly terminal: Terminal;
  readonly output: () => string;
  readonly errors: () => string;
}

/**
 * @param terminals - what the two streams are besides files.
 */
function terminalOf(terminals: object): Written {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough({ encoding: 'utf8' });
  const terminal = processTerminal({
    stdout: Object.assign(stdout, terminals),
    stderr: Object.assign(stderr, terminals),
  });
  return {
    // The exit code of these tests is their own.
    terminal: { ...terminal, finish: () => undefined },
    output: () => String(stdout.read() ?? ''),
    errors: () => String(stderr.read() ?? ''),
  };
}

const coloured = { isTTY: true, hasColors: () => true };
/** As NO_COLOR makes of one. */
const plain = { isTTY: true, hasColors: () => false };

describe('colours', () => {
  it('are for a terminal', async () => {
    const { output, terminal } = terminalOf(coloured);
    await runCommand(['hazards', 'netease-webrtc'], terminal);
    expect(output()).toContain('\u001B[1m');
  });

  it.each([
    ['a terminal that shall have none', plain],
    ['a file or a pipe', {}],
  ])('are off for %s', async (_what, terminals) => {
    const { output, terminal } = terminalOf(terminals);
    await runCommand(['hazards', 'netease-webrtc'], terminal);
    await runCommand(['hazards', '--help'], terminal);
    expect(output()).toMatch(/Same values[^]*Usage:/u);
    expect(output()).not.toContain('\u001B');
  });

  it('are never in JSON', async () => {
    const { output, terminal } = terminalOf(coloured);
    await runCommand(['hazards', 'netease-webrtc', '--json'], terminal);
    expect(output()).not.toContain('\u001B');
  });
});

describe('progress', () => {
  it('is shown on a terminal, and gone in the end', async () => {
    const { errors, terminal } = terminalOf(coloured);
    await runCommand(['check'], terminal);
    const written = errors();
    expect(written).toContain('Reading the typings of @volcengine/rtc ');
    // The line is cleared after the last one, and nothing follows.
    expect(written).toMatch(/…\u001B\[2K\u001B\[1G(?:\u001B\[2K\u001B\[1G)*$/u);
  });

  it('is not written to a file or a pipe', async () => {
    const { errors, terminal } = terminalOf({});
    await runCommand(['check'], terminal);
    expect(errors()).toBe('');
  });
});
