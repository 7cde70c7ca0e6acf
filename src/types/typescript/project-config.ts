import path from 'node:path';
import type ts from 'typescript';

import { componentOwner } from '../component-owner.js';

/** A configuration file, read. */
export interface ProjectConfig {
  /** The configuration file; undefined for files that belong to none. */
  readonly file: string | undefined;
  readonly options: ts.CompilerOptions;
  readonly fileNames: ReadonlySet<string>;
  readonly references: readonly ts.ProjectReference[];
}

const configNames = ['tsconfig.json', 'jsconfig.json'];

/** Finds and reads the configurations of a run, each of them once. */
export class ProjectConfigs {
  readonly #configs = new Map<string, ProjectConfig | undefined>();
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
    };
  }

  /**
   * The configuration that a file belongs to: the nearest one upwards that lists it, itself or by
   * its references.
   */
  ofFile(file: string): ProjectConfig {
    for (const config of this.#upwards(path.posix.dirname(file))) {
      for (const member of this.#withReferences(config, new Set())) {
        if (member.fileNames.has(file)) {
          return member;
        }
      }
    }
    return this.#loose;
  }

  /** The configuration of a component, and of a file that is not on disk. */
  ofComponent(file: string): ProjectConfig {
    const owner = componentOwner(file, (config) => this.#read(config)?.fileNames ?? []);
    return (owner === undefined ? undefined : this.#read(owner)) ?? this.#loose;
  }

  /** Forgets what was read, because a configuration changed on disk. */
  clear(): void {
    this.#configs.clear();
  }

  *#upwards(folder: string): Generator<ProjectConfig> {
    for (let current = folder; ; current = path.posix.dirname(current)) {
      for (const name of configNames) {
        const config = this.#read(path.posix.join(current, name));
        if (config !== undefined) {
          yield config;
        }
      }
      if (path.posix.dirname(current) === current) {
        return;
      }
    }
  }

  *#withReferences(config: ProjectConfig, seen: Set<ProjectConfig>): Generator<ProjectConfig> {
    if (seen.has(config)) {
      return;
    }
    seen.add(config);
    yield config;
    for (const reference of config.references) {
      const referenced = this.#read(this.typescript.resolveProjectReferencePath(reference));
      if (referenced !== undefined) {
        yield* this.#withReferences(referenced, seen);
      }
    }
  }

  #read(file: string): ProjectConfig | undefined {
    if (!this.#configs.has(file)) {
      this.#configs.set(file, this.#parse(file));
    }
    return this.#configs.get(file);
  }

  #parse(file: string): ProjectConfig | undefined {
    const { sys } = this.typescript;
    if (!sys.fileExists(file)) {
      return undefined;
    }
    const parsed = this.typescript.getParsedCommandLineOfConfigFile(
      file,
      {},
      // A configuration with mistakes is read as far as it goes: telling them is the compiler's job.
      { ...sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    );
    return parsed === undefined
      ? undefined
      : {
          file,
          options: { ...parsed.options, noEmit: true },
          fileNames: new Set(parsed.fileNames),
          references: parsed.projectReferences ?? [],
        };
  }
}
