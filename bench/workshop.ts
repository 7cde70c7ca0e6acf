import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where projects are written that are linted, and the configurations for it. */
export interface Workshop {
  readonly folder: string;
  readonly configs: string;
}

/**
 * Makes a workshop, which goes when this process ends.
 *
 * It is outside of the repository, because oxlint passes over what a `.gitignore` above names. What
 * is installed in the repository stands in it, so that the SDK resolves.
 */
export function makeWorkshop(): Workshop {
  const folder = mkdtempSync(path.join(tmpdir(), 'sdk-errors-bench-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  // Without these, a signal ends the process and leaves the folder.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.exit(1);
    });
  }
  const installed = path.join(import.meta.dirname, '../node_modules');
  symlinkSync(installed, path.join(folder, 'node_modules'), 'junction');
  const configs = path.join(folder, 'configs');
  mkdirSync(configs);
  return { folder, configs };
}
