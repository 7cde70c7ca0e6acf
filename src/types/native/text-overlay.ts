/** What differs from one look at some files to the next, as TypeScript 7 is told of it. */
export interface TextChanges {
  readonly created: string[];
  readonly changed: string[];
}

/** Texts in the place of files, on disk or not. */
export class TextOverlay {
  readonly #texts = new Map<string, string>();

  get(file: string): string | undefined {
    return this.#texts.get(file);
  }

  has(file: string): boolean {
    return this.#texts.has(file);
  }

  /**
   * Puts a text in the place of a file, or takes it away.
   *
   * @param text - undefined where the file is as it is on disk.
   * @param isOnDisk - whether there is such a file beneath.
   * @param changes - to which is added what this changes.
   */
  put(file: string, text: string | undefined, isOnDisk: boolean, changes: TextChanges): void {
    const before = this.#texts.get(file);
    if (text === before) {
      return;
    }
    if (text === undefined) {
      this.#texts.delete(file);
    } else {
      this.#texts.set(file, text);
    }
    (before === undefined && !isOnDisk ? changes.created : changes.changed).push(file);
  }
}
