import type { TSESLint } from '@typescript-eslint/utils';
import { createRequire } from 'node:module';
import path from 'node:path';
import { getHeapStatistics } from 'node:v8';

import { FileOutline } from '../binding/file-outline.js';
import type { FileExports } from './file-exports.js';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The options of a parser; that of components has the parser of their scripts. */
export interface ParserOptions {
  readonly parser?: unknown;
  readonly [name: string]: unknown;
}

/** How the file that is linted is parsed. */
export interface Language {
  readonly file: string;
  readonly parser: unknown;
  readonly parserOptions: ParserOptions;
}

/** So many bytes a syntax tree takes for each character of its text. */
const bytesForCharacter = 200;

/** So many characters of text are kept as trees: what takes an eighth of the heap at most. */
const mostCharacters = getHeapStatistics().heap_size_limit / 8 / bytesForCharacter;

/** The longest file that is kept before another one asks for it: longer ones are bundles. */
const longestTaken = 100_000;

const component = /\.(?:svelte|vue)$/u;
const typescript = /\.(?:[cm]?ts|tsx)$/u;

/** Options with which a parser opens a project for types: these trees are read without types. */
const ofTypes = /^(?:project|projectService|programs?|tsconfigRootDir|extraFileExtensions)$/u;

/** A file that was parsed. */
export interface ParsedFile {
  readonly source: SourceCode;
  readonly outline: FileOutline;
  /** What it exports, once somebody has asked. */
  exports?: FileExports;
}

interface Kept {
  readonly parser: unknown;
  readonly version: string;
  readonly parsed: ParsedFile | undefined;
}

/** Parses files as the one that is linted is parsed, each once as long as its text is the same. */
export class ParsedFiles {
  /** The one that was asked for last at the end. */
  readonly #kept = new Map<string, Kept>();
  #characters = 0;

  /**
   * The syntax tree of a file, with its scopes.
   *
   * @param version - changes when the text does.
   * @returns undefined where the text cannot be parsed, or nothing is there to parse it with.
   */
  parse(
    file: string,
    version: string,
    text: () => string | undefined,
    language: Language,
  ): ParsedFile | undefined {
    const { parser, parserOptions } = languageOf(file, language);
    const known = this.#kept.get(file);
    this.#forget(file);
    if (known?.version === version && known.parser === parser) {
      this.#keep(file, known);
      return known.parsed;
    }
    const content = text();
    const source =
      content === undefined ? undefined : parsedOrNone(content, file, parser, parserOptions);
    const result = parsedFile(source);
    this.#keep(file, { parser, version, parsed: result });
    return result;
  }

  /** Takes note of the tree that ESLint has made of the file that is linted. */
  take(source: SourceCode, version: string, { file, parser }: Language): void {
    const known = this.#kept.get(file);
    const isKnown = known?.version === version && known.parser === parser;
    if (!isKnown && source.text.length <= longestTaken) {
      this.#forget(file);
      this.#keep(file, { parser, version, parsed: parsedFile(bareSource(source)) });
    }
  }

  #keep(file: string, kept: Kept): void {
    this.#kept.set(file, kept);
    this.#characters += lengthOf(kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= mostCharacters || oldest === file) {
        break;
      }
      this.#forget(oldest);
    }
  }

  #forget(file: string): void {
    const kept = this.#kept.get(file);
    this.#characters -= kept === undefined ? 0 : lengthOf(kept);
    this.#kept.delete(file);
  }
}

function parsedFile(source: SourceCode | undefined): ParsedFile | undefined {
  return source === undefined ? undefined : { source, outline: new FileOutline(source) };
}

function lengthOf({ parsed }: Kept): number {
  return parsed?.source.text.length ?? 0;
}

/** The parser of another file: the same, or that of the scripts in a component, or around one. */
function languageOf(
  file: string,
  { file: linted, parser, parserOptions }: Language,
): Pick<Language, 'parser' | 'parserOptions'> {
  const extension = path.extname(file);
  if (component.test(file)) {
    return path.extname(linted) === extension
      ? { parser, parserOptions }
      : {
          parser: installed(`${extension.slice(1)}-eslint-parser`, file),
          parserOptions: { ...parserOptions, parser: scriptParser(file, linted, parser) },
        };
  }
  const script = component.test(linted) ? parserOptions.parser : parser;
  return { parser: scriptParser(file, linted, script), parserOptions };
}

