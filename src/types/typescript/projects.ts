import type ts from 'typescript';

import { guardedOracle } from '../guarded-oracle.js';
import { LookSchedule } from '../look-schedule.js';
import { type TypeOracle, noTypes } from '../oracle.js';
import type { ProgramText } from '../program-text.js';
import { firstLine, warnOnce } from '../report-source.js';
import { typescriptOracle } from './oracle.js';
import { type ProjectConfig, ProjectConfigs } from './project-config.js';
import { ProjectProgram } from './project-program.js';
import { SourceFiles } from './source-files.js';

/**
 * So many programs are kept, those that were asked last: the files of a folder can belong to three
 * configurations (application, tests, tools) or to none. A linter goes from folder to folder, and a
 * program that is asked again after that is made anew.
 */
const mostPrograms = 4;

/** The programs of a process: one for each configuration, made when its first file is asked about. */
export class TypeScriptProjects {
  readonly #configs: ProjectConfigs;
  readonly #sourceFiles: SourceFiles;
  /** By configuration, the one that was asked last at the end. */
  readonly #programs = new Map<ProjectConfig, ProjectProgram>();
  readonly #schedule = new LookSchedule();

  /**
   * @param typescript - the compiler, 5 or 6.
   * @param concerns - whether a file will be asked about, by its text.
   */
  constructor(
    private readonly typescript: typeof ts,
    private readonly concerns: (text: string) => boolean,
  ) {
    this.#configs = new ProjectConfigs(typescript);
    this.#sourceFiles = new SourceFiles(typescript);
  }

  /** The oracle of a file, with a text in its place. */
  oracleFor(text: ProgramText): TypeOracle {
    let project: ProjectProgram | undefined;
    const failed = (error: unknown): void => {
      const config = project?.config.file;
      if (config !== undefined) {
        project?.fail();
      }
      const { version } = this.typescript;
      const what = config === undefined ? 'it is' : 'its files are';
      warnOnce(
        `TypeScript ${version} failed on ${config ?? text.fileName} (${firstLine(error)}): ${what} linted without types`,
      );
    };
    try {
      project = this.#projectOf(text);
      return project.hasFailed
        ? noTypes
        : guardedOracle(typescriptOracle(text, this.#programOf(project, text)), failed);
    } catch (error) {
      failed(error);
      return noTypes;
    }
  }

  /** The files of the program that a text is asked about in. */
  filesWith(text: ProgramText): string[] {
    const program = this.#programOf(this.#projectOf(text), text);
    return program.getSourceFiles().map(({ fileName }) => fileName);
  }

  #programOf(project: ProjectProgram, text: ProgramText): ts.Program {
    const last = project.keyed?.program;
    const program = project.with(text);
    if (program !== last) {
      this.#sourceFiles.keep([...this.#programs.values()].flatMap(({ keyed }) => keyed ?? []));
    }
    return program;
  }

  #projectOf(text: ProgramText): ProjectProgram {
    this.#schedule.run(() => {
      this.#noticeChanges();
    });
    if (text.isSaved && this.#sourceFiles.hasOtherText(text.fileName, text.text)) {
      this.#forget([text.fileName]);
    }
    const config = text.isOnDisk
      ? this.#configs.ofFile(text.fileName)
      : this.#configs.ofComponent(text.fileName);
    const project =
      this.#programs.get(config) ??
      new ProjectProgram(this.typescript, config, this.#sourceFiles, this.concerns);
    this.#programs.delete(config);
    this.#programs.set(config, project);
    for (const other of [...this.#programs.keys()].slice(0, -mostPrograms)) {
      this.#programs.delete(other);
      this.#configs.forget(other);
    }
    return project;
  }

  #forget(files: readonly string[]): void {
    const names = new Set(files);
    this.#sourceFiles.forget(names);
    for (const project of this.#programs.values()) {
      project.forget(names);
    }
  }

  #noticeChanges(): void {
    this.#forget(this.#sourceFiles.changed());
    this.#configs.forgetChanged();
    for (const config of this.#programs.keys()) {
      if (!this.#configs.has(config)) {
        this.#programs.delete(config);
      }
    }
    for (const project of this.#programs.values()) {
      project.noticeChanges();
    }
  }
}
