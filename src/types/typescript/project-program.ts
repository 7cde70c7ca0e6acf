import type ts from 'typescript';

import type { ProgramText } from '../program-text.js';
import { relevantRoots } from '../relevant-roots.js';
import type { ProjectConfig } from './project-config.js';

/** The program of one configuration, restricted to the files that types are asked of. */
export class ProjectProgram {
  readonly #host: ts.CompilerHost;
  readonly #roots: Set<string>;
  /** The texts that differ from the files on disk. */
  readonly #texts = new Map<string, string>();
  readonly #sourceFiles = new Map<string, ts.SourceFile>();
  #program: ts.Program | undefined;

  constructor(
    private readonly typescript: typeof ts,
    private readonly config: ProjectConfig,
    concerns: (text: string) => boolean,
  ) {
    this.#host = this.#createHost();
    this.#roots = new Set(
      relevantRoots(config.fileNames, (file) => typescript.sys.readFile(file), concerns),
    );
  }

  /** The program with a text in the place of its file. */
  with({ fileName, isSaved, text }: ProgramText): ts.Program {
    const isLoose = this.config.file === undefined;
    const isKnown =
      this.#program?.getSourceFile(fileName)?.text === text &&
      (!isLoose || this.#roots.has(fileName));
    if (this.#program !== undefined && isKnown) {
      return this.#program;
    }
    if (isSaved) {
      this.#texts.delete(fileName);
    } else {
      this.#texts.set(fileName, text);
    }
    this.#sourceFiles.delete(fileName);
    if (isLoose) {
      // Scripts share their globals: each is typed by itself.
      this.#roots.clear();
    }
    this.#roots.add(fileName);
    this.#program = this.#createProgram();
    return this.#program;
  }

  /** Reads files anew, and makes the program anew, when it is next asked for. */
  forget(files: ReadonlySet<string>): void {
    for (const file of files) {
      if (this.#sourceFiles.delete(file)) {
        this.#program = undefined;
      }
    }
  }

  /** The files of the program that are not installed ones. */
  ownFiles(): string[] {
    return [...this.#sourceFiles.keys()].filter((file) => !file.includes('/node_modules/'));
  }

  #createProgram(): ts.Program {
    return this.typescript.createProgram({
      rootNames: [...this.#roots],
      options: this.config.options,
      projectReferences: this.config.references,
      host: this.#host,
      ...(this.#program === undefined ? {} : { oldProgram: this.#program }),
    });
  }

  #createHost(): ts.CompilerHost {
    const host = this.typescript.createCompilerHost(this.config.options);
    // The language server sets this too, though the typings of a host leave it out.
    const fromSources = { useSourceOfProjectReferenceRedirect: () => true };
    return {
      ...host,
      ...fromSources,
      fileExists: (file) => this.#texts.has(file) || host.fileExists(file),
      readFile: (file) => this.#texts.get(file) ?? host.readFile(file),
      getSourceFile: (file, languageVersion) => {
        let sourceFile = this.#sourceFiles.get(file);
        if (sourceFile === undefined) {
          const text = this.#texts.get(file) ?? host.readFile(file);
          if (text === undefined) {
            return undefined;
          }
          sourceFile = this.typescript.createSourceFile(file, text, languageVersion);
          this.#sourceFiles.set(file, sourceFile);
        }
        return sourceFile;
      },
    };
  }
}
