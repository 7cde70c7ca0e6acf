import type ts from 'typescript';

import type { ProgramText } from '../program-text.js';
import { RelevantRoots } from '../relevant-roots.js';
import { DiskAnswers } from './disk-answers.js';
import type { ProjectConfig } from './project-config.js';
import type { KeyedProgram, SourceFiles } from './source-files.js';

/**
 * The program of one configuration, restricted to the files that types are asked of.
 *
 * Only the text that is asked about differs from the disk. So the answers do not depend on what was
 * linted before, and nothing is kept of a file that was never saved.
 */
export class ProjectProgram {
  readonly #key: string;
  readonly #roots: RelevantRoots;
  /** What the roots were chosen by. */
  readonly #rootAnswers: DiskAnswers;
  /** What the program and those that it was made from were made of. */
  #answers: DiskAnswers;
  #program: ts.Program | undefined;
  #isOutdated = true;
  #hasFailed = false;
  /** The edited text that the program has for its file. */
  #text: ProgramText | undefined;

  constructor(
    private readonly typescript: typeof ts,
    readonly config: ProjectConfig,
    private readonly sourceFiles: SourceFiles,
    concerns: (text: string) => boolean,
  ) {
    this.#key = sourceFiles.keyOf(config.options);
    this.#rootAnswers = new DiskAnswers(typescript.sys);
    this.#answers = new DiskAnswers(typescript.sys);
    this.#roots = new RelevantRoots(config.fileNames, this.#rootAnswers.readFile, concerns);
  }

  /** The program as it is now. */
  get keyed(): KeyedProgram | undefined {
    return this.#program === undefined ? undefined : { key: this.#key, program: this.#program };
  }

  /**
   * Whether TypeScript has thrown an exception in this project. It is not asked again until
   * something in the project changes on disk.
   */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Takes note that TypeScript has thrown an exception. */
  fail(): void {
    this.#hasFailed = true;
    this.#program = undefined;
  }

  /** The program with the edited text of a file. */
  with(text: ProgramText): ts.Program {
    if (this.#program !== undefined && this.#has(this.#program, text)) {
      return this.#program;
    }
    this.#text = text;
    this.#program = this.#createProgram(text);
    this.#isOutdated = false;
    return this.#program;
  }

  /** Makes the program anew, when it is next asked for, if it has one of these files. */
  forget(files: ReadonlySet<string>): void {
    for (const file of files) {
      const isPart = this.#program?.getSourceFile(file) !== undefined;
      this.#isOutdated ||= isPart;
      this.#hasFailed &&= !this.config.fileNames.has(file);
    }
  }

  /** Makes the program anew, when it is next asked for, if the disk says so. */
  noticeChanges(): void {
    const { texts } = this.#rootAnswers.changes();
    texts.forEach((file) => {
      this.#rootAnswers.forget(file);
    });
    this.#isOutdated ||= this.#roots.update(texts);
    const { entries, texts: others } = this.#answers.changes();
    if (texts.length > 0 || entries || others.length > 0) {
      this.#hasFailed = false;
    }
    if (entries || others.length > 0) {
      // An import may lead elsewhere: nothing that the last program has resolved is used again.
      this.#program = undefined;
      this.#answers = new DiskAnswers(this.typescript.sys);
    }
  }

  #has(program: ts.Program, { fileName, text }: ProgramText): boolean {
    const isSameFile = this.#text?.fileName === fileName;
    // Scripts share their globals, so that each file without a configuration is typed by itself.
    const isPart = this.config.file !== undefined && this.#text?.isSaved === true;
    return (
      !this.#isOutdated && (isSameFile || isPart) && program.getSourceFile(fileName)?.text === text
    );
  }

  #createProgram(text: ProgramText): ts.Program {
    return this.typescript.createProgram({
      rootNames: this.#roots.with(text.fileName),
      options: this.config.options,
      projectReferences: this.config.references,
      host: this.#createHost(text),
      ...(this.#program === undefined ? {} : { oldProgram: this.#program }),
    });
  }

  /**
   * A host for one program. TypeScript puts functions of the program into it and does not take all
   * of them out again, so that a host that is used twice keeps all the programs made with it.
   */
  #createHost({ fileName, isSaved, text }: ProgramText): ts.CompilerHost {
    const { directoryExists, fileExists, getDirectories, readFile } = this.#answers;
    const own = isSaved ? undefined : fileName;
    // The language server sets this too, though the typings of a host leave it out.
    const fromSources = { useSourceOfProjectReferenceRedirect: () => true };
    return {
      ...this.typescript.createCompilerHost(this.config.options),
      ...fromSources,
      directoryExists,
      getDirectories,
      fileExists: (file) => file === own || fileExists(file),
      readFile: (file) => (file === own ? text : readFile(file)),
      getSourceFile: (file, options) =>
        file === own
          ? this.typescript.createSourceFile(file, text, options)
          : this.sourceFiles.get(file, this.#key, options),
    };
  }
}
