import type ts from 'typescript';

import { fileVersion } from '../file-version.js';

interface ParsedFile {
  readonly file: string;
  readonly key: string;
  readonly version: string;
  readonly sourceFile: ts.SourceFile;
}

/** A program and the key of its options. */
export interface KeyedProgram {
  readonly key: string;
  readonly program: ts.Program;
}

/**
 * The files on disk, parsed. Programs whose options read a file alike share it, as the projects of
 * an editor do: TypeScript's library and an SDK are parsed and bound once.
 */
export class SourceFiles {
  readonly #files = new Map<string, ParsedFile>();
  readonly #registry: ts.DocumentRegistry;

  constructor(private readonly typescript: typeof ts) {
    this.#registry = typescript.createDocumentRegistry();
  }

  /** The options that change how a file is parsed and bound, as a key. */
  keyOf(options: ts.CompilerOptions): string {
    return this.#registry.getKeyForCompilationSettings(options);
  }

  /**
   * A parsed file; undefined where it cannot be read.
   *
   * @param key - that of the program's options.
   * @param options - what TypeScript wants the file to be parsed with.
   */
  get(
    file: string,
    key: string,
    options: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.SourceFile | undefined {
    const format = typeof options === 'object' ? options.impliedNodeFormat : undefined;
    const id = `${key} ${String(format)} ${file}`;
    const known = this.#files.get(id);
    if (known !== undefined) {
      return known.sourceFile;
    }
    // Taken first, so that a file is read again if it changes while it is read.
    const version = fileVersion(file);
    const text = this.typescript.sys.readFile(file);
    if (text === undefined) {
      return undefined;
    }
    const sourceFile = this.typescript.createSourceFile(
      file,
      text,
      this.#parsedWith(file, options),
    );
    this.#files.set(id, { file, key, version, sourceFile });
    return sourceFile;
  }

  /**
   * The comments of TypeScript's own library are a third of its nodes, and nobody asks for them.
   * Before TypeScript 5.3 they cannot be left out.
   */
  #parsedWith(
    file: string,
    options: ts.ScriptTarget | ts.CreateSourceFileOptions,
  ): ts.ScriptTarget | ts.CreateSourceFileOptions {
    const { JSDocParsingMode } = this.typescript as Partial<typeof ts>;
    return JSDocParsingMode !== undefined && typeof options === 'object' && isLibrary(file)
      ? { ...options, jsDocParsingMode: JSDocParsingMode.ParseNone }
      : options;
  }

  /** Whether a file was read with another text than this one. */
  hasOtherText(file: string, text: string): boolean {
    return [...this.#files.values()].some(
      (parsed) => parsed.file === file && parsed.sourceFile.text !== text,
    );
  }

  /** The files that have changed on disk since they were read. */
  changed(): string[] {
    return [...this.#files.values()]
      .filter(({ file, version }) => fileVersion(file) !== version)
      .map(({ file }) => file);
  }

  /** Forgets files, so that they are read again. */
  forget(files: ReadonlySet<string>): void {
    for (const [id, { file }] of this.#files) {
      if (files.has(file)) {
        this.#files.delete(id);
      }
    }
  }

  /** Forgets what none of these programs has. */
  keep(programs: readonly KeyedProgram[]): void {
    const kept = new Set(
      programs.flatMap(({ key, program }) =>
        program.getSourceFiles().map(({ fileName }) => `${key} ${fileName}`),
      ),
    );
    for (const [id, { file, key }] of this.#files) {
      if (!kept.has(`${key} ${file}`)) {
        this.#files.delete(id);
      }
    }
  }
}

function isLibrary(file: string): boolean {
  return /\/typescript\/lib\/lib\.[^/]+\.d\.ts$/u.test(file);
}
