import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

import { type ImportSurroundings, runImport } from '../../src/command/import-command.js';

/** What a run of the command wrote, and its exit code. */
export interface ImportRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** A folder with some files, which is gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-import-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

/** Runs the command in a folder. */
export function runIn(
  folder: string,
  files: readonly string[],
  options: Partial<Parameters<typeof runImport>[1]> = {},
): ImportRun {
  const written = { output: '', errors: '' };
  const surroundings: ImportSurroundings = {
    folder,
    today: '2026-01-31',
    writeOutput: (text) => {
      written.output += text;
    },
    writeError: (text) => {
      written.errors += text;
    },
    hasColors: false,
  };
  const exitCode = runImport(files, { id: 'some-sdk', ...options }, surroundings);
  return { exitCode, ...written };
}
