import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder on disk. */
export interface Folder {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
}

/**
 * Writes a folder.
 *
 * @param files - their texts by their names.
 * @param whenOver - is given what removes the folder; without it that is done after the test.
 */
export function createFolder(
  files: Readonly<Record<string, string>>,
  whenOver: (remove: () => void) => void = onTestFinished,
): Folder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'sdk-errors-types-')));
  whenOver(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (file: string, text: string): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  for (const [file, text] of Object.entries(files)) {
    write(file, text);
  }
  return { folder, write };
}
