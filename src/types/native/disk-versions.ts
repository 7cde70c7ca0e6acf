import { readdirSync, statSync } from 'node:fs';

import { fileVersion } from '../file-version.js';

interface Known {
  readonly version: string;
  /** The names in a folder; undefined for a file. */
  readonly names: string | undefined;
}

/** Notices what has changed on disk between two looks. */
export class DiskVersions {
  readonly #started = Date.now();
  #known = new Map<string, Known>();

  /**
   * What has changed since the last look, or since the start if it was not looked at.
   *
   * @param files - compared by their versions.
   * @param folders - compared by the names in them.
   */
  changed(
    files: Iterable<string>,
    folders: Iterable<string>,
  ): { readonly files: string[]; readonly folders: string[] } {
    const last = this.#known;
    // What is not asked about any more is forgotten.
    this.#known = new Map();
    const changed = (path: string, isFolder: boolean): boolean =>
      this.#isChanged(path, last.get(path), isFolder);
    return {
      files: [...new Set(files)].filter((file) => changed(file, false)),
      folders: [...new Set(folders)].filter((folder) => changed(folder, true)),
    };
  }

  #isChanged(path: string, last: Known | undefined, isFolder: boolean): boolean {
    const version = fileVersion(path);
    if (last?.version === version) {
      this.#known.set(path, last);
      return false;
    }
    const names = isFolder ? namesIn(path) : undefined;
    this.#known.set(path, { version, names });
    if (last === undefined) {
      return changedAfter(path, this.#started);
    }
    return !isFolder || last.names !== names;
  }
}

function namesIn(folder: string): string {
  try {
    return readdirSync(folder).sort().join('/');
  } catch {
    // No folder of this name, or none that may be read.
    return '';
  }
}

/** Package managers set the time of modification to that of the archive: both times count. */
function changedAfter(path: string, time: number): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) > time;
  } catch {
    return false;
  }
}
