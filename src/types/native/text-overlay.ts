/** What differs from one look at some files to the next, as TypeScript 7 is told of it. */
export interface TextChanges {
  readonly created: string[];
  readonly changed: string[];
  readonly deleted: string[];
}

/** No changes yet. */
export function noChanges(): TextChanges {
  return { created: [], changed: [], deleted: [] };
}

interface Text {
  readonly text: string;
  /** Whether there is such a file beneath. */
  readonly isOnDisk: boolean;
}

/** The texts of files as they are edited, on disk or not. */
export class TextOverlay {
  readonly #texts = new Map<string, Text>();

  get(file: string): string | undefined {
    return this.#texts.get(file)?.text;
  }

  /**
   * Sets the text of a file.
   *
   * @param isOnDisk - whether there is such a file beneath.
   * @param changes - to which is added what this changes.
   */
  put(file: string, text: string, isOnDisk: boolean, changes: TextChanges): void {
    const before = this.#texts.get(file);
    this.#texts.set(file, { text, isOnDisk });
    if (before === undefined) {
      (isOnDisk ? changes.changed : changes.created).push(file);
    } else if (before.text !== text) {
      changes.changed.push(file);
    }
  }

  /** Takes the text of a file away, if it has one, so that the file is as it is on disk. */
  remove(file: string, changes: TextChanges): void {
    const before = this.#texts.get(file);
    if (before !== undefined) {
      this.#texts.delete(file);
      (before.isOnDisk ? changes.changed : changes.deleted).push(file);
    }
  }
}
