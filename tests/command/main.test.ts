import { type MockInstance, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { argv } = process;
const streams = [process.stdout, process.stderr];
const listenersBefore = streams.map((stream) => new Set(stream.listeners('error')));

let printed: string[];
let write: MockInstance<typeof process.stdout.write>;

beforeEach(() => {
  printed = [];
  write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
  for (const [position, stream] of streams.entries()) {
    for (const listener of stream.listeners('error')) {
      if (listenersBefore[position]?.has(listener) === false) {
        stream.off('error', listener as (error: Error) => void);
      }
    }
  }
});

let runs = 0;

/** Runs the program again, as its file does when it is loaded. */
async function start(...words: readonly string[]): Promise<void> {
  runs += 1;
  process.argv = ['node', 'sdk-errors.js', ...words];
  await import(/* @vite-ignore */ `../../src/command/main.ts?run=${String(runs)}`);
}

it('the words after the name of the command are its arguments', async () => {
  await start('help', 'diff');
  expect(printed.join('')).toMatch(/^Usage: sdk-errors diff /u);
  expect(process.exitCode).toBe(0);
});

it('a mistake of the program ends in its stack and exit code 2', async () => {
  const mistake = new TypeError('lines is not iterable');
  const complained = vi.spyOn(console, 'error').mockReturnValue();
  write.mockImplementation(() => {
    throw mistake;
  });
  await start('--version');
  expect(complained.mock.calls).toEqual([[mistake]]);
  expect(process.exitCode).toBe(2);
});

describe.each(['stdout', 'stderr'] as const)('%s', (name) => {
  const trouble = (code: string): boolean =>
    process[name].emit('error', Object.assign(new Error(`write ${code}`), { code }));
  let complained: MockInstance<typeof process.stderr.write>;

  beforeEach(async () => {
    complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await start('--version');
  });

  it('may be a pipe that its reader closes early', () => {
    trouble('EPIPE');
    expect(complained).not.toHaveBeenCalled();
    expect(process.exitCode).toBe(0);
  });

  it('ends the command with one line and exit code 2 where it fails otherwise', () => {
    trouble('EIO');
    const stream = name === 'stdout' ? 'standard output' : 'standard error';
    expect(complained.mock.calls).toEqual([[`sdk-errors: ${stream}: cannot be written (EIO)\n`]]);
    expect(process.exitCode).toBe(2);
  });
});
