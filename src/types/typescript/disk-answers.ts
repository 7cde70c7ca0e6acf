import type ts from 'typescript';

import { fileVersion } from '../file-version.js';

/** What differs on disk from what was read. */
export interface DiskChanges {
  /** Files whose texts are others. */
  readonly texts: readonly string[];
  /** Whether files or folders have come or gone. */
  readonly entries: boolean;
}

interface Answer {
  readonly value: string;
  readonly ask: () => unknown;
}

/**
 * The disk, as TypeScript sees it. It keeps every answer, also that there is no such file, so that
 * the same questions tell later whether what was made of the answers is still right.
 */
export class DiskAnswers {
  readonly #versions = new Map<string, string>();
  readonly #entries = new Map<string, Answer>();

  constructor(private readonly system: ts.System) {}

  readonly readFile = (file: string): string | undefined => {
    if (!this.#versions.has(file)) {
      // Taken first: a file that changes while it is read is then read again.
      this.#versions.set(file, fileVersion(file));
    }
    return this.system.readFile(file);
  };

  readonly fileExists = (file: string): boolean =>
    this.#kept(`file ${file}`, () => this.system.fileExists(file));

  readonly directoryExists = (folder: string): boolean =>
    this.#kept(`folder ${folder}`, () => this.system.directoryExists(folder));

  readonly getDirectories = (folder: string): string[] =>
    this.#kept(`folders ${folder}`, () => this.system.getDirectories(folder));

  readonly readDirectory = (...parameters: Parameters<ts.System['readDirectory']>): string[] =>
    this.#kept(`files ${JSON.stringify(parameters)}`, () =>
      this.system.readDirectory(...parameters),
    );

  /** Asks the disk everything again. */
  changes(): DiskChanges {
    return {
      texts: [...this.#versions].flatMap(([file, version]) =>
        fileVersion(file) === version ? [] : [file],
      ),
      entries: [...this.#entries.values()].some(
        ({ ask, value }) => JSON.stringify(ask()) !== value,
      ),
    };
  }

  /** Forgets that a file was read. */
  forget(file: string): void {
    this.#versions.delete(file);
  }

  #kept<Value>(question: string, ask: () => Value): Value {
    const value = ask();
    if (!this.#entries.has(question)) {
      this.#entries.set(question, { value: JSON.stringify(value), ask });
    }
    return value;
  }
}
