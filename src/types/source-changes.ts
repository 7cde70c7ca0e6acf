import { type Stats, statSync } from 'node:fs';

/** The shortest time between two looks at the disk, in milliseconds. */
const shortestPause = 500;

/** A look at the disk may take this part of the time. */
const share = 0.02;

/**
 * Notices that files have changed on disk since they were read: an editor's process lives for
 * days, while what the linted file imports is edited, generated and checked out.
 */
export class SourceChanges {
  readonly #started = Date.now();
  readonly #versions = new Map<string, string>();
  #next = this.#started + shortestPause;

  /**
   * The files that are not what they were when they were last looked at.
   *
   * @param files - the files that a program was made of; asked for only when it is time to look.
   */
  changed(files: () => Iterable<string>): string[] {
    const now = Date.now();
    if (now < this.#next) {
      return [];
    }
    const changed = [...files()].filter((file) => this.#isChanged(file));
    const end = Date.now();
    this.#next = end + Math.max(shortestPause, (end - now) / share);
    return changed;
  }

  #isChanged(file: string): boolean {
    const stats = statsOf(file);
    const version = stats === undefined ? '' : `${String(stats.mtimeMs)} ${String(stats.size)}`;
    const known = this.#versions.get(file);
    this.#versions.set(file, version);
    return known === undefined ? (stats?.mtimeMs ?? 0) > this.#started : known !== version;
  }
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A folder on the way has become a file, or may not be read any more.
    return undefined;
  }
}
