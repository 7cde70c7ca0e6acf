import { type Stats, lstatSync, statSync } from 'node:fs';
import path from 'node:path';

import { ConfigurationError } from '../configuration-error.js';
import { errorCode } from './error-code.js';
import { writeWhole } from './whole-file.js';

/** The file that a draft goes to. */
export class DraftFile {
  readonly #file: string;
  readonly #name: string;
  readonly #isForced: boolean;

  /**
   * @param name - the file as the user wrote it.
   * @param folder - where a relative name leads from.
   */
  constructor(name: string, folder: string, isForced: boolean) {
    this.#file = path.resolve(folder, name);
    this.#name = name;
    this.#isForced = isForced;
  }

  /**
   * Says before any reading whether the draft may go there.
   *
   * @param pages - the files that are read, by the names that the user wrote.
   * @throws {ConfigurationError} one line, where it may not.
   */
  assertFree(pages: ReadonlyMap<string, string>): void {
    const target = statOf(this.#file);
    for (const [name, file] of pages) {
      if (file === this.#file || isSame(target, statOf(file))) {
        throw new ConfigurationError(
          `--output ${this.#name}: is ${name}, which is read; name another file`,
        );
      }
    }
    if (target?.isFile() === false) {
      throw new ConfigurationError(`${this.#name}: is no file that a draft could replace`);
    }
    if (!this.#isForced && lstatSync(this.#file, { throwIfNoEntry: false }) !== undefined) {
      throw this.#alreadyThere();
    }
  }

  /** @throws {ConfigurationError} one line, where it cannot be written. */
  write(text: string): void {
    try {
      writeWhole(this.#file, text, { replaces: this.#isForced });
    } catch (error) {
      const code = errorCode(error);
      throw code === 'EEXIST'
        ? this.#alreadyThere()
        : new ConfigurationError(`${this.#name}: cannot be written (${code})`);
    }
  }

  #alreadyThere(): ConfigurationError {
    return new ConfigurationError(`${this.#name}: is there already; --force overwrites it`);
  }
}

/** What a name leads to; undefined where it leads nowhere. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function isSame(one: Stats | undefined, other: Stats | undefined): boolean {
  return one !== undefined && one.dev === other?.dev && one.ino === other.ino;
}
