/** The shortest time between two looks at the disk, in milliseconds. */
const shortestPause = 500;

/** The share of the time that looks at the disk may take. */
const share = 0.02;

/**
 * Says when to ask the disk for changes: an editor's process lives for days, while the files that
 * types come from are edited, generated, checked out and installed.
 */
export class LookSchedule {
  #next = Date.now() + shortestPause;

  /** Runs a look at the disk if one is due. */
  run(look: () => void): void {
    const start = Date.now();
    if (start < this.#next) {
      return;
    }
    look();
    const end = Date.now();
    this.#next = end + Math.max(shortestPause, (end - start) / share);
  }
}
