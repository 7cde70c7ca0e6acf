import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import picocolors from 'picocolors';
import { onTestFinished } from 'vitest';

import { runCommand } from '../../src/command/run-command.js';

/** What a run left behind. */
export interface Run {
  readonly output: string;
  readonly errors: string;
  readonly code: number | undefined;
}

/** Runs the command in this process, as a shell would run it away from a terminal. */
export async function run(...words: readonly string[]): Promise<Run> {
  const output: string[] = [];
  const errors: string[] = [];
  let code: number | undefined;
  await runCommand(words, {
    colors: picocolors.createColors(false),
    print: (lines) => void output.push(`${lines}\n`),
    complain: (line) => void errors.push(`${line}\n`),
    progress: () => undefined,
    finish: (finished) => {
      code = finished;
    },
  });
  return { output: output.join(''), errors: errors.join(''), code };
}

/**
 * A folder that is gone after the test.
 *
 * @param files - their texts by their paths; what is no text is written as JSON.
 */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-command-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

/** A file that is gone after the test, with a value as JSON. */
export function jsonFile(value: unknown): string {
  return path.join(folderWith({ 'file.json': value }), 'file.json');
}