/** A parser that reads a script: TypeScript needs one that knows it. */
function scriptParser(file: string, linted: string, parser: unknown): unknown {
  // Oxlint names a parser of its own, which lints and parses nothing else.
  const usable = nameOf(parser) === 'oxlint' ? undefined : parser;
  const given = typeof usable === 'string' ? installed(usable, file) : usable;
  const isKnown = typescript.test(linted) && given !== undefined && !isEspree(given);
  return typescript.test(file) && !isKnown && !isOfTypeScript(given)
    ? installed('@typescript-eslint/parser', file)
    : given;
}

function isOfTypeScript(parser: unknown): boolean {
  return nameOf(parser)?.includes('typescript') === true;
}

function isEspree(parser: unknown): boolean {
  return nameOf(parser) === 'espree';
}

function nameOf(parser: unknown): string | undefined {
  const { meta, name } = (parser ?? {}) as {
    readonly meta?: { readonly name?: string };
    readonly name?: string;
  };
  return meta?.name ?? name;
}

function installed(name: string, file: string): unknown {
  try {
    return createRequire(file)(name);
  } catch {
    return undefined;
  }
}

/** What a parser throws on a file that is not linted is nobody's concern here. */
function parsedOrNone(...parts: Parameters<typeof parsed>): SourceCode | undefined {
  try {
    return parsed(...parts);
  } catch {
    return undefined;
  }
}

function parsed(
  text: string,
  file: string,
  parser: unknown,
  parserOptions: Language['parserOptions'],
): SourceCode | undefined {
  const { Linter } = installedClasses();
  if (Linter === undefined || (parser === undefined && !/\.[cm]?jsx?$/u.test(file))) {
    return undefined;
  }
  const options = Object.fromEntries(
    Object.entries(parserOptions).filter(([name]) => !ofTypes.test(name)),
  );
  const { ecmaFeatures } = options as { readonly ecmaFeatures?: object };
  const linter = new Linter({ configType: 'flat' });
  const messages = linter.verify(
    text,
    [
      {
        // With a name and an ending: what matches every file would not make ESLint lint it.
        files: ['**/*.*'],
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
        languageOptions: {
          sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module',
          parserOptions: {
            ...options,
            // The names of the language are nobody's, and there are a thousand of them.
            lib: [],
            ecmaFeatures: { ...ecmaFeatures, jsx: !file.endsWith('ts') },
          },
          ...(parser === undefined ? {} : { parser: parser as TSESLint.FlatConfig.Parser }),
        },
      },
    ],
    path.basename(file),
  );
  const source = linter.getSourceCode();
  if (source === null || messages.some(({ fatal }) => fatal === true)) {
    return undefined;
  }
  return bareSource(source);
}

/** Without what is remembered for rules, and without the compiler's own tree: half of what it takes. */
function bareSource({ ast, scopeManager, text, visitorKeys }: SourceCode): SourceCode | undefined {
  const { SourceCode: Bare } = installedClasses();
  return Bare === undefined
    ? undefined
    : new Bare({ text, ast, parserServices: {}, scopeManager, visitorKeys });
}

interface OwnLinter extends Pick<TSESLint.Linter, 'verify'> {
  /** `null` where nothing was parsed. */
  getSourceCode(): SourceCode | null;
}

interface InstalledClasses {
  readonly Linter?: new (options: { readonly configType: 'flat' }) => OwnLinter;
  readonly SourceCode?: new (
    parts: Pick<SourceCode, 'ast' | 'parserServices' | 'scopeManager' | 'text' | 'visitorKeys'>,
  ) => SourceCode;
}

let loaded: InstalledClasses | undefined;

/** ESLint's classes, where this plugin runs beside an ESLint; oxlint has none. */
function installedClasses(): InstalledClasses {
  loaded ??= (installed('eslint', import.meta.url) ?? {}) as InstalledClasses;
  return loaded;
}
