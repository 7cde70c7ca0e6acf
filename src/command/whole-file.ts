import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { errorCode } from './error-code.js';

/** What asks a process to end. */
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** What file systems without hard links answer, such as those of memory cards. */
const withoutLinks = new Set(['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM']);

/**
 * Writes a file whole or not at all: the text goes to a new file in the same folder, which then
 * takes the name.
 *
 * @param options - `replaces`: whether a file of that name may be there.
 * @throws what Node throws: `EEXIST` where a file is there and may not.
 */
export function writeWhole(
  file: string,
  text: string,
  { replaces }: { readonly replaces: boolean },
): void {
  const old = replaces ? lstatSync(file, { throwIfNoEntry: false }) : undefined;
  const target = old === undefined ? file : realpathSync(file);
  const beside = path.join(path.dirname(target), `.sdk-errors-${randomUUID()}.tmp`);
  uninterrupted(() => {
    try {
      writeFileSync(beside, text, { flag: 'wx', flush: true });
      if (old !== undefined) {
        chmodSync(beside, lstatSync(target).mode);
      }
      if (replaces) {
        renameSync(beside, target);
      } else {
        renameToNew(beside, target);
      }
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

/** A rename overwrites what is there; a new link does not. */
function renameToNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!withoutLinks.has(errorCode(error))) {
      throw error;
    }
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) {
      throw Object.assign(new Error(`${to} exists`), { code: 'EEXIST' });
    }
    renameSync(from, to);
  }
}

/** Runs a short action to its end, so that a signal leaves no half of it. */
function uninterrupted(action: () => void): void {
  const ignore = (): void => undefined;
  for (const signal of signals) {
    process.on(signal, ignore);
  }
  try {
    action();
  } finally {
    for (const signal of signals) {
      process.off(signal, ignore);
    }
  }
}
