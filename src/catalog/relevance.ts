import { type Catalog, type Channel, type Space, packagesOf } from './catalog.js';

/**
 * Says of a text, by its words alone, whether anything in it could be bound to a catalog. A text
 * concerns a catalog that names
 *
 * - this plugin, as a directive does, or a package, vendored file or global of an SDK;
 * - the name or the value of a code. A number never counts, and neither does a word that many
 *   programs have (`TIMEOUT`, `error`, `WebSocket`), unless it is read off what the SDK calls its
 *   constants (`DisconnectReason.MIGRATION`), which another file may have imported;
 * - a callback or option called `onSomething`;
 * - an event called by more than one word (`kicked-out`, `onError`), where something is listened to;
 * - a method called by more than one word (`joinRoom`), where something is caught.
 *
 * What binds without one of these is in a file that gets an SDK's object or value from another
 * file, and tests it against numbers or such words alone: by a literal (`reason === 'kick'`), by
 * constants under a name of the application's own, by a copy of the SDK's table that has nothing
 * else, or where the rejection of a method called by one word (`login`) is caught. Such a file is passed over: `error` alone stands in one file of six that have no SDK, each
 * of which would be walked, and asked types of, for nothing; and where an application tests codes,
 * one with a name of its own is seldom far.
 */
export class Relevance {
  /** Looked up word by word: of a thousand alternatives, a pattern would try each at every place. */
  readonly #constants: ReadonlySet<string>;
  readonly #named: RegExp;
  readonly #events: RegExp | undefined;
  readonly #eventTarget: RegExp | undefined;
  readonly #methods: RegExp | undefined;

  constructor(catalogs: readonly Catalog[]) {
    const channels = catalogs.flatMap((catalog) => catalog.channels);
    const spaces = catalogs.flatMap((catalog) => catalog.spaces);
    const words = new Set([
      ...catalogs.flatMap(({ globals }) => globals),
      ...spaces.flatMap(textsOf).filter(isRare),
      ...channels.filter(isNamedCallback).map(nameOf),
    ]);
    this.#constants = new Set([...words].filter((text) => isConstant.test(text)));
    const others = [...words].filter((text) => !isConstant.test(text));
    const modules = catalogs.flatMap((catalog) => [
      ...packagesOf(catalog),
      ...catalog.vendoredModules,
    ]);
    this.#named = new RegExp(
      [
        ...wholeWords([...others.map(escaped), ...spaces.flatMap(qualifiedWords)]),
        anyCase('sdk-errors'),
        ...modules.map(escaped),
      ].join('|'),
      'u',
    );
    const events = channels
      .filter(({ kind }) => kind === 'event')
      .flatMap((channel) => [nameOf(channel), channel.constant])
      .filter((name) => name !== undefined)
      .filter((name) => severalWords.test(name));
    const [anyEvent] = wholeWords(events.map(escaped));
    if (anyEvent !== undefined) {
      this.#events = new RegExp(anyEvent, 'u');
      this.#eventTarget = new RegExp(`addEventListener\\s*\\(\\s*['"\`]${anyEvent}['"\`]`, 'u');
    }
    const methods = channels.filter(({ kind }) => kind === 'method').map(nameOf);
    const [anyMethod] = wholeWords(methods.filter(isRareMethod).map(escaped));
    if (anyMethod !== undefined) {
      this.#methods = new RegExp(`\\.\\s*${anyMethod}\\s*\\(`, 'u');
    }
  }

  concerns(text: string): boolean {
    return (
      this.#named.test(text) ||
      this.#namesConstant(text) ||
      (this.#events?.test(text) === true &&
        (listening.test(text) || this.#eventTarget?.test(text) === true)) ||
      (catching.test(text) && this.#methods?.test(text) === true)
    );
  }

  #namesConstant(text: string): boolean {
    for (const [name] of text.matchAll(constants)) {
      if (this.#constants.has(name)) {
        return true;
      }
    }
    return false;
  }
}

/** Names such as `TOKEN_EXPIRED`, which most codes have. */
const constants = /\b[A-Z\d]+_\w+/gu;

const isConstant = /^[A-Z\d]+_\w+$/u;

/**
 * A call that can register a listener: without one, the name of an event says nothing. What the
 * browser's own objects have, `addEventListener`, stands in too many files to be one.
 */
const listening = /(?:\.|\[\s*['"`])\s*(?:on|once|addListener)\b/u;

/** What receives a rejection: `catch (error)`, `.catch(f)` and `.then(f, g)`. */
const catching = /\bcatch\b|\.\s*then\s*\(/u;

/** `SUCCESS`, `error` and `Logout` stand in many files; where an SDK is used, something else does too. */
const singleWord = /^(?:[A-Z]+|[A-Z]?[a-z]+)$/u;

/** Names of several words that browsers, languages and servers have as well. */
const wordsOfPlatforms = new Set([
  'ERR_OK',
  'ERR_UNKNOWN',
  'INVALID_REQUEST',
  'InternalError',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'NotFound',
  'WebSocket',
]);

/** Methods that React, state containers and browsers have as well. */
const methodsOfPlatforms = new Set(['getMessages', 'getState', 'setName', 'setState']);

/** Events named `error` or `disconnected` say nothing about the SDK; `onError` and `kicked-out` do. */
const severalWords = /[a-z][A-Z]|[-_]/u;

function isRare(text: string): boolean {
  return !singleWord.test(text) && !wordsOfPlatforms.has(text);
}

function isRareMethod(name: string): boolean {
  return severalWords.test(name) && !methodsOfPlatforms.has(name);
}

/** The names of a space's codes, and their values where those are texts, with all readings. */
function textsOf(space: Space): string[] {
  return space.codes
    .flatMap((code) => [code, ...(code.errata ?? [])])
    .flatMap(({ name, value }) => [name, value])
    .filter((text) => typeof text === 'string');
}

function isNamedCallback({ id, kind, name = id }: Channel): boolean {
  return (kind === 'callback' || kind === 'option') && /^on[A-Z]/u.test(name);
}

function nameOf({ id, name = id }: Channel): string {
  return name;
}

/** The common words of a space, read off its constants: `ErrorCode.INTERRUPT`, `ErrorCode['INTERRUPT']`. */
function qualifiedWords({ codes, enum: enumeration, path }: Space): string[] {
  const holders = [enumeration, path?.at(-1)].filter((name) => name !== undefined);
  const common = codes.map(({ name }) => name).filter((name) => !isRare(name));
  return holders.length === 0 || common.length === 0
    ? []
    : [`${anyOf(holders)}(?:\\??\\.|\\[['"\`])${anyOf(common)}`];
}

/** A directive in capital letters is reported, so it must be seen. */
function anyCase(text: string): string {
  return text.replaceAll(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function anyOf(texts: readonly string[]): string {
  return `(?:${texts.map(escaped).join('|')})`;
}

/** A pattern for any of some patterns, from one end of a word to another; none for none. */
function wholeWords(patterns: readonly string[]): string[] {
  return patterns.length === 0 ? [] : [`(?<!\\w)(?:${patterns.join('|')})(?!\\w)`];
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
}
