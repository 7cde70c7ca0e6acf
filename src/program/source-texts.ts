import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import { fileVersion } from '../types/file-version.js';
import { textOnDisk } from '../types/program-text.js';
import { type TextFacts, readFacts } from './text-facts.js';
import { type TextUses, readUses } from './text-uses.js';

interface Known {
  readonly facts: TextFacts;
  /** Once somebody has asked. */
  uses?: TextUses | undefined;
  /** The version on disk. */
  readonly version: string;
  /** What tells the text from others. */
  readonly digest: string;
  /** The text, where it is not the one on disk. */
  readonly unsaved: string | undefined;
}

/** The texts of a project's files: read once, and again when somebody says that they may have changed. */
export class SourceTexts {
  readonly #known = new Map<string, Known | undefined>();

  constructor(private readonly concerns: (text: string) => boolean) {}

  /** What a file shows, undefined where it cannot be read. */
  factsOf(file: string): TextFacts | undefined {
    return this.#knownOf(file)?.facts;
  }

  /** What a file does with what it imports, undefined where it cannot be read. */
  usesOf(file: string): TextUses | undefined {
    const known = this.#knownOf(file);
    if (known !== undefined) {
      known.uses ??= readUses(this.textOf(file) ?? '');
    }
    return known?.uses;
  }

  /** The text of a file, as it was linted last or as it is saved. */
  textOf(file: string): string | undefined {
    return this.#knownOf(file)?.unsaved ?? textOnDisk(file);
  }

  /** What changes when the text of a file does. */
  versionOf(file: string): string {
    const known = this.#knownOf(file);
    return known?.unsaved ?? known?.version ?? '';
  }

  /**
   * Takes note of the text of a file that is linted.
   *
   * @returns whether what it shows has changed.
   */
  setLinted(file: string, text: string): boolean {
    const version = fileVersion(file);
    const digest = digestOf(text);
    const before = this.#known.get(file);
    if (before?.version === version && before.digest === digest) {
      return false;
    }
    const facts = readFacts(text, this.concerns);
    const uses = before?.uses === undefined ? undefined : readUses(text);
    const unsaved = textOnDisk(file) === text ? undefined : text;
    this.#known.set(file, { facts, uses, unsaved, version, digest });
    // A file that nobody has asked for is in no graph.
    return (
      before !== undefined &&
      !(isDeepStrictEqual(facts, before.facts) && isDeepStrictEqual(uses, before.uses))
    );
  }

  /**
   * Asks the disk which files have changed.
   *
   * @returns whether any has.
   */
  noticeChanges(): boolean {
    const changed = [...this.#known].filter(
      ([file, known]) => (known?.version ?? '') !== fileVersion(file),
    );
    for (const [file] of changed) {
      this.#known.delete(file);
    }
    return changed.length > 0;
  }

  #knownOf(file: string): Known | undefined {
    if (!this.#known.has(file)) {
      this.#known.set(file, this.#read(file));
    }
    return this.#known.get(file);
  }

  #read(file: string): Known | undefined {
    const version = fileVersion(file);
    const text = textOnDisk(file);
    return text === undefined
      ? undefined
      : {
          facts: readFacts(text, this.concerns),
          unsaved: undefined,
          version,
          digest: digestOf(text),
        };
  }
}

function digestOf(text: string): string {
  return hash('sha1', text);
}
