import type ts from 'typescript';

import type { ProgramText } from '../program-text.js';
import { SourceChanges } from '../source-changes.js';
import { type ProjectConfig, ProjectConfigs } from './project-config.js';
import { ProjectProgram } from './project-program.js';

/** The programs of a run: one for each configuration, made when its first file is asked about. */
export class TypeScriptProjects {
  readonly #configs: ProjectConfigs;
  readonly #programs = new Map<ProjectConfig, ProjectProgram>();
  readonly #changes = new SourceChanges();

  /**
   * @param typescript - the compiler, 5 or 6.
   * @param concerns - whether a file will be asked about, by its text.
   */
  constructor(
    private readonly typescript: typeof ts,
    private readonly concerns: (text: string) => boolean,
  ) {
    this.#configs = new ProjectConfigs(typescript);
  }

  /** A program that has a text in the place of its file. */
  programFor(text: ProgramText): ts.Program {
    this.#noticeChanges();
    const config = text.isOnDisk
      ? this.#configs.ofFile(text.fileName)
      : this.#configs.ofComponent(text.fileName);
    let project = this.#programs.get(config);
    if (project === undefined) {
      project = new ProjectProgram(this.typescript, config, this.concerns);
      this.#programs.set(config, project);
    }
    return project.with(text);
  }

  #noticeChanges(): void {
    const changed = new Set(this.#changes.changed(() => this.#files()));
    if (changed.size === 0) {
      return;
    }
    if ([...this.#programs.keys()].some(({ file }) => file !== undefined && changed.has(file))) {
      this.#configs.clear();
      this.#programs.clear();
      return;
    }
    for (const project of this.#programs.values()) {
      project.forget(changed);
    }
  }

  *#files(): Generator<string> {
    for (const [config, project] of this.#programs) {
      if (config.file !== undefined) {
        yield config.file;
      }
      yield* project.ownFiles();
    }
  }
}
