import { isDeepStrictEqual } from 'node:util';

import { eventText } from '../syntax/event-function.js';
import { fileVersion } from '../types/file-version.js';
import { textOnDisk } from '../types/program-text.js';

/** What the text of a file shows without being parsed. */
export interface TextFacts {
  /** Whether it names something of an SDK. */
  readonly concerns: boolean;
  /** Whether something is caught in it. */
  readonly catches: boolean;
  /** Whether something in it is called that can register a listener. */
  readonly listens: boolean;
  /** Whether an event, an effect or a timer may call something in it. */
  readonly starts: boolean;
  /** The modules that it imports, loads or exports from. */
  readonly specifiers: readonly string[];
  /** Those of them that it exports anew. */
  readonly exportedAnew: ReadonlySet<string>;
  /** Those of them of which it hands something on, other than by calling it. */
  readonly handedOn: ReadonlySet<string>;
  /** Those of them of which it calls something with a function, an object, or what another exports. */
  readonly calledWith: ReadonlySet<string>;
  /** Those of them of which it completes a table or list. */
  readonly completed: readonly string[];
  /** Those of them that it gives something to: a property, or an event. */
  readonly filled: readonly string[];
}

interface Known {
  readonly facts: TextFacts;
  /** The version on disk. */
  readonly version: string;
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
    const unsaved = textOnDisk(file) === text ? undefined : text;
    const before = this.#known.get(file);
    if (before?.version === version && before.unsaved === unsaved) {
      return false;
    }
    const facts = this.#read(text);
    this.#known.set(file, { facts, unsaved, version });
    // A file that nobody has asked for is in no graph.
    return before !== undefined && !isDeepStrictEqual(facts, before.facts);
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
      const version = fileVersion(file);
      const text = textOnDisk(file);
      this.#known.set(
        file,
        text === undefined ? undefined : { facts: this.#read(text), unsaved: undefined, version },
      );
    }
    return this.#known.get(file);
  }

  #read(text: string): TextFacts {
    const imports = importsIn(text);
    return {
      concerns: this.concerns(text),
      catches: /\bcatch\b|\.then\s*\(/u.test(text),
      listens: /\.\s*(?:on|once|addListener|addEventListener)\s*\(/u.test(text),
      starts: eventText.test(text),
      specifiers: [...text.matchAll(specifier)].map(([, single, double]) => single ?? double ?? ''),
      exportedAnew: new Set(
        [...text.matchAll(exportFrom)].map(([, single, double]) => single ?? double ?? ''),
      ),
      handedOn: handedOn(text, imports),
      calledWith: calledWithFunction(text, imports),
      completed: namedIn(text, completedTable, imports),
      filled: namedIn(text, filledObject, imports),
    };
  }
}

const specifier =
  /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?(?:'([^'\n]+)'|"([^"\n]+)")/gu;

const exportFrom = /\bexport\b[^'"();=]*\bfrom\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

const importNames =
  /\b(?:import|const|let|var)\s+([^'"();=]+?)\s*(?:from|=\s*require\s*\()\s*(?:'([^'\n]+)'|"([^"\n]+)")/gu;

/** Names that a text gives to what a module exports. */
interface ImportedNames {
  readonly specifier: string;
  readonly names: readonly string[];
  /** The end of the statement. */
  readonly end: number;
}

function importsIn(text: string): ImportedNames[] {
  return [...text.matchAll(importNames)].flatMap((match) => {
    const [whole, names = '', single, double] = match;
    return /^type\s/u.test(names)
      ? []
      : [
          {
            specifier: single ?? double ?? '',
            names: names.split(/[^\w$]+/u).filter((name) => name !== '' && name !== 'as'),
            end: match.index + whole.length,
          },
        ];
  });
}

/** The modules of which a text names something other than to call it, or to make an element of it. */
function handedOn(text: string, imports: readonly ImportedNames[]): ReadonlySet<string> {
  const names = imports.flatMap((one) => one.names);
  if (names.length === 0) {
    return new Set();
  }
  const rest = text.slice(Math.max(...imports.map(({ end }) => end)));
  const pattern = new RegExp(
    `(?<![\\w$.</])(?:${[...new Set(names)].map((name) => name.replaceAll('$', '\\$')).join('|')})(?![\\w$]|\\s*\\()`,
    'gu',
  );
  const used = new Set([...rest.matchAll(pattern)].map(([name]) => name));
  return new Set(
    imports.filter((one) => one.names.some((name) => used.has(name))).map((one) => one.specifier),
  );
}

/** So much of what a call is given is looked at. */
const mostGiven = 300;

/** The modules of which a text calls something with a function: `withRetry(() => …)`, `withRetry(join)`. */
function calledWithFunction(text: string, imports: readonly ImportedNames[]): ReadonlySet<string> {
  const names = new Set(imports.flatMap((one) => one.names));
  const called = new Set(
    [...text.matchAll(/(?<![\w$.])([\w$]+)\s*(?:<[^()<>]*>\s*)?\(/gu)].flatMap((match) => {
      const [whole, name = ''] = match;
      const start = match.index + whole.length;
      return names.has(name) && givesFunction(text.slice(start, start + mostGiven), names)
        ? [name]
        : [];
    }),
  );
  return new Set(
    imports.filter((one) => one.names.some((name) => called.has(name))).map((one) => one.specifier),
  );
}

/** Whether there is a function, an object or one of some names before a call ends. */
function givesFunction(text: string, names: ReadonlySet<string>): boolean {
  let depth = 0;
  for (const [part] of text.matchAll(/[\w$]+|=>|[(){]/gu)) {
    depth += part === '(' ? 1 : part === ')' ? -1 : 0;
    if (part === '=>' || part === '{' || part === 'function' || names.has(part)) {
      return true;
    }
    if (depth < 0) {
      return false;
    }
  }
  return false;
}

/** An object of which a property is set, or on which an event is emitted. */
const filledObject =
  /(?<![\w$.])([\w$]+)\.(?:[\w$]+\s*=(?![=>])|(?:\$?emit|fire|publish|trigger)\s*\()/gu;

/** A table or list to which something is added: `texts[KEY] = …`, `codes.add(…)`, `Object.assign(texts, …)`. */
const completedTable =
  /(?<![\w$.])([\w$]+)\s*(?:\[[^\]\n]*\]\s*=(?![=>])|\.(?:[A-Z][A-Z\d_]*\s*=(?![=>])|(?:add|push|set|unshift)\s*\())|\bObject\.assign\(\s*([\w$]+)\s*,/gu;

/** The modules of which a text has a name in a group of a pattern. */
function namedIn(text: string, pattern: RegExp, imports: readonly ImportedNames[]): string[] {
  const found = new Set([...text.matchAll(pattern)].map(([, one, other]) => one ?? other));
  return imports
    .filter((one) => one.names.some((name) => found.has(name)))
    .map((one) => one.specifier);
}
