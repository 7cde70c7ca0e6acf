import { type MockInstance, afterEach, beforeEach, expect, it, vi } from 'vitest';

const { argv } = process;
const listenersBefore = new Set(process.stdout.listeners('error'));

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
  for (const listener of added()) {
    process.stdout.off('error', listener);
  }
});

type Listener = (error: Error) => void;

/** What the command listens to on standard output. */
function added(): Listener[] {
  return process.stdout
    .listeners('error')
    .filter((listener) => !listenersBefore.has(listener)) as Listener[];
}

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

it('a pipe that is closed early is no mistake, and any other trouble with it is', async () => {
  await start('--version');
  const [listener, ...others] = added();
  expect(others).toEqual([]);
  const trouble = (code: string): (() => void) => {
    const error = Object.assign(new Error(`write ${code}`), { code });
    return () => listener?.(error);
  };
  expect(trouble('EPIPE')).not.toThrow();
  expect(trouble('ENOSPC')).toThrow('write ENOSPC');
});
