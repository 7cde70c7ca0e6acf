import type ts from 'typescript';

import { componentOwner } from '../component-owner.js';
import { type Configuration, configurationOwner } from '../configuration-owner.js';
import { DiskAnswers } from './disk-answers.js';

/** A configuration file, read. */
export interface ProjectConfig extends Configuration {
  /** The configuration file; undefined for files that belong to none. */
  readonly file: string | undefined;
  readonly options: ts.CompilerOptions;
  readonly references: readonly ts.ProjectReference[];
}

interface ReadConfig {
  readonly config: ProjectConfig | undefined;
  /** What the disk said of it, of those that it extends, and of the files that it lists. */
  readonly answers: DiskAnswers;
}

/** Finds and reads configurations, each of them once. */
export class ProjectConfigs {
  readonly #configs = new Map<string, ReadConfig>();
  readonly #loose: ProjectConfig;

  constructor(private readonly typescript: typeof ts) {
    this.#loose = {
      file: undefined,
      // What a language server takes for files without a configuration.
      options: {
        allowJs: true,
        allowSyntheticDefaultImports: true,
        jsx: typescript.JsxEmit.Preserve,
        module: typescript.ModuleKind.ESNext,
        moduleResolution: typescript.ModuleResolutionKind.Bundler,
        noEmit: true,
        skipLibCheck: true,
        strict: true,
        target: typescript.ScriptTarget.ESNext,
      },
      fileNames: new Set(),
      references: [],
      referenced: [],
    };
  }

  /** The configuration that a file belongs to. */
  ofFile(file: string): ProjectConfig {
    return configurationOwner(file, (config) => this.#read(config)) ?? this.#loose;
  }

  /** The configuration of a component, and of a file that is not on disk. */
  ofComponent(file: string): ProjectConfig {
    const owner = componentOwner(file, (config) => this.#read(config)?.fileNames ?? []);
    return (owner === undefined ? undefined : this.#read(owner)) ?? this.#loose;
  }

  /** Whether a configuration is as it was read last. */
  has(config: ProjectConfig): boolean {
    return config.file === undefined || this.#configs.get(config.file)?.config === config;
  }

  /** Forgets a configuration, so that it is read again. */
  forget({ file }: ProjectConfig): void {
    if (file !== undefined) {
      this.#configs.delete(file);
    }
  }

  /** Forgets what has changed on disk, or lists other files than before. */
  forgetChanged(): void {
    for (const [file, { answers }] of this.#configs) {
      const { entries, texts } = answers.changes();
      if (entries || texts.length > 0) {
        this.#configs.delete(file);
      }
    }
  }

  #read(file: string): ProjectConfig | undefined {
    let read = this.#configs.get(file);
    if (read === undefined) {
      const answers = new DiskAnswers(this.typescript.sys);
      read = { config: this.#parse(file, answers), answers };
      this.#configs.set(file, read);
    }
    return read.config;
  }

  #parse(file: string, answers: DiskAnswers): ProjectConfig | undefined {
    const parsed = answers.fileExists(file) ? this.#parsed(file, answers) : undefined;
    if (parsed === undefined) {
      return undefined;
    }
    const references = parsed.projectReferences ?? [];
    return {
      file,
      options: { ...parsed.options, noEmit: true },
      fileNames: new Set(parsed.fileNames),
      references,
      referenced: references.map((one) => this.typescript.resolveProjectReferencePath(one)),
    };
  }

  #parsed(file: string, answers: DiskAnswers): ts.ParsedCommandLine | undefined {
    const { directoryExists, fileExists, getDirectories, readDirectory, readFile } = answers;
    try {
      return this.typescript.getParsedCommandLineOfConfigFile(
        file,
        {},
        {
          ...this.typescript.sys,
          directoryExists,
          fileExists,
          getDirectories,
          readDirectory,
          readFile,
          // A configuration with mistakes is read as far as it goes: telling them is the compiler's
          // job.
          onUnRecoverableConfigFileDiagnostic: () => undefined,
        },
      );
    } catch {
      // TypeScript 6 does not get over `"references": [null]`, as it stands while it is typed.
      return undefined;
    }
  }
}
