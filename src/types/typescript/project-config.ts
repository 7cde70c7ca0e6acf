import type ts from 'typescript';

import { componentOwner } from '../component-owner.js';
import { type Configuration, configurationOwner } from '../configuration-owner.js';

/** A configuration file, read. */
export interface ProjectConfig extends Configuration {
  /** The configuration file; undefined for files that belong to none. */
  readonly file: string | undefined;
  readonly options: ts.CompilerOptions;
  readonly references: readonly ts.ProjectReference[];
}

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

  /** Forgets what was read, because a configuration changed on disk. */
  clear(): void {
    this.#configs.clear();
  }

  #read(file: string): ProjectConfig | undefined {
    if (!this.#configs.has(file)) {
      this.#configs.set(file, this.#parse(file));
    }
    return this.#configs.get(file);
  }

  #parse(file: string): ProjectConfig | undefined {
    if (!this.typescript.sys.fileExists(file)) {
      return undefined;
    }
    const parsed = this.#parsed(file);
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

  #parsed(file: string): ts.ParsedCommandLine | undefined {
    try {
      return this.typescript.getParsedCommandLineOfConfigFile(
        file,
        {},
        // A configuration with mistakes is read as far as it goes: telling them is the compiler's job.
        { ...this.typescript.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
      );
    } catch {
      // TypeScript 6 does not get over `"references": [null]`, as it stands while it is typed.
      return undefined;
    }
  }
}
