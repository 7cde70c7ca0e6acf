import path from 'node:path';

import { fileVersion } from '../types/file-version.js';
import { textOnDisk } from '../types/program-text.js';

/** What the text of a file shows without being parsed. */
export interface TextFacts {
  /** Whether it names something of an SDK. */
  readonly concerns: boolean;
  /** The modules that it imports, loads or exports from. */
  readonly specifiers: readonly string[];
  /** Those of them that it gives something to: a property, or an event. */
  readonly filled: readonly string[];
}

interface Known extends TextFacts {
  readonly version: string;
}

/** A text that was linted and is not saved yet, with the version on disk that it replaces. */
interface Unsaved {
  readonly text: string;
  readonly version: string;
}

const specifier =
  /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** The texts of a project's files: read once, and again when they have changed. */
export class SourceTexts {
  readonly #facts = new Map<string, Known>();
  readonly #unsaved = new Map<string, Unsaved>();

  constructor(private readonly concerns: (text: string) => boolean) {}

  /** What a file shows, undefined where it cannot be read. */
  factsOf(file: string): TextFacts | undefined {
    const version = this.versionOf(file);
    const known = this.#facts.get(file);
    if (known?.version === version) {
      return known;
    }
    const text = this.textOf(file);
    if (text === undefined) {
      this.#facts.delete(file);
      return undefined;
    }
    const facts = { version, ...this.#read(text) };
    this.#facts.set(file, facts);
    return facts;
  }

  /** The text of a file, as it was linted last or as it is saved. */
  textOf(file: string): string | undefined {
    return this.#unsavedOf(file)?.text ?? textOnDisk(file);
  }

  /** What changes when the text of a file does; empty where there is no file. */
  versionOf(file: string): string {
    const unsaved = this.#unsavedOf(file);
    return unsaved === undefined ? fileVersion(file) : `${unsaved.version} ${unsaved.text}`;
  }

  /** Takes note of the text of a file that is linted. */
  setLinted(file: string, text: string): void {
    if (textOnDisk(file) === text) {
      this.#unsaved.delete(file);
    } else {
      this.#unsaved.set(file, { text, version: fileVersion(file) });
    }
  }

  #unsavedOf(file: string): Unsaved | undefined {
    const unsaved = this.#unsaved.get(file);
    if (unsaved !== undefined && unsaved.version !== fileVersion(file)) {
      // It was saved, or changed by something else, in the meantime.
      this.#unsaved.delete(file);
      return undefined;
    }
    return unsaved;
  }

  #read(text: string): TextFacts {
    return {
      concerns: this.concerns(text),
      specifiers: [...text.matchAll(specifier)].map(([, single, double]) => single ?? double ?? ''),
      filled: filledBy(text),
    };
  }
}

const importNames =
  /\b(?:import|const|let|var)\s+([^'"();=]+?)\s*(?:from|=\s*require\s*\()\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** An object of which a property is set, or on which an event is emitted. */
const filledObject =
  /(?<![\w$.])([\w$]+)\.(?:[\w$]+\s*=(?![=>])|(?:\$?emit|fire|publish|trigger)\s*\()/gu;

/** The modules that a text gives something to: `rtc.client = …`, `bus.emit(…)`. */
function filledBy(text: string): string[] {
  const filled = new Set([...text.matchAll(filledObject)].map(([, name]) => name));
  return [...text.matchAll(importNames)].flatMap(([, names = '', single, double]) =>
    names.split(/[\s,{}:]+/u).some((name) => filled.has(name)) ? [single ?? double ?? ''] : [],
  );
}

/** The last name of a specifier or file, by which an import is found: `./a/errors.js` is `errors`. */
export function lastName(file: string): string {
  const name = path.basename(file).replace(/\.[^.]+$/u, '');
  return name === 'index' ? path.basename(path.dirname(file)) : name;
}
