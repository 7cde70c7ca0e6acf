import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const runCommand = vi.hoisted(() => vi.fn<(words: readonly string[]) => Promise<void>>());
vi.mock('../../src/command/run-command.js', () => ({ runCommand }));

const { argv } = process;
const listenersBefore = new Set(process.stdout.listeners('error'));

beforeEach(() => {
  vi.resetModules();
  runCommand.mockReset();
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

async function start(...words: readonly string[]): Promise<void> {
  process.argv = ['node', 'sdk-errors.js', ...words];
  await import('../../src/command/main.js');
}

it('the words after the name of the command are its arguments', async () => {
  await start('hazards', 'some.json');
  expect(runCommand.mock.lastCall?.[0]).toEqual(['hazards', 'some.json']);
  expect(process.exitCode).toBeUndefined();
});

it('a mistake of the program ends in its stack and exit code 2', async () => {
  const mistake = new TypeError('lines is not iterable');
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  runCommand.mockRejectedValue(mistake);
  await start('check');
  expect(printed.mock.calls).toEqual([[mistake]]);
  expect(process.exitCode).toBe(2);
});

it('a pipe that is closed early is no mistake, and any other trouble with it is', async () => {
  await start('hazards');
  const [listener, ...others] = added();
  expect(others).toEqual([]);
  const trouble = (code: string): (() => void) => {
    const error = Object.assign(new Error(`write ${code}`), { code });
    return () => listener?.(error);
  };
  expect(trouble('EPIPE')).not.toThrow();
  expect(trouble('ENOSPC')).toThrow('write ENOSPC');
});
